/** Searches across parents for what moved: nearly the same words, and enough of them to be no coincidence. */
import { type Meant, previousSiblings } from "./anchors.ts";
import { linkUnits } from "./candidates.ts";
import type { Likeness } from "./likeness.ts";
import { type Pairing, pairAlike } from "./pairing.ts";
import { FAMILY } from "./side.ts";

// wikidiff2 takes a line for moved from 0.4 on, the study's prototype from 0.66: a false move costs a lawyer more than a
// missed one.
const MOVED_FLOOR = 0.66;
// "Cukup jelas." and "dipidana dengan pidana penjara" stand everywhere: a move needs a sentence.
const LEAST_LENGTH = 30;
// A neighbour that went the same way speaks for a move; so does a parent.
const NEIGHBOUR_BONUS = 0.06;
const PARENT_BONUS = 0.06;

/** Pairs free items and articles wherever they stand, the most alike first. */
export function pairMoved(pairing: Pairing, likeness: Likeness, meant: Meant): void {
  const { before, after } = pairing;
  const isLong = (length: number | undefined): boolean => (length ?? 0) >= LEAST_LENGTH;
  const units = { before: [] as number[], after: [] as number[] };
  for (let unit = 0; unit < before.count; unit += 1)
    if (
      pairing.isFreeBefore(unit) &&
      isLong(before.length[unit]) &&
      meant.before(unit) &&
      before.family[unit] !== FAMILY.container
    )
      units.before.push(unit);
  for (let unit = 0; unit < after.count; unit += 1)
    if (
      pairing.isFreeAfter(unit) &&
      isLong(after.length[unit]) &&
      meant.after(unit) &&
      after.family[unit] !== FAMILY.container
    )
      units.after.push(unit);
  if (units.before.length === 0 || units.after.length === 0) return;
  const context = contextOf(pairing);
  const ranked = linkUnits(pairing, units, likeness)
    .map((link) => ({ ...link, score: link.figure + context(link.before, link.after) }))
    .filter(({ score }) => score >= MOVED_FLOOR)
    .sort(
      (one, other) =>
        other.score - one.score || one.after - other.after || one.before - other.before,
    );
  for (const { before: one, after: other, figure } of ranked)
    if (pairing.mayPair(one, other)) pairAlike(pairing, one, other, figure);
}

/** What the surroundings of two units add to their likeness. */
function contextOf(pairing: Pairing): (before: number, after: number) => number {
  const { before, after, toAfter } = pairing;
  const previous = { before: previousSiblings(before), after: previousSiblings(after) };
  const beside = (one: number, other: number): boolean =>
    one >= 0 && other >= 0 && toAfter[one] === other;
  return (one, other) => {
    const next = { before: before.end[one] ?? -1, after: after.end[other] ?? -1 };
    const isBeside =
      beside(previous.before[one] ?? -1, previous.after[other] ?? -1) ||
      (next.before < before.count &&
        next.after < after.count &&
        before.parent[next.before] === before.parent[one] &&
        after.parent[next.after] === after.parent[other] &&
        beside(next.before, next.after));
    const isInside = beside(before.parent[one] ?? -1, after.parent[other] ?? -1);
    return (isBeside ? NEIGHBOUR_BONUS : 0) + (isInside ? PARENT_BONUS : 0);
  };
}
