/** A unit of a comparison as its rows show it: the clause in both texts, and what happened to it. */
import type { Clause } from "../../engine/document/index.ts";
import type { RedlineUnit } from "../../engine/publish/index.ts";
import type { ClauseChange, WordRun } from "../../schemas/change.ts";

export interface ComparedNode {
  /** Unique among the nodes: the eId in `after`, or `before:` and the eId in `before`. */
  readonly id: string;
  /** The clauses that it continues; of a split they stand with the first part alone. */
  readonly before: readonly Clause[];
  readonly after: Clause | null;
  readonly change: ClauseChange | null;
  /** All clauses of `before` that its change names: what a part of a split came from. */
  readonly origin: readonly Clause[];
  readonly label: readonly WordRun[];
  /** Where a unit that moved away now stands; null for every other node. */
  readonly movedTo: Clause | null;
  readonly parent: ComparedNode | null;
  readonly children: readonly ComparedNode[];
}

/** A node while the rows are made: its children come after it. */
export interface GrowingNode extends ComparedNode {
  readonly children: ComparedNode[];
}

/** The node of a unit; `origin` are the clauses that its change names in `before`. */
export function nodeOf(
  { before, after, change, label }: Omit<RedlineUnit, "content" | "isTouched">,
  origin: readonly Clause[],
  parent: GrowingNode | null,
): GrowingNode {
  const id = after === null ? `before:${before?.eid ?? ""}` : after.eid;
  const isFirst = change === null || after === null || change.after[0] === after.eid;
  const own = after === null ? (before === null ? [] : [before]) : origin;
  return grow(
    {
      id,
      before: isFirst ? own : [],
      after,
      change,
      origin,
      label: isFirst || after === null ? label : [["+", after.label]],
      movedTo: null,
      parent,
      children: [],
    },
    parent,
  );
}

/** The node of the place that a clause left. */
export function departedNode(
  before: Clause,
  movedTo: Clause,
  change: ClauseChange | null,
  parent: GrowingNode | null,
): GrowingNode {
  const label: readonly WordRun[] = [["-", before.label]];
  const own = [before];
  const id = `before:${before.eid}`;
  return grow(
    { id, before: own, after: null, change, origin: own, label, movedTo, parent, children: [] },
    parent,
  );
}

function grow(node: GrowingNode, parent: GrowingNode | null): GrowingNode {
  parent?.children.push(node);
  return node;
}
