/** Which unit of each version is one and the same, written into the versions while they are brought together. */
import { Fragment, type Node } from "prosemirror-model";
import type { LegalDocument } from "../../schemas/document.ts";
import type { Clause } from "../document/index.ts";

/** Begins the mark of a unit that the base has; what a side has alone is marked by that side. */
const OF_BASE = "base ";

/** The marks of the units of a version by their positions. */
type Marks = ReadonlyMap<number, string>;

/** The marks of the base: each unit its own. */
export function marksOfBase(clauses: readonly Clause[]): Marks {
  return new Map(clauses.map(({ position }) => [position, `${OF_BASE}${position}`]));
}

/** The marks of a side: a unit that continues one of the base has its mark. `moves` leads from the base to the side. */
export function marksOfSide(
  side: string,
  clauses: readonly Clause[],
  moves: ReadonlyMap<number, number>,
): Marks {
  const marks = new Map(clauses.map(({ position }) => [position, `${side} ${position}`]));
  for (const [from, to] of moves) marks.set(to, `${OF_BASE}${from}`);
  return marks;
}

/** The document with marks in the place of its identities. */
export function withMarks(document: LegalDocument, marks: Marks): LegalDocument {
  return withWids(document, (_wid, position) => marks.get(position) ?? "");
}

interface MarkedSide {
  readonly clauses: readonly Clause[];
  readonly marks: Marks;
}

/**
 * The identities of the units by their marks. What ours has keeps the identity that it has there, since pins and reasons
 * hold on to it; what only theirs has keeps its own unless something of ours is known by that.
 */
export function identitiesOf(ours: MarkedSide, theirs: MarkedSide): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const taken = new Set<string>();
  for (const { clauses, marks } of [ours, theirs]) {
    for (const { position, wid } of clauses) {
      const mark = marks.get(position) ?? "";
      if (found.has(mark) || taken.has(wid)) continue;
      found.set(mark, wid);
      taken.add(wid);
    }
  }
  return found;
}

/** The document with identities in the place of its marks. */
export function withIdentities(
  document: LegalDocument,
  widOf: ReadonlyMap<string, string>,
): LegalDocument {
  return withWids(document, (mark) => widOf.get(mark) ?? "");
}

/**
 * The one of two equal units whose marks come first, so that it does not matter which side is which; of ours where both
 * continue the same units of the base. The sides may hold different units of the base for what stands at one place.
 */
export function sameOfBoth(ours: Node, theirs: Node): Node {
  const [own, other] = [basePositions(ours), basePositions(theirs)];
  const at = own.findIndex((position, index) => position !== other[index]);
  return (own[at] ?? 0) <= (other[at] ?? 0) ? ours : theirs;
}

// What the base has comes before what a side has alone.
function basePositions(node: Node): readonly number[] {
  const found: number[] = [];
  const read = ({ attrs }: Node): void => {
    const mark = String(attrs["wid"] ?? "");
    found.push(
      mark.startsWith(OF_BASE) ? Number(mark.slice(OF_BASE.length)) : Number.POSITIVE_INFINITY,
    );
  };
  read(node);
  node.descendants(read);
  return found;
}

/** The positions in the base of the units that stand in a document with marks. */
export function standingUnits(document: LegalDocument): ReadonlySet<number> {
  const found = new Set<number>();
  document.descendants(({ attrs }) => {
    const mark = String(attrs["wid"] ?? "");
    if (mark.startsWith(OF_BASE)) found.add(Number(mark.slice(OF_BASE.length)));
  });
  return found;
}

/** The positions in the base of the units that stand more than once in a document with marks. */
export function doubledUnits(document: LegalDocument): ReadonlySet<number> {
  const seen = new Set<string>();
  const doubled = new Set<number>();
  document.descendants(({ attrs }) => {
    const mark = String(attrs["wid"] ?? "");
    if (mark.startsWith(OF_BASE) && seen.has(mark)) doubled.add(Number(mark.slice(OF_BASE.length)));
    seen.add(mark);
  });
  return doubled;
}

function withWids(
  document: LegalDocument,
  widOf: (wid: string, position: number) => string,
): LegalDocument {
  const write = (node: Node, position: number): Node => {
    if (node.isText) return node;
    const children: Node[] = [];
    const start = position < 0 ? 0 : position + 1;
    node.forEach((child, offset) => {
      children.push(write(child, start + offset));
    });
    const attributes =
      "wid" in node.attrs
        ? { ...node.attrs, wid: widOf(String(node.attrs["wid"]), position) }
        : node.attrs;
    return node.type.create(attributes, Fragment.fromArray(children), node.marks);
  };
  return write(document, -1);
}
