/** The runs of one page → its lines. */
import { inColumns } from "./columns.ts";
import { footnoteRows } from "./footnotes.ts";
import { type JoinedRow, joinRow, raisedFigures } from "./row.ts";
import type { RunPage, TextRun } from "./run.ts";

interface PageLines {
  readonly upright: readonly string[];
  /** Which of these, from 0, belong to footnotes. */
  readonly footnotes: readonly number[];
  /** What runs across the page: watermarks. */
  readonly diagonal: readonly string[];
  /** How many signs were printed a second time at their place. */
  readonly twice: number;
  /** Whether some of it stands in two columns. */
  readonly hasColumns: boolean;
}

/** Baselines this near, in sizes of the larger letter, are one: figures that are set higher or lower stay in their line. */
const SAME_LINE = 0.45;
/** A distance from line to line this many times the usual one holds a blank line. */
const BLANK = 1.45;
const BLANK_ROW: LaidRow = { line: "", twice: 0, isNote: false };

interface LaidRow extends JoinedRow {
  /** Whether it is a line of a footnote. */
  readonly isNote: boolean;
}

/** At most so many blank lines are written, however much room there is. */
const MAX_BLANKS = 3;

/** Where the first column of a page begins, and how wide a column is. */
interface Frame {
  readonly left: number;
  readonly unit: number;
}

/** The lines of a page, those of turned text behind the upright ones. */
export function pageLines({ runs }: RunPage, frame: Frame): PageLines {
  const seen = runs.filter(({ text }) => text.trim() !== "");
  const blanks = runs.filter(({ text }) => text.trim() === "");
  const upright = seen.filter(({ angle }) => angle === 0);
  const lines: string[] = [];
  let twice = 0;
  const footnotes: number[] = [];
  const add = (rows: readonly LaidRow[], isTurned: boolean): void => {
    for (const row of rows) {
      if (row.isNote && !isTurned) footnotes.push(lines.length);
      lines.push(isTurned ? row.line.trim() : row.line);
      twice += row.twice;
    }
  };
  const straight = layOut(upright, blanks, frame);
  add(straight.rows, false);
  for (const angle of [90, 270, 180]) {
    const turned = seen.filter((run) => run.angle === angle).map((run) => turnBack(run));
    add(layOut(turned, [], { left: 0, unit: frame.unit }).rows, true);
  }
  const diagonal = seen.filter(({ angle }) => angle % 90 !== 0);
  const { hasColumns } = straight;
  const crossing = diagonal.map(({ text }) => clean(text));
  return { upright: lines, footnotes, diagonal: crossing, twice, hasColumns };
}

// Signs in a run that would end a line are replaced, because a run is never more than one line.
function clean(text: string): string {
  return text.replace(/[\n\r\f\v\u0085\u2028\u2029]/gu, " ").trim();
}

/** A run that is turned by a quarter or half, as it would stand on a page that is turned back. */
function turnBack(run: TextRun): TextRun {
  const { x, y } = run;
  if (run.angle === 90) return { ...run, angle: 0, x: y, y: -x };
  if (run.angle === 270) return { ...run, angle: 0, x: -y, y: x };
  return { ...run, angle: 0, x: -x, y: -y };
}

function layOut(
  seen: readonly TextRun[],
  blanks: readonly TextRun[],
  frame: Frame,
): { readonly rows: readonly LaidRow[]; readonly hasColumns: boolean } {
  const printed = toRows(seen);
  addBlanks(printed, blanks);
  const step = usualStep(printed);
  const { rows, hasColumns } = inColumns(printed);
  const notes = footnoteRows(rows, rows.map(raisedFigures));
  const laid = rows.flatMap((row, index) => {
    const before = rows[index - 1];
    const gap = before === undefined ? 0 : before.y - row.y;
    const count = step > 0 && gap > step * BLANK ? Math.round(gap / step) - 1 : 0;
    const room = Array.from({ length: Math.min(MAX_BLANKS, Math.max(0, count)) }, () => BLANK_ROW);
    const own = { ...frame, left: frame.left + row.shift };
    return [...room, { ...joinRow(row, own), isNote: notes.has(index) }];
  });
  return { rows: laid, hasColumns };
}

interface Row {
  /** The baseline of its largest run. */
  y: number;
  size: number;
  readonly runs: TextRun[];
  readonly blanks: TextRun[];
}

function toRows(runs: readonly TextRun[]): Row[] {
  const rows: Row[] = [];
  const sorted = [...runs].sort((first, second) => second.y - first.y || first.x - second.x);
  for (const run of sorted) {
    const row = rows.at(-1);
    const isSame =
      row !== undefined && Math.abs(row.y - run.y) <= SAME_LINE * Math.max(row.size, run.size);
    if (!isSame) {
      rows.push({ y: run.y, size: run.size, runs: [run], blanks: [] });
      continue;
    }
    row.runs.push(run);
    if (run.size > row.size) {
      row.size = run.size;
      row.y = run.y;
    }
  }
  return rows;
}

// A blank that the page prints parts two words however near they stand.
function addBlanks(rows: readonly Row[], blanks: readonly TextRun[]): void {
  const sorted = [...blanks].sort((first, second) => second.y - first.y);
  let index = 0;
  for (const blank of sorted) {
    for (; index < rows.length; index += 1) {
      const row = rows[index];
      if (row !== undefined && row.y - blank.y <= SAME_LINE * row.size) break;
    }
    const row = rows[index];
    if (row !== undefined && Math.abs(row.y - blank.y) <= SAME_LINE * row.size)
      row.blanks.push(blank);
  }
}

// The distance from line to line that is most frequent, to half a point.
function usualStep(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  let best = 0;
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    if (before === undefined) continue;
    const step = Math.round((before.y - row.y) * 2) / 2;
    const count = (counts.get(step) ?? 0) + 1;
    counts.set(step, count);
    const known = counts.get(best) ?? 0;
    if (count > known || (count === known && step < best)) best = step;
  }
  // A page of two lines has too few distances to find the usual one, so it is taken from the size of the letters.
  const size = rows[0]?.size ?? 0;
  return rows.length < 4 ? Math.max(best > size * 2 ? 0 : best, size * 1.2) : best;
}
