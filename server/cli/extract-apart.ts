/** Reads a file for the command line: one that may take long in a process of its own, with the limits that the server has. */
import { done, type Outcome } from "../../schemas/outcome.ts";
import {
  detectFormat,
  type ExtractedDocument,
  type ExtractedSource,
  type ExtractOptions,
  extractDocument,
  extractInPool,
  extractSource,
} from "../extract/index.ts";
import { createProgramPool } from "../pool/index.ts";
import type { System } from "./system.ts";

/** The document of a file with its account. */
export function readWithAccount(
  bytes: Uint8Array,
  options: ExtractOptions,
  system: System,
): Promise<Outcome<ExtractedSource>> {
  return mayGrow(bytes) ? system.extractApart(bytes, options) : extractSource(bytes, options);
}

/** The document of a file. */
export async function readWithoutAccount(
  bytes: Uint8Array,
  options: ExtractOptions,
  system: System,
): Promise<Outcome<ExtractedDocument>> {
  if (!mayGrow(bytes)) return extractDocument(bytes, options);
  const read = await system.extractApart(bytes, options);
  return read.ok ? done(read.value) : read;
}

/** The readers of text take time and memory in proportion to the text: this is read in a few seconds. */
const MAX_HERE_BYTES = 2_000_000;

// A packed file may become a thousand times as large as it is.
function mayGrow(bytes: Uint8Array): boolean {
  if (bytes.length > MAX_HERE_BYTES) return true;
  const format = detectFormat(bytes);
  return format === "pdf" || format === "docx";
}

/** Reads a file in a process that is ended when its time is over or its memory is full. */
export async function extractApart(
  bytes: Uint8Array,
  options: ExtractOptions,
): Promise<Outcome<ExtractedSource>> {
  const pool = createProgramPool();
  try {
    return await extractInPool(pool, bytes, options);
  } finally {
    await pool.close();
  }
}
