/** Changed words inside one clause: whole words, few pieces, and both texts to the letter. */

import type { WordRun } from "../../schemas/change.ts";
import { itemAt, tokens } from "../text/index.ts";
import { shortestEdits } from "./edit-script.ts";
import { countKept, foldIslands, type Gap, slideGaps } from "./gaps.ts";
import { compareTables, hasCells } from "./tables.ts";
import { cutWords, isCitation, isWord, type WordTokens } from "./word-tokens.ts";

interface WordComparison {
  readonly runs: readonly WordRun[];
  /** Whether the search was given up because the texts differ too much; the runs then replace the whole text. */
  readonly isGivenUp: boolean;
}

// The most deletions and insertions of pieces that are searched for. The work grows with their square: 1,500 cost some 10 ms.
// No clause of the corpora needs more than 900.
const MAX_EDIT_LENGTH = 1500;
// The share of the shorter text's words that must stay for a comparison word by word. Below a third the changes are so many
// and small that they cannot be read, so the whole old text is deleted and the whole new one inserted.
const LEAST_KEPT_SHARE = 1 / 3;

/**
 * The runs of equal, deleted and inserted words between two texts.
 *
 *     "Setiap orang dilarang" → "Setiap Orang dilarang"     = "Setiap", - " orang", + " Orang", = " dilarang"
 *
 * `=` and `-` joined give `before`, `=` and `+` give `after`, to the letter. Words are never cut. Where less than a third of
 * the words of the shorter text survive, the whole of `before` is deleted and the whole of `after` inserted. With the sides
 * exchanged the result is the same with `-` and `+` exchanged. Never throws.
 */
export function diffWords(before: string, after: string): readonly WordRun[] {
  return compareWords(before, after).runs;
}

/** `diffWords`, and whether the work it may cost was spent before an answer was found. */
export function compareWords(
  before: string,
  after: string,
  maxEditLength: number = MAX_EDIT_LENGTH,
): WordComparison {
  if (before === after) return { runs: joinRuns([["=", before]]), isGivenUp: false };
  // Several shortest scripts may exist. The texts are always compared in the same order, so that exchanging the sides gives
  // the same runs, exchanged.
  if (before > after) {
    const { runs, isGivenUp } = compareWords(after, before, maxEditLength);
    return { runs: joinRuns(runs.map(invertRun)), isGivenUp };
  }
  if (hasCells(before) && hasCells(after)) {
    const runs = compareTables(before, after, (one, other) => compareWords(one, other).runs);
    if (runs === undefined) return { runs: replaceWhole(before, after), isGivenUp: true };
    return { runs: joinRuns(runs), isGivenUp: false };
  }
  const cut = { before: cutWords(before), after: cutWords(after) };
  const lists = { before: cut.before.words, after: cut.after.words };
  const found = findGaps(lists.before, lists.after, maxEditLength);
  if (found === undefined) return { runs: replaceWhole(before, after), isGivenUp: true };
  const gaps = foldIslands(slideGaps(found, lists), lists);
  const shorter = Math.min(countWords(lists.before), countWords(lists.after));
  if (countKept(gaps, lists.before) < shorter * LEAST_KEPT_SHARE)
    return { runs: replaceWhole(before, after), isGivenUp: false };
  return { runs: joinRuns(writeRuns(cut.before, cut.after, gaps)), isGivenUp: false };
}

function invertRun([sign, text]: WordRun): WordRun {
  if (sign === "=") return ["=", text];
  return [sign === "-" ? "+" : "-", text];
}

/** The whole of one text deleted, the whole of the other inserted. */
export function replaceWhole(before: string, after: string): readonly WordRun[] {
  return joinRuns([
    ["-", before],
    ["+", after],
  ]);
}

function countWords(pieces: readonly string[]): number {
  let count = 0;
  for (const piece of pieces) if (isWord(piece)) count += 1;
  return count;
}

function findGaps(
  before: readonly string[],
  after: readonly string[],
  maxEditLength: number,
): readonly Gap[] | undefined {
  const start = commonStart(before, after);
  const end = commonEnd(before, after, start);
  const numbers = new Map<string, number>();
  const number = (pieces: readonly string[]): Int32Array => {
    const found = new Int32Array(pieces.length - end - start);
    for (let at = 0; at < found.length; at += 1) {
      const piece = itemAt(pieces, start + at);
      const known = numbers.get(piece) ?? numbers.size;
      if (known === numbers.size) numbers.set(piece, known);
      found[at] = known;
    }
    return found;
  };
  return shortestEdits(number(before), number(after), { start, maxEdits: maxEditLength });
}

function commonStart(before: readonly string[], after: readonly string[]): number {
  const most = Math.min(before.length, after.length);
  let count = 0;
  while (count < most && before[count] === after[count]) count += 1;
  return count;
}

function commonEnd(before: readonly string[], after: readonly string[], start: number): number {
  const most = Math.min(before.length, after.length) - start;
  let count = 0;
  while (count < most && before[before.length - 1 - count] === after[after.length - 1 - count])
    count += 1;
  return count;
}

/** The runs with the white space between the pieces. White space that differs before an equal word is a change of its own. */
function writeRuns(before: WordTokens, after: WordTokens, gaps: readonly Gap[]): WordRun[] {
  const runs: WordRun[] = [];
  let [atBefore, atAfter] = [0, 0];
  const writeEqual = (until: number): void => {
    const count = until - atBefore;
    if (count <= 0) return;
    const known = piecesText(before, atBefore, until);
    if (known === piecesText(after, atAfter, atAfter + count)) runs.push(["=", known]);
    else
      for (let step = 0; step < count; step += 1) {
        writeSpace(runs, spaceAt(before, atBefore + step), spaceAt(after, atAfter + step));
        runs.push(["=", itemAt(before.words, atBefore + step)]);
      }
    atBefore += count;
    atAfter += count;
  };
  for (const gap of gaps) {
    writeEqual(gap.beforeFrom);
    runs.push(...gapRuns(gap, before, after));
    atBefore = gap.beforeTo;
    atAfter = gap.afterTo;
  }
  writeEqual(before.words.length);
  writeSpace(runs, spaceAt(before, before.words.length), spaceAt(after, after.words.length));
  return runs;
}

/** The white space directly before a piece; for the index behind the last piece, the white space at the end of the text. */
function spaceAt({ text, words, starts, ends }: WordTokens, index: number): string {
  const from = index === 0 ? 0 : (ends[index - 1] ?? 0);
  return text.slice(from, index < words.length ? starts[index] : text.length);
}

/** The runs of one gap. Of a citation at either end only the part from the first differing number to the last is struck. */
function gapRuns(gap: Gap, before: WordTokens, after: WordTokens): readonly WordRun[] {
  const struck = piecesText(before, gap.beforeFrom, gap.beforeTo);
  const added = piecesText(after, gap.afterFrom, gap.afterTo);
  const { start, end } = sharedEnds(gap, before, after, struck, added);
  return [
    ["=", struck.slice(0, start)],
    ["-", struck.slice(start, struck.length - end)],
    ["+", added.slice(start, added.length - end)],
    ["=", end === 0 ? "" : struck.slice(-end)],
  ];
}

function sharedEnds(
  gap: Gap,
  before: WordTokens,
  after: WordTokens,
  struck: string,
  added: string,
): { readonly start: number; readonly end: number } {
  if (gap.beforeFrom === gap.beforeTo || gap.afterFrom === gap.afterTo) return { start: 0, end: 0 };
  const isCited = (one: number, other: number): boolean =>
    isCitation(itemAt(before.words, one)) && isCitation(itemAt(after.words, other));
  const first = isCited(gap.beforeFrom, gap.afterFrom);
  const last = isCited(gap.beforeTo - 1, gap.afterTo - 1);
  if (!first && !last) return { start: 0, end: 0 };
  const [ones, others] = [tokens(struck), tokens(added)];
  const start = first ? sharedLength(ones, others) : 0;
  const most = Math.min(struck.length, added.length) - start;
  const end = last ? sharedLength(ones.toReversed(), others.toReversed()) : 0;
  return { start, end: Math.min(end, most) === end ? end : 0 };
}

/** The characters of the tokens that two texts begin with alike. */
function sharedLength(ones: readonly string[], others: readonly string[]): number {
  let length = 0;
  for (let at = 0; at < ones.length && ones[at] === others[at]; at += 1)
    length += itemAt(ones, at).length;
  return length;
}

function writeSpace(runs: WordRun[], before: string, after: string): void {
  if (before === after) runs.push(["=", before]);
  else runs.push(["-", before], ["+", after]);
}

/** Some pieces with the white space before each. */
function piecesText({ text, ends }: WordTokens, from: number, to: number): string {
  if (from === to) return "";
  return text.slice(from === 0 ? 0 : ends[from - 1], ends[to - 1]);
}

/** Runs without empty ones, neighbours of one sign joined, and a deletion before the insertion that replaces it. */
function joinRuns(runs: readonly WordRun[]): readonly WordRun[] {
  const joined: WordRun[] = [];
  let [equal, deleted, inserted] = ["", "", ""];
  const flushEqual = (): void => {
    if (equal !== "") joined.push(["=", equal]);
    equal = "";
  };
  const flushChange = (): void => {
    // White space at the beginning that the deletion and the insertion share stays equal text.
    const shared = sharedSpace(deleted, inserted);
    equal += shared;
    // Where the change was nothing but that white space, the equal run is not ended.
    if (deleted.length + inserted.length > 2 * shared.length) flushEqual();
    if (deleted.length > shared.length) joined.push(["-", deleted.slice(shared.length)]);
    if (inserted.length > shared.length) joined.push(["+", inserted.slice(shared.length)]);
    [deleted, inserted] = ["", ""];
  };
  for (const [sign, text] of runs) {
    if (text === "") continue;
    if (sign === "=") {
      if (deleted !== "" || inserted !== "") flushChange();
      equal += text;
    } else if (sign === "-") deleted += text;
    else inserted += text;
  }
  flushChange();
  flushEqual();
  return joined;
}

function sharedSpace(deleted: string, inserted: string): string {
  let length = 0;
  while (deleted[length] === inserted[length] && /\s/u.test(deleted[length] ?? "")) length += 1;
  return deleted.slice(0, length);
}
