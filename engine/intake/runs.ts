/** Positioned text of pages → the lines that a person sees, in the form in which plain text is read. */
import { pageLines } from "./runs/page.ts";
import { countSigns } from "./runs/row.ts";
import type { RunPage } from "./runs/run.ts";

export type { RunPage, TextRun } from "./runs/run.ts";

/** Pages as text. */
export interface LaidOut {
  /** The lines of all pages; a form feed stands before the first line of each page but the first. */
  readonly text: string;
  /** Lines (from 1) that run across the page, as a watermark does. */
  readonly watermarks: readonly number[];
  /** Lines that belong to footnotes. */
  readonly footnotes: readonly number[];
  /** Pages (from 1) that are set in two columns; the left one stands before the right one. */
  readonly columns: readonly number[];
  /** Signs of the pages that are not in the text: 0, or some were lost. */
  readonly lost: number;
}

/** The usual width of a character where a text has none: half of a size of 12. */
const USUAL_WIDTH = 6;

/**
 * The text of pages, line by line from top to bottom.
 *
 * Runs that stand on one baseline are one line; a run begins at the column of its place on the page, so that indents and
 * the two sides of a signature block stay. Blank lines stand where the page has room for them. No character is left out
 * but white space and what is printed twice at one place.
 */
export function layOutRuns(pages: readonly RunPage[]): LaidOut {
  const frame = { left: leftEnd(pages), unit: characterWidth(pages) };
  const lines: string[] = [];
  const watermarks: number[] = [];
  const footnotes: number[] = [];
  const columns: number[] = [];
  let signs = 0;
  pages.forEach((page, index) => {
    const { upright, footnotes: notes, diagonal, twice, hasColumns } = pageLines(page, frame);
    if (hasColumns) columns.push(index + 1);
    signs += page.runs.reduce((sum, run) => sum + countSigns(run.text), 0) - twice;
    const start = lines.length;
    for (const note of notes) footnotes.push(start + note + 1);
    lines.push(...upright);
    for (const line of diagonal) {
      lines.push(line);
      watermarks.push(lines.length);
    }
    if (lines.length === start) lines.push("");
    if (index > 0) lines[start] = `\f${lines[start] ?? ""}`;
  });
  const text = `${lines.join("\n")}\n`;
  return { text, watermarks, footnotes, columns, lost: signs - countSigns(text) };
}

function leftEnd(pages: readonly RunPage[]): number {
  let left = Number.POSITIVE_INFINITY;
  for (const { runs } of pages) {
    for (const { x, angle, text } of runs)
      if (angle === 0 && text.trim() !== "") left = Math.min(left, x);
  }
  return left === Number.POSITIVE_INFINITY ? 0 : Math.max(0, left);
}

// One for the whole text: indents of different pages can then be compared.
function characterWidth(pages: readonly RunPage[]): number {
  let width = 0;
  let length = 0;
  for (const { runs } of pages) {
    for (const run of runs) {
      if (run.angle !== 0 || run.text.trim() === "") continue;
      width += run.width;
      length += run.text.length;
    }
  }
  return length === 0 || width <= 0 ? USUAL_WIDTH : width / length;
}
