/**
 * Which unit continues which by what stands in it: each pair votes for its parents with the length of its text.
 *
 *     BAB II  art_4 art_5 art_6        BAB III  art_5 art_6 art_7      (art_4, 5, 6 continue as art_5, 6, 7)
 *     → all votes of BAB II go to BAB III: it was renumbered, not rewritten
 */
import type { Meant } from "./anchors.ts";
import { type Pairing, pairAlike } from "./pairing.ts";
import { childrenOf, FAMILY, type Family, type Side } from "./side.ts";
import { numberAt, unitAt } from "./unit-at.ts";

interface Ballot {
  readonly before: number;
  readonly after: number;
  readonly votes: number;
  readonly score: number;
}

// A chapter or article that keeps less than a third of its text is another one.
const LEAST_SHARE = 0.34;
const SAME_TITLE = 0.4;
const SAME_PLACE = 0.1;
const SAME_ROLE = 0.1;

/** Pairs free units that hold others, from the innermost to the outermost; containers at last, by their articles. */
export function pairByVotes(pairing: Pairing, meant: Meant): void {
  for (const family of [FAMILY.item, FAMILY.article, FAMILY.container]) {
    const votes = countVotes(pairing, family, meant);
    if (family === FAMILY.container) addTitles(pairing, votes);
    const ballots = rank(pairing, votes);
    if (family === FAMILY.article) pairDivided(pairing, votes, ballots);
    for (const { before, after, votes: count, score } of ballots) {
      if (family !== FAMILY.container) pairAlike(pairing, before, after, score);
      else if (count > 0) pairing.pair(before, after, "similarity", score);
      else pairing.pair(before, after, "identical");
    }
  }
}

// An article divided in two has two halves; one paragraph that stands alone now is a paragraph that moved.
const LEAST_OF_WHOLE = 0.25;
// Of what a half holds, most must come from the whole.
const LEAST_OF_HALF = 0.5;

/**
 * Pairs an article that was divided with its first half, and lets the further halves join; the reverse for united ones.
 *
 *     before  art_5 (1) (2) (3) (4)        after  art_5 (1) (2)  art_6 (1) (2)      art_5 → art_5 + art_6
 */
function pairDivided(
  pairing: Pairing,
  votes: ReadonlyMap<number, number>,
  ballots: readonly Ballot[],
): void {
  const { before, after } = pairing;
  const share = (one: number, other: number, whole: Side, half: Side): boolean => {
    const count = votes.get(one * after.count + other) ?? 0;
    const isSplit = whole === before;
    const [known, now] = isSplit ? [one, other] : [other, one];
    return (
      count >= LEAST_OF_WHOLE * numberAt(whole.length, known) &&
      count >= LEAST_OF_HALF * numberAt(half.length, now) &&
      count > 0 &&
      !ballots.some((ballot) => isSplit && isClaim(ballot, one, other, before)) &&
      !ballots.some((ballot) => !isSplit && isClaim(invert(ballot), other, one, after))
    );
  };
  for (const { before: one, after: other } of ballots) {
    if (!pairing.mayPair(one, other)) continue;
    const halves = runAround(
      other,
      after,
      (unit) => pairing.isFreeAfter(unit) && share(one, unit, before, after),
    );
    const [first, ...further] = halves;
    if (first !== undefined && further.length > 0 && halves.includes(other)) {
      pairAlike(pairing, one, first, 1);
      for (const half of further) pairing.addSplit(one, half);
      continue;
    }
    const wholes = runAround(
      one,
      before,
      (unit) => pairing.isFreeBefore(unit) && share(unit, other, after, before),
    );
    const [lead, ...joined] = wholes;
    if (lead === undefined || joined.length === 0 || !wholes.includes(one)) continue;
    pairAlike(pairing, lead, other, 1);
    for (const half of joined) pairing.addMerge(other, half);
  }
}

// Where most of another article went too, an article is what became of that one, not a half of this.
function isClaim(
  { before, after, votes }: Ballot,
  whole: number,
  half: number,
  side: Side,
): boolean {
  return (
    after === half && before !== whole && votes >= LEAST_OF_HALF * numberAt(side.length, before)
  );
}

function invert(ballot: Ballot): Ballot {
  return { ...ballot, before: ballot.after, after: ballot.before };
}

/** A unit with the neighbours on both sides that a test accepts, in document order. */
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

function countVotes(pairing: Pairing, family: Family, meant: Meant): Map<number, number> {
  const { before, after, toAfter } = pairing;
  const votes = new Map<number, number>();
  const isOpen = {
    before: (unit: number) => pairing.isFreeBefore(unit) && meant.before(unit),
    after: (unit: number) => pairing.isFreeAfter(unit) && meant.after(unit),
  };
  const voters = family === FAMILY.container ? FAMILY.article : FAMILY.item;
  for (let unit = 0; unit < before.count; unit += 1) {
    const match = unitAt(toAfter, unit);
    if (match < 0 || before.family[unit] !== voters) continue;
    const ones = holders(before, unit, family, isOpen.before);
    if (ones.length === 0) continue;
    const weight = Math.min(numberAt(before.length, unit), numberAt(after.length, match));
    for (const other of holders(after, match, family, isOpen.after))
      for (const one of ones) {
        const key = one * after.count + other;
        votes.set(key, (votes.get(key) ?? 0) + weight);
      }
  }
  return votes;
}

const NONE: readonly number[] = [];

// An item votes for what directly holds it, the text of an article for the article; an article for every container around.
function holders(
  side: Side,
  unit: number,
  family: Family,
  isOpen: (unit: number) => boolean,
): readonly number[] {
  const up = unitAt(side.parent, unit);
  if (family !== FAMILY.container)
    return up >= 0 && side.family[up] === family && isOpen(up) ? [up] : NONE;
  const found: number[] = [];
  for (let at = up; at >= 0; at = unitAt(side.parent, at))
    if (side.family[at] === family && isOpen(at)) found.push(at);
  return found;
}

function rank(pairing: Pairing, votes: ReadonlyMap<number, number>): readonly Ballot[] {
  const { before, after } = pairing;
  const ballots: Ballot[] = [];
  for (const [key, count] of votes) {
    const other = key % after.count;
    const one = (key - other) / after.count;
    const [long, short] = [numberAt(before.length, one), numberAt(after.length, other)];
    if (count > 0 && count < LEAST_SHARE * Math.max(1, Math.min(long, short))) continue;
    const score = count / Math.max(1, long, short) + likeness(pairing, one, other);
    ballots.push({ before: one, after: other, votes: count, score });
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

/** A ballot without a vote for containers whose title stands once on each side: one that was emptied keeps its title. */
function addTitles(pairing: Pairing, votes: Map<number, number>): void {
  const known = titles(pairing.before);
  for (const [title, other] of titles(pairing.after)) {
    const one = known.get(title) ?? -1;
    if (one < 0 || other < 0 || !pairing.mayPair(one, other)) continue;
    const key = one * pairing.after.count + other;
    votes.set(key, votes.get(key) ?? 0);
  }
}

/** The containers by role and title; -1 where several have the same. */
function titles(side: Side): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let unit = 0; unit < side.count; unit += 1) {
    if (side.family[unit] !== FAMILY.container || side.texts[unit] === "") continue;
    const key = `${roleOf(side, unit)}|${side.texts[unit]}`;
    found.set(key, found.has(key) ? -1 : unit);
  }
  return found;
}
