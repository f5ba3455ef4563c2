/** Which side goes first, so that the answer does not depend on it. */

import type { Alignment } from "../../schemas/alignment.ts";
import type { Clause } from "../document/index.ts";
import { itemAt, valueAt } from "../text/index.ts";

/** Whether two texts stand in the order in which they are worked on; exactly one order of two different texts does. */
export function isCanonicalOrder(before: readonly Clause[], after: readonly Clause[]): boolean {
  if (before.length !== after.length) return before.length < after.length;
  for (const [index, clause] of before.entries()) {
    const other = itemAt(after, index);
    const order =
      compareText(clause.eid, other.eid) ||
      compareText(clause.ownText, other.ownText) ||
      compareText(clause.label, other.label) ||
      compareText(clause.wid, other.wid);
    if (order !== 0) return order < 0;
  }
  return true;
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** The alignment seen from the other side, in the order of the clauses that are then `after`. */
export function invertAlignment(alignment: Alignment, after: readonly Clause[]): Alignment {
  const order = new Map(after.map(({ eid }, index) => [eid, index]));
  const placeOf = (pair: Alignment["pairs"][number]): number =>
    valueAt(order, itemAt(pair.after, 0));
  return {
    ...alignment,
    pairs: alignment.pairs
      .map(({ before, after: others, why }) => ({ before: others, after: before, why }))
      .toSorted((left, right) => placeOf(left) - placeOf(right)),
  };
}
