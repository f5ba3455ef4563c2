/** Imported files, byte for byte, each under the SHA-256 of its bytes: `sha256sum` on the folder checks them all. */
import { createHash } from "node:crypto";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { problem } from "../../schemas/problem.ts";
import { errorCode } from "../error-code.ts";
import type { OriginalStore } from "../ports/index.ts";
import { ProblemError } from "../problem-error.ts";

/** The hash of some bytes, as records have it. */
export function hashBytes(bytes: Uint8Array): string {
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

// Under another name until it is whole and on disk, so that no half file ever has the name of its hash.
async function writeWhole(folder: string, file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const unfinished = `${file}.unfinished`;
  const handle = await open(unfinished, "w", 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(unfinished, file);
  await syncFolder(folder);
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
