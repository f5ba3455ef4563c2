/** What both sides inserted at one place, in one order. */
import type { Node } from "prosemirror-model";
import type { MergeSide } from "../../schemas/merge.ts";
import { equalDocuments } from "../document/index.ts";
import { itemAt } from "../text/index.ts";
import type { Placed } from "./children.ts";
import { sameOfBoth } from "./identities.ts";

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
  const shared = pairEqual(ours, theirs);
  const partners = [...shared.values()];
  const own = ours.filter((one) => !shared.has(one));
  const fresh = theirs.filter((one) => !partners.includes(one));
  const written = new Map<Placed, Node>();
  for (const [one, partner] of shared) {
    const node = sameOfBoth(one.node, partner.node);
    written.set(one, node).set(partner, node);
  }
  const write = (all: readonly Placed[]) => all.map((one) => written.get(one) ?? one.node);
  if (isAscending(partners.map((one) => theirs.indexOf(one)))) {
    if (fresh.length === 0) return write(ours);
    if (own.length === 0) return write(theirs);
    if (areOneSeries(ours, theirs)) {
      const lost = settleLabels(own, fresh, settle);
      return inLabelOrder(write([...ours, ...fresh].filter((one) => !lost.has(one))));
    }
  }
  const clash = { ours: own[0] ?? itemAt(ours, 0), theirs: fresh[0] ?? itemAt(theirs, 0) };
  return write(settle(clash) === "ours" ? ours : theirs);
}

/** Each unit of ours with the equal one of theirs; none stands in two pairs. */
function pairEqual(
  ours: readonly Placed[],
  theirs: readonly Placed[],
): ReadonlyMap<Placed, Placed> {
  const left = [...theirs];
  const pairs = new Map<Placed, Placed>();
  for (const one of ours) {
    const at = left.findIndex(({ node }) => equalDocuments(one.node, node));
    const [partner] = at < 0 ? [] : left.splice(at, 1);
    if (partner !== undefined) pairs.set(one, partner);
  }
  return pairs;
}

function isAscending(places: readonly number[]): boolean {
  return places.every((place, at) => at === 0 || place > itemAt(places, at - 1));
}

/** Of the units that claim one label, those that do not stand. */
function settleLabels(
  own: readonly Placed[],
  fresh: readonly Placed[],
  settle: (clash: Clash) => MergeSide,
): ReadonlySet<Placed> {
  const lost = new Set<Placed>();
  for (const one of own) {
    const other = fresh.find(({ node }) => labelOf(node) === labelOf(one.node));
    if (other !== undefined)
      lost.add(settle({ ours: one, theirs: other }) === "ours" ? other : one);
  }
  return lost;
}

/** Whether labels alone say in which order the units stand: all are of one kind, and no side says a label twice. */
function areOneSeries(ours: readonly Placed[], theirs: readonly Placed[]): boolean {
  const [first] = ours;
  const isLabelled = [...ours, ...theirs].every(
    ({ node }) => node.type === first?.node.type && labelOf(node) !== "",
  );
  return isLabelled && [ours, theirs].every(hasOwnLabels);
}

function hasOwnLabels(units: readonly Placed[]): boolean {
  return new Set(units.map(({ node }) => labelOf(node))).size === units.length;
}

function labelOf({ attrs }: Node): string {
  return String(attrs["label"] ?? "");
}

function inLabelOrder(nodes: readonly Node[]): readonly Node[] {
  return [...nodes].sort((first, second) => compareLabels(labelOf(first), labelOf(second)));
}

function compareLabels(first: string, second: string): number {
  const [own, other] = [partsOf(first), partsOf(second)];
  return (
    own.number - other.number || compareTexts(own.rest, other.rest) || compareTexts(first, second)
  );
}

function compareTexts(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}

// "Pasal 5A" is 5 and "A"; "(2a)" is 2 and "a"; "c1." has no number and sorts by its letters.
function partsOf(label: string): { readonly number: number; readonly rest: string } {
  const found = /^\D*(\d+)(\D.*|)$/u.exec(label);
  const isLettered = /^[a-z]{1,2}\d?[.)]/u.test(label);
  return found === null || isLettered
    ? { number: 0, rest: label }
    : { number: Number(found[1]), rest: found[2] ?? "" };
}
