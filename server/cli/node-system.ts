/** The world as Node shows it. */

import { open, readdir } from "node:fs/promises";
import { join } from "node:path";
import { errorCode, errorMessage } from "../error-code.ts";
import { calendarDay } from "../today.ts";
import type { FileContent, FolderEntry, OutputFile, System, WriteResult } from "./system.ts";
import { WriteError, writeAll } from "./write-files.ts";

const SPOKEN: { readonly [code: string]: string } = {
  ENOENT: "no such file",
  EACCES: "not permitted",
  EPERM: "not permitted",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of the path is no folder",
  ENAMETOOLONG: "the name is too long",
  ENOSPC: "no space is left",
  EROFS: "the file system is read-only",
};

function reasonOf(error: unknown): string {
  return SPOKEN[errorCode(error)] ?? errorMessage(error);
}

/** The system of the running process. */
export function nodeSystem(): System {
  return {
    environment: process.env,
    isTerminal: process.stdout.isTTY === true,
    readFile,
    readInput,
    listFolder,
    today: () => calendarDay(new Date()),
    writeFiles,
    extractApart: async (bytes, options) =>
      (await import("./extract-apart.ts")).extractApart(bytes, options),
    out: (text) => {
      process.stdout.write(text);
    },
    error: (line) => {
      process.stderr.write(`${line}\n`);
    },
    ...(process.stderr.isTTY === true ? { progress: showProgress } : {}),
    onEnd: (end) => {
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, end);
    },
  };
}

// One line that is written over, and cleared at the end.
function showProgress(text: string): void {
  process.stderr.write(`\r\u001b[K${text}`);
}

async function readFile(path: string, maxBytes: number): Promise<FileContent> {
  try {
    const file = await open(path, "r");
    try {
      return await collect(file.createReadStream({ autoClose: false }), maxBytes);
    } finally {
      await file.close();
    }
  } catch (error) {
    return { kind: "unreadable", reason: reasonOf(error) };
  }
}

async function readInput(maxBytes: number): Promise<FileContent> {
  try {
    return await collect(process.stdin, maxBytes);
  } catch (error) {
    return { kind: "unreadable", reason: reasonOf(error) };
  }
}

// Counted while reading: a pipe or a device has no size that could be asked for.
async function collect(
  chunks: AsyncIterable<Uint8Array | string>,
  maxBytes: number,
): Promise<FileContent> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    const part = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    length += part.length;
    if (length > maxBytes) return { kind: "too-long" };
    parts.push(part);
  }
  return { kind: "bytes", bytes: Buffer.concat(parts) };
}

async function writeFiles(files: readonly OutputFile[]): Promise<WriteResult> {
  try {
    await writeAll(files);
    return { kind: "written" };
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    return { kind: "unwritable", file: error.file, reason: reasonOf(error.cause) };
  }
}

async function listFolder(path: string): Promise<readonly FolderEntry[] | undefined> {
  const found: FolderEntry[] = [];
  const folders = [path];
  for (const folder of folders) {
    try {
      const { files, inside } = await lookInto(folder);
      found.push(...files);
      folders.push(...inside);
    } catch (error) {
      if (folder === path && ["ENOTDIR", "ENOENT"].includes(errorCode(error))) return undefined;
      found.push({ file: folder, unreadable: reasonOf(error) });
    }
  }
  return found.toSorted((one, other) => one.file.localeCompare(other.file, "en"));
}

/** The texts of a folder and the folders in it. Links are not followed: one may lead back to where it stands. */
async function lookInto(folder: string) {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(
    ({ name }) => !name.startsWith("."),
  );
  const texts = entries.filter((entry) => !entry.isDirectory() && /\.md$/iu.test(entry.name));
  return {
    files: texts.map(({ name }) => ({ file: join(folder, name) })),
    inside: entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name)),
  };
}
