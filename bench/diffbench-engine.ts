/**
 * The engine as a competitor of the clause benchmark: reads its texts as dialect, compares, and says which line continues which.
 *
 * The benchmark's text has one clause a line, its lists indented by two blanks a level; the dialect wants one blank a
 * level and a blank line between texts. An article's heading and its text are two lines there and one clause here.
 */
import { diffDocuments } from "../engine/diff/index.ts";
import type { ClauseChange, WordRun } from "../schemas/change.ts";
import { type Line, type LinedSide, readLines, squeeze } from "./diffbench/read-lines.ts";
import { type LineGroup, labelRuns, pairTexts } from "./diffbench/segments.ts";

const sides = new Map<string, LinedSide>();
// With DIFFBENCH_READ=each the texts are read in every call; otherwise once, as an editor has them.
const isReadEachTime = process.env["DIFFBENCH_READ"] === "each";
// With DIFFBENCH_TIME=diff only the comparison itself counts: a call gives no groups.
const isTimed = process.env["DIFFBENCH_TIME"] === "diff";

/** The groups of lines that continue each other, with the words between them. */
export function diff(before: string, after: string): { readonly groups: readonly LineGroup[] } {
  const [one, other] = [sideOf(before), sideOf(after)];
  const { diff: found } = diffDocuments(one.input, other.input);
  if (isTimed) return { groups: [] };
  const groups = found.changes.flatMap((change) => groupsOf(change, one, other));
  const listed = new Set(found.changes.flatMap((change) => [...change.before, ...change.after]));
  for (const { eid } of found.before.clauses)
    if (!listed.has(eid)) groups.push(...keptGroups(eid, one, other));
  return { groups };
}

function sideOf(text: string): LinedSide {
  const known = sides.get(text);
  if (known !== undefined) return known;
  const side = readLines(text);
  if (!isReadEachTime) sides.set(text, side);
  return side;
}

/** A clause in no change stands under its address on both sides, line by line. */
function keptGroups(eid: string, one: LinedSide, other: LinedSide): readonly LineGroup[] {
  const others = other.linesOf.get(eid) ?? [];
  return (one.linesOf.get(eid) ?? []).flatMap(({ number }, index) => {
    const match = others[index];
    if (match === undefined) return [];
    return [{ old: [number], new: [match.number], segs: [["=", one.lines[number] ?? ""]] }];
  });
}

function groupsOf(change: ClauseChange, one: LinedSide, other: LinedSide): readonly LineGroup[] {
  if (change.before.length === 0 || change.after.length === 0) return [];
  const headings = pairHeadings(
    change.before.flatMap((eid) => one.linesOf.get(eid) ?? []),
    change.after.flatMap((eid) => other.linesOf.get(eid) ?? []),
  );
  // An article keeps its heading where its text was deleted or replaced.
  if (change.kind === "deleted" || (headings.length > 0 && !keepsText(change.words)))
    return headings;
  const lines = { old: textsOf(change.before, one), new: textsOf(change.after, other) };
  const isWhole = change.before.length + change.after.length > 2;
  return [...headings, ...pairTexts(lines, change.words, isWhole)];
}

function pairHeadings(before: readonly Line[], after: readonly Line[]): readonly LineGroup[] {
  const [known, now] = [before[0], after[0]];
  if (known?.isHeading !== true || now?.isHeading !== true) return [];
  return [{ old: [known.number], new: [now.number], segs: labelRuns(known.label, now.label) }];
}

/** The lines of text of some clauses; one without a number where a clause has none, since its text counts as a line. */
function textsOf(eids: readonly string[], side: LinedSide): readonly Line[] {
  return eids.flatMap((eid) => {
    const lines = (side.linesOf.get(eid) ?? []).filter(({ isHeading }) => !isHeading);
    return lines.length === 0 ? [{ number: -1, label: "", text: "", isHeading: false }] : lines;
  });
}

// What a line shares at least with the one it continues; the study calls pairs below half arguable.
const LEAST_KEPT = 0.3;

function keepsText(words: readonly WordRun[]): boolean {
  const length = (signs: string) =>
    squeeze(words.flatMap(([sign, text]) => (signs.includes(sign) ? text : "")).join("")).length;
  return length("=") >= LEAST_KEPT * Math.min(length("=-"), length("=+"));
}
