/**
 * How alike two units are: the weight of the words they share against the weight of all their words. A word that stands in
 * many units weighs little.
 *
 * Work is counted in comparisons, never in time, so the same two documents give the same answer on every machine.
 */
import type { Pairing } from "./pairing.ts";

// The likeness of two units that differ only in digits. It is below 1, so that of two candidates the one with the same
// numbers is chosen where nothing else decides.
const BLIND_LIKENESS = 0.995;

/** Measures likeness and keeps count of what it cost. */
export class Likeness {
  readonly #pairing: Pairing;
  readonly #totals: { readonly before: number[]; readonly after: number[] };
  readonly #weights = new Map<number, number>();
  /** The likeness measured so far for each pair of units. Rows are aligned several times and ask for the same pairs again. */
  readonly #figures = new Map<number, number>();
  #isLoneChange: boolean | undefined;
  #work = 0;
  readonly #maxComparisons: number;

  constructor(pairing: Pairing, maxComparisons: number) {
    this.#pairing = pairing;
    this.#maxComparisons = maxComparisons;
    this.#totals = { before: [], after: [] };
  }

  /** Whether the budget is spent. From then on `compare` gives 0 for every pair not measured before, unless it is equal. */
  get isSpent(): boolean {
    return this.#work >= this.#maxComparisons;
  }

  /** Charges the budget with work that another module did on words, counted in comparisons. */
  spend(comparisons: number): void {
    this.#work += comparisons;
  }

  /** The weight of a word: 1 plus the logarithm of all units over the units that have it, on the side with more of them. */
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

// Whether at most one unit is left free on each side, as after one key in an editor. Rare words then have no look-alikes
// to tell apart, so every word weighs 1 and the words of the whole text need not be counted.
function isLoneChange({ toAfter, toBefore }: Pairing): boolean {
  const isFree = (match: number): boolean => match === -1;
  return toAfter.filter(isFree).length <= 1 && toBefore.filter(isFree).length <= 1;
}
