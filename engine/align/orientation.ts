/** The fixed order of two texts, so that exchanging the sides of a comparison does not change its pairs. */

import type { Clause } from "../document/index.ts";

/** Whether two texts are given in the order in which they are worked on. Of two different texts exactly one order is that. */
export function isCanonicalOrder(before: readonly Clause[], after: readonly Clause[]): boolean {
  if (before.length !== after.length) return before.length < after.length;
  for (const [index, clause] of before.entries()) {
    const other = after[index];
    if (other === undefined) return true;
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
