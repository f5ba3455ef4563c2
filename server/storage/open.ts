/** The store of a data folder, for one process at a time. */
import { chmodSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { problem } from "../../schemas/problem.ts";
import { errorCode } from "../error-code.ts";
import type { OpenStore } from "../ports/index.ts";
import { ProblemError } from "../problem-error.ts";
import { lockFolder } from "./lock.ts";
import { folderOriginals, sweepUnfinished } from "./originals.ts";
import { keepPrivate, OWN_FOLDER } from "./private-file.ts";
import { openSqlite, sqliteFlavour } from "./sqlite.ts";
import { createStore } from "./store.ts";

/** The file of the store inside its folder. */
export const STORE_FILE = "rancang.db";
/** The folder of imported files inside it. */
export const ORIGINALS_FOLDER = "originals";

/** The store of a folder; the folder is made where it does not exist. Throws a `ProblemError` where it cannot be used. */
export async function openFolder(folder: string): Promise<OpenStore> {
  const path = resolve(folder);
  const lock = writable(path, () => {
    mkdirSync(path, { recursive: true, mode: OWN_FOLDER });
    // Of an older program, or made by hand.
    chmodSync(path, OWN_FOLDER);
    return lockFolder(path);
  });
  try {
    const file = join(path, STORE_FILE);
    const originals = folderOriginals(join(path, ORIGINALS_FOLDER));
    // The lock says that nobody else is writing one.
    await sweepUnfinished(join(path, ORIGINALS_FOLDER));
    keepPrivate(file);
    const store = await createStore(openSqlite(file), sqliteFlavour, file, originals);
    // The lock says that nobody else is at work: what a killed process had taken is free.
    await store.jobs.release();
    return {
      ...store,
      close: async () => {
        await store.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** A store that is gone with the process, for tests and trials. */
export function openMemory(): Promise<OpenStore> {
  return createStore(openSqlite(":memory:"), sqliteFlavour, ":memory:");
}

const NOT_WRITABLE: ReadonlySet<string> = new Set([
  "EACCES",
  "EPERM",
  "EROFS",
  "ENOTDIR",
  "EEXIST",
  "EISDIR",
  "ENOSPC",
  "ENOENT",
]);

function writable<Value>(folder: string, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    const reason = errorCode(error);
    if (!NOT_WRITABLE.has(reason)) throw error;
    throw new ProblemError(problem("storage/folder-not-writable", { folder, reason }), error);
  }
}
