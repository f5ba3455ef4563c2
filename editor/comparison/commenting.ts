/** Whether and on what one may comment. */
import type { CompareAnswer } from "../../schemas/api/compare.ts";
import type { ComparedNode } from "./compared-node.ts";

/** Comments belong to a proposal, and to a clause with an identity that lasts. */
export function mayComment(node: ComparedNode, answer: CompareAnswer): boolean {
  const wid = (node.after ?? node.before[0])?.wid ?? "";
  return answer.targetId !== null && node.movedTo === null && wid !== "";
}

/** The words selected in the text of a row, or null where none are. */
export function quoteWithin(rowId: string): string | null {
  const selection = window.getSelection();
  const text = selection?.toString().trim() ?? "";
  const row = document.getElementById(rowId);
  if (text === "" || selection === null || row === null) return null;
  const { anchorNode, focusNode } = selection;
  return row.contains(anchorNode) && row.contains(focusNode) ? text : null;
}

/** The row that holds the selected words, or null where none are selected in a row. */
export function selectedRow(): string | null {
  const { anchorNode = null } = window.getSelection() ?? {};
  const element = anchorNode instanceof Element ? anchorNode : anchorNode?.parentElement;
  const row = element?.closest(".row[id]") ?? null;
  return row === null || quoteWithin(row.id) === null ? null : row.id;
}
