/** The labels around a place where a unit may be made, and the label that it then gets. */
import type { Node } from "prosemirror-model";
import { legalSchema } from "../../../schemas/document.ts";
import type { ItemForm, Profile } from "../../../schemas/profiles/index.ts";
import { formOf, headingLabelBetween, itemLabelBetween, type LabelPlace } from "../labels.ts";
import { isItem, labelOf } from "../units.ts";

const { nodes } = legalSchema;

/** The labels of the units of a type among children of `parent`, before and from an index. */
export function labelsAround(parent: Node, index: number, type: Node["type"]): LabelPlace {
  const of = (children: readonly Node[]): readonly string[] =>
    children.filter((child) => child.type === type).map(labelOf);
  return { before: of(parent.children.slice(0, index)), after: of(parent.children.slice(index)) };
}

/** The label of a new item as child `index` of `parent`, or the empty text where a person has to choose. */
export function itemLabelAt(
  parent: Node,
  index: number,
  type: Node["type"],
  profile: Profile,
): string {
  return itemLabelBetween(labelsAround(parent, index, type), profile);
}

/** The labels of all articles of one scope (the text, an annex or a quoted structure) before and from a position. */
export function articleLabelsAround(document: Node, position: number): LabelPlace {
  const scope = scopeAround(document, position);
  const before: string[] = [];
  const after: string[] = [];
  scope.node.descendants((node, offset) => {
    if (node.type === nodes.article) {
      const side = scope.start + offset < position ? before : after;
      side.push(labelOf(node));
      return false;
    }
    return node.type === nodes.body || node.type === nodes.container;
  });
  return { before, after };
}

function scopeAround(document: Node, position: number): { node: Node; start: number } {
  const $pos = document.resolve(position);
  for (let depth = $pos.depth; depth > 0; depth -= 1) {
    const node = $pos.node(depth);
    if (node.type === nodes.attachment || node.type === nodes.quotedStructure)
      return { node, start: $pos.start(depth) };
  }
  return { node: document, start: 0 };
}

/** The label of a new article at a position: articles are numbered through the whole text. */
export function articleLabelAt(document: Node, position: number, profile: Profile): string {
  return headingLabelBetween(articleLabelsAround(document, position), profile);
}

/** The forms of the items around a depth of a position, outermost first, that depth included. */
export function outerForms(ancestors: readonly Node[], profile: Profile): readonly ItemForm[] {
  return ancestors
    .filter(isItem)
    .map((node) => formOf(labelOf(node), profile))
    .filter((form) => form !== undefined);
}
