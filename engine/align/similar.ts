/** The passes that pair units whose texts are alike, best pair first. */
import type { PairReason } from "../../schemas/change.ts";
import { type Candidate, measurePairs, type Sides } from "./candidates.ts";
import type { Unit } from "./forest.ts";
import type { NumberEvidence } from "./numbering.ts";
import type { Pairing } from "./pairing.ts";
import type { Similarity } from "./similarity.ts";

export interface SimilarOptions {
  /** What two units at the same place below their parents must share at least. */
  readonly samePlaceFloor: number;
  /** What two units at different places must share at least. */
  readonly floor: number;
  /** What an equal number adds. */
  readonly numbers: NumberEvidence;
  readonly isMeant: (before: Unit, after: Unit) => boolean;
}

// A unit of another kind can continue one (a point becomes a paragraph), but one of the same kind is likelier.
const SAME_KIND_BONUS = 0.05;

/** Pairs free units that are alike enough; the most alike first, and among equals the first in document order. */
export function pairSimilar(
  pairing: Pairing,
  sides: Sides,
  similarity: Similarity,
  options: SimilarOptions,
): void {
  const free = {
    before: pairing.freeBefore(sides.before),
    after: pairing.freeAfter(sides.after),
  };
  if (free.before.length === 0 || free.after.length === 0) return;
  const measured = measurePairs(free, pairing, similarity, options.isMeant);
  const ranked = measured
    .filter(({ before, after, figure }) => figure >= floorOf(before, after, options))
    .map((candidate) => ({ candidate, score: scoreOf(candidate, options) }))
    .sort(
      (left, right) =>
        right.score - left.score ||
        left.candidate.after.index - right.candidate.after.index ||
        left.candidate.before.index - right.candidate.before.index,
    );
  for (const { candidate } of ranked)
    pairing.pair(candidate.before, candidate.after, reasonOf(candidate));
}

function floorOf(before: Unit, after: Unit, options: SimilarOptions): number {
  return before.place === after.place ? options.samePlaceFloor : options.floor;
}

function scoreOf({ before, after, figure }: Candidate, { numbers }: SimilarOptions): number {
  const place = before.place === after.place ? numbers.bonus : 0;
  return figure + place + (before.clause.kind === after.clause.kind ? SAME_KIND_BONUS : 0);
}

function reasonOf({ before, after, figure }: Candidate): PairReason {
  const by = before.place === after.place ? "address" : "similarity";
  return { by, figure: Math.round(figure * 100) / 100 };
}
