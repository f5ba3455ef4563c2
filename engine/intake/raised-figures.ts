/**
 * A raised figure that print has put on a line of its own, above the word that it belongs to.
 *
 *                                               2
 *     Luas wilayah adalah 14.489,69 km dan berbatasan dengan laut.
 *
 * The figure is kept on its line as "²", so that it cannot become part of another number. Only the print shows to which word it
 * belongs, so its place is reported for a person.
 */
import { type Problem, problem } from "../../schemas/problem.ts";
import { raised } from "../text/index.ts";
import { lineOfText, type SourceLine } from "./lines.ts";

/** Squares and cubes; other figures alone on a line are mostly numbers of pages. */
const FIGURE = /^[23]$/u;
/** A figure stands at least so many columns inside the line below it. One further left is a label of that line. */
const MIN_INSIDE = 8;

/** The lines with such figures as raised signs, and a problem for each. */
export function raiseFigures(lines: readonly SourceLine[]): {
  readonly lines: readonly SourceLine[];
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const shown = lines.map((line, index) => {
    const next = lines[index + 1];
    if (!FIGURE.test(line.text) || next === undefined || !stands(line, next, lines[index - 1]))
      return line;
    const at = { kind: "source", line: line.number, column: line.from + 1 } as const;
    problems.push(problem("intake/raised-figure", { figure: line.text }, at));
    return asSign(line);
  });
  return { lines: problems.length === 0 ? lines : shown, problems };
}

// Whether a figure stands between two lines of its page, without blank lines, and above the text of the second.
function stands(line: SourceLine, next: SourceLine, before: SourceLine | undefined): boolean {
  const isBetween =
    before?.page === line.page && next.page === line.page && line.blanks + next.blanks === 0;
  const end = next.column + next.text.length;
  return isBetween && line.column >= next.column + MIN_INSIDE && line.column <= end;
}

function asSign(line: SourceLine): SourceLine {
  if (line.origins !== null) return line;
  const { number, from, text: raw, column, blanks, page, isPart } = line;
  const sign = raised(raw);
  const origin = { at: 0, size: sign.length, line: number, from, raw, endsLine: false };
  return { ...lineOfText(sign, { column, blanks, origins: [origin] }), page, isPart };
}
