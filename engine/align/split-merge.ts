/**
 * Units that took over a part of another: a split, seen from the other side a merge.
 *
 *     before                          after
 *     (2) A wajib B. C dilarang D. ─┬─ (2) A wajib B.
 *                                   └─ (3) C dilarang D.
 *
 * A free unit joins the pair of its parent or neighbour when more than half of its words, in their order, are words of
 * the other side that the pair alone did not explain. A group is never both a split and a merge.
 */
import { itemAt } from "../text/index.ts";
import type { Forest, Unit } from "./forest.ts";
import type { Pairing } from "./pairing.ts";
import type { Similarity } from "./similarity.ts";

// Study of 42 real cases, chapter 7: a part joins where it lowers the distance by more than 55 % of what it can.
const LEAST_GAIN = 0.55;
// "a. lisan;" is found in any sentence.
const LEAST_WORDS = 3;
// Longer texts are not compared word by word here: 2,000 words against 500 cost a millisecond.
const MOST_CELLS = 1_000_000;
// One step of the budget stands for the work of one comparison of bags, some hundred words.
const CELLS_PER_COMPARISON = 200;

/** Lets free units of `after` join pairs as parts of a split, then free units of `before` as parts of a merge. */
export function joinParts(
  pairing: Pairing,
  similarity: Similarity,
  isMeant: (unit: Unit) => boolean,
): void {
  for (const part of pairing.freeAfter().filter(isMeant)) {
    const lead = findSplit(pairing, part, similarity);
    if (lead !== undefined) pairing.addSplit(lead, part);
  }
  for (const part of pairing.freeBefore().filter(isMeant)) {
    const lead = findMerge(pairing, part, similarity);
    if (lead !== undefined) pairing.addMerge(lead, part);
  }
}

/** The unit of `before` that a free unit of `after` took a part of. */
function findSplit(pairing: Pairing, part: Unit, similarity: Similarity): Unit | undefined {
  const near = hosts(part, pairing.after, (unit) => pairing.partnerBefore(unit));
  return near.find((lead) => {
    const group = pairing.groupOf(lead);
    if (group.before.length > 1 || !isText(group.after)) return false;
    return gain(group.before, group.after, part, similarity) > LEAST_GAIN;
  });
}

/** The unit of `after` that took in a free unit of `before`. */
function findMerge(pairing: Pairing, part: Unit, similarity: Similarity): Unit | undefined {
  const near = hosts(part, pairing.before, (unit) => pairing.partnerAfter(unit));
  return near.find((lead) => {
    const known = pairing.partnerBefore(lead);
    const group = known === undefined ? undefined : pairing.groupOf(known);
    if (group === undefined || group.after.length > 1 || !isText(group.before)) return false;
    return gain(group.after, group.before, part, similarity) > LEAST_GAIN;
  });
}

/** The units of the other side whose pairs a part may join: those of its neighbours, then that of its parent. */
function hosts(
  part: Unit,
  forest: Forest,
  partnerOf: (unit: Unit) => Unit | undefined,
): readonly Unit[] {
  const parent = forest.units[part.parent];
  const siblings = parent?.children ?? [];
  const place = siblings.indexOf(part.index);
  const near = [siblings[place - 1], siblings[place + 1], parent?.index];
  const found = new Set<Unit>();
  for (const index of near) {
    const unit = index === undefined ? undefined : forest.units[index];
    const partner = unit === undefined ? undefined : partnerOf(unit);
    if (partner !== undefined) found.add(partner);
  }
  return [...found];
}

const SPLITTABLE: ReadonlySet<string> = new Set(["article", "paragraph", "point", "note"]);

function isText(units: readonly Unit[]): boolean {
  return units.every(({ clause }) => SPLITTABLE.has(clause.kind));
}

/** The share of a part's words that the whole explains with it and did not explain without it. */
function gain(
  whole: readonly Unit[],
  parts: readonly Unit[],
  part: Unit,
  similarity: Similarity,
): number {
  const all = joinSequences(whole, similarity);
  const added = similarity.sequence(part.clause.ownText);
  if (added.length < LEAST_WORDS || added.length > all.length || similarity.isSpent) return 0;
  const withPart = joinSequences(
    [...parts, part].toSorted((left, right) => left.index - right.index),
    similarity,
  );
  const without = joinSequences(parts, similarity);
  const cells = all.length * (withPart.length + without.length);
  if (cells > MOST_CELLS || sharedWords(all, added) <= LEAST_GAIN * added.length) return 0;
  similarity.spend(Math.ceil(cells / CELLS_PER_COMPARISON));
  return (
    (longestCommonSubsequence(all, withPart) - longestCommonSubsequence(all, without)) /
    added.length
  );
}

function joinSequences(units: readonly Unit[], similarity: Similarity): Int32Array {
  return Int32Array.from(units.flatMap(({ clause }) => [...similarity.sequence(clause.ownText)]));
}

// What a subsequence can share at most; cheap, and it turns away nearly every pair.
function sharedWords(whole: Int32Array, part: Int32Array): number {
  const counts = new Map<number, number>();
  for (const word of whole) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of part) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    shared += 1;
  }
  return shared;
}

/** How many words two sequences share in their order. */
export function longestCommonSubsequence(before: Int32Array, after: Int32Array): number {
  let previous = new Int32Array(after.length + 1);
  let current = new Int32Array(after.length + 1);
  for (const word of before) {
    for (let at = 1; at <= after.length; at += 1) {
      current[at] =
        after[at - 1] === word
          ? itemAt(previous, at - 1) + 1
          : Math.max(itemAt(previous, at), itemAt(current, at - 1));
    }
    [previous, current] = [current, previous];
  }
  return itemAt(previous, after.length);
}
