/**
 * Units that took over a part of another unit: a split, or a merge when it is seen from the other side.
 *
 *     before                          after
 *     (2) A wajib B. C dilarang D. ─┬─ (2) A wajib B.
 *                                   └─ (3) C dilarang D.
 *
 * A free unit joins the pair of its parent or neighbour when more than 55 % of its words are found, in their order, in the
 * unit on the other side of that pair and are not found there without it. A group is never both a split and a merge.
 */
import { type Meant, previousSiblings } from "./anchors.ts";
import type { Likeness } from "./likeness.ts";
import type { Pairing } from "./pairing.ts";
import { FAMILY, type Side } from "./side.ts";

// The share of its own words that a part must explain. Found with a prototype on 42 real cases with known edits.
const LEAST_GAIN = 0.55;
// The first part that joins a pair must have three words, since the words of "a. lisan;" are found in any sentence. A
// further part of the same whole, or a child of the paired unit, may be shorter.
const LEAST_WORDS = 3;
// The most cells of the table that is filled to compare two texts word by word; longer texts never join. 2,000 words
// against 500 fill a million cells and cost a millisecond.
const MOST_CELLS = 1_000_000;
// The likeness budget counts comparisons of two bags of some hundred words; so many cells cost as much as one of them.
const CELLS_PER_COMPARISON = 200;

/** Lets free units of `after` join pairs as parts of a split, then free units of `before` as parts of a merge. */
export function joinParts(pairing: Pairing, likeness: Likeness, meant: Meant): void {
  const { before, after } = pairing;
  const near = { before: previousSiblings(before), after: previousSiblings(after) };
  for (let part = 0; part < after.count; part += 1) {
    if (!pairing.isFreeAfter(part) || !isPart(after, part) || !meant.after(part)) continue;
    const lead = neighbours(part, after, near.after)
      .map((unit) => pairing.toBefore[unit] ?? -1)
      .find((one) => one >= 0 && takesSplit(pairing, one, part, likeness));
    if (lead !== undefined) pairing.addSplit(lead, part);
  }
  for (let part = 0; part < before.count; part += 1) {
    if (!pairing.isFreeBefore(part) || !isPart(before, part) || !meant.before(part)) continue;
    const lead = neighbours(part, before, near.before)
      .map((unit) => pairing.toAfter[unit] ?? -1)
      .find((one) => one >= 0 && takesMerge(pairing, one, part, likeness));
    if (lead !== undefined) pairing.addMerge(lead, part);
  }
}

function takesSplit(pairing: Pairing, lead: number, part: number, likeness: Likeness): boolean {
  const { before, after } = pairing;
  const parts = pairing.partsAfter(lead);
  if (pairing.isMerged(lead) || parts.some((unit) => !isPart(after, unit))) return false;
  if (!isPart(before, lead) || pairing.isForbidden(lead, part)) return false;
  return gain({ whole: [before, [lead]], parts: [after, parts], part }, likeness) > LEAST_GAIN;
}

function takesMerge(pairing: Pairing, lead: number, part: number, likeness: Likeness): boolean {
  const { before, after } = pairing;
  const parts = pairing.partsBefore(lead);
  if (pairing.isSplit(lead) || parts.some((unit) => !isPart(before, unit))) return false;
  if (!isPart(after, lead) || pairing.isForbidden(part, lead)) return false;
  return gain({ whole: [after, [lead]], parts: [before, parts], part }, likeness) > LEAST_GAIN;
}

function isPart(side: Side, unit: number): boolean {
  const family = side.family[unit];
  return family === FAMILY.item || family === FAMILY.note;
}

/** The units whose pairs a part may join: its siblings directly before and behind it, then its parent. */
function neighbours(part: number, side: Side, previous: Int32Array): readonly number[] {
  const next = side.end[part] ?? side.count;
  const parent = side.parent[part] ?? -1;
  const isSibling = next < side.count && side.parent[next] === parent;
  return [previous[part] ?? -1, isSibling ? next : -1, parent].filter((unit) => unit >= 0);
}

interface Joining {
  readonly whole: readonly [Side, readonly number[]];
  readonly parts: readonly [Side, readonly number[]];
  readonly part: number;
}

/** The share of a part's words that the whole explains with it and did not explain without it. */
function gain(
  { whole: [wholeSide, wholes], parts: [side, parts], part }: Joining,
  likeness: Likeness,
): number {
  const all = joinWords(wholeSide, wholes);
  const added = side.words(part);
  const least = parts.length > 1 || side.parent[part] === parts[0] ? 1 : LEAST_WORDS;
  if (added.length < least || added.length > all.length || likeness.isSpent) return 0;
  if (sharedWords(wholeSide.bag(wholes[0] ?? 0), side.bag(part)) <= LEAST_GAIN * added.length)
    return 0;
  const withPart = joinWords(
    side,
    [...parts, part].sort((one, other) => one - other),
  );
  const without = joinWords(side, parts);
  const cells = all.length * (withPart.length + without.length);
  if (cells > MOST_CELLS) return 0;
  likeness.spend(Math.ceil(cells / CELLS_PER_COMPARISON));
  return (
    (longestCommonSubsequence(all, withPart) - longestCommonSubsequence(all, without)) /
    added.length
  );
}

function joinWords(side: Side, units: readonly number[]): Int32Array {
  const [only] = units;
  if (only !== undefined && units.length === 1) return side.words(only);
  const joined = new Int32Array(units.reduce((sum, unit) => sum + side.words(unit).length, 0));
  let filled = 0;
  for (const unit of units) {
    joined.set(side.words(unit), filled);
    filled += side.words(unit).length;
  }
  return joined;
}

// The words in common without regard to order: an upper bound of what the part can explain. Cheap to compute, and it
// rules out nearly every pair before the costly comparison.
function sharedWords(whole: Int32Array, part: Int32Array): number {
  let shared = 0;
  let [left, right] = [0, 0];
  while (left < whole.length && right < part.length) {
    const one = whole[left] ?? 0;
    const other = part[right] ?? 0;
    if (one === other) shared += 1;
    if (one <= other) left += 1;
    if (other <= one) right += 1;
  }
  return shared;
}

/** How many words two sequences share in their order. */
function longestCommonSubsequence(before: Int32Array, after: Int32Array): number {
  let previous = new Int32Array(after.length + 1);
  let current = new Int32Array(after.length + 1);
  for (const word of before) {
    for (let at = 1; at <= after.length; at += 1) {
      current[at] =
        after[at - 1] === word
          ? (previous[at - 1] ?? 0) + 1
          : Math.max(previous[at] ?? 0, current[at - 1] ?? 0);
    }
    [previous, current] = [current, previous];
  }
  return previous[after.length] ?? 0;
}
