/**
 * Tables: GFM tables where they fit, an own fenced block where cells are merged.
 *
 *     | Nilai | Golongan |        ```table
 *     | --- | --- |               | Nilai
 *     | 1 | A |                   |2x1 Golongan           spans two columns and one row
 *                                 ---
 *                                 | 1
 *                                 ```
 */
import { cutBlanks } from "./blanks.ts";
import type { SourceLine, TableCell, Token } from "./tokens.ts";

export const FENCE = "```table";
export const FENCE_END = "```";
export const ROW_END = "---";

const DELIMITER = /^[ \t]*(?:\|[ \t]*)?:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/u;
/** The marks of quoted structure around a table of an amending act. */
const QUOTED = /^[ \t]*(?:>[ \t]?)+/u;
const CELL = /^\|(?:([1-9][0-9]{0,2})x([1-9][0-9]{0,2}))?(?: (.*))?$/u;

/** The table that begins at a line, or undefined where none does. */
export function scanTable(
  lines: readonly SourceLine[],
  start: number,
  indent: number,
): { token: Token; next: number } | undefined {
  const first = lines[start];
  if (first === undefined) return undefined;
  const text = cutBlanks(first.text).inner;
  if (text === FENCE) return scanFenced(lines, start, indent);
  if (
    !text.startsWith("|") ||
    !DELIMITER.test(lines[start + 1]?.text ?? "") ||
    !(lines[start + 1]?.text ?? "").includes("|")
  )
    return undefined;
  const rows = [splitCells(text)];
  let next = start + 2;
  for (; next < lines.length && bareLine(lines, next).startsWith("|"); next += 1) {
    rows.push(splitCells(bareLine(lines, next)));
  }
  return { token: { kind: "table", rows, indent, line: first.number }, next };
}

// Bars that are escaped belong to the cell; the escape itself is read with the cell's text.
function splitCells(line: string): readonly TableCell[] {
  const bare = line.replace(/^\|/u, "").replace(/(?<!\\)\|$/u, "");
  return bare
    .split(/(?<!\\)\|/u)
    .map((text) => ({ text: cutBlanks(text).inner, colspan: 1, rowspan: 1 }));
}

// Only blanks and tabs go: other white space is a sign of the cell.
function bareLine(lines: readonly SourceLine[], index: number): string {
  return cutBlanks(lines[index]?.text ?? "").inner;
}

function scanFenced(
  lines: readonly SourceLine[],
  start: number,
  indent: number,
): { token: Token; next: number } | undefined {
  const rows: TableCell[][] = [[]];
  for (let next = start + 1; next < lines.length; next += 1) {
    const text = bareLine(lines, next);
    if (text === FENCE_END) {
      const line = lines[start]?.number ?? 0;
      const full = rows.filter((row) => row.length > 0);
      return full.length === 0
        ? undefined
        : { token: { kind: "table", rows: full, indent, line }, next: next + 1 };
    }
    if (text === ROW_END) rows.push([]);
    else {
      const cell = CELL.exec(text);
      if (cell === null) return undefined;
      const [, columns = "1", height = "1", content = ""] = cell;
      rows.at(-1)?.push({
        text: cutBlanks(content).inner,
        colspan: Number(columns),
        rowspan: Number(height),
      });
    }
  }
  return undefined;
}

/**
 * How many signs at the start of each line are the marks of a fenced table, by the index of the line: the fences, the ends of
 * rows, the bar of a cell with its span. A block that the reader takes for no table has none.
 */
export function fencedTableMarks(lines: readonly string[]): ReadonlyMap<number, number> {
  const marks = new Map<number, number>();
  const bare = lines.map((text, index) => ({ text: text.replace(QUOTED, ""), number: index + 1 }));
  for (let start = 0; start < lines.length; start += 1) {
    if (bareLine(bare, start) !== FENCE) continue;
    const table = scanFenced(bare, start, 0);
    if (table === undefined) continue;
    for (let index = start; index < table.next; index += 1) {
      const cell = /^\|(?:[0-9]+x[0-9]+)?/u.exec(bareLine(bare, index))?.[0];
      const line = lines[index] ?? "";
      marks.set(index, cell === undefined ? line.length : line.indexOf(cell) + cell.length);
    }
    start = table.next - 1;
  }
  return marks;
}
