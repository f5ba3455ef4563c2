/** Shift-Enter: another text in the same unit, without a label of its own. */
import type { Command } from "prosemirror-state";
import { legalSchema } from "../../../schemas/document.ts";
import { deleteRange } from "./delete-range.ts";

/** Divides the text at the cursor into two texts of its unit. */
export const newText: Command = (state, dispatch) => {
  if (state.selection.$from.parent.type !== legalSchema.nodes.textBlock) return false;
  const transaction = state.selection.empty ? state.tr : deleteRange(state);
  dispatch?.(transaction.split(transaction.selection.from).scrollIntoView());
  return true;
};
