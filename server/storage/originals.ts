/** Imported files, byte for byte, each under the SHA-256 of its bytes: `sha256sum` on the folder checks them all. */
import { createHash } from "node:crypto";
import { chmod, mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { problem } from "../../schemas/problem.ts";
import { errorCode } from "../error-code.ts";
import type { OriginalStore } from "../ports/index.ts";
import { ProblemError } from "../problem-error.ts";
import { OWN_FILE, OWN_FOLDER } from "./private-file.ts";

/** The hash of some bytes, as records have it. */
function hashBytes(bytes: Uint8Array): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

/** Originals that are gone with the process. */
export function memoryOriginals(): OriginalStore {
  const kept = new Map<string, Uint8Array>();
  return {
    add: (bytes) => {
      const hash = hashBytes(bytes);
      kept.set(hash, Uint8Array.from(bytes));
      return Promise.resolve(hash);
    },
    find: (hash) => {
      const bytes = kept.get(hash);
      return Promise.resolve(bytes === undefined ? undefined : Uint8Array.from(bytes));
    },
    remove: (hash) => {
      kept.delete(hash);
      return Promise.resolve();
    },
  };
}

/** Originals in a folder, a file each; the folder is made when the first one comes. */
export function folderOriginals(folder: string): OriginalStore {
  return {
    add: (bytes) =>
      writable(async () => {
        const hash = hashBytes(bytes);
        const file = fileOf(folder, hash);
        // What stands under the name may have been damaged: it is written anew unless it is whole.
        const held = await readIfThere(file);
        if (held === undefined || hashBytes(held) !== hash) await writeWhole(folder, file, bytes);
        return hash;
      }),
    find: async (hash) => {
      const bytes = await readIfThere(fileOf(folder, hash));
      if (bytes !== undefined && hashBytes(bytes) !== hash)
        throw new ProblemError(problem("import/original-damaged", { hash }));
      return bytes;
    },
    remove: (hash) => rm(fileOf(folder, hash), { force: true }),
  };
}

function fileOf(folder: string, hash: string): string {
  const digits = /^sha256:([0-9a-f]{64})$/u.exec(hash)?.[1];
  if (digits === undefined) throw new RangeError(`expected a hash, got ${hash}`);
  return join(folder, digits);
}

async function readIfThere(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  }
}

const UNFINISHED = ".unfinished";

/**
 * Takes away what a killed process had begun to write, and makes the rest the owner's alone; call it only where no other
 * process writes.
 */
export async function sweepUnfinished(folder: string): Promise<void> {
  const names = await namesIn(folder);
  if (names === null) return;
  await chmod(folder, OWN_FOLDER);
  for (const name of names) {
    const file = join(folder, name);
    if (name.endsWith(UNFINISHED)) await rm(file, { force: true });
    else await chmod(file, OWN_FILE);
  }
}

async function namesIn(folder: string): Promise<readonly string[] | null> {
  try {
    return await readdir(folder);
  } catch (error) {
    // No file came yet, or something else stands in the place of the folder: the first file that comes tells it.
    if (errorCode(error) === "ENOENT" || errorCode(error) === "ENOTDIR") return null;
    throw error;
  }
}

// Under another name until it is whole and on disk, so that no half file ever has the name of its hash.
async function writeWhole(folder: string, file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true, mode: OWN_FOLDER });
  const unfinished = `${file}${UNFINISHED}`;
  try {
    await writeSynced(unfinished, bytes);
    await rename(unfinished, file);
  } catch (error) {
    // What was written of it would keep a full disk full.
    await rm(unfinished, { force: true });
    throw error;
  }
  await syncFolder(folder);
}

async function writeSynced(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, "w", OWN_FILE);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const NOT_WRITTEN: ReadonlySet<string> = new Set([
  "ENOSPC",
  "EACCES",
  "EPERM",
  "EROFS",
  "EIO",
  "EDQUOT",
  "ENOTDIR",
  "EEXIST",
]);

async function writable<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    const reason = errorCode(error);
    if (!NOT_WRITTEN.has(reason)) throw error;
    throw new ProblemError(problem("storage/not-written", { reason }), error);
  }
}
