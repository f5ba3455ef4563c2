/**
 * How alike two units are: shared words against all words, where a word that stands everywhere weighs little.
 *
 * Work is counted in comparisons, never in time, so the same two documents give the same answer on every machine.
 */
import type { Pairing } from "./pairing.ts";

// Other numbers only: less than equal, so that of two twins the equal one goes first where nothing else decides.
const BLIND_LIKENESS = 0.995;

/** Measures likeness and keeps count of what it cost. */
export class Likeness {
  readonly #pairing: Pairing;
  readonly #totals: { readonly before: number[]; readonly after: number[] };
  readonly #weights = new Map<number, number>();
  /** What was measured, by the two units: rows are aligned again after parts and moves were found. */
  readonly #figures = new Map<number, number>();
  #isLoneChange: boolean | undefined;
  #work = 0;
  readonly #maxComparisons: number;

  constructor(pairing: Pairing, maxComparisons: number) {
    this.#pairing = pairing;
    this.#maxComparisons = maxComparisons;
    this.#totals = { before: [], after: [] };
  }

  /** Whether the work that may be done is spent; from then on nothing is like anything. */
  get isSpent(): boolean {
    return this.#work >= this.#maxComparisons;
  }

  /** Counts work that is done on words elsewhere, in comparisons. */
  spend(comparisons: number): void {
    this.#work += comparisons;
  }

  /** At least 1; more for a word that few units have, on the side where it is commoner. */
  weightOf(word: number): number {
    const known = this.#weights.get(word);
    if (known !== undefined) return known;
    this.#isLoneChange ??= isLoneChange(this.#pairing);
    if (this.#isLoneChange) return 1;
    const { before, after } = this.#pairing;
    const [one, other] = [before.wordCounts(), after.wordCounts()];
    const count = Math.max(one.get(word) ?? 0, other.get(word) ?? 0, 1);
    const weight = 1 + Math.log(Math.max(before.count, after.count) / count);
    this.#weights.set(word, weight);
    return weight;
  }

  /** From 0, no word in common, to 1, the same words: twice the weight of the shared words over the weight of both. */
  compare(before: number, after: number): number {
    const { before: one, after: other } = this.#pairing;
    if (one.blindTree[before] === other.blindTree[after])
      return one.tree[before] === other.tree[after] ? 1 : BLIND_LIKENESS;
    const key = before * other.count + after;
    const known = this.#figures.get(key);
    if (known !== undefined) return known;
    if (this.isSpent) return 0;
    this.#work += 1;
    const total = this.totalOf("before", before) + this.totalOf("after", after);
    const figure = total === 0 ? 0 : (2 * this.#shared(one.bag(before), other.bag(after))) / total;
    this.#figures.set(key, figure);
    return figure;
  }

  /** The weight of all words of a unit. */
  totalOf(which: "before" | "after", unit: number): number {
    const known = this.#totals[which][unit];
    if (known !== undefined) return known;
    let total = 0;
    for (const word of this.#pairing[which].bag(unit)) total += this.weightOf(word);
    this.#totals[which][unit] = total;
    return total;
  }

  #shared(before: Int32Array, after: Int32Array): number {
    let shared = 0;
    let [left, right] = [0, 0];
    while (left < before.length && right < after.length) {
      const one = before[left] ?? 0;
      const other = after[right] ?? 0;
      if (one === other) shared += this.weightOf(one);
      if (one <= other) left += 1;
      if (other <= one) right += 1;
    }
    return shared;
  }
}

// One unit left on each side, as after a key in an editor: no stranger is near that a rare word would have to tell apart,
// and the words of the whole text need not be counted.
function isLoneChange({ toAfter, toBefore }: Pairing): boolean {
  const isFree = (match: number): boolean => match === -1;
  return toAfter.filter(isFree).length <= 1 && toBefore.filter(isFree).length <= 1;
}
