/** What is certain before any words are compared: texts that stand once on each side, and equal neighbours of such. */
import { type Pairing, pairAlike } from "./pairing.ts";
import { FAMILY, type Side } from "./side.ts";
import { numberAt, unitAt } from "./unit-at.ts";

/** Which units of a side a pass may pair. */
export interface Meant {
  readonly before: (unit: number) => boolean;
  readonly after: (unit: number) => boolean;
}

// A unit of fewer signs proves nothing by standing once: "a. lisan;" or "Cukup jelas." can return anywhere by chance.
const LEAST_LENGTH = 30;
// Where only the own text of a list is compared and not its points, more signs are asked for: an intro such as "Setiap
// orang yang dengan sengaja:" (33 signs) opens many lists.
const LEAST_INTRO_LENGTH = 45;

/**
 * Pairs units that are equal with all that stands in them and whose words stand once on each side, the outermost first.
 *
 * Digits are left out when a text is counted as standing once. Two penal provisions that differ only in the article they
 * cite are therefore not paired here: after an insertion shifted all numbers, each of them could read like the other.
 */
export function pairUniqueTrees(pairing: Pairing, meant: Meant): void {
  const { before, after } = pairing;
  const found = uniquePairs(pairing, meant, (side, unit) =>
    numberAt(side.length, unit) < LEAST_LENGTH ? -1 : numberAt(side.blindTree, unit),
  );
  let covered = 0;
  for (const [one, other] of found) {
    if (one < covered || before.tree[one] !== after.tree[other]) continue;
    pairing.pairTrees(one, other);
    if (!pairing.isFreeBefore(one)) covered = before.end[one] ?? one;
  }
}

/** Pairs items whose own text, digits left out, stands once on each side. The points below them are compared later. */
export function pairUniqueTexts(pairing: Pairing, meant: Meant): void {
  const { before, after } = pairing;
  const found = uniquePairs(pairing, meant, (side, unit) =>
    side.family[unit] === FAMILY.item && (side.texts[unit]?.length ?? 0) >= LEAST_INTRO_LENGTH
      ? numberAt(side.blind, unit)
      : -1,
  );
  for (const [one, other] of found) {
    const [known, now] = [before.texts[one] ?? "", after.texts[other] ?? ""];
    if (known === now && before.kind[one] === after.kind[other])
      pairing.pair(one, other, "identical");
    else if (withoutDigits(known) === withoutDigits(now)) pairAlike(pairing, one, other, 1);
  }
}

function withoutDigits(text: string): string {
  return text.replace(/[0-9]+/gu, "");
}

/** Pairs of free units whose key no other unit of their side has, in the order of `before`. A negative key says nothing. */
function uniquePairs(
  { before, after, toAfter, toBefore }: Pairing,
  meant: Meant,
  keyOf: (side: Side, unit: number) => number,
): readonly (readonly [number, number])[] {
  const ones = new UniqueUnits(before, keyOf);
  const others = new UniqueUnits(after, keyOf);
  const found: (readonly [number, number])[] = [];
  for (let one = 0; one < before.count; one += 1) {
    if (toAfter[one] !== -1 || !meant.before(one)) continue;
    const key = ones.keyOf(one);
    if (key < 0 || ones.find(key) !== one) continue;
    const other = others.find(key);
    if (other >= 0 && toBefore[other] === -1 && meant.after(other)) found.push([one, other]);
  }
  return found;
}

const NONE = -1;
const TWICE = -2;

/** The units of a side by a key. They are kept in flat arrays, since a table of objects costs ten times as much. */
class UniqueUnits {
  readonly keyOf: (unit: number) => number;
  readonly #keys: Int32Array;
  readonly #units: Int32Array;

  constructor(side: Side, keyOf: (side: Side, unit: number) => number) {
    const size = 2 ** Math.ceil(Math.log2(2 * side.count + 2));
    this.#keys = new Int32Array(size);
    this.#units = new Int32Array(size).fill(NONE);
    this.keyOf = (unit) => (side.isDeleted[unit] === 1 ? NONE : keyOf(side, unit));
    for (let unit = 0; unit < side.count; unit += 1) {
      const key = this.keyOf(unit);
      if (key < 0) continue;
      const slot = this.#slotOf(key);
      this.#units[slot] = this.#units[slot] === NONE ? unit : TWICE;
      this.#keys[slot] = key;
    }
  }

  /** The only unit with a key; negative where there is none, or more than one. */
  find(key: number): number {
    return this.#units[this.#slotOf(key)] ?? NONE;
  }

  #slotOf(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = key & mask;
    while (this.#units[slot] !== NONE && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }
}

/**
 * Pairs two equal units that stand directly beside a pair, and goes on from each new pair. So equal twins are told apart
 * by their neighbours.
 *
 *     before  A T B T C        after  A T B X T C        the first T goes with A, the second with C
 */
export function pairEqualNeighbours(pairing: Pairing, meant: Meant): void {
  const { before, after, toAfter } = pairing;
  const previous = { before: previousSiblings(before), after: previousSiblings(after) };
  const step = (one: number, other: number): boolean => {
    if (!meant.before(one) || !meant.after(other) || !pairing.mayPair(one, other)) return false;
    if (before.tree[one] !== after.tree[other] || before.isDeleted[one] === 1) return false;
    pairing.pairTrees(one, other);
    return !pairing.isFreeBefore(one);
  };
  for (let unit = 0; unit < before.count; unit += 1) {
    const match = unitAt(toAfter, unit);
    if (match < 0) continue;
    const one = nextSibling(before, unit);
    const other = nextSibling(after, match);
    if (one >= 0 && other >= 0) step(one, other);
  }
  for (let unit = before.count - 1; unit >= 0; unit -= 1) {
    const match = unitAt(toAfter, unit);
    if (match < 0) continue;
    const one = unitAt(previous.before, unit);
    const other = unitAt(previous.after, match);
    if (one >= 0 && other >= 0) step(one, other);
  }
}

function nextSibling(side: Side, unit: number): number {
  const next = side.end[unit] ?? side.count;
  return next < side.count && side.parent[next] === side.parent[unit] ? next : -1;
}

/** For each unit the sibling directly before it, or -1 where it is the first child. */
export function previousSiblings(side: Side): Int32Array {
  const previous = new Int32Array(side.count).fill(-1);
  for (let unit = 0; unit < side.count; unit += 1) {
    const next = nextSibling(side, unit);
    if (next >= 0) previous[next] = unit;
  }
  return previous;
}
