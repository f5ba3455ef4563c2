/** Articles that were divided and articles that were united, found by the votes of the units that stand in them. */
import { itemAt } from "../text/index.ts";
import { type Pairing, pairAlike } from "./pairing.ts";
import { childrenOf, type Side } from "./side.ts";
import { numberAt, unitAt } from "./unit-at.ts";

/** Two units that hold others, and what speaks for pairing them. */
export interface Ballot {
  readonly before: number;
  readonly after: number;
  /** The summed weight of the units that voted, and their number. */
  readonly votes: number;
  readonly voters: number;
  /** Whether the first unit in one is paired with the first unit in the other. */
  readonly opens: boolean;
  readonly score: number;
}

/** For each unit the most votes it can get, which is the weight of all units that may vote for it. */
export interface Sizes {
  readonly before: Float64Array;
  readonly after: Float64Array;
}

/**
 * The least share of the smaller unit's votes that two units must have in common to be paired: a chapter or an article
 * that shares less than a third of its text with another is not continued by it. Measured on
 * diffbench (--suite all): with 0.2 in its place 63 % of the cases are perfect and 0.951 of the moves right, with 0.34 65 %
 * and 0.961.
 */
export const LEAST_SHARE = 0.34;
// A half must have taken at least a quarter of the votes of the divided article. One paragraph that took less and now
// stands in an article of its own is a paragraph that moved, not a half. Measured on diffbench (--suite all): from 0.1 to
// 0.25 the figures are the same; with 0 and from 0.35 on the recall of the hard pairs of torture falls from 0.990 to 0.989.
const LEAST_OF_WHOLE = 0.25;
// Where two or more units went to the same article together, they are a half, however short beside the rest. Measured on
// diffbench: with 3 in its place 71 % of the cases of restructure are perfect and not 86 %.
const LEAST_OF_UNITS = 2;
// At least half of what a half holds must come from the divided article. The same share decides that an article went over
// to another one. Measured on diffbench: with 0.4 in its place 96 % of the merges of torture are found and not all; with 0.6
// the figures are the same, and with 0.75 the recall of its hard pairs falls from 0.990 to 0.989.
const LEAST_OF_HALF = 0.5;

type HalfBallot = Ballot & { readonly whole: number; readonly half: number };

/** A division as it is seen from the article that was divided; a union is the same from the other side. */
interface Division {
  /** The most votes that each whole and each half can get. */
  readonly sizes: readonly [Float64Array, Float64Array];
  readonly wholes: Side;
  readonly halves: Side;
  /** The half that continues each whole, and the whole that each half continues. */
  readonly toHalf: Int32Array;
  readonly toWhole: Int32Array;
  readonly ballots: readonly HalfBallot[];
  readonly byHalf: ReadonlyMap<number, readonly HalfBallot[]>;
  readonly isJoined: (half: number) => boolean;
  readonly pair: (whole: number, half: number) => void;
  readonly join: (whole: number, half: number) => void;
}

/**
 * Pairs an article that was divided with its first half, and lets the further halves join; the reverse for united ones.
 *
 *     before  art_5 (1) (2) (3) (4)        after  art_5 (1) (2)  art_6 (1) (2)      art_5 → art_5 + art_6
 */
export function pairDivided(pairing: Pairing, ballots: readonly Ballot[], sizes: Sizes): void {
  const { before, after, toAfter, toBefore } = pairing;
  const cut = ballots.map((ballot) => ({ ...ballot, whole: ballot.before, half: ballot.after }));
  const joined = ballots.map((ballot) => ({ ...ballot, whole: ballot.after, half: ballot.before }));
  const splits: Division = {
    sizes: [sizes.before, sizes.after],
    wholes: before,
    halves: after,
    toHalf: toAfter,
    toWhole: toBefore,
    ballots: cut,
    byHalf: groupByHalf(cut),
    isJoined: (whole) => pairing.isMerged(whole),
    pair: (whole, half) => pairAlike(pairing, whole, half, 1),
    join: (whole, half) => pairing.addSplit(whole, half),
  };
  const merges: Division = {
    sizes: [sizes.after, sizes.before],
    wholes: after,
    halves: before,
    toHalf: toBefore,
    toWhole: toAfter,
    ballots: joined,
    byHalf: groupByHalf(joined),
    isJoined: (whole) => pairing.isSplit(whole),
    pair: (whole, half) => pairAlike(pairing, half, whole, 1),
    join: (whole, half) => pairing.addMerge(whole, half),
  };
  for (const index of ballots.keys())
    for (const division of [splits, merges]) divide(division, index);
}

function groupByHalf(ballots: readonly HalfBallot[]): ReadonlyMap<number, readonly HalfBallot[]> {
  const found = new Map<number, HalfBallot[]>();
  for (const ballot of ballots) {
    const known = found.get(ballot.half);
    if (known === undefined) found.set(ballot.half, [ballot]);
    else known.push(ballot);
  }
  return found;
}

function divide(division: Division, index: number): void {
  const { halves, ballots, byHalf, toHalf, toWhole } = division;
  const { whole, half } = itemAt(ballots, index);
  const lead = unitAt(toHalf, whole);
  if ((lead >= 0 && unitAt(toWhole, half) >= 0) || division.isJoined(whole)) return;
  const isHalf = (unit: number): boolean =>
    unit === lead ||
    (unitAt(toWhole, unit) < 0 &&
      (byHalf.get(unit) ?? []).some(
        (ballot) => ballot.whole === whole && isShare(division, ballot),
      ));
  const run = runAround(half, halves, isHalf);
  const [first] = run;
  if (first === undefined || run.length < 2 || !run.includes(half)) return;
  if (lead < 0) division.pair(whole, first);
  else if (!run.includes(lead) || !holdsPart(division, whole, lead)) return;
  for (const unit of run) if (unitAt(toWhole, unit) < 0) division.join(whole, unit);
}

// Whether a child of the half continues a child of the whole. A pair that a person or a permanent identity made may have
// nothing in common; such a half is no part of a division.
function holdsPart({ wholes, halves, toWhole }: Division, whole: number, half: number): boolean {
  return childrenOf(halves, half).some((child) => {
    const partner = unitAt(toWhole, child);
    return partner >= 0 && unitAt(wholes.parent, partner) === whole;
  });
}

function isShare(
  { sizes: [wholes, halves], byHalf }: Division,
  { whole, half, votes, voters, opens }: HalfBallot,
): boolean {
  const isEnough =
    opens || votes >= LEAST_OF_WHOLE * numberAt(wholes, whole) || voters >= LEAST_OF_UNITS;
  const least = opens ? LEAST_SHARE : LEAST_OF_HALF;
  if (!isEnough || votes === 0 || votes < least * numberAt(halves, half)) return false;
  // Where at least half of another article went into this unit, the unit continues that article and is no half of `whole`.
  return !(byHalf.get(half) ?? []).some(
    (other) =>
      other.whole !== whole && other.votes >= LEAST_OF_HALF * numberAt(wholes, other.whole),
  );
}

/** A unit and the unbroken row of siblings around it that a test accepts, in document order. Empty where it fails itself. */
function runAround(unit: number, side: Side, accepts: (unit: number) => boolean): number[] {
  const run = accepts(unit) ? [unit] : [];
  const isSibling = (one: number): boolean =>
    one >= 0 && one < side.count && side.parent[one] === side.parent[unit];
  for (
    let next = unitAt(side.end, unit);
    isSibling(next) && accepts(next);
    next = unitAt(side.end, next)
  )
    run.push(next);
  const siblings = childrenOf(side, unitAt(side.parent, unit));
  for (let at = siblings.indexOf(unit) - 1; at >= 0; at -= 1) {
    const previous = unitAt(siblings, at);
    if (!accepts(previous)) break;
    run.unshift(previous);
  }
  return run;
}
