/**
 * Lines of a text with the marks of Markdown taken off: what they say of the structure is kept beside the line.
 *
 *     "##### 474.1  Dishonesty"         "474.1  Dishonesty", heading of depth 5
 *     "    * (a) **_any_** of [it](x)"  "(a) any of it", in the column of the bullet
 */
import { LINE_END, lineOfText, type Origin, type SourceLine } from "../lines.ts";

export interface MarkedLine {
  readonly line: SourceLine;
  /** The depth of the heading that the marks make it, 0 where it is none. */
  readonly heading: number;
  /** Whether it begins a block: it does not go on where the line before ended. */
  readonly isApart: boolean;
}

interface MarkedLines {
  readonly lines: readonly MarkedLine[];
  readonly markup: readonly Origin[];
}

const RULE = /^\s*(?:-{3,}|\*{3,}|_{3,}|={3,})\s*$/u;
const OPENING = /^\s*(?:>\s?)*(?:(#{1,12})(?!#)\s*|[*+]\s+)?/u;
const TAG = /<!--(?:(?!<!--).)*?-->|<\/?[A-Za-z][^<>]*>/gu;
const LINK = /\[(?=[^\][]*\]\([^()\s]*\))|\]\([^()\s]*\)/gu;
const STARS = /\*+/gu;
/** An underscore inside a word is a sign of the word. */
const UNDERSCORES = /(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu;
/** Each with a sign that a line with such a mark has; a star or an underscore without its fellow is a sign of the text. */
const MARKS = [
  { pattern: TAG, sign: "<", isPaired: false },
  { pattern: LINK, sign: "](", isPaired: false },
  { pattern: STARS, sign: "*", isPaired: true },
  { pattern: UNDERSCORES, sign: "_", isPaired: true },
] as const;
/** A mark between these parts two words. */
const PARTS = /[,;:.)][*_]+[\p{L}“"]/u;

/** The lines of a source that hold text, and the marks. Linear in the source. */
export function readMarkedLines(source: string): MarkedLines {
  const lines: MarkedLine[] = [];
  const markup: Origin[] = [];
  let blanks = 0;
  source.split(LINE_END).forEach((raw, index) => {
    const marks = findMarks(raw);
    const pieces = keptPieces(raw, marks, index + 1);
    for (const { from, to } of marks) markup.push(originOf(raw, from, to, index + 1, 0));
    const text = pieces.map(({ gap, raw: piece }) => (gap ? ` ${piece}` : piece)).join("");
    if (text.trim() === "") {
      blanks += 1;
      return;
    }
    const [, hashes = ""] = OPENING.exec(raw) ?? [];
    const column = raw.length - raw.trimStart().length;
    const line = lineOfText(text, { column, blanks, origins: placed(pieces) });
    lines.push({ line, heading: hashes.length, isApart: isApart(raw, blanks, lines.at(-1)) });
    blanks = 0;
  });
  return { lines, markup };
}

/** Lines of a page: each of its blocks stands apart. */
export function asMarkedLines(lines: readonly SourceLine[]): readonly MarkedLine[] {
  return lines.map((line) => ({ line, heading: 0, isApart: true }));
}

function isApart(raw: string, blanks: number, before: MarkedLine | undefined): boolean {
  return blanks > 0 || before === undefined || before.heading > 0 || /^\s*(?:#|[*+]\s)/u.test(raw);
}

interface Mark {
  readonly from: number;
  readonly to: number;
}

function findMarks(raw: string): readonly Mark[] {
  if (RULE.test(raw)) return [{ from: 0, to: raw.length }];
  const opening = OPENING.exec(raw)?.[0] ?? "";
  const found: Mark[] = [{ from: 0, to: opening.length }];
  for (const { pattern, sign, isPaired } of MARKS) {
    if (!raw.includes(sign)) continue;
    const marks = [...raw.matchAll(pattern)].filter(({ index }) => index >= opening.length);
    if (!isPaired || marks.length % 2 === 0)
      found.push(...marks.map(({ 0: mark, index }) => ({ from: index, to: index + mark.length })));
  }
  return merge(found.filter(({ from, to }) => to > from));
}

function merge(marks: readonly Mark[]): readonly Mark[] {
  const merged: Mark[] = [];
  for (const mark of [...marks].sort(
    (first, second) => first.from - second.from || first.to - second.to,
  )) {
    const last = merged.at(-1);
    if (last === undefined || mark.from > last.to) merged.push(mark);
    else merged.splice(-1, 1, { from: last.from, to: Math.max(last.to, mark.to) });
  }
  return merged;
}

type Piece = Omit<Origin, "at" | "size"> & { readonly gap: boolean };

function keptPieces(raw: string, marks: readonly Mark[], line: number): readonly Piece[] {
  const cuts = [...marks, { from: raw.length, to: raw.length }];
  let at = 0;
  return cuts.flatMap(({ from, to }): readonly Piece[] => {
    const start = at;
    at = to;
    if (from <= start) return [];
    const gap = start > 0 && PARTS.test(raw.slice(Math.max(0, start - 8), start + 1));
    return [{ line, from: start, raw: raw.slice(start, from), endsLine: false, gap }];
  });
}

function placed(pieces: readonly Piece[]): readonly Origin[] {
  let at = 0;
  return pieces.map(({ gap, ...piece }) => {
    const start = gap ? at + 1 : at;
    at = start + piece.raw.length;
    return { ...piece, at: start, size: piece.raw.length };
  });
}

function originOf(raw: string, from: number, to: number, line: number, at: number): Origin {
  return { at, size: to - from, line, from, raw: raw.slice(from, to), endsLine: false };
}
