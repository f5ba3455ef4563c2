/**
 * Pairs parents by their children: each pair of children votes for pairing its parents, with the root of its text length.
 *
 *     BAB II  art_4 art_5 art_6        BAB III  art_5 art_6 art_7      (art_4, 5, 6 continue as art_5, 6, 7)
 *     All votes of BAB II go to BAB III, so BAB II became BAB III: it was renumbered, not rewritten.
 */

import type { Meant } from "./anchors.ts";
import { type Ballot, LEAST_SHARE, pairDivided, type Sizes } from "./divided.ts";
import { type Pairing, pairAlike } from "./pairing.ts";
import { FAMILY, type Family, type Side } from "./side.ts";
import { numberAt, unitAt } from "./unit-at.ts";

type Votes = Map<number, { votes: number; voters: number }>;

// The score of two parents is the share of the larger one's votes that they have in common, from 0 to 1. So much is added to
// it where they have the same title, the same address below the parent, the same role, and where their first units are
// paired. The score decides which ballot comes first. Measured on diffbench (--suite all, seed "public-1"): without the four
// 62 % of the cases are perfect, with them 65 %. Each one alone, from nothing to three times as much, changes no pair of ten
// real chains of acts and of the 120 edited acts of bench/scores/align.ts, so that the figures are no finer than this.
const SAME_TITLE = 0.4;
const SAME_PLACE = 0.1;
const SAME_ROLE = 0.1;
const SAME_OPENING = 0.1;

const NOTHING: ReadonlySet<number> = new Set();

/** Pairs free units that hold others: first items and articles by the items in them, then containers by their articles. */
export function pairByVotes(pairing: Pairing, meant: Meant): void {
  for (const family of [FAMILY.item, FAMILY.article, FAMILY.container]) {
    const sizes = {
      before: sizesOf(pairing.before, family),
      after: sizesOf(pairing.after, family),
    };
    const votes = countVotes(pairing, family, meant);
    const titled = family === FAMILY.container ? addTitles(pairing, votes) : NOTHING;
    const ballots = rank(pairing, { votes, sizes, titled });
    if (family === FAMILY.article) pairDivided(pairing, ballots, sizes);
    for (const { before, after, votes: count, score } of ballots) {
      if (family !== FAMILY.container) pairAlike(pairing, before, after, score);
      else if (count > 0) pairing.pair(before, after, "similarity", score);
      else pairing.pair(before, after, "identical");
    }
  }
}

// A voter counts with the root of its text length, so that one long list does not outvote three paragraphs.
function weightOf(side: Side, unit: number): number {
  return Math.sqrt(numberAt(side.length, unit));
}

const knownSizes = new WeakMap<Side, Map<Family, Float64Array>>();

function sizesOf(side: Side, family: Family): Float64Array {
  const known = knownSizes.get(side) ?? new Map<Family, Float64Array>();
  knownSizes.set(side, known);
  const sizes = known.get(family) ?? sumSizes(side, family);
  known.set(family, sizes);
  return sizes;
}

function sumSizes(side: Side, family: Family): Float64Array {
  const sizes = new Float64Array(side.count);
  const voters = votersOf(family);
  for (let unit = 0; unit < side.count; unit += 1) {
    if (side.family[unit] !== voters) continue;
    for (const up of holders(side, unit, family))
      sizes[up] = numberAt(sizes, up) + weightOf(side, unit);
  }
  return sizes;
}

/** Articles vote for containers, items for what holds them. */
function votersOf(family: Family): Family {
  return family === FAMILY.container ? FAMILY.article : FAMILY.item;
}

function countVotes(pairing: Pairing, family: Family, meant: Meant): Votes {
  const { before, after, toAfter } = pairing;
  const votes: Votes = new Map();
  const isOpen = (one: number, other: number): boolean => {
    const [isFree, isOtherFree] = [pairing.isFreeBefore(one), pairing.isFreeAfter(other)];
    // Between two articles one may be paired already: the free one may be the other half of a divided or united article.
    const isEnough = family === FAMILY.article ? isFree || isOtherFree : isFree && isOtherFree;
    return isEnough && meant.before(one) && meant.after(other);
  };
  const voters = votersOf(family);
  for (let unit = 0; unit < before.count; unit += 1) {
    const match = unitAt(toAfter, unit);
    if (match < 0 || before.family[unit] !== voters) continue;
    const weight = Math.min(weightOf(before, unit), weightOf(after, match));
    for (const one of holders(before, unit, family))
      for (const other of holders(after, match, family)) {
        if (!isOpen(one, other)) continue;
        const key = one * after.count + other;
        const known = votes.get(key) ?? { votes: 0, voters: 0 };
        votes.set(key, { votes: known.votes + weight, voters: known.voters + 1 });
      }
  }
  return votes;
}

const NONE: readonly number[] = [];

// The units that a voter votes for: an item votes for the unit directly around it, an article for every container around it.
function holders(side: Side, unit: number, family: Family): readonly number[] {
  const up = unitAt(side.parent, unit);
  if (family !== FAMILY.container) return up >= 0 && side.family[up] === family ? [up] : NONE;
  const found: number[] = [];
  for (let at = up; at >= 0; at = unitAt(side.parent, at))
    if (side.family[at] === family) found.push(at);
  return found;
}

interface Poll {
  readonly votes: Votes;
  readonly sizes: Sizes;
  /** Pairs of containers with the same title, by key. They are kept even with few votes. */
  readonly titled: ReadonlySet<number>;
}

function rank(pairing: Pairing, { votes, sizes, titled }: Poll): readonly Ballot[] {
  const { after } = pairing;
  const ballots: Ballot[] = [];
  for (const [key, { votes: count, voters }] of votes) {
    const other = key % after.count;
    const one = (key - other) / after.count;
    const [long, short] = [numberAt(sizes.before, one), numberAt(sizes.after, other)];
    const isFew = count < LEAST_SHARE * Math.max(1, Math.min(long, short));
    if (isFew && !titled.has(key)) continue;
    const opens = unitAt(pairing.toAfter, one + 1) === other + 1;
    const score =
      count / Math.max(1, long, short) + likeness(pairing, one, other) + (opens ? SAME_OPENING : 0);
    ballots.push({ before: one, after: other, votes: count, voters, opens, score });
  }
  return ballots.sort(
    (one, other) => other.score - one.score || one.after - other.after || one.before - other.before,
  );
}

function likeness({ before, after }: Pairing, one: number, other: number): number {
  const isTitled = before.texts[one] !== "";
  return (
    (isTitled && before.own[one] === after.own[other] ? SAME_TITLE : 0) +
    (before.places[one] === after.places[other] ? SAME_PLACE : 0) +
    (roleOf(before, one) === roleOf(after, other) ? SAME_ROLE : 0)
  );
}

function roleOf({ clauses, clauseOf }: Side, unit: number): string {
  return String(clauses[numberAt(clauseOf, unit)]?.node.attrs["role"] ?? "");
}

/**
 * Adds a ballot for each pair of free containers whose role and title stand once on each side, though no article votes for
 * it: a container whose articles all went elsewhere still has its title.
 */
function addTitles(pairing: Pairing, votes: Votes): ReadonlySet<number> {
  const titled = new Set<number>();
  const known = titles(pairing.before);
  for (const [title, other] of titles(pairing.after)) {
    const one = known.get(title) ?? -1;
    if (one < 0 || other < 0 || !pairing.mayPair(one, other)) continue;
    const key = one * pairing.after.count + other;
    titled.add(key);
    votes.set(key, votes.get(key) ?? { votes: 0, voters: 0 });
  }
  return titled;
}

/** The containers of a side by role and title; -1 where several have the same role and title. */
function titles(side: Side): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let unit = 0; unit < side.count; unit += 1) {
    if (side.family[unit] !== FAMILY.container || side.texts[unit] === "") continue;
    const key = `${roleOf(side, unit)}|${side.texts[unit]}`;
    found.set(key, found.has(key) ? -1 : unit);
  }
  return found;
}
