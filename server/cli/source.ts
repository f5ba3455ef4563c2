/** A file that is read as a document. */
import type { ReadResult } from "../../engine/dialect/index.ts";
import { type PlacedText, placesIn } from "../../engine/package/places.ts";
import type { LawText } from "../../engine/package/text.ts";
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { type Problem, problem } from "../../schemas/problem.ts";
import { type Profile, type ProfileId, profiles } from "../../schemas/profiles/index.ts";
import { MAX_SOURCE_BYTES } from "../../schemas/records/limits.ts";
import { errorCode } from "../error-code.ts";
import type {
  ExtractedDocument,
  ExtractedSource,
  ExtractOptions,
  SourceFormat,
} from "../extract/index.ts";
import type { Finding } from "./report.ts";
import type { FileContent, System } from "./system.ts";

/** A source with the document that it spells. */
export type Source = Pick<
  ReadResult,
  "document" | "profile" | "facts" | "frontMatter" | "lines"
> & {
  readonly file: string;
  /** The text whose lines are counted; of a PDF or DOCX what was extracted from it. */
  readonly sourceText: string;
  readonly findings: readonly Finding[];
};

/** A source of any format. */
export type OpenedSource = Omit<ExtractedDocument, "problems"> & Source;
/** The same with its account. */
type AccountedSource = Omit<ExtractedSource, "problems"> & Source;

/** How a file is to be read where it does not say so itself. */
export interface OpenOptions {
  readonly as?: SourceFormat | undefined;
  readonly profile?: Profile | undefined;
  /** Whether an empty file is a text without words, as git gives it for a file that is new or gone. */
  readonly mayBeEmpty?: boolean;
}

/** More than any format allows: what is longer is refused by the reader, who knows the format. */
const MAX_FILE_BYTES = 128_000_000;

/** The document of a file in any format that is read, or of standard input for `-`. */
export async function openSource(
  file: string,
  options: OpenOptions,
  system: System,
): Promise<Outcome<OpenedSource>> {
  const bytes = await readBytes(file, system);
  return bytes.ok ? openBytes(file, bytes.value, options, system) : bytes;
}

/** The same with its account. */
export async function openAccounted(
  file: string,
  options: OpenOptions,
  system: System,
): Promise<Outcome<AccountedSource>> {
  const bytes = await readBytes(file, system);
  if (!bytes.ok) return bytes;
  const { readWithAccount } = await import("./extract-apart.ts");
  return openWith(readWithAccount, { ...options, file, bytes: bytes.value }, system);
}

/** The bytes of a file, or of standard input for `-`. */
export async function readBytes(file: string, system: System): Promise<Outcome<Uint8Array>> {
  return bytesOf(await readContent(file, MAX_FILE_BYTES, system), nameOf(file), MAX_FILE_BYTES);
}

/** The document of the bytes of a file. */
export async function openBytes(
  file: string,
  bytes: Uint8Array,
  options: OpenOptions,
  system: System,
): Promise<Outcome<OpenedSource>> {
  const { readWithoutAccount } = await import("./extract-apart.ts");
  return openWith(readWithoutAccount, { ...options, file, bytes }, system);
}

type Extract<Read> = (
  bytes: Uint8Array,
  options: ExtractOptions,
  system: System,
) => Promise<Outcome<Read>>;

interface OpenedFile extends OpenOptions {
  readonly file: string;
  readonly bytes: Uint8Array;
}

async function openWith<Read extends ExtractedDocument>(
  extract: Extract<Read>,
  { file, bytes, as, profile, mayBeEmpty = false }: OpenedFile,
  system: System,
): Promise<Outcome<Omit<Read, "problems"> & Source>> {
  const name = nameOf(file);
  const { checkExtension } = await import("../extract/index.ts");
  const options: ExtractOptions = {
    ...(as === undefined ? {} : { as }),
    ...(mayBeEmpty && bytes.length === 0 ? { as: "markdown" as const } : {}),
    ...(profile === undefined ? {} : { profile }),
    onProgress: (count, total) => {
      if (total > 1) system.progress?.(`${name} ${count}/${total}`);
    },
  };
  const read = await extract(bytes, options, system);
  system.progress?.("");
  if (!read.ok) return read;
  const { problems, ...source } = read.value;
  const marker = problems.find(isConflictMarker);
  if (marker !== undefined) return refused(marker);
  const odd = checkExtension(file, source.format);
  const found = odd === undefined ? problems : [odd, ...problems];
  const place = finderIn({ ...source, file: name });
  return done({ ...source, file: name, findings: found.map(place) });
}

/** The text of a file, or of standard input for `-`; refused where it is no text or too long. */
export async function readText(file: string, system: System): Promise<Outcome<string>> {
  const name = nameOf(file);
  const bytes = bytesOf(await readContent(file, MAX_SOURCE_BYTES, system), name, MAX_SOURCE_BYTES);
  const text = bytes.ok ? textOfBytes(bytes.value, name) : bytes;
  return text.ok ? done(text.value.replace(/^\uFEFF/u, "")) : text;
}

/** The text that the bytes of a file are in UTF-8, with its byte order mark; refused where they are none or too many. */
export function textOfBytes(bytes: Uint8Array, file: string): Outcome<string> {
  if (bytes.length > MAX_SOURCE_BYTES)
    return refused(problem("cli/too-long", { file, limit: MAX_SOURCE_BYTES }));
  return decodeBytes(bytes, file);
}

/** Whether a text has nothing to read: white space and a byte order mark are nothing. */
export function isEmpty(text: string): boolean {
  return text.trim() === "";
}

/** The name of a file in a message. */
export function nameOf(file: string): string {
  return file === "-" ? "<stdin>" : file;
}

function readContent(file: string, limit: number, system: System): Promise<FileContent> {
  return file === "-" ? system.readInput(limit) : system.readFile(file, limit);
}

function bytesOf(content: FileContent, file: string, limit: number): Outcome<Uint8Array> {
  switch (content.kind) {
    case "unreadable":
      return refused(
        problem("cli/unreadable", { file, reason: content.reason, detail: content.detail }),
      );
    case "too-long":
      return refused(problem("cli/too-long", { file, limit }));
    case "bytes":
      return done(content.bytes);
  }
}

function decodeBytes(bytes: Uint8Array, file: string): Outcome<string> {
  // A null byte stands in every PDF and DOCX and in no text.
  if (bytes.includes(0)) return refused(problem("cli/not-text", { file }));
  try {
    return done(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch (error) {
    if (errorCode(error) === "ERR_ENCODING_INVALID_ENCODED_DATA")
      return refused(problem("cli/not-text", { file }));
    throw error;
  }
}

/** The document of a text in the dialect; refused where it has marks of a conflict that nobody has settled. */
export async function readSource(
  file: string,
  text: string,
  profile: Profile | undefined,
): Promise<Outcome<Source>> {
  const { readDialect } = await import("../../engine/dialect/index.ts");
  const { problems, ...read } = readDialect(text, profile === undefined ? {} : { profile });
  const marker = problems.find(isConflictMarker);
  if (marker !== undefined) return refused(marker);
  const name = nameOf(file);
  const source = { ...read, file: name, sourceText: text };
  return done({ ...source, findings: problems.map(finderIn(source)) });
}

/** Why a text is plainly no law, but other Markdown or a text without units; undefined where it may be one. */
export async function foreignIn(
  source: Source & { readonly format?: SourceFormat },
): Promise<Problem | undefined> {
  const { findForeign, hasUnits } = await import("../../engine/dialect/index.ts");
  const { format = "markdown", document, profile, facts } = source;
  if (format === "markdown") return findForeign(source.sourceText, source);
  const isLaw = facts !== null || hasUnits(document, profile);
  return isLaw ? undefined : problem("dialect/no-law", { construct: "no-unit" });
}

/** The same of a text that may be written over; refused where it is plainly no law, but other Markdown. */
export async function readLaw(
  file: string,
  text: string,
  profile: Profile | undefined,
): Promise<Outcome<Source>> {
  const read = await readSource(file, text, profile);
  const foreign = read.ok ? await foreignIn(read.value) : undefined;
  return foreign === undefined ? read : refused(foreign);
}

function isConflictMarker({ code }: Problem): boolean {
  return code === "dialect/conflict-marker";
}

/** Front matter and the body that is written behind it. */
export function joinFrontMatter(frontMatter: string, body: string): string {
  return frontMatter === "" ? body : `${frontMatter.trimEnd()}\n\n${body}`;
}

/** A source as the engine's own functions take it. */
export function textOf(source: Source): LawText {
  return { ...source, problems: source.findings.map(({ problem: found }) => found) };
}

/** Puts problems of a text where their words stand in its source. */
export function finderIn(
  source: PlacedText & { readonly file: string; readonly format?: SourceFormat },
): (found: Problem) => Finding {
  const locate = placesIn(source);
  return (found) => {
    const { line, column, end, page } = locate(found);
    const shownPage = page ?? (source.format === "pdf" && found.at !== null ? 1 : null);
    return { file: source.file, line, column, end, page: shownPage, problem: found };
  };
}

/** The profile that an option names. */
export function profileNamed(name: string | undefined): Outcome<Profile | undefined> {
  if (name === undefined) return done(undefined);
  if (Object.hasOwn(profiles, name)) return done(profiles[name as ProfileId]);
  return refused(problem("cli/format", { format: name, known: Object.keys(profiles).join(", ") }));
}
