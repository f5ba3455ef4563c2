/** Changed words inside one clause: whole words, few pieces, and both texts to the letter. */

import { diffArrays } from "diff";
import type { WordRun } from "../../schemas/change.ts";
import { itemAt } from "../text/index.ts";
import { countKept, foldIslands, type Gap, slideGaps } from "./gaps.ts";
import { cutWords, isWord, type WordTokens } from "./word-tokens.ts";

export interface WordComparison {
  readonly runs: readonly WordRun[];
  /** The texts differ so much that the search was given up; they stand as replaced whole. */
  readonly isGivenUp: boolean;
}

// Work grows with the square of the edits: 1,500 of them cost some 10 ms, and no clause of the corpora needs more than 900.
const MAX_EDIT_LENGTH = 1500;
// Below half of the shorter text a redline is confetti: the reader wants the old text, then the new one.
const LEAST_KEPT_SHARE = 0.5;

/**
 * The runs of equal, deleted and inserted words between two texts.
 *
 *     "Setiap orang dilarang" → "Setiap Orang dilarang"     = "Setiap", - " orang", + " Orang", = " dilarang"
 *
 * `=` and `-` joined give `before`, `=` and `+` give `after`, to the letter. Words are never cut. Where less than half of
 * the words survive, the whole of `before` is deleted and the whole of `after` inserted. With the sides exchanged the
 * result is the same with `-` and `+` exchanged. Never throws.
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
  // Equal scripts of one length are many; which one is found must not depend on the side a text stands on.
  if (before > after) {
    const { runs, isGivenUp } = compareWords(after, before, maxEditLength);
    return { runs: joinRuns(runs.map(invertRun)), isGivenUp };
  }
  const cut = { before: cutWords(before), after: cutWords(after) };
  const lists = { before: cut.before.words, after: cut.after.words };
  const found = findGaps(lists.before, lists.after, maxEditLength);
  if (found === undefined) return { runs: replaceWhole(before, after), isGivenUp: true };
  const gaps = foldIslands(slideGaps(found, lists), lists);
  const shorter = Math.min(lists.before.filter(isWord).length, lists.after.filter(isWord).length);
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

function findGaps(
  before: readonly string[],
  after: readonly string[],
  maxEditLength: number,
): readonly Gap[] | undefined {
  const start = commonStart(before, after);
  const end = commonEnd(before, after, start);
  const changes = diffArrays(
    before.slice(start, before.length - end),
    after.slice(start, after.length - end),
    { maxEditLength },
  );
  if (changes === undefined) return undefined;
  const gaps: Gap[] = [];
  let [atBefore, atAfter] = [start, start];
  let open: Gap | undefined;
  for (const { added, removed, count } of changes) {
    if (!added && !removed) {
      if (open !== undefined) gaps.push(open);
      open = undefined;
      atBefore += count;
      atAfter += count;
      continue;
    }
    open ??= { beforeFrom: atBefore, beforeTo: atBefore, afterFrom: atAfter, afterTo: atAfter };
    if (removed) atBefore += count;
    else atAfter += count;
    open = { ...open, beforeTo: atBefore, afterTo: atAfter };
  }
  if (open !== undefined) gaps.push(open);
  return gaps;
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
  while (count < most && before.at(-1 - count) === after.at(-1 - count)) count += 1;
  return count;
}

/** The runs, white space restored: where it differs before an equal word, it is a change of its own. */
function writeRuns(before: WordTokens, after: WordTokens, gaps: readonly Gap[]): WordRun[] {
  const runs: WordRun[] = [];
  let [atBefore, atAfter] = [0, 0];
  const writeEqual = (until: number): void => {
    for (; atBefore < until; atBefore += 1, atAfter += 1) {
      writeSpace(runs, itemAt(before.spaces, atBefore), itemAt(after.spaces, atAfter));
      runs.push(["=", itemAt(before.words, atBefore)]);
    }
  };
  for (const gap of gaps) {
    writeEqual(gap.beforeFrom);
    runs.push(["-", piecesText(before, gap.beforeFrom, gap.beforeTo)]);
    runs.push(["+", piecesText(after, gap.afterFrom, gap.afterTo)]);
    atBefore = gap.beforeTo;
    atAfter = gap.afterTo;
  }
  writeEqual(before.words.length);
  writeSpace(runs, before.tail, after.tail);
  return runs;
}

function writeSpace(runs: WordRun[], before: string, after: string): void {
  if (before === after) runs.push(["=", before]);
  else runs.push(["-", before], ["+", after]);
}

function piecesText({ words, spaces }: WordTokens, from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at += 1) text += itemAt(spaces, at) + itemAt(words, at);
  return text;
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
    // White space that both sides share is not struck and underlined with the words.
    const shared = sharedSpace(deleted, inserted);
    equal += shared;
    // Nothing but the shared white space: the equal text goes on.
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
