/** The units of a range, in the order of the text as it stands: inserted labels are in, what is left out is told. */
import type { Eid } from "../../../schemas/eid.ts";
import type { Clause } from "../../document/index.ts";
import { type ClauseTree, leavesOutInside } from "./tree.ts";

export interface Expanded {
  readonly targets: readonly Eid[];
  readonly isComplete: boolean;
}

/** Everything from the first to the last unit, or undefined where they do not stand in order in one series. */
export function expandRange(tree: ClauseTree, first: Clause, last: Clause): Expanded | undefined {
  if (tree.orderOf(first) >= tree.orderOf(last)) return undefined;
  if (first.kind === "article" && last.kind === "article")
    return betweenArticles(tree, first, last);
  if (first.parent === last.parent && first.kind === last.kind)
    return betweenSiblings(tree, first, last);
  return acrossArticles(tree, first, last);
}

function betweenArticles(tree: ClauseTree, first: Clause, last: Clause): Expanded | undefined {
  const scope = tree.scopeOf(first);
  if (tree.scopeOf(last) !== scope) return undefined;
  return {
    targets: tree.articlesBetween(first, last).map(({ eid }) => eid),
    isComplete: !tree.leavesOutBetween(scope, first.position, last.position),
  };
}

function betweenSiblings(tree: ClauseTree, first: Clause, last: Clause): Expanded {
  const parent = tree.parentOf(first);
  return {
    targets: siblingEids(tree, first, last),
    isComplete: parent === undefined || !leavesOutInside(parent),
  };
}

// "Pasal 27 ayat (2) sampai dengan Pasal 29": the rest of one article, whole articles, the begin of another.
function acrossArticles(tree: ClauseTree, first: Clause, last: Clause): Expanded | undefined {
  const from = articleOf(tree, first);
  const to = articleOf(tree, last);
  if (from === undefined || to === undefined || from.eid === to.eid) return undefined;
  const whole = betweenArticles(tree, from, to);
  if (whole === undefined) return undefined;
  const begin =
    from === first ? [first.eid] : siblingEids(tree, first, tree.childrenOf(from).at(-1));
  const end = to === last ? [last.eid] : siblingEids(tree, tree.childrenOf(to)[0], last);
  return {
    targets: [...begin, ...whole.targets.slice(1, -1), ...end],
    isComplete: whole.isComplete,
  };
}

function articleOf(tree: ClauseTree, clause: Clause): Clause | undefined {
  if (clause.kind === "article") return clause;
  const parent = tree.parentOf(clause);
  return parent?.kind === "article" ? parent : undefined;
}

function siblingEids(
  tree: ClauseTree,
  first: Clause | undefined,
  last: Clause | undefined,
): readonly Eid[] {
  if (first === undefined || last === undefined) return [];
  const { kind } = first;
  return tree
    .siblings(first, last)
    .filter((clause) => clause.kind === kind)
    .map(({ eid }) => eid);
}
