/** A stored text is bytes and a list of identities; here they become one document again. */
import { Fragment, type Node } from "prosemirror-model";
import type { LegalDocument } from "../../schemas/document.ts";

/** The identities of all units in document order. */
export function listWids(document: LegalDocument): readonly string[] {
  const found: string[] = [];
  document.descendants((node) => {
    if (isUnit(node)) found.push(String(node.attrs["wid"]));
  });
  return found;
}

/** The document with these identities, unit by unit in document order; undefined where their number differs. */
export function placeWids(
  document: LegalDocument,
  wids: readonly string[],
): LegalDocument | undefined {
  if (listWids(document).length !== wids.length) return undefined;
  let next = 0;
  const place = (node: Node): Node => {
    if (node.isText || node.isLeaf) return isUnit(node) ? withWid(node, wids[next++]) : node;
    const placed = isUnit(node) ? withWid(node, wids[next++]) : node;
    return placed.copy(Fragment.fromArray(node.children.map(place)));
  };
  return place(document);
}

function isUnit(node: Node): boolean {
  return !node.isText && "wid" in node.attrs;
}

function withWid(node: Node, wid = ""): Node {
  return node.type.create({ ...node.attrs, wid }, node.content, node.marks);
}
