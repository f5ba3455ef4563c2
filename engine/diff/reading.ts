/** Decides how a redline reads best: piece by piece, or as the whole old text and then the whole new one. */
import type { WordRun } from "../../schemas/change.ts";

// The share of its letters that the shorter text must keep for a redline in pieces. wikidiff2 takes a fifth; here it is half,
// because a lawyer reads a clause that lost half of its text as another clause. (`diffWords` has a limit of its own.)
const LEAST_SHARED = 0.5;

/** Whether less than half of the shorter text stayed: such a clause is better shown as struck whole and inserted whole. */
export function isMostlyRewritten(words: readonly WordRun[]): boolean {
  let [kept, struck, added] = [0, 0, 0];
  for (const [sign, text] of words) {
    const { length } = text.replace(/\s+/gu, "");
    if (sign === "=") kept += length;
    else if (sign === "-") struck += length;
    else added += length;
  }
  return struck > 0 && added > 0 && kept < LEAST_SHARED * (kept + Math.min(struck, added));
}

/**
 * The runs as they read best. Those of a mostly rewritten clause become one deletion and one insertion. A text of several
 * lines stays in pieces, since each of its lines has a place of its own.
 */
export function readableRuns(words: readonly WordRun[]): readonly WordRun[] {
  if (!isMostlyRewritten(words) || words.some(([, text]) => text.includes("\n"))) return words;
  const side = (sign: "-" | "+"): string =>
    words.reduce(
      (text, [found, part]) => (found === "=" || found === sign ? text + part : text),
      "",
    );
  return [
    ["-", side("-")],
    ["+", side("+")],
  ];
}
