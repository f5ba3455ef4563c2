/** What both sides inserted at one place, in one order. */
import type { Node } from "prosemirror-model";
import type { MergeSide } from "../../schemas/merge.ts";
import { equalDocuments } from "../document/index.ts";
import type { Placed } from "./children.ts";

/** Units of the two sides that claim one place. */
interface Clash {
  readonly ours: Placed;
  readonly theirs: Placed;
}

/**
 * Equal insertions stand once. Units of one kind with labels stand in the order of their labels; a label that both claim
 * is a clash, and the unit of the side that `settle` names stands. Anything else that both insert is a clash as a whole, since nobody can
 * say which of them comes first.
 */
export function orderInsertions(
  ours: readonly Placed[],
  theirs: readonly Placed[],
  settle: (clash: Clash) => MergeSide,
): readonly Node[] {
  const fresh = theirs.filter(({ node }) => !ours.some((own) => equalDocuments(own.node, node)));
  const [own, their] = [ours[0], fresh[0]];
  if (own === undefined || their === undefined) return [...ours, ...fresh].map(({ node }) => node);
  if (!areOneSeries([...ours, ...fresh])) {
    const preferred = settle({ ours: own, theirs: their }) === "ours" ? ours : theirs;
    return preferred.map(({ node }) => node);
  }
  const lost = new Set<Placed>();
  for (const one of fresh) {
    const same = ours.find(({ node }) => labelOf(node) === labelOf(one.node));
    if (same !== undefined) lost.add(settle({ ours: same, theirs: one }) === "ours" ? one : same);
  }
  const left = [...ours, ...fresh].filter((one) => !lost.has(one));
  return inLabelOrder(left.map(({ node }) => node));
}

function areOneSeries(inserted: readonly Placed[]): boolean {
  const [first] = inserted;
  return inserted.every(({ node }) => node.type === first?.node.type && labelOf(node) !== "");
}

function labelOf({ attrs }: Node): string {
  return String(attrs["label"] ?? "");
}

function inLabelOrder(nodes: readonly Node[]): readonly Node[] {
  return [...nodes].sort((first, second) => compareLabels(labelOf(first), labelOf(second)));
}

function compareLabels(first: string, second: string): number {
  const [own, other] = [partsOf(first), partsOf(second)];
  return own.number - other.number || (own.rest < other.rest ? -1 : own.rest > other.rest ? 1 : 0);
}

// "Pasal 5A" is 5 and "A"; "(2a)" is 2 and "a"; "c1." has no number and sorts by its letters.
function partsOf(label: string): { readonly number: number; readonly rest: string } {
  const found = /^\D*(\d+)(\D.*|)$/u.exec(label);
  const isLettered = /^[a-z]{1,2}\d?[.)]/u.test(label);
  return found === null || isLettered
    ? { number: 0, rest: label }
    : { number: Number(found[1]), rest: found[2] ?? "" };
}
