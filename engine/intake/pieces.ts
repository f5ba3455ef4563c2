/** Words of a document that is being read, and where in the source each comes from. */
import type { DropReason, RepairRule } from "../../schemas/account.ts";
import { itemAt, lastWord, normalizeCharacters } from "../text/index.ts";
import type { Origin, SourceLine } from "./lines.ts";

/** Characters of a line: `from` and `to` count in its text. */
export interface Slice {
  readonly line: SourceLine;
  readonly from: number;
  readonly to: number;
}

/** Where a slice stands in the source. */
export interface SourcePlace {
  /** The line, from 1, and its characters, from 0. */
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The places of a slice in the source: one, but for lines that were put together. */
export function placesOf({ line, from, to }: Slice): readonly SourcePlace[] {
  if (line.origins === null) {
    const text = line.text.slice(from, to);
    return [{ line: line.number, from: line.from + from, to: line.from + to, text }];
  }
  const start = line.from + from;
  const end = line.from + to;
  const places: SourcePlace[] = [];
  for (let index = firstBehind(line.origins, start); index < line.origins.length; index += 1) {
    const origin = line.origins[index];
    if (origin === undefined || origin.at >= end) break;
    places.push(...placeWithin(origin, start, end));
  }
  return places;
}

// The first origin that ends behind a place: they stand in order, and a line may come from ten thousand of them.
function firstBehind(origins: readonly Origin[], place: number): number {
  let low = 0;
  let high = origins.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { at, size } = itemAt(origins, middle);
    if (at + size > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

// A character reference is one character of the line and several of the source.
function placeWithin(origin: Origin, start: number, end: number): readonly SourcePlace[] {
  const { at, size, raw, line, from } = origin;
  const first = Math.max(start, at) - at;
  const last = Math.min(end, at + size) - at;
  if (first >= last) return [];
  const isPlain = size === raw.length;
  const text = isPlain ? raw.slice(first, last) : raw;
  const begins = isPlain ? from + first : from;
  return [{ line, from: begins, to: begins + text.length, text }];
}

/**
 * A word as the document has it, or several of one line that stay as they are, with single blanks between them.
 *
 * Its parts are more than one where a word went over a line end or was torn apart.
 */
export interface Word {
  readonly text: string;
  readonly parts: readonly Slice[];
  /** How the text came to differ from its parts; null where it does not. */
  readonly rule: RepairRule | null;
}

/** A slice that is not in the document. */
export interface Dropped {
  readonly slice: Slice;
  readonly reason: DropReason;
  readonly doubtful: boolean;
}

/** The whole text of a line. */
export function wholeLine(line: SourceLine): Slice {
  return { line, from: 0, to: line.text.length };
}

/** The words of a slice, each by itself. */
export function wordsOf({ line, from, to }: Slice): Word[] {
  const words: Word[] = [];
  const pattern = /\S+/gu;
  pattern.lastIndex = from;
  for (let found = pattern.exec(line.text); found !== null; found = pattern.exec(line.text)) {
    if (found.index >= to) break;
    const end = Math.min(found.index + found[0].length, to);
    const text = line.text.slice(found.index, end);
    words.push({
      text: cleanWord(text),
      parts: [{ line, from: found.index, to: end }],
      rule: null,
    });
    if (end === to) break;
  }
  return words;
}

/** All words of a slice together, or undefined where it has none. */
export function runOf(slice: Slice): Word | undefined {
  const { line } = slice;
  // Most slices are whole lines with single blanks in them already.
  const isWhole =
    slice.from === 0 &&
    slice.to === line.text.length &&
    line.plain === line.text &&
    line.text !== "";
  if (isWhole) return { text: cleanWord(line.text), parts: [slice], rule: null };
  const raw = slice.line.text.slice(slice.from, slice.to);
  const text = raw.trim();
  if (text === "") return undefined;
  const from = slice.from + (raw.length - raw.trimStart().length);
  const single = /\s\s|[^\S ]/u.test(text) ? text.replace(/\s+/gu, " ") : text;
  const part = { line: slice.line, from, to: from + text.length };
  return { text: cleanWord(single), parts: [part], rule: null };
}

/** The words before the last one, if there are any, and the last one. */
export function splitLast(word: Word): { readonly before: Word | undefined; readonly last: Word } {
  const [part] = word.parts;
  const blank = word.rule === null ? word.text.lastIndexOf(" ") : -1;
  if (part === undefined || blank === -1) return { before: undefined, last: word };
  const raw = part.line.text.slice(part.from, part.to);
  const at = part.from + raw.length - lastWord(raw).length;
  return {
    before: runOf({ ...part, to: at }),
    last: {
      text: word.text.slice(blank + 1),
      parts: [{ line: part.line, from: at, to: part.to }],
      rule: null,
    },
  };
}

const PLAIN = /^[\x20-\x7e]*$/u;

// The same form in which the dialect reads characters, so that words can be compared to the letter.
function cleanWord(text: string): string {
  return PLAIN.test(text) ? text : normalizeCharacters(text).text;
}
