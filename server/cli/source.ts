/** A file that is read as a document. */
import type { ReadResult } from "../../engine/dialect/index.ts";
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { type Problem, problem } from "../../schemas/problem.ts";
import { type Profile, type ProfileId, profiles } from "../../schemas/profiles/index.ts";
import { MAX_SOURCE_BYTES } from "../../schemas/records/limits.ts";
import { errorCode } from "../error-code.ts";
import type { Finding } from "./report.ts";
import type { FileContent, System } from "./system.ts";

/** A source with the document that it spells. */
export interface Source extends ReadResult {
  readonly file: string;
  readonly findings: readonly Finding[];
}

/** The text of a file, or of standard input for `-`; refused where it is no text or too long. */
export async function readText(file: string, system: System): Promise<Outcome<string>> {
  const content =
    file === "-"
      ? await system.readInput(MAX_SOURCE_BYTES)
      : await system.readFile(file, MAX_SOURCE_BYTES);
  return decode(content, nameOf(file));
}

/** The name of a file in a message. */
export function nameOf(file: string): string {
  return file === "-" ? "<stdin>" : file;
}

function decode(content: FileContent, file: string): Outcome<string> {
  switch (content.kind) {
    case "unreadable":
      return refused(problem("cli/unreadable", { file, reason: content.reason }));
    case "too-long":
      return refused(problem("cli/too-long", { file, limit: MAX_SOURCE_BYTES }));
    case "bytes":
      return decodeBytes(content.bytes, file);
  }
}

function decodeBytes(bytes: Uint8Array, file: string): Outcome<string> {
  // A null byte stands in every PDF and DOCX and in no text.
  if (bytes.includes(0)) return refused(problem("cli/not-text", { file }));
  try {
    return done(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    if (errorCode(error) === "ERR_ENCODING_INVALID_ENCODED_DATA")
      return refused(problem("cli/not-text", { file }));
    throw error;
  }
}

/** The document of a text in the dialect. */
export async function readSource(
  file: string,
  text: string,
  profile: Profile | undefined,
): Promise<Source> {
  const { readDialect } = await import("../../engine/dialect/index.ts");
  const read = readDialect(text, profile === undefined ? {} : { profile });
  const name = nameOf(file);
  return {
    ...read,
    file: name,
    findings: read.problems.map((found) => placeOf(found, name, read)),
  };
}

/** A problem of a document at its line in the source. */
export function placeOf(
  found: Problem,
  file: string,
  { lines }: Pick<ReadResult, "lines">,
): Finding {
  const { at } = found;
  if (at === null) return { file, line: 1, column: 1, problem: found };
  if (at.kind === "source") return { file, line: at.line, column: at.column, problem: found };
  const line = [...lines].find(([eid]) => eid === at.eid)?.[1] ?? 1;
  return { file, line, column: 1, problem: found };
}

/** The profile that an option names. */
export function profileNamed(name: string | undefined): Outcome<Profile | undefined> {
  if (name === undefined) return done(undefined);
  if (Object.hasOwn(profiles, name)) return done(profiles[name as ProfileId]);
  return refused(problem("cli/format", { format: name, known: Object.keys(profiles).join(", ") }));
}
