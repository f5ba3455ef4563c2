/**
 * Changed words inside tables: row by row and cell by cell, so that no change runs from one cell into the next.
 *
 *     Bukit ⇥ 2,5 %          Bukit ⇥ 2,7 %          = "Bukit⇥", - "2,5", + "2,7", = " %"
 */
import type { WordRun } from "../../schemas/change.ts";
import { itemAt } from "../text/index.ts";
import { shortestEdits } from "./edit-script.ts";

const CELL = "\t";
const LINE = "\n";
// The most deletions and insertions of rows that are searched for, because the cost grows with their square. Past the limit
// the text is replaced whole.
const MAX_ROW_EDITS = 1000;

/** Whether a text has rows of cells. */
export function hasCells(text: string): boolean {
  return text.includes(CELL);
}

/** The runs between two texts with tables; `compare` gives those between two cells or two lines of text. */
export function compareTables(
  before: string,
  after: string,
  compare: (before: string, after: string) => readonly WordRun[],
): readonly WordRun[] | undefined {
  const lines = { before: before.split(LINE), after: after.split(LINE) };
  const numbers = new Map<string, number>();
  const number = (line: string): number => {
    const known = numbers.get(line) ?? numbers.size;
    numbers.set(line, known);
    return known;
  };
  const gaps = shortestEdits(
    Int32Array.from(lines.before, number),
    Int32Array.from(lines.after, number),
    { start: 0, maxEdits: MAX_ROW_EDITS },
  );
  if (gaps === undefined) return undefined;
  const runs: WordRun[] = [];
  let [at, to] = [0, 0];
  const equal = (until: number): void => {
    for (; at < until; at += 1, to += 1)
      runs.push(...lineRuns(itemAt(lines.before, at), itemAt(lines.after, to), at, to, compare));
  };
  for (const gap of gaps) {
    equal(gap.beforeFrom);
    // Between two rows that stayed, changed rows are paired in order: the first with the first, and so on.
    for (; at < gap.beforeTo && to < gap.afterTo; at += 1, to += 1)
      runs.push(...lineRuns(itemAt(lines.before, at), itemAt(lines.after, to), at, to, compare));
    for (; at < gap.beforeTo; at += 1) runs.push(["-", broken(itemAt(lines.before, at), at)]);
    for (; to < gap.afterTo; to += 1) runs.push(["+", broken(itemAt(lines.after, to), to)]);
  }
  equal(lines.before.length);
  return runs;
}

function broken(line: string, index: number): string {
  return index === 0 ? line : LINE + line;
}

function lineRuns(
  before: string,
  after: string,
  at: number,
  to: number,
  compare: (before: string, after: string) => readonly WordRun[],
): readonly WordRun[] {
  const runs: WordRun[] = breakRuns(at, to);
  const cells = { before: before.split(CELL), after: after.split(CELL) };
  if (cells.before.length !== cells.after.length) return [...runs, ["-", before], ["+", after]];
  cells.before.forEach((cell, index) => {
    if (index > 0) runs.push(["=", CELL]);
    runs.push(...compare(cell, itemAt(cells.after, index)));
  });
  return runs;
}

// The first line of a text has no line feed before it.
function breakRuns(at: number, to: number): WordRun[] {
  if (at > 0 && to > 0) return [["=", LINE]];
  if (at > 0) return [["-", LINE]];
  return to > 0 ? [["+", LINE]] : [];
}
