/** Aligns what stands directly in two units that continue each other. */
import type { ClauseKind } from "../../schemas/document.ts";
import type { Sides } from "./candidates.ts";
import type { Unit } from "./forest.ts";
import { pairIdentical, pairIdenticalAtPlace, pairSameText } from "./identical.ts";
import { weighNumbers } from "./numbering.ts";
import { childUnits, type Pairing } from "./pairing.ts";
import { pairDeleted, pairReplaced } from "./same-address.ts";
import { pairSimilar } from "./similar.ts";
import type { Similarity } from "./similarity.ts";

// In two units that continue each other little is needed: the parents vouch for it. Prototype: 0.36 for neighbours in
// order, 0.12 more out of order (study of 42 real cases, chapter 7).
const SAME_PLACE_FLOOR = 0.36;
const FLOOR = 0.42;
// Where the neighbours kept their numbers, a unit that goes to another number must be known by more than half its words.
const FLOOR_AGAINST_NUMBERS = 0.6;

/** Aligns the children of every pair, the outermost pairs first, so that the pairs found are parents in their turn. */
export function alignInsidePairs(
  pairing: Pairing,
  similarity: Similarity,
  isMeant: (unit: Unit) => boolean,
): void {
  for (const unit of pairing.before.units) {
    const match = pairing.partnerAfter(unit);
    if (match === undefined) continue;
    if (unit.tree === match.tree) {
      pairing.pairTrees(unit, match, { by: "identical" });
      continue;
    }
    alignSiblings(
      pairing,
      {
        before: childUnits(pairing.before, unit).filter(isMeant),
        after: childUnits(pairing.after, match).filter(isMeant),
      },
      similarity,
    );
  }
}

/** Aligns two rows of siblings: identical first, then deleted, alike, and what is left at the same place. */
export function alignSiblings(pairing: Pairing, sides: Sides, similarity: Similarity): void {
  const { before, after } = sides;
  if (before.length === 0 || after.length === 0) return;
  const free = (): Sides => ({
    before: pairing.freeBefore(before),
    after: pairing.freeAfter(after),
  });
  const pass = (
    run: (pairing: Pairing, before: readonly Unit[], after: readonly Unit[]) => void,
  ) => {
    const left = free();
    if (left.before.length > 0 && left.after.length > 0) run(pairing, left.before, left.after);
  };
  pass(pairUniqueOrInPlace);
  pass(pairSameText);
  pass(pairDeleted);
  const numbers = weighNumbers(pairing, witnesses(pairing, before));
  pairSimilar(pairing, sides, similarity, {
    samePlaceFloor: SAME_PLACE_FLOOR,
    floor: numbers.isKept ? FLOOR_AGAINST_NUMBERS : FLOOR,
    numbers,
    isMeant: continues,
  });
  pairReplaced(
    pairing,
    before,
    after,
    similarity,
    weighNumbers(pairing, witnesses(pairing, before)),
  );
}

// The numbers of articles run through the text, so all articles are witnesses; items answer for their own list.
function witnesses(pairing: Pairing, before: readonly Unit[]): readonly Unit[] {
  const isArticle = ({ clause }: Unit): boolean => clause.kind === "article";
  return before.some(isArticle) ? pairing.before.units.filter(isArticle) : before;
}

// Twins ("Cukup jelas.") keep their place where they can; what is left of them is paired in order.
function pairUniqueOrInPlace(
  pairing: Pairing,
  before: readonly Unit[],
  after: readonly Unit[],
): void {
  pairIdenticalAtPlace(pairing, before, after);
  pairIdentical(pairing, pairing.freeBefore(before), pairing.freeAfter(after));
}

const ITEMS: ReadonlySet<ClauseKind> = new Set(["paragraph", "point", "instruction"]);

/** Whether a unit of one kind may continue one of another: items turn into each other, other units keep their kind. */
export function continues(before: Unit, after: Unit): boolean {
  const [one, other] = [before.clause.kind, after.clause.kind];
  return one === other || (ITEMS.has(one) && ITEMS.has(other));
}
