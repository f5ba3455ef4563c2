/** What both sides inserted at one place, in one order. */
import type { Node } from "prosemirror-model";
import type { MergeSide } from "../../schemas/merge.ts";
import type { Placed } from "./children.ts";

interface Ordered {
  readonly nodes: readonly Node[];
  /** Units of the two sides that claim one label and say different things. */
  readonly clashes: readonly { readonly ours: Placed; readonly theirs: Placed }[];
}

/**
 * Equal insertions stand once. Units of one kind with labels stand in the order of their labels; a label that both claim
 * is a clash, and the preferred side's unit stands. Anything else that both insert is a clash as a whole, since nobody can
 * say which of them comes first.
 */
export function orderInsertions(
  ours: readonly Placed[],
  theirs: readonly Placed[],
  prefer: MergeSide,
): Ordered {
  const fresh = theirs.filter(({ node }) => !ours.some((own) => own.node.eq(node)));
  const [own, their] = [ours[0], fresh[0]];
  if (own === undefined || their === undefined)
    return { nodes: [...ours, ...fresh].map(({ node }) => node), clashes: [] };
  if (!areOneSeries([...ours, ...fresh])) {
    const preferred = prefer === "ours" ? ours : theirs;
    return { nodes: preferred.map(({ node }) => node), clashes: [{ ours: own, theirs: their }] };
  }
  const clashes = fresh.flatMap((one) => {
    const same = ours.find(({ node }) => labelOf(node) === labelOf(one.node));
    return same === undefined ? [] : [{ ours: same, theirs: one }];
  });
  const lost = new Set<Placed>(
    clashes.map((clash) => (prefer === "ours" ? clash.theirs : clash.ours)),
  );
  const left = [...ours, ...fresh].filter((one) => !lost.has(one));
  return { nodes: inLabelOrder(left.map(({ node }) => node)), clashes };
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
  const found = /^[^\d]*(\d+)(.*)$/u.exec(label);
  const isLettered = /^[a-z]{1,2}\d?[.)]/u.test(label);
  return found === null || isLettered
    ? { number: 0, rest: label }
    : { number: Number(found[1]), rest: found[2] ?? "" };
}
