/** Blanks at the ends of texts, which one leaves while typing and no law prints. */
import type { EditorState, Transaction } from "prosemirror-state";

/** The transaction that removes them, or null where there are none. */
export function trimTexts(state: EditorState): Transaction | null {
  const transaction = state.tr;
  const blanks: { from: number; to: number }[] = [];
  state.doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    const text = node.textBetween(0, node.content.size, undefined, "\uFFFC");
    const before = /^\s*/u.exec(text)?.[0].length ?? 0;
    const after = before === text.length ? 0 : (/\s*$/u.exec(text)?.[0].length ?? 0);
    const [start, end] = [position + 1, position + 1 + node.content.size];
    if (before > 0) blanks.push({ from: start, to: start + before });
    if (after > 0) blanks.push({ from: end - after, to: end });
    return false;
  });
  for (const { from, to } of blanks.toReversed()) transaction.delete(from, to);
  return transaction.docChanged ? transaction : null;
}
