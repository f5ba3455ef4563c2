/** The bytes of a source → its document, whatever format they are in. */
import { findConflictMarker } from "../../engine/dialect/index.ts";
import { normalizeCharacters } from "../../engine/text/index.ts";
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { type Problem, problem } from "../../schemas/problem.ts";
import { profiles } from "../../schemas/profiles/index.ts";
import { MAX_SOURCE_BYTES } from "../../schemas/records/limits.ts";
import { decodeText } from "./decode.ts";
import { detectFormat, ENCRYPTED_WORD, otherFormat } from "./detect.ts";
import { MAX_BINARY_BYTES } from "./limits.ts";
import type {
  DocumentReading,
  ExtractedDocument,
  ExtractedSource,
  ExtractOptions,
  Reading,
  SourceFormat,
} from "./source.ts";

/**
 * The document that a source is, with an account of it; refused where it is nothing that can be read.
 *
 * Whatever the bytes are, this neither throws nor fetches anything.
 */
export async function extractSource(
  bytes: Uint8Array,
  options: ExtractOptions = {},
): Promise<Outcome<ExtractedSource>> {
  const format = formatOf(bytes, options.as);
  if (!format.ok) return format;
  const read = await readFormat(format.value, bytes, options, readMarkdown);
  return read.ok ? done({ format: format.value, ...read.value }) : read;
}

/** The same without the account, which takes as long as the reading where the source is a text in the dialect. */
export async function extractDocument(
  bytes: Uint8Array,
  options: ExtractOptions = {},
): Promise<Outcome<ExtractedDocument>> {
  const format = formatOf(bytes, options.as);
  if (!format.ok) return format;
  const read = await readFormat(format.value, bytes, options, readMarkdownDocument);
  return read.ok ? done({ format: format.value, ...read.value }) : read;
}

type MarkdownReader<Read> = (text: string, options: ExtractOptions) => Promise<Read>;

const readMarkdown: MarkdownReader<Reading> = async (text, options) =>
  (await import("./markdown.ts")).readMarkdown(text, options);

const readMarkdownDocument: MarkdownReader<DocumentReading> = async (text, options) =>
  (await import("./markdown.ts")).readMarkdownDocument(text, options);

function formatOf(bytes: Uint8Array, asked: SourceFormat | undefined): Outcome<SourceFormat> {
  if (bytes.length === 0 && asked !== "markdown") return refused(problem("extract/empty", {}));
  if (bytes.length > MAX_BINARY_BYTES) return refused(tooLong(bytes, MAX_BINARY_BYTES));
  const other = otherFormat(bytes);
  if (other === ENCRYPTED_WORD) return refused(problem("extract/encrypted", { format: "DOCX" }));
  if (other !== undefined) return refused(problem("extract/other-format", { name: other }));
  const found = detectFormat(bytes);
  const format = asked ?? found;
  if (format === undefined) return refused(problem("extract/unknown-format", {}));
  // Texts may be read one as the other; the formats that are packed may not.
  if (found !== format && (isPacked(format) || (found !== undefined && isPacked(found))))
    return refused(
      found === undefined
        ? problem("extract/unknown-format", {})
        : problem("extract/not-that-format", { asked: format, found }),
    );
  if (!isPacked(format) && bytes.length > MAX_SOURCE_BYTES)
    return refused(tooLong(bytes, MAX_SOURCE_BYTES));
  return done(format);
}

function isPacked(format: SourceFormat): boolean {
  return format === "pdf" || format === "docx";
}

function tooLong(bytes: Uint8Array, limit: number): Problem {
  return problem("extract/too-long", { bytes: bytes.length, limit });
}

async function readFormat<Read extends DocumentReading>(
  format: SourceFormat,
  bytes: Uint8Array,
  options: ExtractOptions,
  markdown: MarkdownReader<Read>,
): Promise<Outcome<Read | Reading>> {
  switch (format) {
    case "pdf":
      return (await import("./pdf/read.ts")).readPdf(bytes, options);
    case "docx":
      return (await import("./docx/read.ts")).readDocx(bytes, options);
    case "markdown":
    case "text":
    case "html":
    case "akn":
    case "hocr":
    case "alto":
      return readTextFormat(format, bytes, options, markdown);
  }
}

async function readTextFormat<Read extends DocumentReading>(
  format: Exclude<SourceFormat, "pdf" | "docx">,
  bytes: Uint8Array,
  options: ExtractOptions,
  markdown: MarkdownReader<Read>,
): Promise<Outcome<Read | Reading>> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const { text, problems } = decoded.value;
  // A new or deleted file is an empty text of the dialect; of any other format nothing was read.
  if (text.trim() === "" && options.as !== "markdown") return refused(problem("extract/empty", {}));
  options.onProgress?.(0, 1);
  if (format === "hocr" || format === "alto") {
    const read = (await import("./ocr/read.ts")).readOcr(format, text, options);
    return read.ok
      ? done({ ...read.value, problems: [...problems, ...read.value.problems] })
      : read;
  }
  const reading =
    format === "markdown" ? await markdown(text, options) : await readText(format, text, options);
  options.onProgress?.(1, 1);
  return done({ ...reading, problems: [...problems, ...reading.problems] });
}

async function readText(
  format: "akn" | "text" | "html",
  text: string,
  options: ExtractOptions,
): Promise<Reading> {
  switch (format) {
    case "akn":
      return (await import("./akn.ts")).readAknSource(text, options);
    case "text":
    case "html":
      return readOfficial(format, text, options);
  }
}

async function readOfficial(
  format: "text" | "html",
  text: string,
  options: ExtractOptions,
): Promise<Reading> {
  const { readHtml, readPlainText } = await import("../../engine/intake/index.ts");
  const read = format === "html" ? readHtml : readPlainText;
  const { markdown: _, ...reading } = read(text, { profile: options.profile ?? profiles.id });
  const scripts = format === "html" ? (text.match(/<script[\s>]/giu)?.length ?? 0) : 0;
  const told = scripts > 0 ? [problem("extract/scripts-left-out", { count: scripts })] : [];
  return {
    ...reading,
    facts: null,
    frontMatter: "",
    sourceText: text,
    problems: [...told, ...conflicts(text), ...replacedCharacters(text), ...reading.problems],
  };
}

// The reader of the dialect looks for itself; a text that a version system left half merged may look like print.
function conflicts(text: string): readonly Problem[] {
  const marker = findConflictMarker(text);
  return marker === undefined ? [] : [marker];
}

// Nulls, halves of pairs, and the signs that a decoder has put in their place.
function replacedCharacters(text: string): readonly Problem[] {
  const { replaced } = normalizeCharacters(text);
  const count = replaced + (text.match(/\uFFFD/gu)?.length ?? 0);
  return count === 0 ? [] : [problem("dialect/replaced-character", { count })];
}
