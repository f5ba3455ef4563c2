/** Making units: new ones, empty, with the cursor in them. */
import type { Node, ResolvedPos } from "prosemirror-model";
import { TextSelection, type Transaction } from "prosemirror-state";
import { opensDefinitions } from "../../../engine/path/index.ts";
import { legalSchema } from "../../../schemas/document.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";
import type { Drafting } from "../drafting.ts";
import { firstLabel, innerForm } from "../labels.ts";
import { markMade } from "../plugins/plain-numbers.ts";
import { ask } from "../question.ts";
import { isItem, labelOf, type Placed } from "../units.ts";
import { articleLabelAt, itemLabelAt, outerForms } from "./surroundings.ts";

const { nodes } = legalSchema;

/** An empty unit with a label; its identity is minted by the identities plugin. */
export function emptyUnit(type: Node["type"], attributes: Node["attrs"]): Node {
  return type.create({ ...attributes, wid: "" }, nodes.textBlock.create());
}

/** Inserts a unit, puts the cursor into its text and asks for the label where it has none. */
export function insertUnit(transaction: Transaction, position: number, unit: Node): Transaction {
  transaction.insert(position, unit);
  const $inside = transaction.doc.resolve(position + 1);
  transaction.setSelection(TextSelection.near($inside)).scrollIntoView();
  markMade(transaction, position);
  return labelOf(unit) === "" ? ask(transaction, { kind: "label", position }) : transaction;
}

/** Inserts an empty item beside an item, with the label for that place. */
export function insertItemBeside(
  transaction: Transaction,
  item: Placed,
  side: "before" | "after",
  drafting: Drafting,
): Transaction {
  const index = side === "before" ? item.index : item.index + 1;
  const { type } = item.node;
  const label = itemLabelAt(item.parent, index, type, drafting);
  const position = side === "before" ? item.position : item.position + item.node.nodeSize;
  return insertUnit(transaction, position, emptyUnit(type, { label }));
}

/** Inserts an empty article after another, or at a position between the children of a container. */
export function insertArticle(
  transaction: Transaction,
  position: number,
  drafting: Drafting,
): Transaction {
  const label = articleLabelAt(transaction.doc, position, drafting);
  const role = drafting.profile.headings.find(({ kind }) => kind === "article")?.role ?? "";
  return insertUnit(transaction, position, emptyUnit(nodes.article, { label, role }));
}

/** Whether the items of an article are the instructions of an amending act. */
function holdsInstructions(parent: Node, profile: Profile): boolean {
  return parent.type === nodes.article && profile.amendingArticle.test(labelOf(parent));
}

/** The first item of a list under a text: the next level below the units around it, or undefined where no level is left. */
export function firstItemUnder($pos: ResolvedPos, profile: Profile): Node | undefined {
  const ancestors = Array.from({ length: $pos.depth + 1 }, (_, depth) => $pos.node(depth));
  const form = innerForm(outerForms(ancestors, profile), profile);
  const parent = ancestors.findLast((node) => isItem(node) || node.type === nodes.article);
  if (form === undefined) return undefined;
  const instructs = parent !== undefined && holdsInstructions(parent, profile);
  const isNumbered = instructs || opensDefinitions($pos.parent.textContent);
  const first = isNumbered ? profile.items.find((row) => row.form === "1.")?.form : form;
  const type = instructs ? nodes.instruction : nodes.point;
  return emptyUnit(type, { label: firstLabel(first ?? form) });
}
