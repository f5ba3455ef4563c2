/**
 * How alike two texts are: shared words against all words, where a word that stands everywhere weighs little.
 *
 * Work is counted in comparisons, never in time, so the same two documents give the same answer on every machine.
 */
import { itemAt, words } from "../text/index.ts";
import type { Forest, Unit } from "./forest.ts";

/** The words of a text as ascending numbers, with repetitions, and their number in the text's order. */
interface Bag {
  readonly sorted: Int32Array;
  readonly weight: number;
}

/** Measures likeness and keeps count of what it cost. */
export class Similarity {
  readonly #numbers = new Map<string, number>();
  readonly #sequences = new Map<string, Int32Array>();
  readonly #bags = new Map<Unit, Bag>();
  #weights = new Float64Array(0);
  #comparisons = 0;
  readonly #maxComparisons: number;

  constructor(maxComparisons: number) {
    this.#maxComparisons = maxComparisons;
  }

  /** Whether the work that may be done is spent; from then on nothing is like anything. */
  get isSpent(): boolean {
    return this.#comparisons >= this.#maxComparisons;
  }

  /** Says which texts are at hand, so that a word's weight is how few of them have it on the side where it is commoner. */
  weighWords(before: readonly Unit[], after: readonly Unit[]): void {
    const [known, now] = [this.#countTexts(before), this.#countTexts(after)];
    const most = Math.max(before.length, after.length, 1);
    this.#weights = new Float64Array(this.#numbers.size).fill(1);
    for (let word = 0; word < this.#weights.length; word += 1) {
      const texts = Math.max(known[word] ?? 0, now[word] ?? 0, 1);
      this.#weights[word] = 1 + Math.log(most / texts);
    }
    this.#bags.clear();
  }

  #countTexts(units: readonly Unit[]): readonly number[] {
    const counts: number[] = [];
    for (const unit of units) {
      for (const word of new Set(this.sequence(unit.clause.ownText)))
        counts[word] = (counts[word] ?? 0) + 1;
    }
    return counts;
  }

  /** The words of a text as numbers, in their order; capitals do not matter. */
  sequence(text: string): Int32Array {
    const known = this.#sequences.get(text);
    if (known !== undefined) return known;
    const found = Int32Array.from(words(text.toLowerCase()), (word) => {
      const number = this.#numbers.get(word) ?? this.#numbers.size;
      this.#numbers.set(word, number);
      return number;
    });
    this.#sequences.set(text, found);
    return found;
  }

  /** From 0, no word in common, to 1, the same words: twice the weight of the shared words over the weight of both. */
  compare(before: Unit, after: Unit, forests: { before: Forest; after: Forest }): number {
    if (this.isSpent) return 0;
    this.#comparisons += 1;
    return this.#overlap(this.bag(before, forests.before), this.bag(after, forests.after));
  }

  /** The words of a unit with all that stands in it. */
  bag(unit: Unit, forest: Forest): Bag {
    const known = this.#bags.get(unit);
    if (known !== undefined) return known;
    const parts: Int32Array[] = [];
    for (let index = unit.index; index < unit.end; index += 1) {
      const text = itemAt(forest.units, index).clause.ownText;
      if (text !== "") parts.push(this.sequence(text));
    }
    const sorted = new Int32Array(parts.reduce((sum, part) => sum + part.length, 0));
    let filled = 0;
    for (const part of parts) {
      sorted.set(part, filled);
      filled += part.length;
    }
    sorted.sort();
    const bag = { sorted, weight: sorted.reduce((sum, word) => sum + this.weightOf(word), 0) };
    this.#bags.set(unit, bag);
    return bag;
  }

  /** At least 1; more for a word that few texts have. */
  weightOf(word: number): number {
    return this.#weights[word] ?? 1;
  }

  #overlap(before: Bag, after: Bag): number {
    if (before.weight === 0 || after.weight === 0) return 0;
    let shared = 0;
    let [left, right] = [0, 0];
    while (left < before.sorted.length && right < after.sorted.length) {
      const [one, other] = [itemAt(before.sorted, left), itemAt(after.sorted, right)];
      if (one === other) shared += this.weightOf(one);
      if (one <= other) left += 1;
      if (other <= one) right += 1;
    }
    return (2 * shared) / (before.weight + after.weight);
  }

  /** Counts work that is done on word sequences outside, in comparisons. */
  spend(comparisons: number): void {
    this.#comparisons += comparisons;
  }
}
