/** Which pairs are worth measuring: all of a few, and of many those that share a rare word. */
import type { Forest, Unit } from "./forest.ts";
import type { Similarity } from "./similarity.ts";

export interface Candidate {
  readonly before: Unit;
  readonly after: Unit;
  readonly figure: number;
}

export interface Sides {
  readonly before: readonly Unit[];
  readonly after: readonly Unit[];
}

// 30 by 30: measured whole in some milliseconds; the index begins to pay there.
const MOST_MEASURED_WHOLE = 900;
// A word in more texts than this tells nothing: "dipidana" stands in every offence.
const MOST_TEXTS_OF_RARE_WORD = 12;
// In the real chains the true partner was never below the third place by shared rare words.
const MOST_CANDIDATES = 6;

/** The measured pairs among units of both sides, in document order of `after`, then of `before`. */
export function measurePairs(
  sides: Sides,
  forests: { readonly before: Forest; readonly after: Forest },
  similarity: Similarity,
  isMeant: (before: Unit, after: Unit) => boolean,
): readonly Candidate[] {
  const measured: Candidate[] = [];
  const measure = (before: Unit, after: Unit): void => {
    if (isMeant(before, after))
      measured.push({ before, after, figure: similarity.compare(before, after, forests) });
  };
  if (sides.before.length * sides.after.length <= MOST_MEASURED_WHOLE) {
    for (const after of sides.after) for (const before of sides.before) measure(before, after);
    return measured;
  }
  const index = indexRareWords(sides.before, forests.before, similarity);
  const byPlace = new Map(sides.before.map((unit) => [unit.place, unit]));
  for (const after of sides.after) {
    const near = nearest(after, index, forests.after, similarity);
    const same = byPlace.get(after.place);
    if (same !== undefined) near.add(same);
    for (const before of [...near].sort((left, right) => left.index - right.index))
      measure(before, after);
  }
  return measured;
}

type RareWords = ReadonlyMap<number, readonly Unit[]>;

function indexRareWords(units: readonly Unit[], forest: Forest, similarity: Similarity): RareWords {
  const index = new Map<number, Unit[]>();
  for (const unit of units) {
    for (const word of new Set(similarity.bag(unit, forest).sorted)) {
      const found = index.get(word);
      if (found === undefined) index.set(word, [unit]);
      else found.push(unit);
    }
  }
  for (const [word, found] of index) if (found.length > MOST_TEXTS_OF_RARE_WORD) index.delete(word);
  return index;
}

function nearest(after: Unit, index: RareWords, forest: Forest, similarity: Similarity): Set<Unit> {
  const shared = new Map<Unit, number>();
  for (const word of new Set(similarity.bag(after, forest).sorted)) {
    for (const before of index.get(word) ?? [])
      shared.set(before, (shared.get(before) ?? 0) + similarity.weightOf(word));
  }
  const best = [...shared].sort(
    ([left, one], [right, other]) => other - one || left.index - right.index,
  );
  return new Set(best.slice(0, MOST_CANDIDATES).map(([unit]) => unit));
}
