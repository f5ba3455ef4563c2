/** A document that citations are looked up in, and what is said of what is found there. */
import type { Eid } from "../../../schemas/eid.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";
import type {
  Direction,
  ResolvedAct,
  ResolvedItem,
  UnresolvedReason,
} from "../../../schemas/reference.ts";
import type { Clause } from "../../document/index.ts";
import { grammarOf } from "../grammars/index.ts";
import { type Expanded, expandRange } from "./range.ts";
import { ClauseTree } from "./tree.ts";
import { PathWalk, type Walked } from "./walk.ts";

/** A document with what is needed to walk it. */
export interface Book {
  readonly tree: ClauseTree;
  readonly walk: PathWalk;
}

/** The document of these clauses. */
export function bookOf(clauses: readonly Clause[], profile: Profile): Book {
  const tree = new ClauseTree(clauses, profile);
  return { tree, walk: new PathWalk(tree, grammarOf(profile)) };
}

/** The clauses that paths led to and all between them, or why there are none. */
type Found =
  | (Expanded & { readonly first: Clause })
  | (ResolvedItem & { readonly kind: "unresolved" });

/** What walks of one path, or of both ends of a range, come to. */
export function gather({ tree }: Book, walked: readonly Walked[]): Found {
  const failed = walked.find((one) => !("clause" in one));
  if (failed !== undefined && !("clause" in failed)) return unresolved(failed);
  const clauses = walked.flatMap((one) => ("clause" in one ? [one.clause] : []));
  const [first, last] = clauses;
  if (first === undefined) return open("missing");
  if (last === undefined) return { first, targets: [first.eid], isComplete: true };
  const range = expandRange(tree, first, last);
  return range === undefined
    ? unresolved({ reason: "broken-range", candidates: clauses })
    : { first, ...range };
}

function unresolved({ reason, candidates }: Exclude<Walked, { readonly clause: Clause }>) {
  return { ...open(reason), candidates: candidates.map(({ eid }) => eid) };
}

/** An item without a target and without candidates. */
export function open(reason: UnresolvedReason): ResolvedItem & { readonly kind: "unresolved" } {
  return { kind: "unresolved", reason, candidates: [] };
}

/** An act whose address its words do not tell, with those that can be meant. */
export function unknownAct(
  works: readonly string[],
): ResolvedAct & ResolvedItem & { readonly kind: "unresolved" } {
  const reason = works.length > 1 ? "ambiguous" : "unknown-act";
  return { kind: "unresolved", reason, candidates: works };
}

/** Whether a clause keeps its label and was deleted. */
export function isDeleted(tree: ClauseTree, eid: Eid): boolean {
  const clause = tree.find(eid);
  return clause !== undefined && tree.profile.deleted.test(clause.ownText);
}

/** Where one clause stands, seen from another. */
export function directionOf(tree: ClauseTree, from: Clause, to: Clause): Direction {
  if (from.eid === to.eid) return "own";
  if (tree.isInside(to, from)) return "inside";
  if (tree.isInside(from, to)) return "around";
  return tree.orderOf(to) < tree.orderOf(from) ? "back" : "forward";
}
