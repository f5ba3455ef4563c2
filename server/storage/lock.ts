/** One process for each data folder: what two of them write would mix. */
import { join } from "node:path";
import Libsql from "libsql";
import { problem } from "../../schemas/problem.ts";
import { errorCode } from "../error-code.ts";
import { ProblemError } from "../problem-error.ts";
import { keepPrivate } from "./private-file.ts";

/**
 * Holds a folder until it is released or the process ends, however it ends.
 *
 * The lock is an exclusive transaction on a small database of its own: the operating system drops it with the process,
 * so that nothing stale is ever left, and no age or process number is guessed from.
 */
export function lockFolder(folder: string): { readonly release: () => void } {
  const file = join(folder, "lock.db");
  // libsql names no code where it cannot open a file; the file system does.
  keepPrivate(file);
  const database = new Libsql(file);
  try {
    database.exec("PRAGMA busy_timeout = 0");
    database.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    database.close();
    if (errorCode(error).startsWith("SQLITE_BUSY"))
      throw new ProblemError(problem("storage/folder-in-use", { folder }), error);
    throw error;
  }
  return {
    release: () => {
      database.close();
    },
  };
}
