/** Runs the passes of the alignment in order of trust, from what a person said down to likeness of words. */

import type { Alignment, PairCorrection } from "../../schemas/alignment.ts";
import { type Profile, profiles } from "../../schemas/profiles/index.ts";
import type { Clause } from "../document/index.ts";
import { type Meant, pairEqualNeighbours, pairUniqueTexts, pairUniqueTrees } from "./anchors.ts";
import { forbiddenPairs, pairByPerson } from "./corrections.ts";
import { alignInPlace } from "./in-place.ts";
import { Likeness } from "./likeness.ts";
import { pairByLineage, pairSingleParts } from "./lineage.ts";
import { explainedUnits, pairNotes } from "./note-pairs.ts";
import { weighArticles } from "./numbering.ts";
import { isCanonicalOrder } from "./orientation.ts";
import { Pairing } from "./pairing.ts";
import { joinParts } from "./parts.ts";
import { alignedClauses, type ClauseAlignment, invertAlignment, writeAlignment } from "./result.ts";
import { alignRows } from "./rows.ts";
import { pairMoved } from "./search.ts";
import { sideOf } from "./side.ts";
import { pairByVotes } from "./votes.ts";

interface AlignOptions {
  /** How the texts label their units and mark what was deleted; Indonesia where nothing is said. */
  readonly profiles?: { readonly before: Profile; readonly after: Profile };
  /** How many texts may be compared word by word before the rest is paired by address alone. */
  readonly maxComparisons?: number;
  /** What a person said about pairs. No pass may pair otherwise. */
  readonly corrections?: readonly PairCorrection[];
}

/**
 * 100,000 comparisons of two texts cost under a second. An act of 700 articles with every article reworded needs 15,000,
 * two unrelated acts of 1 MB 60,000.
 */
const MAX_COMPARISONS = 100_000;
// In the hardest texts the third round still pairs a handful of units; a fourth round never paired any.
const MOST_ROUNDS = 3;
// In the first round `alignRows` accepts only pairs that score 0.6 or more (likeness, and the bonus for an equal number):
// splits, merges and moves have not been looked for yet, and a weaker pair could take a unit that belongs to one of them.
const SURE_FIGURE = 0.6;

/**
 * Pairs each clause of `before` with the clause of `after` that continues it.
 *
 * Passes run in order of trust. The first pair what a person said, what has the same permanent identity, and what has
 * words that stand once on each side. The next, in several rounds, pair parents by the children they have in common, then
 * the children of paired parents, then the parts of splits and merges, then clauses that moved. A later pass never undoes
 * an earlier one, so a moved clause cannot be stolen by a look-alike.
 *
 *     before          after
 *     art_1  "A" ──── art_1  "A"     kept
 *     art_2  "B" ─┐   art_2  "X"     inserted
 *                 └── art_3  "B"     renumbered
 *
 * The same two documents always give the same pairs, in the order of `after`; with the sides exchanged, the same pairs
 * exchanged. Never throws. Costs at most MAX_COMPARISONS word comparisons; past that, remaining clauses are paired by
 * address alone and counted in `unsearched`.
 */
export function alignClauses(
  before: readonly Clause[],
  after: readonly Clause[],
  options: AlignOptions = {},
): Alignment {
  return writeAlignment(alignPlaces(before, after, options), before, after);
}

/** The pairs of `alignClauses`, given as places in the two lists instead of addresses. A comparison works on these. */
export function alignPlaces(
  before: readonly Clause[],
  after: readonly Clause[],
  options: AlignOptions = {},
): ClauseAlignment {
  const inPlace = options.corrections?.length ? undefined : alignInPlace(before, after);
  if (inPlace !== undefined) return inPlace;
  // The passes break ties by position, so exchanging the sides could break a tie the other way. To give the same pairs from
  // both sides, the texts are always put into the same order first, and the answer is turned round where they were exchanged.
  if (isCanonicalOrder(before, after)) return runPasses(before, after, options);
  const { profiles: sides, corrections, ...rest } = options;
  return invertAlignment(
    runPasses(after, before, {
      ...rest,
      ...(sides === undefined ? {} : { profiles: { before: sides.after, after: sides.before } }),
      ...(corrections === undefined
        ? {}
        : {
            corrections: corrections.map((one) => ({
              ...one,
              before: one.after,
              after: one.before,
            })),
          }),
    }),
  );
}

function runPasses(
  first: readonly Clause[],
  second: readonly Clause[],
  options: AlignOptions,
): ClauseAlignment {
  const sides = options.profiles ?? { before: profiles.id, after: profiles.id };
  const corrections = options.corrections ?? [];
  const before = sideOf(first, sides.before);
  const after = sideOf(second, sides.after);
  const pairing = new Pairing(before, after, forbiddenPairs(corrections, before, after));
  const likeness = new Likeness(pairing, options.maxComparisons ?? MAX_COMPARISONS);
  const explained = {
    before: explainedUnits(before, sides.before),
    after: explainedUnits(after, sides.after),
  };
  // A note of the explanation whose unit was found is paired by that unit (`pairNotes`), never by its words: "Cukup jelas."
  // stands in nearly every note. `meant` leaves such notes out of the passes that go by words.
  const meant: Meant = {
    before: (unit) => explained.before[unit] === -1,
    after: (unit) => explained.after[unit] === -1,
  };
  pairByPerson(pairing, corrections);
  pairByLineage(pairing);
  pairSingleParts(pairing);
  pairCertain(pairing, meant);
  const aligned = new Map<number, number>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const known = pairing.count;
    pairByVotes(pairing, meant);
    const articles = weighArticles(pairing);
    // First round: accept only pairs that score SURE_FIGURE or more, and only moves that leave no doubt, so that a weak
    // match cannot take a clause that was split, merged or moved. Later rounds accept weaker pairs among what is left.
    const isFirst = round === 0;
    alignRows(pairing, { likeness, meant, articles, aligned, floor: isFirst ? SURE_FIGURE : 0 });
    joinParts(pairing, likeness, meant);
    pairMoved(pairing, likeness, meant, isFirst ? "sure" : "likely");
    pairNotes(pairing, explained);
    if (isFirst) aligned.clear();
    else if (pairing.count === known) break;
  }
  alignRows(pairing, { likeness, meant, articles: weighArticles(pairing), aligned, floor: 0 });
  joinParts(pairing, likeness, { before: () => true, after: () => true });
  return alignedClauses(pairing, likeness.isSpent ? countFree(pairing) : 0);
}

function pairCertain(pairing: Pairing, meant: Meant): void {
  pairUniqueTrees(pairing, meant);
  pairEqualNeighbours(pairing, meant);
  pairUniqueTexts(pairing, meant);
  pairEqualNeighbours(pairing, meant);
}

function countFree({ before, after, toAfter, toBefore }: Pairing): number {
  const count = (partner: Int32Array, isText: Uint8Array): number =>
    partner.reduce((sum, match, unit) => sum + (match === -1 && isText[unit] === 0 ? 1 : 0), 0);
  return count(toAfter, before.isText) + count(toBefore, after.isText);
}
