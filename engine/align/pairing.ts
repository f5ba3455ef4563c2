/** The pairs found so far. A pair that stands is never undone. */

import type { PairReason } from "../../schemas/change.ts";
import { itemAt } from "../text/index.ts";
import type { Forest, Unit } from "./forest.ts";

/** One to one by index, and the groups of splits and merges that grew out of a pair. */
export class Pairing {
  readonly before: Forest;
  readonly after: Forest;
  readonly #afterOf: Int32Array;
  readonly #beforeOf: Int32Array;
  readonly #reasons = new Map<number, PairReason>();
  /** By the index of the unit before: the further units of a split. */
  readonly #splits = new Map<number, number[]>();
  /** By the index of the unit after: the further units of a merge. */
  readonly #merges = new Map<number, number[]>();

  constructor(before: Forest, after: Forest) {
    this.before = before;
    this.after = after;
    this.#afterOf = new Int32Array(before.units.length).fill(-1);
    this.#beforeOf = new Int32Array(after.units.length).fill(-1);
  }

  isFreeBefore(unit: Unit): boolean {
    return this.#afterOf[unit.index] === -1;
  }

  isFreeAfter(unit: Unit): boolean {
    return this.#beforeOf[unit.index] === -1;
  }

  /** The unit that continues one of `before`; for a split, the first that was found. */
  partnerAfter(unit: Unit): Unit | undefined {
    return this.after.units[itemAt(this.#afterOf, unit.index)];
  }

  /** The unit that one of `after` continues; for a merge, the first that was found. */
  partnerBefore(unit: Unit): Unit | undefined {
    return this.before.units[itemAt(this.#beforeOf, unit.index)];
  }

  /** Pairs two units where both are free; says whether it did. */
  pair(before: Unit, after: Unit, why: PairReason): boolean {
    if (!this.isFreeBefore(before) || !this.isFreeAfter(after)) return false;
    this.#afterOf[before.index] = after.index;
    this.#beforeOf[after.index] = before.index;
    this.#reasons.set(before.index, why);
    return true;
  }

  /** Pairs two units with equal subtrees and all that stands in them. */
  pairTrees(before: Unit, after: Unit, why: PairReason): void {
    for (let step = 0; before.index + step < before.end; step += 1) {
      this.pair(
        itemAt(this.before.units, before.index + step),
        itemAt(this.after.units, after.index + step),
        why,
      );
    }
  }

  /** Adds a free unit of `after` to the pair that `before` stands in. */
  addSplit(before: Unit, part: Unit): void {
    this.#beforeOf[part.index] = before.index;
    this.#splits.set(before.index, [...(this.#splits.get(before.index) ?? []), part.index]);
  }

  /** Adds a free unit of `before` to the pair that `after` stands in. */
  addMerge(after: Unit, part: Unit): void {
    this.#afterOf[part.index] = after.index;
    this.#merges.set(after.index, [...(this.#merges.get(after.index) ?? []), part.index]);
  }

  /** All units of the group that a paired unit of `before` leads, in document order of each side. */
  groupOf(before: Unit): { readonly before: readonly Unit[]; readonly after: readonly Unit[] } {
    const lead = itemAt(this.after.units, itemAt(this.#afterOf, before.index));
    const further = (indexes: readonly number[] | undefined, forest: Forest): Unit[] =>
      (indexes ?? []).map((index) => itemAt(forest.units, index));
    return {
      before: inOrder([before, ...further(this.#merges.get(lead.index), this.before)]),
      after: inOrder([lead, ...further(this.#splits.get(before.index), this.after)]),
    };
  }

  /** Every group by its leading unit of `before`, in document order of `before`. */
  groups(): readonly Group[] {
    return [...this.#reasons]
      .sort(([left], [right]) => left - right)
      .map(([index, why]) => {
        const group = this.groupOf(itemAt(this.before.units, index));
        const isGroup = group.before.length + group.after.length > 2;
        return { ...group, why: isGroup ? { by: "parts" as const } : why };
      });
  }

  freeBefore(units: readonly Unit[] = this.before.units): readonly Unit[] {
    return units.filter((unit) => this.isFreeBefore(unit));
  }

  freeAfter(units: readonly Unit[] = this.after.units): readonly Unit[] {
    return units.filter((unit) => this.isFreeAfter(unit));
  }
}

export interface Group {
  readonly before: readonly Unit[];
  readonly after: readonly Unit[];
  readonly why: PairReason;
}

function inOrder(units: readonly Unit[]): readonly Unit[] {
  return units.toSorted((left, right) => left.index - right.index);
}

/** The units that a unit directly holds. */
export function childUnits(forest: Forest, unit: Unit): readonly Unit[] {
  return unit.children.map((index) => itemAt(forest.units, index));
}
