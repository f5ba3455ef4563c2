/**
 * Tab and Shift-Tab: a unit becomes the last item under the one before it, or the next unit after the one that holds it.
 *
 *     (1) …        Tab        (1) …             The words keep their order; the unit keeps its identity and gets
 *     (2) |…       →          a. |…             the label of its new place, its inner items the next form.
 */
import { Fragment, type Node } from "prosemirror-model";
import { type Command, type EditorState, TextSelection, type Transaction } from "prosemirror-state";
import { legalSchema } from "../../../schemas/document.ts";
import type { ItemForm, Profile } from "../../../schemas/profiles/index.ts";
import { draftingOf } from "../drafting.ts";
import { firstLabel, inForm, innerForm, itemLabelBetween } from "../labels.ts";
import { markMade } from "../plugins/plain-numbers.ts";
import { ask } from "../question.ts";
import { ancestor, endOf, isItem, labelOf, type Placed, placedAt } from "../units.ts";
import { itemLabelAt, outerForms } from "./surroundings.ts";

const { nodes } = legalSchema;

/** Puts the unit at the cursor under the one before it. Takes the key also where that is not possible. */
export const nest: Command = (state, dispatch) => {
  const item = ancestor(state.selection.$from, isItem);
  const previous =
    item === undefined || item.index === 0 ? null : item.parent.child(item.index - 1);
  if (item !== undefined && previous !== null && isItem(previous)) {
    const transaction = nestUnder(state, item, previous);
    if (transaction !== undefined) dispatch?.(transaction);
  }
  return true;
};

/** Puts the unit at the cursor after the one that holds it. Takes the key also where that is not possible. */
export const lift: Command = (state, dispatch) => {
  const item = ancestor(state.selection.$from, isItem);
  if (item !== undefined && item.parent.type === nodes.list) {
    const transaction = liftOut(state, item);
    if (transaction !== undefined) dispatch?.(transaction);
  }
  return true;
};

function nestUnder(state: EditorState, item: Placed, previous: Node): Transaction | undefined {
  const { profile } = draftingOf(state);
  const $item = state.doc.resolve(item.position);
  const around = Array.from({ length: $item.depth + 1 }, (_, depth) => $item.node(depth));
  const outer = outerForms([...around, previous], profile);
  const list = previous.lastChild?.type === nodes.list ? previous.lastChild : null;
  const form = innerForm(outer, profile);
  if (form === undefined) return undefined;
  const label =
    list === null
      ? firstLabel(form)
      : itemLabelBetween({ before: list.children.map(labelOf), after: [] }, profile);
  const moved = moveInto(item.node, nodes.point, label, [...outer, form], profile);
  const transaction = state.tr.delete(item.position, endOf(item));
  // Before the item stands the end of the one before it, and before that, where there is one, the end of its list.
  const target = item.position - (list === null ? 1 : 2);
  transaction.insert(target, list === null ? nodes.list.create(null, moved) : moved);
  const start = list === null ? target + 1 : target;
  return keepCursor(state, transaction, item.position, start);
}

function liftOut(state: EditorState, item: Placed): Transaction | undefined {
  const { profile } = draftingOf(state);
  const $item = state.doc.resolve(item.position);
  const list = placedAt($item, item.depth - 1);
  const holder = placedAt($item, item.depth - 2);
  if (!isItem(holder.node)) return undefined;
  const label = itemLabelAt(holder.parent, holder.index + 1, holder.node.type, draftingOf(state));
  const $holder = state.doc.resolve(holder.position);
  const around = Array.from({ length: $holder.depth + 1 }, (_, depth) => $holder.node(depth));
  const outer = outerForms([...around, holder.node], profile);
  const whole = moveInto(item.node, holder.node.type, label, outer, profile);
  const followers = list.node.children.slice(item.index + 1);
  const tail = holder.node.children.slice(list.index + 1);
  const moved = whole.copy(whole.content.append(carried(followers, tail)));
  const transaction = state.tr.delete(endOf(list), endOf(holder) - 1);
  if (item.index === 0) transaction.delete(list.position, endOf(list));
  else transaction.delete(item.position, endOf(list) - 1);
  const target = transaction.mapping.map(endOf(holder));
  transaction.insert(target, moved);
  markMade(transaction, target);
  const kept = keepCursor(state, transaction, item.position, target);
  return label === "" ? ask(kept, { kind: "label", position: target }) : kept;
}

function carried(followers: readonly Node[], tail: readonly Node[]): Fragment {
  const list = followers.length === 0 ? [] : [nodes.list.create(null, followers)];
  return Fragment.fromArray([...list, ...tail]);
}

/** The unit as it stands in its new place: its type and label, and its inner items in the forms that follow there. */
function moveInto(
  unit: Node,
  type: Node["type"],
  label: string,
  outer: readonly ItemForm[],
  profile: Profile,
): Node {
  const content = unit.children.map((child) =>
    child.type === nodes.list ? reformList(child, outer, profile) : child,
  );
  return type.create({ label, wid: unit.attrs["wid"] }, content);
}

function reformList(list: Node, outer: readonly ItemForm[], profile: Profile): Node {
  const form = innerForm(outer, profile);
  if (form === undefined) return list;
  const items = list.children.map((item) => {
    if (!isItem(item)) return item;
    const label = inForm(labelOf(item), form, profile) ?? labelOf(item);
    return moveInto(item, item.type, label, [...outer, form], profile);
  });
  return list.copy(Fragment.fromArray(items));
}

function keepCursor(
  state: EditorState,
  transaction: Transaction,
  before: number,
  after: number,
): Transaction {
  const { anchor, head } = state.selection;
  const at = (position: number): number =>
    Math.min(after + Math.max(position - before, 1), transaction.doc.content.size);
  const [$anchor, $head] = [transaction.doc.resolve(at(anchor)), transaction.doc.resolve(at(head))];
  return transaction.setSelection(TextSelection.between($anchor, $head)).scrollIntoView();
}
