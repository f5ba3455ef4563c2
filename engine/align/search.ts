/** Searches across parents for what moved: alike, enough of it to be no coincidence, and more alike than its look-alikes. */
import { type Meant, previousSiblings } from "./anchors.ts";
import { type Candidate, linkUnits } from "./candidates.ts";
import type { Likeness } from "./likeness.ts";
import { type Pairing, pairAlike } from "./pairing.ts";
import { countRivals } from "./rivals.ts";
import { FAMILY, type Side } from "./side.ts";
import { unitAt } from "./unit-at.ts";

// wikidiff2 takes a line for moved from 0.4 on, the study's prototype from 0.66: a false move costs a lawyer more than a
// missed one.
const MOVED_FLOOR = 0.66;
// Words that nobody else has make up for fewer of them.
const MOVED_ALONE_FLOOR = 0.5;
// Before the weak pairs of rows were found, only what leaves no doubt is a move.
const SURE_FLOOR = 0.8;
// "Sanksi administratif berupa:" is like every other of its kind: what moved is more like itself than like those.
const MOST_RIVALS = 1;

/** What a move must show: everything, while its neighbours are still open, or enough. */
type Demand = "sure" | "likely";
// "Cukup jelas." and "dipidana dengan pidana penjara" stand everywhere: a move needs a sentence.
const LEAST_LENGTH = 30;
// A neighbour that went the same way speaks for a move; so does a parent.
const NEIGHBOUR_BONUS = 0.06;
const PARENT_BONUS = 0.06;

/** Pairs free items and articles wherever they stand, the most alike first. */
export function pairMoved(
  pairing: Pairing,
  likeness: Likeness,
  meant: Meant,
  demand: Demand,
): void {
  const { before, after } = pairing;
  const units = {
    before: movable(before, (unit) => pairing.isFreeBefore(unit) && meant.before(unit)),
    after: movable(after, (unit) => pairing.isFreeAfter(unit) && meant.after(unit)),
  };
  if (units.before.length === 0 || units.after.length === 0) return;
  const context = contextOf(pairing);
  const floor = demand === "sure" ? SURE_FLOOR : MOVED_ALONE_FLOOR;
  const ranked = linkUnits(pairing, units, likeness)
    .filter(({ figure }) => figure + NEIGHBOUR_BONUS + PARENT_BONUS >= floor)
    .map((link): Move => {
      const bonus = context(link.before, link.after);
      return { ...link, isBeside: bonus > 0, score: link.figure + bonus };
    })
    .filter(({ score }) => score >= floor)
    .sort(
      (one, other) =>
        other.score - one.score || one.after - other.after || one.before - other.before,
    );
  for (const move of ranked) {
    const { before: one, after: other, figure } = move;
    if (!pairing.mayPair(one, other)) continue;
    if (isMove(pairing, likeness, move, demand)) pairAlike(pairing, one, other, figure);
  }
}

function isMove(pairing: Pairing, likeness: Likeness, move: Move, demand: Demand): boolean {
  const isLikely = demand === "likely" && move.score >= MOVED_FLOOR;
  if (isLikely && (move.isBeside || standInPairs(pairing, move.before, move.after))) return true;
  return countRivals(pairing, likeness, move) <= (isLikely ? MOST_RIVALS : 0);
}

interface Move extends Candidate {
  /** A neighbour or the parent went the same way. */
  readonly isBeside: boolean;
  readonly score: number;
}

// An article that shares less with the one at its number was replaced.
const LEAST_OF_ARTICLE = 0.3;

// A formula goes with its article: it moved where both the article that it left and the one that it came to go on.
function standInPairs(pairing: Pairing, one: number, other: number): boolean {
  const [known, now] = [articleOf(pairing.before, one), articleOf(pairing.after, other)];
  return (
    known >= 0 &&
    now >= 0 &&
    goesOn(pairing, known, unitAt(pairing.toAfter, known)) &&
    goesOn(pairing, unitAt(pairing.toBefore, now), now)
  );
}

function goesOn(pairing: Pairing, before: number, after: number): boolean {
  if (before < 0 || after < 0) return false;
  return (pairing.reasonOf(before).figure ?? 1) >= LEAST_OF_ARTICLE;
}

function articleOf(side: Side, unit: number): number {
  let up = unitAt(side.parent, unit);
  while (up >= 0 && side.family[up] !== FAMILY.article) up = unitAt(side.parent, up);
  return up;
}

function movable(side: Side, isFree: (unit: number) => boolean): readonly number[] {
  const units: number[] = [];
  for (let unit = 0; unit < side.count; unit += 1) {
    if ((side.length[unit] ?? 0) < LEAST_LENGTH || side.family[unit] === FAMILY.container) continue;
    if (isFree(unit)) units.push(unit);
  }
  return units;
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
