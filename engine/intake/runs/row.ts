/** The runs of one baseline → a line of text. */
import { lowered, raised } from "../../text/index.ts";
import type { TextRun } from "./run.ts";

/** A gap this wide, in sizes of the letter, parts two words where no blank is printed. */
const WORD_GAP = 0.17;
/** A gap this wide parts columns: what stands behind it keeps its place on the page. */
const COLUMN_GAP = 2;
/** Two equal runs nearer than this, in sizes, are one that is printed twice to look bold. */
const TWICE = 0.3;
/** No page is wider: a hostile place must not make a line of blanks. */
const MAX_COLUMN = 400;

export interface JoinedRow {
  readonly line: string;
  /** How many signs were printed a second time at their place. */
  readonly twice: number;
}

/** A raised or lowered figure is smaller than the line by at least this, and set off by at least that, in sizes of the line. */
const SMALLER = 0.85;
const OFF_LINE = 0.12;

/** Runs of one baseline. */
interface Baseline {
  readonly y: number;
  readonly size: number;
  readonly runs: readonly TextRun[];
}

/** The raised figures of a baseline, as plain ones. */
export function raisedFigures(row: Baseline): readonly string[] {
  return row.runs.flatMap((run) =>
    isRaised(run, row) && /\d/u.test(run.text) ? [run.text.trim()] : [],
  );
}

function isRaised({ size, y, text }: TextRun, row: Baseline): boolean {
  return size < row.size * SMALLER && y - row.y > row.size * OFF_LINE && text.trim() !== "";
}

function isLowered({ size, y }: TextRun, row: Baseline): boolean {
  return size < row.size * SMALLER && row.y - y > row.size * OFF_LINE;
}

// A raised figure keeps its place: "km²", never "km2".
function shownText(run: TextRun, row: Baseline): string {
  const text = run.text.replace(/[\n\r\f\v\u0085\u2028\u2029\t]/gu, " ");
  if (isRaised(run, row)) return inSigns(text, raised);
  return isLowered(run, row) ? inSigns(text, lowered) : text;
}

function inSigns(text: string, lift: (plain: string) => string): string {
  const plain = text.trim();
  return text.replace(plain, () => lift(plain));
}

/** The line: words parted by one blank, columns by as many as their place asks for. */
export function joinRow(
  row: Baseline & { readonly blanks: readonly TextRun[] },
  { left, unit }: { readonly left: number; readonly unit: number },
): JoinedRow {
  const { runs, blanks } = row;
  const sorted = [...runs].sort((first, second) => first.x - second.x);
  let line = "";
  let twice = 0;
  let end = Number.NEGATIVE_INFINITY;
  let last: TextRun | undefined;
  for (const run of sorted) {
    const text = shownText(run, row);
    if (last !== undefined && isTwice(last, run)) {
      twice += countSigns(text);
      continue;
    }
    const gap = run.x - end;
    if (last === undefined || gap > COLUMN_GAP * run.size) {
      const least = last === undefined ? 0 : line.length + 2;
      line = line.padEnd(Math.max(least, columnOf(run.x - left, unit)));
    } else if (isParted(gap, run, last, blanks)) line += " ";
    line += text;
    end = Math.max(end, run.x + run.width);
    last = run;
  }
  return { line: line.trimEnd(), twice };
}

/** How many signs of a text are not white space; the line end of old mainframes is white space too. */
export function countSigns(text: string): number {
  return text.match(/[^\s\u0085]/gu)?.length ?? 0;
}

function columnOf(distance: number, unit: number): number {
  const column = Math.round(distance / unit);
  return Number.isFinite(column) ? Math.min(MAX_COLUMN, Math.max(0, column)) : 0;
}

function isTwice(first: TextRun, second: TextRun): boolean {
  return (
    first.text === second.text &&
    Math.abs(first.x - second.x) < TWICE * first.size &&
    Math.abs(first.y - second.y) < TWICE * first.size
  );
}

function isParted(gap: number, run: TextRun, last: TextRun, blanks: readonly TextRun[]): boolean {
  if (/^\s/u.test(run.text) || /\s$/u.test(last.text)) return false;
  if (gap > WORD_GAP * Math.min(run.size, last.size)) return true;
  const middle = last.x + last.width / 2;
  return blanks.some(({ x, width }) => x >= middle && x + width / 2 <= run.x + WORD_GAP * run.size);
}
