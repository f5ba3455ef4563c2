/** Where in its source a problem of a text is: what an editor underlines, and a line on standard error begins with. */
import type { LegalDocument } from "../../schemas/document.ts";
import type { Problem } from "../../schemas/problem.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { addressClauses } from "../document/index.ts";

/** A stretch of a source. Lines and columns count from 1, columns in UTF-16 units; the end is behind the last sign. */
export interface SourcePlace {
  readonly line: number;
  readonly column: number;
  /** Null where only the start is known. */
  readonly end: { readonly line: number; readonly column: number } | null;
  /** The page, where the source has form feeds between pages, as the text extracted of a PDF has. */
  readonly page: number | null;
}

/** A text with the source that it was read from. */
export interface PlacedText {
  readonly document: LegalDocument;
  readonly profile: Profile;
  /** The line of the source at which each unit begins. */
  readonly lines: ReadonlyMap<string, number>;
  readonly sourceText: string;
}

/**
 * Finds the places of problems of a text. A problem that quotes words of a clause is at these words, where they can be
 * told in the source; else at the label of the clause, or at the nearest unit around it that has a line.
 */
export function placesIn(text: PlacedText): (found: Problem) => SourcePlace {
  // Most texts have no problem: nothing is worked out before it is asked for.
  let made: PlaceIndex | undefined;
  return (found) => {
    made ??= indexOf(text);
    const place = placeOf(found, text, made);
    // What concerns all of a text is on no page of it.
    return { ...place, page: found.at === null ? null : made.pageOf(place.line) };
  };
}

interface PlaceIndex {
  /** Where each line begins. */
  readonly starts: readonly number[];
  readonly pageOf: (line: number) => number | null;
  /** The letters of a unit and of all that is inside it. */
  readonly lettersOf: (unit: string) => Letters;
  readonly ownTexts: () => ReadonlyMap<string, string>;
}

function indexOf({ document, profile, lines, sourceText }: PlacedText): PlaceIndex {
  const starts = lineStarts(sourceText);
  const known = new Map<string, Letters>();
  let owns: ReadonlyMap<string, string> | undefined;
  return {
    starts,
    pageOf: pageCounter(sourceText, starts),
    lettersOf: (unit) => {
      const from = starts[(lines.get(unit) ?? 1) - 1] ?? 0;
      const letters =
        known.get(unit) ?? lettersIn(sourceText, from, starts[endOf(unit, lines) - 1]);
      known.set(unit, letters);
      return letters;
    },
    ownTexts: () => {
      owns ??= new Map(addressClauses(document, profile).map(({ eid, ownText }) => [eid, ownText]));
      return owns;
    },
  };
}

function placeOf(
  { at, facts }: Problem,
  { lines, sourceText }: PlacedText,
  index: PlaceIndex,
): Omit<SourcePlace, "page"> {
  if (at === null) return { line: 1, column: 1, end: null };
  if (at.kind === "source") return { line: at.line, column: at.column, end: null };
  const unit = unitAround(at.eid, lines);
  if (unit === undefined) return { line: 1, column: 1, end: null };
  const line = lines.get(unit) ?? 1;
  const { starts } = index;
  const words = quotedWords(facts);
  if (words !== undefined) {
    const own = index.ownTexts().get(unit) ?? "";
    const found = findWords(index.lettersOf(unit), words, own);
    if (found !== undefined) {
      const { from, to } = withSigns(found, words.words, sourceText);
      return { ...placeAt(from, starts), end: placeAt(to, starts) };
    }
  }
  return { line, column: labelColumn(sourceText, starts, line), end: null };
}

interface QuotedWords {
  readonly words: string;
  /** Where they begin in the own text of the clause; null where that is not known. */
  readonly from: number | null;
}

/** The words of the clause that a problem is about. */
function quotedWords(facts: Problem["facts"]): QuotedWords | undefined {
  const { found, words, day, label, from } = facts as { readonly [fact: string]: unknown };
  const quoted = [found, words, day, label].find((fact) => typeof fact === "string" && fact !== "");
  if (typeof quoted !== "string") return undefined;
  return { words: quoted, from: typeof from === "number" ? from : null };
}

/** The unit itself, or the nearest around it that has a line. */
function unitAround(eid: string, lines: PlacedText["lines"]): string | undefined {
  let unit = eid;
  while (!lines.has(unit)) {
    const cut = unit.lastIndexOf("__");
    if (cut === -1) return undefined;
    unit = unit.slice(0, cut);
  }
  return unit;
}

/** The line behind a unit and all that is inside it. */
function endOf(unit: string, lines: PlacedText["lines"]): number {
  let isBehind = false;
  const start = lines.get(unit) ?? 1;
  for (const [eid, line] of lines) {
    if (isBehind && !eid.startsWith(`${unit}__`) && line > start) return line;
    if (eid === unit) isBehind = true;
  }
  return Number.POSITIVE_INFINITY;
}

/** The letters and figures of a text in one form, and where each stands: marks of Markdown, wrapped lines and hyphens are none. */
interface Letters {
  readonly letters: string;
  /** The position in the text, for each letter. */
  readonly at: readonly number[];
}

const LETTER = /[\p{L}\p{N}]/u;

function lettersIn(source: string, from: number, until = source.length): Letters {
  // A long text has few signs: the letters of each are worked out once.
  const known = new Map<string, string>();
  let letters = "";
  const at: number[] = [];
  let position = from;
  for (const sign of source.slice(from, until)) {
    const own = known.get(sign) ?? lettersOf(sign);
    known.set(sign, own);
    letters += own;
    // A letter of two units counts as two, so that positions in both agree.
    for (let unit = 0; unit < own.length; unit += 1) at.push(position);
    position += sign.length;
  }
  return { letters, at };
}

function lettersOf(text: string): string {
  return [...text.normalize("NFD")].filter((sign) => LETTER.test(sign)).join("");
}

/** No unit needs more of what stands before its words to be told from others. */
const CONTEXT_LETTERS = 200;

/** Finds words with as much of what stands before them in the clause as the source has in one piece. */
function findWords(
  source: Letters,
  { words, from }: QuotedWords,
  own: string,
): { readonly from: number; readonly to: number } | undefined {
  const wanted = lettersOf(words);
  if (wanted === "") return undefined;
  let before = from === null ? "" : lettersOf(own.slice(0, from)).slice(-CONTEXT_LETTERS);
  for (; before !== ""; before = before.slice(Math.ceil(before.length / 2))) {
    const index = source.letters.indexOf(before + wanted);
    if (index !== -1) return stretch(source, index + before.length, wanted.length);
  }
  // Without what stands before them, only whole words are these words.
  let first = source.letters.indexOf(wanted);
  while (first !== -1) {
    if (isApart(source, first) && isApart(source, first + wanted.length))
      return stretch(source, first, wanted.length);
    first = source.letters.indexOf(wanted, first + 1);
  }
  return undefined;
}

function stretch({ at }: Letters, first: number, count: number) {
  return { from: at[first] ?? 0, to: (at[first + count - 1] ?? 0) + 1 };
}

/** The stretch with the signs before and behind its letters, as "(" and ")" of "(2)", where the source has them there. */
function withSigns({ from, to }: { from: number; to: number }, words: string, source: string) {
  const signs = words.split(/[\p{L}\p{N}]/u);
  const [before = ""] = signs;
  const behind = signs.at(-1) ?? "";
  return {
    from: source.endsWith(before, from) ? from - before.length : from,
    to: source.startsWith(behind, to) ? to + behind.length : to,
  };
}

/** Whether a letter does not directly follow the one before it. */
function isApart({ at }: Letters, index: number): boolean {
  const [before, here] = [at[index - 1], at[index]];
  return before === undefined || here === undefined || here - before > 1;
}

/** How many of ascending numbers are below a number. */
function lowerBound(numbers: readonly number[], wanted: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\r\n|\r|\n/gu)].map(({ 0: end, index }) => index + end.length)];
}

function placeAt(position: number, starts: readonly number[]) {
  const line = lowerBound(starts, position + 1);
  return { line, column: position - (starts[line - 1] ?? 0) + 1 };
}

/** Where the label of a unit begins: behind the signs that make a line a heading or a quote. */
function labelColumn(text: string, starts: readonly number[], line: number): number {
  const start = starts[line - 1];
  if (start === undefined) return 1;
  const signs = /^[\s>#]*/u.exec(text.slice(start, starts[line] ?? text.length))?.[0] ?? "";
  return signs.includes("\n") ? 1 : signs.length + 1;
}

/** The page of a line; null for a text without pages. */
function pageCounter(text: string, starts: readonly number[]): (line: number) => number | null {
  const breaks = [...text.matchAll(/\f/gu)].map(({ index }) => placeAt(index, starts).line);
  return (line) => (breaks.length === 0 ? null : lowerBound(breaks, line + 1) + 1);
}
