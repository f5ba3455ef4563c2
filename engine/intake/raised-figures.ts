/**
 * A raised figure that print has put on a line of its own, above the word that it belongs to.
 *
 *                                               2
 *     Luas wilayah adalah 14.489,69 km dan berbatasan dengan laut.
 *
 * It stays where it stands, as "²", so that it becomes part of no other number, and its place is told: whose it is, only the print says.
 */
import { type Problem, problem } from "../../schemas/problem.ts";
import { raised } from "../text/index.ts";
import { lineOfText, type SourceLine } from "./lines.ts";

/** Squares and cubes; other figures alone on a line are mostly numbers of pages. */
const FIGURE = /^[23]$/u;
/** A label stands before its text, and a figure above it. */
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

// Between two lines of one page, above the text of the second.
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
