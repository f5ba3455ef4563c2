/** Which clauses a person may pair or part. */
import type { Clause } from "../../engine/document/index.ts";
import type { PairReason } from "../../schemas/change.ts";
import type { ComparedNode } from "./compared-node.ts";

/** The clause before and the clause after that a node shows as one, and why. */
interface ShownPair {
  readonly before: Clause;
  readonly after: Clause;
  readonly why: PairReason;
}

/** The pair of a node; undefined where it stands in one text only, or for parts of a split. */
export function pairOf({ before, after, change }: ComparedNode): ShownPair | undefined {
  const [first] = before;
  if (first === undefined || after === null || change === null || change.why === null)
    return undefined;
  return { before: first, after, why: change.why };
}

/** Clauses of the other text, of the same kind and without a partner, that a new or removed clause may belong to. */
interface Partners {
  /** The text that they stand in. */
  readonly side: "before" | "after";
  readonly clauses: readonly Clause[];
}

/** The partners that a person may choose for a node; undefined where it has one, or there is none. */
export function partnersOf(node: ComparedNode): Partners | undefined {
  const side = sideWithout(node);
  const kind = (node.after ?? node.before[0])?.kind;
  if (side === undefined) return undefined;
  const clauses = nodesAround(node).flatMap((other) => {
    const clause = side === "before" ? other.before[0] : (other.after ?? undefined);
    const isLone = sideWithout(other) === (side === "before" ? "after" : "before");
    return clause !== undefined && isLone && clause.kind === kind ? [clause] : [];
  });
  return clauses.length === 0 ? undefined : { side, clauses };
}

/** The text in which a node has no clause; undefined where it has one in both. */
function sideWithout({
  before,
  after,
  movedTo,
  change,
}: ComparedNode): "before" | "after" | undefined {
  if (movedTo !== null || change === null) return undefined;
  if (change.kind === "inserted") return before.length === 0 ? "before" : undefined;
  return change.kind === "deleted" && after === null ? "after" : undefined;
}

function nodesAround(node: ComparedNode): readonly ComparedNode[] {
  let root = node;
  while (root.parent !== null) root = root.parent;
  const found: ComparedNode[] = [];
  const visit = (at: ComparedNode): void => {
    found.push(at);
    for (const child of at.children) visit(child);
  };
  visit(root);
  return found;
}
