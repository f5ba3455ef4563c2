/**
 * Backspace at the start of a text: first the label goes and the text joins the unit above as a text of its own, then
 * the two texts become one. A unit of the base is never dissolved unasked.
 *
 *     (1) satu        (1) satu          (1) satu|dua
 *     (2) |dua   →        |dua     →
 */
import type { Fragment, ResolvedPos } from "prosemirror-model";
import {
  type Command,
  type EditorState,
  Selection,
  TextSelection,
  type Transaction,
} from "prosemirror-state";
import { legalSchema } from "../../../schemas/document.ts";
import { ask } from "../question.ts";
import { endOf, isEmptyUnit, isInBase, isItem, isUnit, type Placed, placedAt } from "../units.ts";
import { deleteRange } from "./delete-range.ts";

const { nodes } = legalSchema;

/** Joins or lifts at the start of a text; an ordinary Backspace elsewhere is left to the browser. */
export const backspace: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty) {
    dispatch?.(deleteRange(state));
    return true;
  }
  if (!$from.parent.isTextblock || $from.parentOffset > 0) return false;
  const transaction = joinBackward(state, $from);
  if (transaction !== undefined) dispatch?.(transaction);
  return true;
};

/** Delete at the end of a text: what follows joins by the same rules. */
export const deleteForward: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty) {
    dispatch?.(deleteRange(state));
    return true;
  }
  if (!$from.parent.isTextblock || $from.parentOffset < $from.parent.content.size) return false;
  const next = Selection.findFrom(state.doc.resolve($from.after()), 1, true);
  const transaction = next === null ? undefined : joinBackward(state, next.$from);
  if (transaction === undefined) return true;
  // Here the cursor stays where it was, before what joined.
  const $cursor = transaction.doc.resolve(transaction.mapping.map($from.pos, -1));
  dispatch?.(transaction.setSelection(TextSelection.near($cursor, -1)));
  return true;
};

function joinBackward(state: EditorState, $pos: ResolvedPos): Transaction | undefined {
  const { parent } = $pos;
  if (parent.type === nodes.heading) return dropEmptyHeading(state, $pos);
  if (parent.type !== nodes.textBlock && parent.type !== nodes.crossheading) return undefined;
  if ($pos.index(-1) > 0) return joinText(state, $pos);
  const unit = placedAt($pos, $pos.depth - 1);
  if (!isUnit(unit.node)) return undefined;
  if (isInBase(state, unit.node)) return ask(state.tr, { kind: "delete", position: unit.position });
  if (isItem(unit.node)) return dissolveItem(state, unit);
  return isEmptyUnit(unit.node) ? dropEmptyUnit(state, unit) : undefined;
}

function dropEmptyHeading(state: EditorState, $pos: ResolvedPos): Transaction | undefined {
  if ($pos.parent.content.size > 0 || $pos.node(-1).childCount === 1) return undefined;
  const transaction = state.tr.delete($pos.before(), $pos.after());
  return transaction.setSelection(TextSelection.near(transaction.doc.resolve($pos.before()), 1));
}

function dropEmptyUnit(state: EditorState, unit: Placed): Transaction {
  const transaction = state.tr.delete(unit.position, endOf(unit));
  const $left = transaction.doc.resolve(unit.position);
  return transaction.setSelection(TextSelection.near($left, -1)).scrollIntoView();
}

/** Joins a text with the text before it in the same unit, or with the last text of the list before it. */
function joinText(state: EditorState, $pos: ResolvedPos): Transaction | undefined {
  const holder = $pos.node(-1);
  const before = holder.child($pos.index(-1) - 1);
  const start = $pos.before();
  if (before.type === $pos.parent.type) return state.tr.join(start).scrollIntoView();
  if (before.type === nodes.omission) return state.tr.delete(start - before.nodeSize, start);
  const previous = Selection.findFrom(state.doc.resolve(start), -1, true);
  if (previous === null || previous.$from.parent.type !== nodes.textBlock) return undefined;
  const target = previous.to;
  const transaction = state.tr.delete(start, $pos.after());
  transaction.insert(target, $pos.parent.content);
  return transaction.setSelection(TextSelection.create(transaction.doc, target)).scrollIntoView();
}

/** Takes the label away: the texts of the item join the item above, or the unit that holds the list. */
function dissolveItem(state: EditorState, item: Placed): Transaction | undefined {
  const previous = item.index > 0 ? item.parent.child(item.index - 1) : undefined;
  const isLast = item.index === item.parent.childCount - 1;
  const inList = item.parent.type === nodes.list;
  if (inList && (isLast || previous === undefined)) return unwrapAtEdge(state, item);
  if (previous !== undefined && isItem(previous)) {
    const transaction = state.tr.join(item.position);
    const $cursor = transaction.doc.resolve(item.position - 1);
    return transaction.setSelection(TextSelection.near($cursor, 1)).scrollIntoView();
  }
  if (inList) return undefined;
  return place(state.tr, item.node.content, item.position, endOf(item));
}

// The first item goes before what is left of its list, the last one behind it.
function unwrapAtEdge(state: EditorState, item: Placed): Transaction | undefined {
  const list = placedAt(state.doc.resolve(item.position), item.depth - 1);
  const isOnly = list.node.childCount === 1;
  if (isOnly) return place(state.tr, item.node.content, list.position, endOf(list));
  const target = item.index === 0 ? list.position : endOf(list) - item.node.nodeSize;
  const transaction = state.tr.delete(item.position, endOf(item));
  return place(transaction, item.node.content, target, target);
}

function place(
  transaction: Transaction,
  content: Fragment,
  from: number,
  to: number,
): Transaction | undefined {
  const $from = transaction.doc.resolve(from);
  const end = $from.index() + (to > from ? 1 : 0);
  if (!$from.parent.canReplace($from.index(), end, content)) return undefined;
  transaction.replaceWith(from, to, content);
  const $cursor = transaction.doc.resolve(from);
  return transaction.setSelection(TextSelection.near($cursor, 1)).scrollIntoView();
}
