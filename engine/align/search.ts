/** Finds moved units across parents: alike, long enough to be no coincidence, and more alike than their look-alikes are. */
import { type Meant, previousSiblings } from "./anchors.ts";
import { type Candidate, linkUnits } from "./candidates.ts";
import type { Likeness } from "./likeness.ts";
import { type Pairing, pairAlike } from "./pairing.ts";
import { countRivals } from "./rivals.ts";
import { FAMILY, type Side } from "./side.ts";
import { unitAt } from "./unit-at.ts";

// From this score on (likeness and the two bonuses below) a unit counts as moved. wikidiff2 takes 0.4 for moved lines; 0.66
// was found with a prototype on 42 real cases, because a false move costs a lawyer more than a missed one.
const MOVED_FLOOR = 0.66;
// A pair that scores less still counts as moved from 0.5 on, if no other unit is nearly as alike (no rival).
const MOVED_ALONE_FLOOR = 0.5;
// In the first round only pairs from 0.8 on without a rival are taken for moves: the weak pairs of rows were not found yet,
// and one of them may be the true partner.
const SURE_FLOOR = 0.8;
// A pair above MOVED_FLOOR may have one rival. "Sanksi administratif berupa:" has many, so two such units are no move.
const MOST_RIVALS = 1;

/** How much evidence a move needs: `sure` in the first round, while its neighbours may still be free; `likely` later. */
type Demand = "sure" | "likely";
// Only units of at least this many signs, about a sentence, can move: "Cukup jelas." stands everywhere.
const LEAST_LENGTH = 30;
// Added to the likeness where a neighbour of one unit is paired with the neighbour of the other; the same for the parents.
const NEIGHBOUR_BONUS = 0.06;
const PARENT_BONUS = 0.06;

/** Pairs free units, containers left out, wherever they stand, the most alike first. */
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
  /** Whether a neighbour on the same side, or the parent, of one unit is paired with that of the other. */
  readonly isBeside: boolean;
  readonly score: number;
}

// Two paired articles that are less alike than this have nothing in common but the number: the old one was replaced.
const LEAST_OF_ARTICLE = 0.3;

// Whether both the article that a unit left and the article that it came to have a real partner. A formula has many
// look-alikes; where one of the two articles is new or gone, the formula came or went with it and did not move.
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

/** A function that gives the bonus of two units: what their neighbours and parents add to their likeness. */
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
