/** Reads a text of the corpus into lines, page furniture removed, and finds the lines of one article or note in it. */
import { linesOfFlattened, linesOfMarkdown, linesOfRecords } from "./foreign-lines.ts";
import { normalizeText, readsAs, type SourceWord, wordsOfLines } from "./words.ts";

export interface SourceText {
  readonly body: readonly string[];
  /** The lines from the word PENJELASAN on; empty where the text has no explanation. */
  readonly explanation: readonly string[];
}

/** The heading of the explanation, as printed or as OCR has it ("PENJEI,ASAN"). */
const EXPLANATION = /^PENJE\S{1,3}ASAN$/u;

/** The lines of a corpus file; its name says how it was made. */
export function readSourceText(path: string, content: string): SourceText {
  const lines = linesOf(path, content);
  const start = lines.findIndex((line) => EXPLANATION.test(line));
  return start === -1
    ? { body: lines, explanation: [] }
    : { body: lines.slice(0, start), explanation: lines.slice(start) };
}

function linesOf(path: string, content: string): readonly string[] {
  if (path.endsWith(".html")) return linesOfHtml(content);
  if (path.endsWith(".json"))
    return linesOfRecords(content)
      .map(squeeze)
      .filter((line) => line !== "");
  if (path.startsWith("comparative/uk/")) return linesOfFlattened(content);
  if (/^comparative\/.*\.md$/u.test(path)) return linesOfText(linesOfMarkdown(content).join("\n"));
  return linesOfText(content);
}

const BLOCK_TAG =
  /<\/?(?:p|div|h\d|li|ol|ul|tr|td|table|center|dir|hr|br|dl|dt|dd|blockquote|title)\b[^>]*>/giu;

const ENTITIES: { readonly [name: string]: string } = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
};

function linesOfHtml(content: string): readonly string[] {
  return content
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/giu, "")
    .replace(/\s+/gu, " ")
    .replace(BLOCK_TAG, "\n")
    .replace(/<[^>]+>/gu, "")
    .replace(/&(#\d+|\w+);/gu, (whole, name: string) =>
      name.startsWith("#")
        ? String.fromCodePoint(Number(name.slice(1)))
        : (ENTITIES[name] ?? whole),
    )
    .split("\n")
    .map(squeeze)
    .filter((line) => line !== "");
}

/** Heads and feet of a printed page, whole lines: page number, letterhead, catchword of the next page. */
const FURNITURE: readonly RegExp[] = [
  /^[-_–] ?\d+ ?[-_–]$/u,
  /^- \d+$/u,
  /^-$/u,
  /^PRESIDEN$/u,
  /^REPUBLIK INDONESIA$/u,
  /^SALINAN$/u,
  /^(?:https?:\/\/|www\.)\S+$/u,
  /^(?:\d+ )?\d{4}, No\.\d+(?: -?\d+-?)?$/u,
  /^.{1,40}(?:\.\.\.|\. \. \.|\. \. ,)$/u,
];

/** What some OCR puts where it could not read a page head; the garbled letterhead stands below it, up to the page number. */
const MISSING = "<missing-text>";
const LONGEST_HEAD = 3;

function linesOfText(content: string): readonly string[] {
  const lines = content
    .split(/[\n\f]/u)
    .map((line) => squeeze(line.replace(/^\s*#+/u, "")))
    .filter((line) => line !== "");
  const kept: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (line === MISSING) index += lengthOfHead(lines, index + 1);
    else if (!FURNITURE.some((pattern) => pattern.test(line))) kept.push(line);
  }
  return kept;
}

function lengthOfHead(lines: readonly string[], from: number): number {
  for (let length = 1; length <= LONGEST_HEAD; length += 1) {
    if (/^[-_] ?[\dtL]* ?[-_]?$/u.test(lines[from + length - 1] ?? "")) return length;
  }
  return 0;
}

function squeeze(line: string): string {
  return line.replace(/\s+/gu, " ").trim();
}

/** Lines that open another unit and so end the one before, headings that OCR damaged among them. */
const NEXT_UNIT: readonly RegExp[] = [
  /^Pasa.{0,3}?\d[\dlO]{0,2}[A-Z]?$/u,
  /^(?:Pukul \d+|Pasal \d \d)$/u,
  /^Pasal [IVX]+$/u,
  /^(?:BUKU|BAB|Bagian|Paragraf) \S+/u,
  /^(?:CHAPTER|SECTION|TITLE|Section) \S+$/u,
  /^Article \d+$/u,
  /^(?:CHAPTER [IVX]+|(?:Section|SEC\.|SECTION) \d+\.)/u,
  /^\d+\. Pasa\S \d+[A-Z]* dihapus\.$/u,
  /^\d+\. (?:Ketentuan|Di antara|Penjelasan) .*(?:[Pp]asal|ayat|angka|BAB)/u,
  /^Ang\S{0,4} ?[\dIO]+$/u,
];

/** Lines that end a section whose heading is a bare number and a title. */
const NEXT_SECTION: readonly RegExp[] = [
  /^§ /u,
  /^\d+(?:\.\d+)?[A-Z]* [\p{Lu}“]/u,
  /^(?:Division|Subdivision|Part|Chapter) [\dA-Z.]+--/u,
];

/**
 * The words of the unit that a heading opens, heading included; undefined where no line is that heading.
 *
 * Only a whole line counts as a heading, so that a wrapped reference ("… dan" / "Pasal 6.") is none. A heading that
 * runs on into its text ("Section 4. Cybercrime Offenses. …") is given with its full stop.
 */
export function findUnit(
  lines: readonly string[],
  heading: string,
): readonly SourceWord[] | undefined {
  const wanted = normalizeText(squeeze(heading));
  const start = lines.findIndex((line) => {
    const text = normalizeText(line);
    return text === wanted || (wanted.endsWith(".") && text.startsWith(`${wanted} `));
  });
  if (start === -1) return undefined;
  const ends = /^\d+(?:\.\d+)?[A-Z]* /u.test(wanted) ? NEXT_SECTION : NEXT_UNIT;
  const length = lines
    .slice(start + 1)
    .findIndex((line) => ends.some((pattern) => pattern.test(line)));
  const end = length === -1 ? lines.length : start + 1 + length;
  return wordsOfLines(lines.slice(start, end));
}

/** Whether the words stand in the lines as they are, one after the other. */
export function holdsRun(lines: readonly string[], run: readonly string[]): boolean {
  const all = wordsOfLines(lines);
  return all.some((_, start) =>
    run.every((word, offset) => {
      const held = all[start + offset];
      return held !== undefined && readsAs(held, word);
    }),
  );
}
