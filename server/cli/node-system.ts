/** The world as Node shows it. */

import { open } from "node:fs/promises";
import { calendarDay } from "../today.ts";
import { reasonOf, writeReasonOf } from "./file-reason.ts";
import type { FileContent, OutputFile, System, WriteResult } from "./system.ts";
import { WriteError, writeAll } from "./write-files.ts";

/** The system of the running process. */
export function nodeSystem(): System {
  return {
    environment: process.env,
    isTerminal: process.stdout.isTTY === true,
    readFile,
    findFiles: async (input, endings) =>
      (await import("./find-files.ts")).findFiles(input, endings),
    readInput,
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
    return { kind: "unreadable", ...reasonOf(error) };
  }
}

async function readInput(maxBytes: number): Promise<FileContent> {
  try {
    return await collect(process.stdin, maxBytes);
  } catch (error) {
    return { kind: "unreadable", ...reasonOf(error) };
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
    return { kind: "unwritable", file: error.file, ...writeReasonOf(error.cause) };
  }
}
