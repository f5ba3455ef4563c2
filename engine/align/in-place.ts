/** The commonest comparison answered without a search: all addresses are the same, and at most one text was edited. */
import type { PairReason } from "../../schemas/change.ts";
import type { Clause } from "../document/index.ts";
import type { ClauseAlignment } from "./result.ts";
import { textBelowTitle } from "./side.ts";
import { numberAt } from "./unit-at.ts";
import { sortedWords, wordHashes } from "./word-hashes.ts";

// Where less than half of the one edited text stayed, the text may have come from elsewhere, and the passes must search.
const LEAST_LIKENESS = 0.5;

/**
 * Pairs each clause with the one at its address, where all addresses are the same and either permanent identities say
 * the same of each clause, or at most one text differs and still says much of what it said.
 *
 * Undefined otherwise. The answer is the one that the passes would give, since the only text that differs has no other
 * partner than the one at its address.
 */
export function alignInPlace(
  before: readonly Clause[],
  after: readonly Clause[],
): ClauseAlignment | undefined {
  if (before.length !== after.length) return undefined;
  const changed: number[] = [];
  const wids = new Set<string>();
  for (const [place, one] of before.entries()) {
    const other = after[place];
    if (other === undefined || !isSamePlace(one, other)) return undefined;
    if (one.wid !== "") wids.add(one.wid);
    if (one.node !== other.node && one.ownText !== other.ownText) changed.push(place);
  }
  if (wids.size === before.length) return identity(before, () => ({ by: "lineage" }));
  const [only] = changed;
  // Where only some clauses have a permanent identity, or several texts changed, the passes have to decide.
  if (wids.size > 0 || changed.length > 1) return undefined;
  if (only === undefined) return identity(before, () => ({ by: "identical" }));
  const figure = likeness(before[only], after[only]);
  if (figure < LEAST_LIKENESS) return undefined;
  const reason: PairReason = { by: "address", figure: Math.round(figure * 100) / 100 };
  return identity(before, (place) => (place === only ? reason : { by: "identical" }));
}

function isSamePlace(one: Clause, other: Clause): boolean {
  if (one === other) return true;
  return (
    one.eid === other.eid &&
    one.kind === other.kind &&
    one.label === other.label &&
    one.wid === other.wid
  );
}

function identity(clauses: readonly Clause[], why: (place: number) => PairReason): ClauseAlignment {
  const places = Int32Array.from(clauses.keys());
  return { afterOf: places, beforeOf: places, groups: [], why, unsearched: 0 };
}

/** Twice the shared words over the words of both; 0 where a title changed too, or where there are no words. */
function likeness(before: Clause | undefined, after: Clause | undefined): number {
  if (before === undefined || after === undefined || before.ownTitle !== after.ownTitle) return 0;
  const bags = [before, after].map((clause) => {
    const words = wordHashes(textBelowTitle(clause));
    return sortedWords(0, 1, () => words);
  });
  const [one = new Int32Array(), other = new Int32Array()] = bags;
  let [shared, left, right] = [0, 0, 0];
  while (left < one.length && right < other.length) {
    const [word, next] = [numberAt(one, left), numberAt(other, right)];
    if (word === next) shared += 1;
    if (word <= next) left += 1;
    if (next <= word) right += 1;
  }
  return one.length + other.length === 0 ? 0 : (2 * shared) / (one.length + other.length);
}
