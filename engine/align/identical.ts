/** The passes that pair units whose text is the same to the letter. */
import { itemAt } from "../text/index.ts";
import type { Unit } from "./forest.ts";
import type { Pairing } from "./pairing.ts";

const IDENTICAL = { by: "identical" } as const;

/** Pairs units with equal subtrees at the same place below their parents, and all that stands in them. */
export function pairIdenticalAtPlace(
  pairing: Pairing,
  before: readonly Unit[],
  after: readonly Unit[],
): void {
  const places = new Map(after.map((unit) => [unit.place, unit]));
  for (const unit of before) {
    const match = places.get(unit.place);
    if (match !== undefined && match.tree === unit.tree && speaks(unit))
      pairing.pairTrees(unit, match, IDENTICAL);
  }
}

/**
 * Pairs units with equal subtrees wherever they stand: first those whose text stands once on each side, the largest
 * first, then twins in the order in which they stand.
 */
export function pairIdentical(
  pairing: Pairing,
  before: readonly Unit[],
  after: readonly Unit[],
): void {
  const groups = groupBy(before, after, ({ tree }) => tree);
  const unique = groups.filter((group) => group.before.length === 1 && group.after.length === 1);
  unique.sort((left, right) => itemAt(right.before, 0).length - itemAt(left.before, 0).length);
  const twins = groups.filter((group) => group.before.length > 1 || group.after.length > 1);
  for (const group of [...unique, ...twins]) {
    const free = pairing.freeAfter(group.after);
    pairing.freeBefore(group.before).forEach((unit, index) => {
      const match = free[index];
      if (match !== undefined) pairing.pairTrees(unit, match, IDENTICAL);
    });
  }
}

/** Pairs units of one kind whose own text stands once on each side; what they hold is compared later. */
export function pairSameText(
  pairing: Pairing,
  before: readonly Unit[],
  after: readonly Unit[],
): void {
  const groups = groupBy(
    before,
    after,
    ({ text, clause }) => `${clause.kind}|${text}`,
    ({ clause }) => clause.ownText !== "",
  );
  for (const group of groups) {
    if (group.before.length !== 1 || group.after.length !== 1) continue;
    pairing.pair(itemAt(group.before, 0), itemAt(group.after, 0), IDENTICAL);
  }
}

// A unit without a word, or one that says only that it was deleted, is like every other of its kind.
function speaks(unit: Unit): boolean {
  return unit.length > 0 && !unit.isDeleted;
}

interface Equals {
  readonly before: Unit[];
  readonly after: Unit[];
}

function groupBy(
  before: readonly Unit[],
  after: readonly Unit[],
  keyOf: (unit: Unit) => string | number,
  isMeant: (unit: Unit) => boolean = () => true,
): Equals[] {
  const groups = new Map<string | number, Equals>();
  const add = (unit: Unit, side: keyof Equals): void => {
    if (!speaks(unit) || !isMeant(unit)) return;
    const key = keyOf(unit);
    const group = groups.get(key) ?? { before: [], after: [] };
    group[side].push(unit);
    groups.set(key, group);
  };
  for (const unit of before) add(unit, "before");
  for (const unit of after) add(unit, "after");
  return [...groups.values()].filter((group) => group.before.length > 0 && group.after.length > 0);
}
