/** The files of a library folder, as text and with the hash of their bytes. */
import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { problem } from "../../schemas/problem.ts";
import { MAX_SOURCE_BYTES } from "../../schemas/records/limits.ts";
import { errorCode } from "../error-code.ts";

export interface LibraryFile {
  /** Relative to the folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly hash: string;
}

/** Names in a folder in a fixed order; none where there is no such folder. */
export async function listNames(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (errorCode(error) === "ENOENT" || errorCode(error) === "ENOTDIR") return [];
    throw error;
  }
}

/** A file of the folder; refused where it cannot be read, is too long, or is no text. */
export async function readLibraryFile(root: string, path: string): Promise<Outcome<LibraryFile>> {
  const refuse = (reason: string) =>
    refused(problem("storage/library-file", { file: path, reason }));
  try {
    const full = join(root, path);
    const { size } = await stat(full);
    if (size > MAX_SOURCE_BYTES) return refuse(`longer than ${MAX_SOURCE_BYTES} bytes`);
    const bytes = await readFile(full);
    const text = decode(bytes);
    if (text === undefined) return refuse("not UTF-8 text");
    return done({ path, text, hash: createHash("sha256").update(bytes).digest("hex") });
  } catch (error) {
    const code = errorCode(error);
    if (code === "") throw error;
    return refuse(code);
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (errorCode(error) === "ERR_ENCODING_INVALID_ENCODED_DATA") return undefined;
    throw error;
  }
}
