/**
 * Finds text that is set in two columns, and puts the left one before the right one.
 *
 *     (1) Setiap orang yang      timbul dari perbuatan        1  5
 *     dengan sengaja wajib       tersebut.                    2  6
 *     bertanggung jawab atas     (2) Ketentuan lebih          3  7
 *     segala akibat yang         lanjut diatur.               4  8
 *
 * Columns are as wide as each other, begin at one place and are full of text: a margin with labels, a table of figures and a
 * block of signatures are none.
 */
import type { TextRun } from "./run.ts";

interface RunRow {
  readonly y: number;
  readonly size: number;
  readonly runs: readonly TextRun[];
  readonly blanks: readonly TextRun[];
}

/** A row of the page as it is read: those of a right column begin where the column does. */
type ColumnRow<Row> = Row & {
  readonly shift: number;
};

/** So many rows with text on both sides make columns. */
const MIN_ROWS = 6;
/** The room between columns, in sizes of the letter, at least. */
const MIN_GUTTER = 0.8;
/** Beginnings of lines this near, in sizes, are one place. */
const SAME_PLACE = 0.5;
/** The second column begins in the middle of the text, between these shares of its width. */
const MIDDLE = { from: 0.4, to: 0.65 };
/** The head and the foot of a page have so few lines, and so many times the room of a line before the text. */
const MAX_EDGE = 3;
const EDGE = 1.45;
/** Lines of a column fill at least so much of it, on the average. */
const MIN_FILL = 0.6;

/** The rows in the order in which they are read, and whether some stand in columns. Nothing is lost. */
export function inColumns<Row extends RunRow>(
  rows: readonly Row[],
): { readonly rows: readonly ColumnRow<Row>[]; readonly hasColumns: boolean } {
  const start = secondColumn(rows);
  const plain = (row: Row): ColumnRow<Row> => ({ ...row, shift: 0 });
  if (start === undefined) return { rows: rows.map(plain), hasColumns: false };
  const read: ColumnRow<Row>[] = [];
  let hasColumns = false;
  let section: Row[] = [];
  const close = (): void => {
    const { head, body, foot } = withoutEdges(section, start);
    const columns = columnsOf(body, start);
    hasColumns ||= columns !== undefined;
    read.push(...head.map(plain), ...(columns ?? body.map(plain)), ...foot.map(plain));
    section = [];
  };
  for (const row of rows) {
    if (spans(row, start)) {
      close();
      read.push(plain(row));
    } else section.push(row);
  }
  close();
  return { rows: read, hasColumns };
}

// The place at which most rows begin again behind a gap, in the middle of the text.
function secondColumn(rows: readonly RunRow[]): number | undefined {
  const runs = rows.flatMap((row) => row.runs);
  if (rows.length < MIN_ROWS) return undefined;
  const left = Math.min(...runs.map(({ x }) => x));
  const width = Math.max(...runs.map((run) => run.x + run.width)) - left;
  const counts = new Map<number, { count: number; least: number }>();
  for (const row of rows) {
    for (const { x } of gapStarts(row)) {
      if (x < left + MIDDLE.from * width || x > left + MIDDLE.to * width) continue;
      const place = Math.round(x / row.size);
      const known = counts.get(place) ?? { count: 0, least: x };
      counts.set(place, { count: known.count + 1, least: Math.min(known.least, x) });
    }
  }
  const best = [...counts.values()].sort((first, second) => second.count - first.count)[0];
  return best === undefined || best.count < MIN_ROWS ? undefined : best.least;
}

// The runs of a row that stand behind a gap as wide as that between columns.
function gapStarts({ runs, size }: RunRow): readonly TextRun[] {
  const sorted = [...runs].sort((first, second) => first.x - second.x);
  let end = Number.POSITIVE_INFINITY;
  return sorted.filter((run) => {
    const isBehind = run.x - end >= MIN_GUTTER * size;
    end = Math.max(end === Number.POSITIVE_INFINITY ? run.x : end, run.x + run.width);
    return isBehind;
  });
}

// Whether a row has text at the place where the second column begins, without beginning there again.
function spans({ runs, size }: RunRow, start: number): boolean {
  return runs.some(
    (run) => run.x < start - SAME_PLACE * size && run.x + run.width > start - SAME_PLACE * size,
  );
}

// The head and the foot of a page stand in no column: they are parted from the text by more room than its lines, and both
// columns reach them.
function withoutEdges<Row extends RunRow>(
  rows: readonly Row[],
  start: number,
): { readonly head: readonly Row[]; readonly body: readonly Row[]; readonly foot: readonly Row[] } {
  const steps = rows.slice(1).map(({ y }, at) => (rows[at]?.y ?? y) - y);
  const usual = [...steps].sort((first, second) => first - second)[steps.length >> 1] ?? 0;
  const isEdge = (at: number, near: readonly Row[]): boolean =>
    (steps[at - 1] ?? 0) > EDGE * usual && reachesBoth(near, start);
  const cuts = rows.map((_, at) => at);
  const from = cuts.slice(1, 1 + MAX_EDGE).findLast((at) => isEdge(at, rows.slice(at, at + 2)));
  const to = cuts
    .slice(1)
    .slice(-MAX_EDGE)
    .find((at) => isEdge(at, rows.slice(at - 2, at)));
  return {
    head: rows.slice(0, from ?? 0),
    body: rows.slice(from ?? 0, to ?? rows.length),
    foot: rows.slice(to ?? rows.length),
  };
}

function reachesBoth(rows: readonly RunRow[], start: number): boolean {
  const places = rows.flatMap(({ runs, size }) =>
    runs.map(({ x }) => x - start + SAME_PLACE * size),
  );
  return places.some((place) => place < 0) && places.some((place) => place >= 0);
}

function columnsOf<Row extends RunRow>(
  rows: readonly Row[],
  start: number,
): readonly ColumnRow<Row>[] | undefined {
  const left = rows.flatMap((row) => side(row, (x) => x < start - SAME_PLACE * row.size, 0));
  const base = Math.min(...left.flatMap(({ runs }) => runs.map(({ x }) => x)));
  const right = rows.flatMap((row) =>
    side(row, (x) => x >= start - SAME_PLACE * row.size, start - base),
  );
  if (Math.min(left.length, right.length) < MIN_ROWS) return undefined;
  return isFull(left) && isFull(right) ? [...left, ...right] : undefined;
}

function side<Row extends RunRow>(
  row: Row,
  isHere: (x: number) => boolean,
  shift: number,
): readonly ColumnRow<Row>[] {
  const runs = row.runs.filter(({ x }) => isHere(x));
  const blanks = row.blanks.filter(({ x }) => isHere(x));
  return runs.length === 0 ? [] : [{ ...row, runs, blanks, shift }];
}

function isFull(rows: readonly RunRow[]): boolean {
  const widths = rows.map(({ runs }) => runs.reduce((sum, { width }) => sum + width, 0));
  const runs = rows.flatMap((row) => row.runs);
  const width =
    Math.max(...runs.map((run) => run.x + run.width)) - Math.min(...runs.map(({ x }) => x));
  return widths.reduce((sum, one) => sum + one, 0) >= MIN_FILL * width * rows.length;
}
