/** A label typed at the start of a text makes the unit: "(1) " in an article, "a. " below a text, "Pasal 5A" never by itself. */
import { InputRule, inputRules } from "prosemirror-inputrules";
import type { Plugin, Transaction } from "prosemirror-state";
import { TextSelection } from "prosemirror-state";
import { parseItemLabel } from "../../../engine/text/index.ts";
import { legalSchema } from "../../../schemas/document.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";
import { isItem, labelOf, placedAt } from "../units.ts";

const { nodes } = legalSchema;

/** A plugin that reads labels as they are typed; Backspace right after gives the typed text back. */
export function typedLabels(profile: Profile): Plugin {
  const forms = new Set(profile.items.map(({ form }) => form));
  const rule = new InputRule(/^(\S{1,10})\s$/u, (state, match, start) => {
    const label = parseItemLabel(match[1] ?? "", forms);
    const $text = state.doc.resolve(start);
    if (label === undefined || label.text !== match[1] || $text.parent.type !== nodes.textBlock)
      return null;
    const row = profile.items.find(({ form }) => form === label.form);
    const isFirst = $text.parentOffset === 0;
    if (row === undefined || !isFirst) return null;
    const transaction = state.tr.delete(start, state.selection.from);
    return row.inArticle === "paragraph" && $text.node(-1).type === nodes.article
      ? wrapParagraph(transaction, start, label.text)
      : wrapPoint(transaction, start, label.text);
  });
  return inputRules({ rules: [rule] });
}

// Only the last text of an article becomes a paragraph: what follows paragraphs is a paragraph again.
function wrapParagraph(transaction: Transaction, start: number, label: string): Transaction | null {
  const text = placedAt(transaction.doc.resolve(start), transaction.doc.resolve(start).depth);
  const rest = text.parent.children.slice(text.index + 1);
  if (rest.some(({ type }) => type !== nodes.paragraph && type !== nodes.omission)) return null;
  const unit = nodes.paragraph.create({ label, wid: "" }, text.node);
  transaction.replaceWith(text.position, text.position + text.node.nodeSize, unit);
  return withCursor(transaction, text.position + 2);
}

function wrapPoint(transaction: Transaction, start: number, label: string): Transaction | null {
  const $start = transaction.doc.resolve(start);
  const text = placedAt($start, $start.depth);
  const holder = text.parent;
  // The first text of a unit is the unit's own; a label there would make a unit without words before its list.
  if (isItem(holder) && text.index === 0 && labelOf(holder) !== "") return null;
  if (!holder.canReplaceWith(text.index, text.index + 1, nodes.list)) return null;
  const point = nodes.point.create({ label, wid: "" }, text.node);
  const before = holder.maybeChild(text.index - 1);
  if (before?.type === nodes.list) {
    transaction.delete(text.position, text.position + text.node.nodeSize);
    transaction.insert(text.position - 1, point);
    return withCursor(transaction, text.position + 1);
  }
  const list = nodes.list.create(null, point);
  transaction.replaceWith(text.position, text.position + text.node.nodeSize, list);
  return withCursor(transaction, text.position + 3);
}

function withCursor(transaction: Transaction, position: number): Transaction {
  return transaction.setSelection(TextSelection.create(transaction.doc, position));
}
