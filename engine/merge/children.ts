/** Which child of a node is which child of another version of it. */
import type { Node } from "prosemirror-model";
import { equalDocuments } from "../document/index.ts";
import { longestRun } from "./longest-run.ts";

/** A node with the position directly before it in its document. */
export interface Placed {
  readonly node: Node;
  readonly position: number;
}

/** The children of a node with their positions. */
export function placedChildren({ node, position }: Placed, isRoot: boolean): readonly Placed[] {
  const children: Placed[] = [];
  const start = isRoot ? 0 : position + 1;
  node.forEach((child, offset) => {
    children.push({ node: child, position: start + offset });
  });
  return children;
}

/**
 * For each child of `base` the index of the child that continues it, or -1. The indices ascend: a child that changed its
 * place among its siblings counts as deleted here and inserted there. `continuation` answers for addressable units.
 */
export function matchChildren(
  base: readonly Placed[],
  side: readonly Placed[],
  continuation: (child: Placed) => number | undefined | null,
): readonly number[] {
  const indexAt = new Map(side.map(({ position }, index) => [position, index]));
  const matched = base.map((child) => {
    const position = continuation(child);
    return position === undefined || position === null ? -1 : (indexAt.get(position) ?? -1);
  });
  const isUnit = base.map((child) => continuation(child) !== null);
  const taken = new Set(matched);
  const run = longestRun(matched);
  const ordered = matched.map((index, at) => (run.has(at) ? index : -1));
  return fillBetween(ordered, { base, side, isUnit, taken });
}

interface Gaps {
  readonly base: readonly Placed[];
  readonly side: readonly Placed[];
  readonly isUnit: readonly boolean[];
  readonly taken: ReadonlySet<number>;
}

// Texts and lists have no identity: between two units that are known, those of one type continue each other in order.
function fillBetween(ordered: readonly number[], gaps: Gaps): readonly number[] {
  const filled = [...ordered];
  let from = 0;
  for (let at = 0; at < filled.length; at += 1) {
    const known = filled[at] ?? -1;
    if (known >= 0) from = known + 1;
    else if (gaps.isUnit[at] !== true) {
      const end = filled.slice(at + 1).find((index) => index >= 0) ?? gaps.side.length;
      const found = nextOfType(gaps, at, from, end);
      filled[at] = found;
      if (found >= 0) from = found + 1;
    }
  }
  return filled;
}

function nextOfType({ base, side, taken }: Gaps, at: number, from: number, end: number): number {
  const wanted = base[at]?.node;
  if (wanted === undefined) return -1;
  let first = -1;
  for (let index = from; index < end; index += 1) {
    const candidate = side[index]?.node;
    if (candidate === undefined || candidate.type !== wanted.type || taken.has(index)) continue;
    if (equalDocuments(candidate, wanted)) return index;
    if (first < 0) first = index;
  }
  return first;
}
