/** The labels around a place where a unit may be made, and the label that it then gets. */
import type { Node } from "prosemirror-model";
import { legalSchema } from "../../../schemas/document.ts";
import type { ItemForm, Profile } from "../../../schemas/profiles/index.ts";
import { type Drafting, isNewAct } from "../drafting.ts";
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
  drafting: Drafting,
): string {
  return labelIn(labelsAround(parent, index, type), drafting, itemLabelBetween);
}

/** The label between others; in a new act the plain next one, or that of the first, whose followers make way. */
export function labelIn(
  place: LabelPlace,
  drafting: Drafting,
  labelBetween: (place: LabelPlace, profile: Profile) => string,
): string {
  if (!isNewAct(drafting)) return labelBetween(place, drafting.profile);
  const known = place.before.some((label) => label !== "");
  if (!known) return place.after.find((label) => label !== "") ?? "";
  return labelBetween({ ...place, after: [] }, drafting.profile);
}

/** The labels of all articles of one scope (the text, an annex or a quoted structure) before and from a position. */
export function articleLabelsAround(document: Node, position: number): LabelPlace {
  const articles = articlesAround(document, position);
  const of = (side: readonly StandingUnit[]): readonly string[] =>
    side.map(({ node }) => labelOf(node));
  return {
    before: of(articles.filter((article) => article.position < position)),
    after: of(articles.filter((article) => article.position >= position)),
  };
}

/** A unit and the position directly before it. */
interface StandingUnit {
  readonly node: Node;
  readonly position: number;
}

/** All articles of the scope around a position, in order. */
function articlesAround(document: Node, position: number): readonly StandingUnit[] {
  const scope = scopeAround(document, position);
  const found: StandingUnit[] = [];
  scope.node.descendants((node, offset) => {
    if (node.type === nodes.article) found.push({ node, position: scope.start + offset });
    return node.type === nodes.body || node.type === nodes.container;
  });
  return found;
}

/** The units that are numbered in one series with the unit at a position, that one among them, in order. */
export function seriesAround(document: Node, position: number): readonly StandingUnit[] {
  const unit = document.nodeAt(position);
  if (unit?.type === nodes.article) return articlesAround(document, position);
  const $position = document.resolve(position);
  const found: StandingUnit[] = [];
  $position.parent.forEach((node, offset) => {
    if (node.type === unit?.type) found.push({ node, position: $position.start() + offset });
  });
  return found;
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
export function articleLabelAt(document: Node, position: number, drafting: Drafting): string {
  return labelIn(articleLabelsAround(document, position), drafting, headingLabelBetween);
}

/** The forms of the items around a depth of a position, outermost first, that depth included. */
export function outerForms(ancestors: readonly Node[], profile: Profile): readonly ItemForm[] {
  return ancestors
    .filter(isItem)
    .map((node) => formOf(labelOf(node), profile))
    .filter((form) => form !== undefined);
}
