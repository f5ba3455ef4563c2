// @ts-check
/** A lock that one process holds at a time. */
import { writeFileSync } from "node:fs";
import Libsql from "libsql";

/**
 * Holds a lock until it is released or the process ends, however it ends; undefined where another holds it for longer
 * than one would wait.
 *
 * The lock is an exclusive transaction on a small database of its own: the operating system drops it with the process,
 * so that nothing stale is ever left, and no age or process number is guessed from.
 *
 * @param {string} file
 * @param {number} wait in milliseconds; the process stands still meanwhile
 * @returns {{ readonly release: () => void } | undefined}
 */
export function holdLock(file, wait) {
  // libsql names no code where it cannot open a file; the file system does.
  writeFileSync(file, "", { flag: "a" });
  const database = new Libsql(file);
  try {
    database.exec(`PRAGMA busy_timeout = ${wait}`);
    database.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    database.close();
    const isBusy = String(Object(error).code).startsWith("SQLITE_BUSY");
    if (isBusy) return undefined;
    throw error;
  }
  return {
    release: () => {
      database.close();
    },
  };
}
