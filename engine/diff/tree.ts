/** The tree of a list of clauses as places in it. */
import type { Eid } from "../../schemas/eid.ts";
import type { Clause } from "../document/index.ts";

export interface ClauseTree {
  readonly placeOf: ReadonlyMap<Eid, number>;
  /** For each clause the place of its parent, or -1. */
  readonly parent: Int32Array;
  /** Characters of text in each clause with all that stands in it. */
  readonly length: Int32Array;
  /** 1 for a clause that holds other clauses. */
  readonly holds: Uint8Array;
  /** The places of the clauses that stand directly in a clause, in order. */
  readonly childrenOf: (place: number) => readonly number[];
}

const trees = new WeakMap<readonly Clause[], ClauseTree>();

/** The tree of some clauses; the same object for the same list. */
export function clauseTree(clauses: readonly Clause[]): ClauseTree {
  const known = trees.get(clauses);
  if (known !== undefined) return known;
  const placeOf = new Map<Eid, number>();
  const parent = new Int32Array(clauses.length).fill(-1);
  const length = new Int32Array(clauses.length);
  const holds = new Uint8Array(clauses.length);
  clauses.forEach((clause, place) => {
    const up = clause.parent === null ? -1 : (placeOf.get(clause.parent) ?? -1);
    placeOf.set(clause.eid, place);
    parent[place] = up;
    length[place] = clause.ownText.length;
    if (up >= 0) holds[up] = 1;
  });
  // Goes from the last clause to the first, so that all children are summed up before their parent.
  for (let place = clauses.length - 1; place >= 0; place -= 1) {
    const up = parent[place] ?? -1;
    if (up >= 0) length[up] = (length[up] ?? 0) + (length[place] ?? 0);
  }
  const childrenOf = (place: number): readonly number[] => {
    const children: number[] = [];
    for (let at = place + 1; at < parent.length && (parent[at] ?? -1) >= place; at += 1)
      if (parent[at] === place) children.push(at);
    return children;
  };
  const tree = { placeOf, parent, length, holds, childrenOf };
  trees.set(clauses, tree);
  return tree;
}
