/** The pairs found so far. A pair that stands is never undone. */

import type { PairReason } from "../../schemas/change.ts";
import type { Side } from "./side.ts";

/** Why two units were paired, without the figure. */
type Reason = PairReason["by"];
const REASONS = ["lineage", "person", "identical", "address", "similarity", "parts"] as const;

/** The pairs of units, one to one, and the groups of splits and merges that grew out of a pair. */
export class Pairing {
  readonly before: Side;
  readonly after: Side;
  /** The unit after that continues one before, or -1; and the other way. */
  readonly toAfter: Int32Array;
  readonly toBefore: Int32Array;
  readonly #reasons: Uint8Array;
  /** The likeness of each pair in hundredths, by its unit before; 255 where none was measured. */
  readonly #figures: Uint8Array;
  /** By the unit before: the further units of a split. By the unit after: the further units of a merge. */
  readonly #splits = new Map<number, number[]>();
  readonly #merges = new Map<number, number[]>();
  readonly #forbidden: ReadonlySet<number>;
  #count = 0;

  constructor(before: Side, after: Side, forbidden: readonly (readonly [number, number])[] = []) {
    this.before = before;
    this.after = after;
    this.toAfter = new Int32Array(before.count).fill(-1);
    this.toBefore = new Int32Array(after.count).fill(-1);
    this.#reasons = new Uint8Array(before.count);
    this.#figures = new Uint8Array(before.count).fill(255);
    this.#forbidden = new Set(forbidden.map(([one, other]) => one * after.count + other));
  }

  /** How many pairs and parts stand. */
  get count(): number {
    return this.#count;
  }

  isFreeBefore(unit: number): boolean {
    return this.toAfter[unit] === -1;
  }

  isFreeAfter(unit: number): boolean {
    return this.toBefore[unit] === -1;
  }

  /** Whether two units are free and no person said that they do not continue each other. */
  mayPair(before: number, after: number): boolean {
    return (
      this.toAfter[before] === -1 && this.toBefore[after] === -1 && !this.isForbidden(before, after)
    );
  }

  isForbidden(before: number, after: number): boolean {
    return this.#forbidden.size > 0 && this.#forbidden.has(before * this.after.count + after);
  }

  /** Pairs two units if `mayPair` allows it; returns whether they were paired. */
  pair(before: number, after: number, by: Reason, figure?: number): boolean {
    if (!this.mayPair(before, after)) return false;
    this.toAfter[before] = after;
    this.toBefore[after] = before;
    this.#reasons[before] = REASONS.indexOf(by);
    if (figure !== undefined) this.#figures[before] = Math.round(Math.min(1, figure) * 100);
    this.#count += 1;
    return true;
  }

  /**
   * Pairs two units and all that stands in them, each with its counterpart. Callers compare hashes; here the texts are
   * compared, and where they differ after all nothing is paired.
   */
  pairTrees(before: number, after: number): void {
    const size = (this.before.end[before] ?? 0) - before;
    if (size !== (this.after.end[after] ?? 0) - after) return;
    for (let step = 0; step < size; step += 1)
      if (!this.#isEqual(before + step, after + step)) return;
    for (let step = 0; step < size; step += 1) this.pair(before + step, after + step, "identical");
  }

  #isEqual(before: number, after: number): boolean {
    return (
      this.before.kind[before] === this.after.kind[after] &&
      this.before.isText[before] === this.after.isText[after] &&
      this.before.texts[before] === this.after.texts[after]
    );
  }

  /** Adds a free unit of `after` to the pair that `before` stands in. */
  addSplit(before: number, part: number): void {
    this.toBefore[part] = before;
    this.#count += 1;
    const parts = this.#splits.get(before);
    if (parts === undefined) this.#splits.set(before, [part]);
    else parts.push(part);
  }

  /** Adds a free unit of `before` to the pair that `after` stands in. */
  addMerge(after: number, part: number): void {
    this.toAfter[part] = after;
    this.#count += 1;
    const parts = this.#merges.get(after);
    if (parts === undefined) this.#merges.set(after, [part]);
    else parts.push(part);
  }

  /** The units after that one of `before` became, in document order; empty where it is free. */
  partsAfter(before: number): readonly number[] {
    return groupOf(this.toAfter[before] ?? -1, this.#splits.get(before));
  }

  /** The units before that became one of `after`, in document order; empty where it is free. */
  partsBefore(after: number): readonly number[] {
    return groupOf(this.toBefore[after] ?? -1, this.#merges.get(after));
  }

  /** Whether a unit of `before` stands in a merge with others. */
  isMerged(before: number): boolean {
    return this.partsBefore(this.toAfter[before] ?? -1).length > 1;
  }

  /** Whether a unit of `after` stands in a split with others. */
  isSplit(after: number): boolean {
    return this.partsAfter(this.toBefore[after] ?? -1).length > 1;
  }

  /** Why a unit of `before` was paired. */
  reasonOf(before: number): PairReason {
    const by = REASONS[this.#reasons[before] ?? 0] ?? "address";
    const figure = this.#figures[before] ?? 255;
    return figure === 255 ? { by } : { by, figure: figure / 100 };
  }
}

function groupOf(lead: number, further: readonly number[] | undefined): readonly number[] {
  if (lead < 0) return [];
  return further === undefined ? [lead] : [lead, ...further].sort((one, other) => one - other);
}

/** Pairs two units that were found alike. Where all that stands in them is equal too, it is paired with them. */
export function pairAlike(pairing: Pairing, before: number, after: number, figure: number): void {
  if (pairing.before.tree[before] === pairing.after.tree[after]) pairing.pairTrees(before, after);
  const isSame = pairing.before.places[before] === pairing.after.places[after];
  pairing.pair(before, after, isSame ? "address" : "similarity", figure);
}
