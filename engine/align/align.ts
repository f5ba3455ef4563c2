/** The pipeline: passes in order of trust, from permanent identity to likeness. */

import type { Alignment } from "../../schemas/alignment.ts";
import { type Profile, profiles } from "../../schemas/profiles/index.ts";
import type { Clause } from "../document/index.ts";
import { itemAt, valueAt } from "../text/index.ts";
import { pairContainers } from "./containers.ts";
import { buildForests, type Unit } from "./forest.ts";
import { pairIdentical, pairIdenticalAtPlace } from "./identical.ts";
import { pairByLineage, pairSingleParts } from "./lineage.ts";
import { explainedUnits, pairNotes } from "./note-pairs.ts";
import { weighNumbers } from "./numbering.ts";
import { invertAlignment, isCanonicalOrder } from "./orientation.ts";
import { Pairing } from "./pairing.ts";
import { pairDeleted } from "./same-address.ts";
import { pairSimilar } from "./similar.ts";
import { Similarity } from "./similarity.ts";
import { joinParts } from "./split-merge.ts";
import { alignInsidePairs, alignSiblings, continues } from "./within.ts";

export interface AlignOptions {
  /** How the texts label their units and mark what was deleted; Indonesia where nothing is said. */
  readonly profiles?: { readonly before: Profile; readonly after: Profile };
  /** How many texts may be compared word by word before the rest is paired by address alone. */
  readonly maxComparisons?: number;
}

/**
 * 100,000 comparisons of two texts cost under a second. An act of 700 articles with every article reworded needs 15,000,
 * two unrelated acts of 1 MB 60,000.
 */
export const MAX_COMPARISONS = 100_000;

// What an article must share with the article of the same number, or with any other, to be continued by it. Offences share
// half of their words with every other offence, so the same number must not be enough for less.
const ARTICLE_SAME_PLACE_FLOOR = 0.5;
const ARTICLE_FLOOR = 0.6;
// wikidiff2 takes a line for moved from 0.4 on, the study's prototype from 0.66: a false move costs a lawyer more than a
// missed one.
const MOVED_FLOOR = 0.66;
// "Cukup jelas." and "dipidana dengan pidana penjara" stand everywhere: a move needs a sentence.
const LEAST_MOVED_LENGTH = 30;

/**
 * Pairs each clause of `before` with the clause of `after` that continues it.
 *
 * Passes run in order of trust: the same permanent identity, identical words, the same address, similar words; articles
 * first, then what stands in units already paired, then what is left across them (moves), then parts of splits and
 * merges. A later pass never undoes an earlier one, so a moved clause cannot be stolen by a look-alike.
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
  const sides = options.profiles ?? { before: profiles.id, after: profiles.id };
  const maxComparisons = options.maxComparisons ?? MAX_COMPARISONS;
  const input = { before, after, profiles: sides, maxComparisons };
  // Greedy passes break ties by position, and a tie may be broken otherwise from the other side: one side always goes first.
  if (isCanonicalOrder(before, after)) return runPasses(input);
  const mirrored = runPasses({
    before: after,
    after: before,
    profiles: { before: sides.after, after: sides.before },
    maxComparisons,
  });
  return invertAlignment(mirrored, after);
}

interface Input {
  readonly before: readonly Clause[];
  readonly after: readonly Clause[];
  readonly profiles: { readonly before: Profile; readonly after: Profile };
  readonly maxComparisons: number;
}

function runPasses(input: Input): Alignment {
  const forests = buildForests(input.before, input.after, input.profiles);
  const pairing = new Pairing(forests.before, forests.after);
  const similarity = new Similarity(input.maxComparisons);
  const explained = explainedUnits(input.before, input.after, input.profiles);
  const explains = new Set<Unit>([
    ...[...explained.before.keys()].map((eid) => valueAt(forests.before.byEid, eid)),
    ...[...explained.after.keys()].map((eid) => valueAt(forests.after.byEid, eid)),
  ]);
  // A note that explains something goes where that goes, never where the same words ("Cukup jelas.") stand.
  const isMeant = (unit: Unit): boolean => !explains.has(unit);

  pairByLineage(pairing);
  pairSingleParts(pairing);
  alignArticles(pairing, similarity);
  pairContainers(pairing);
  alignSiblings(pairing, roots(pairing), similarity);
  alignInsidePairs(pairing, similarity, isMeant);
  alignMoved(pairing, similarity, isMeant);
  pairNotes(pairing, explained);
  // Points that stand in notes, and notes that explain nothing.
  alignInsidePairs(pairing, similarity, isMeant);
  joinParts(pairing, similarity, () => true);
  return writeAlignment(pairing, similarity);
}

const TOP_KINDS: ReadonlySet<string> = new Set(["container", "article", "attachment"]);

function alignArticles(pairing: Pairing, similarity: Similarity): void {
  const top = (units: readonly Unit[]): readonly Unit[] =>
    units.filter(({ clause }) => TOP_KINDS.has(clause.kind));
  const free = () => ({
    before: pairing.freeBefore(top(pairing.before.units)),
    after: pairing.freeAfter(top(pairing.after.units)),
  });
  const inPlace = free();
  pairIdenticalAtPlace(pairing, inPlace.before, inPlace.after);
  const elsewhere = free();
  pairIdentical(pairing, elsewhere.before, elsewhere.after);
  const deleted = free();
  pairDeleted(pairing, deleted.before, deleted.after);
  similarity.weighWords(pairing.freeBefore(), pairing.freeAfter());
  const isArticle = ({ clause }: Unit): boolean => clause.kind === "article";
  const numbers = weighNumbers(pairing, pairing.before.units.filter(isArticle));
  const left = free();
  pairSimilar(
    pairing,
    { before: left.before.filter(isArticle), after: left.after.filter(isArticle) },
    similarity,
    {
      samePlaceFloor: numbers.isTrusted ? ARTICLE_SAME_PLACE_FLOOR : ARTICLE_FLOOR,
      floor: ARTICLE_FLOOR,
      numbers,
      isMeant: continues,
    },
  );
}

function roots(pairing: Pairing) {
  const isRoot = ({ parent }: Unit): boolean => parent === -1;
  return {
    before: pairing.before.units.filter(isRoot),
    after: pairing.after.units.filter(isRoot),
  };
}

/** Pairs what is left across parents: identical or nearly so, and long enough to be no coincidence. */
function alignMoved(
  pairing: Pairing,
  similarity: Similarity,
  isMeant: (unit: Unit) => boolean,
): void {
  const isLong = (unit: Unit): boolean => unit.length >= LEAST_MOVED_LENGTH && isMeant(unit);
  const free = () => ({
    before: pairing.freeBefore().filter(isLong),
    after: pairing.freeAfter().filter(isLong),
  });
  const identical = free();
  pairIdentical(pairing, identical.before, identical.after);
  joinParts(pairing, similarity, isMeant);
  pairSimilar(pairing, free(), similarity, {
    samePlaceFloor: MOVED_FLOOR,
    floor: MOVED_FLOOR,
    numbers: weighNumbers(pairing, []),
    isMeant: continues,
  });
  alignInsidePairs(pairing, similarity, isMeant);
}

function writeAlignment(pairing: Pairing, similarity: Similarity): Alignment {
  const groups = pairing
    .groups()
    .toSorted((left, right) => itemAt(left.after, 0).index - itemAt(right.after, 0).index);
  return {
    pairs: groups.map(({ before, after, why }) => ({
      before: before.map(({ clause }) => clause.eid),
      after: after.map(({ clause }) => clause.eid),
      why,
    })),
    unsearched: similarity.isSpent ? pairing.freeBefore().length + pairing.freeAfter().length : 0,
  };
}
