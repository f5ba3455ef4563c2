/** How a unit ends: one of the base keeps its label and says so, a new one goes. */
import { type Command, type EditorState, TextSelection, type Transaction } from "prosemirror-state";
import { legalSchema } from "../../../schemas/document.ts";
import { draftingOf } from "../drafting.ts";
import { ask, settle } from "../question.ts";
import { endOf, isInBase, type Placed, placedAfter, unitAround } from "../units.ts";
import { deletedContent } from "./deleted-text.ts";

const { nodes } = legalSchema;

/** Deletes the unit at the cursor where it is new; for a unit of the base asks how. */
export const deleteUnit: Command = (state, dispatch) => {
  const unit = unitAround(state.selection.$from);
  if (unit === undefined) return false;
  if (isInBase(state, unit.node)) {
    dispatch?.(ask(state.tr, { kind: "delete", position: unit.position }));
  } else dispatch?.(removeUnit(state, unit.position));
  return true;
};

/** The unit keeps its label and says that it was deleted. */
export function markDeleted(state: EditorState, position: number): Transaction {
  const unit = state.doc.nodeAt(position);
  const transaction = settle(state.tr);
  if (unit === null) return transaction;
  const content = deletedContent(unit, draftingOf(state).profile);
  transaction.replaceWith(position + 1, position + unit.nodeSize - 1, content);
  const end = position + 1 + (content[0]?.nodeSize ?? 0);
  return transaction.setSelection(TextSelection.near(transaction.doc.resolve(end), -1));
}

/** The unit goes with its label; its list goes with its last item. */
export function removeUnit(state: EditorState, position: number): Transaction {
  const transaction = settle(state.tr);
  const unit = placedAfter(state.doc, position);
  if (unit === undefined) return transaction;
  const gone = outermostEmptied(state, unit);
  transaction.delete(gone.position, endOf(gone));
  const $left = transaction.doc.resolve(gone.position);
  return transaction.setSelection(TextSelection.near($left, -1)).scrollIntoView();
}

function outermostEmptied(state: EditorState, unit: Placed): Placed {
  const { parent, position } = unit;
  if (parent.type !== nodes.list || parent.childCount > 1) return unit;
  return placedAfter(state.doc, state.doc.resolve(position).before()) ?? unit;
}
