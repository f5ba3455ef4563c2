/**
 * Which clauses moved: those under another parent, and those outside the heaviest run of siblings that kept their order.
 *
 *     before  1 2 3 4 5
 *     after   1 5 2 3 4      only 5 moved; 2, 3 and 4 kept their order
 */

import { type ClauseAlignment, heaviestChain, isCanonicalOrder } from "../align/index.ts";
import type { Clause } from "../document/index.ts";
import { type ClauseTree, clauseTree } from "./tree.ts";

/** 1 for each clause of `before` whose partner stands under another parent or in another order. */
export function findMoves(
  before: readonly Clause[],
  after: readonly Clause[],
  alignment: ClauseAlignment,
): Uint8Array {
  const moved = new Uint8Array(before.length);
  const trees = { before: clauseTree(before), after: clauseTree(after) };
  const grouped = new Set(alignment.groups.flatMap((group) => group.before));
  // Where two clauses changed places, either may be the one that moved. The choice is made on the texts in a fixed order, so
  // that exchanging the sides does not change it.
  const isForward = isCanonicalOrder(before, after);
  for (const row of siblingRows(trees, alignment, grouped, moved)) {
    if (isInOrder(row, alignment)) continue;
    const links = row.map((one) => {
      const other = alignment.afterOf[one] ?? 0;
      const worth = 1 + (trees.before.length[one] ?? 0) + (trees.after.length[other] ?? 0);
      return isForward
        ? { before: one, after: other, worth }
        : { before: other, after: one, worth };
    });
    for (const one of row) moved[one] = 1;
    for (const link of heaviestChain(links)) moved[isForward ? link.before : link.after] = 0;
  }
  return moved;
}

/** The rows of siblings of `before` whose partners are siblings too. Clauses that left their parent are marked in `moved`. */
function siblingRows(
  { before, after }: { readonly before: ClauseTree; readonly after: ClauseTree },
  alignment: ClauseAlignment,
  grouped: ReadonlySet<number>,
  moved: Uint8Array,
): Iterable<readonly number[]> {
  const isPartner = partnerTest(alignment);
  const rows = new Map<number, number[]>();
  for (let one = 0; one < before.parent.length; one += 1) {
    const other = alignment.afterOf[one] ?? -1;
    if (other < 0 || grouped.has(one)) continue;
    const [up, above] = [before.parent[one] ?? -1, after.parent[other] ?? -1];
    if (up < 0 !== above < 0 || (up >= 0 && !isPartner(up, above))) {
      moved[one] = 1;
      continue;
    }
    const key = up * after.parent.length + above;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [one]);
    else row.push(one);
  }
  return rows.values();
}

function partnerTest({ afterOf, groups }: ClauseAlignment) {
  const groupOf = new Map(
    groups.flatMap((group) => group.before.map((one) => [one, group.after] as const)),
  );
  return (one: number, other: number): boolean =>
    afterOf[one] === other || (groupOf.get(one)?.includes(other) ?? false);
}

function isInOrder(row: readonly number[], { afterOf }: ClauseAlignment): boolean {
  let last = -1;
  for (const one of row) {
    const other = afterOf[one] ?? -1;
    if (other < last) return false;
    last = other;
  }
  return true;
}
