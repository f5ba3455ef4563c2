/** Which pairs are worth measuring: every pair where the units are few, else only pairs that share a rare word. */
import type { Likeness } from "./likeness.ts";
import type { Pairing } from "./pairing.ts";
import type { Side } from "./side.ts";

/** Two free units and how alike they are. */
export interface Candidate {
  readonly before: number;
  readonly after: number;
  readonly figure: number;
}

// Up to 30 units on each side every pair is measured, in some milliseconds; for more the index of rare words is faster.
const MOST_MEASURED_WHOLE = 900;
// A word that stands in more texts than this is not rare and no sign of a pair: "dipidana" stands in every offence.
const MOST_TEXTS_OF_RARE_WORD = 12;
// For each unit only the six with the most rare words in common are measured: in the real chains of versions the true
// partner was never below the third place.
const MOST_CANDIDATES = 6;

interface Units {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** The measured pairs of one family among units of both sides, in the order of `after`, then of `before`. */
export function linkUnits(
  pairing: Pairing,
  units: Units,
  likeness: Likeness,
): readonly Candidate[] {
  const { before, after } = pairing;
  const measured: Candidate[] = [];
  const measure = (one: number, other: number): void => {
    if (before.family[one] !== after.family[other] || pairing.isForbidden(one, other)) return;
    const figure = likeness.compare(one, other);
    if (figure > 0) measured.push({ before: one, after: other, figure });
  };
  if (units.before.length * units.after.length <= MOST_MEASURED_WHOLE) {
    for (const other of units.after) for (const one of units.before) measure(one, other);
    return measured;
  }
  const index = indexRareWords(units.before, before);
  const places = new Map(units.before.map((unit) => [before.places[unit], unit]));
  const shared = new Float64Array(before.count);
  for (const other of units.after) {
    const near = nearest(after.bag(other), index, shared, likeness);
    const same = places.get(after.places[other]);
    if (same !== undefined && !near.includes(same)) near.push(same);
    for (const one of near.sort((left, right) => left - right)) measure(one, other);
  }
  return measured;
}

type RareWords = ReadonlyMap<number, readonly number[]>;

function indexRareWords(units: readonly number[], side: Side): RareWords {
  const index = new Map<number, number[]>();
  for (const unit of units) {
    eachWord(side.bag(unit), (word) => {
      const found = index.get(word);
      if (found === undefined) index.set(word, [unit]);
      // The list is filled to one above the limit and no further: that is enough to see below that the word is not rare.
      else if (found.length <= MOST_TEXTS_OF_RARE_WORD) found.push(unit);
    });
  }
  for (const [word, found] of index) if (found.length > MOST_TEXTS_OF_RARE_WORD) index.delete(word);
  return index;
}

/** Visits each different word of a sorted bag. */
function eachWord(bag: Int32Array, visit: (word: number) => void): void {
  let last = -1;
  for (const word of bag) {
    if (word !== last) visit(word);
    last = word;
  }
}

function nearest(
  bag: Int32Array,
  index: RareWords,
  shared: Float64Array,
  likeness: Likeness,
): number[] {
  const touched: number[] = [];
  eachWord(bag, (word) => {
    const found = index.get(word);
    if (found === undefined) return;
    const weight = likeness.weightOf(word);
    for (const unit of found) {
      if (shared[unit] === 0) touched.push(unit);
      shared[unit] = (shared[unit] ?? 0) + weight;
    }
  });
  touched.sort((one, other) => (shared[other] ?? 0) - (shared[one] ?? 0) || one - other);
  const best = touched.slice(0, MOST_CANDIDATES);
  for (const unit of touched) shared[unit] = 0;
  return best;
}
