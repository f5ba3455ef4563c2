/**
 * Enter: the next unit with the next label.
 *
 *     (1) Setiap Orang yang:|      a colon opens the level below:   a. |
 *     (1) Setiap Orang … .|        the next unit of the level:      (2) |   or (1a) where (2) stands
 *     b. |                         an empty unit leaves the level:  (2) |
 */
import type { ResolvedPos } from "prosemirror-model";
import { type Command, type EditorState, TextSelection, type Transaction } from "prosemirror-state";
import { legalSchema } from "../../../schemas/document.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";
import { type Drafting, draftingOf } from "../drafting.ts";
import { firstLabel, paragraphRow } from "../labels.ts";
import { markMade } from "../plugins/plain-numbers.ts";
import { ask } from "../question.ts";
import { isEmptyUnit, isInBase, isItem, type Placed, placedAt } from "../units.ts";
import { deleteRange } from "./delete-range.ts";
import { leaveLevel } from "./leave-level.ts";
import { firstItemUnder, insertItemBeside, insertUnit } from "./make.ts";
import { itemLabelAt } from "./surroundings.ts";

const { nodes } = legalSchema;

/** Makes the next unit, or leaves the level of an empty one. Always takes the key inside the text. */
export const enter: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!$from.parent.isTextblock) return false;
  const transaction = empty ? state.tr : deleteRange(state);
  if ($from.parent.type === nodes.cell) return true;
  dropBlanks(transaction);
  dispatch?.(enterAt(state, transaction, transaction.selection.$from));
  return true;
};

// No unit begins or ends with a blank: the dialect could not write it.
function dropBlanks(transaction: Transaction): void {
  const { $from, from } = transaction.selection;
  const { parent, parentOffset } = $from;
  const text = (start: number, end: number): string =>
    parent.textBetween(start, end, undefined, "\uFFFC");
  const before = /\s*$/u.exec(text(0, parentOffset))?.[0].length ?? 0;
  const after = /^\s*/u.exec(text(parentOffset, parent.content.size))?.[0].length ?? 0;
  if (before + after > 0) transaction.delete(from - before, from + after);
}

function enterAt(state: EditorState, transaction: Transaction, $pos: ResolvedPos): Transaction {
  if ($pos.parent.type !== nodes.textBlock) return leaveHeading(state, transaction, $pos);
  const unit = placedAt($pos, $pos.depth - 1);
  const { profile } = draftingOf(state);
  const below = openLevelBelow(transaction, $pos, profile);
  if (below !== undefined) return below;
  if (isItem(unit.node)) return enterInItem(state, transaction, $pos, unit);
  if (unit.node.type === nodes.article) return enterInArticle(state, transaction, $pos, unit);
  return splitText(transaction, $pos);
}

/** Divides a text into two texts of the same unit. */
function splitText(transaction: Transaction, $pos: ResolvedPos): Transaction {
  return transaction.split($pos.pos).scrollIntoView();
}

// A colon at the end announces a list; where one follows, the new item stands before its first and a person labels it.
function openLevelBelow(
  transaction: Transaction,
  $pos: ResolvedPos,
  profile: Profile,
): Transaction | undefined {
  const atEnd = $pos.parentOffset === $pos.parent.content.size;
  if (!atEnd || !$pos.parent.textContent.trimEnd().endsWith(":")) return undefined;
  const after = $pos.after();
  const next = transaction.doc.nodeAt(after);
  if (next?.type === nodes.list) {
    const first = next.firstChild;
    if (first === null || !isItem(first)) return undefined;
    return insertUnit(transaction, after + 1, first.type.create(null, nodes.textBlock.create()));
  }
  const parent = $pos.node(-1);
  if (
    next?.type === nodes.paragraph ||
    !parent.canReplaceWith($pos.indexAfter(-1), $pos.indexAfter(-1), nodes.list)
  )
    return undefined;
  const item = firstItemUnder($pos, profile);
  if (item === undefined) return undefined;
  transaction.insert(after, nodes.list.create(null, item));
  return transaction
    .setSelection(TextSelection.near(transaction.doc.resolve(after + 2)))
    .scrollIntoView();
}

function enterInItem(
  state: EditorState,
  transaction: Transaction,
  $pos: ResolvedPos,
  item: Placed,
): Transaction {
  const drafting = draftingOf(state);
  const isEmpty = $pos.parent.content.size === 0;
  if (isEmpty && leavesLevel(state, item, $pos)) return leaveLevel(state, transaction, $pos);
  if ($pos.parentOffset === 0 && $pos.index(-1) === 0 && !isEmpty)
    return insertItemBeside(transaction, item, "before", drafting);
  const label = itemLabelAt(item.parent, item.index + 1, item.node.type, drafting);
  transaction.split($pos.pos, 2, [
    { type: item.node.type, attrs: { label, wid: "" } },
    { type: nodes.textBlock },
  ]);
  transaction.scrollIntoView();
  const position = transaction.selection.$from.before(-1);
  markMade(transaction, position);
  return label === "" ? ask(transaction, { kind: "label", position }) : transaction;
}

// An empty unit of the base keeps its label and its place; an empty last text of a unit was only a way out.
function leavesLevel(state: EditorState, item: Placed, $pos: ResolvedPos): boolean {
  const isLastText = item.node.childCount > 1 && $pos.index(-1) === item.node.childCount - 1;
  return isLastText || (isEmptyUnit(item.node) && !isInBase(state, item.node));
}

function enterInArticle(
  state: EditorState,
  transaction: Transaction,
  $pos: ResolvedPos,
  article: Placed,
): Transaction {
  const { profile } = draftingOf(state);
  const row = paragraphRow(profile);
  const hasParagraphs = article.node.children.some(({ type }) => type === nodes.paragraph);
  if ($pos.parent.content.size === 0) return leaveLevel(state, transaction, $pos);
  if (hasParagraphs || row === undefined) return splitText(transaction, $pos);
  return divideIntoParagraphs(transaction, $pos, article, firstLabel(row.form), draftingOf(state));
}

// An article with one text has no "(1)"; with two it has (Annex II points 81 and 82).
function divideIntoParagraphs(
  transaction: Transaction,
  $pos: ResolvedPos,
  article: Placed,
  label: string,
  drafting: Drafting,
): Transaction {
  const offset = $pos.pos;
  const heading = article.node.firstChild?.type === nodes.heading ? article.node.firstChild : null;
  const start = article.position + 1 + (heading?.nodeSize ?? 0);
  const end = article.position + article.node.nodeSize - 1;
  const blocks = transaction.doc.slice(start, end).content;
  transaction.replaceWith(start, end, nodes.paragraph.create({ label, wid: "" }, blocks));
  const divided = transaction.doc.nodeAt(article.position);
  const second =
    divided === null ? "" : itemLabelAt(divided, divided.childCount, nodes.paragraph, drafting);
  transaction.setSelection(TextSelection.create(transaction.doc, offset + 1));
  return transaction
    .split(offset + 1, 2, [
      { type: nodes.paragraph, attrs: { label: second, wid: "" } },
      { type: nodes.textBlock },
    ])
    .scrollIntoView();
}

// A title is one line: Enter goes on to the text below it.
function leaveHeading(
  state: EditorState,
  transaction: Transaction,
  $pos: ResolvedPos,
): Transaction {
  const after = $pos.after();
  const parent = $pos.node(-1);
  if (
    parent.type === nodes.body ||
    parent.type === nodes.conclusions ||
    parent.type === nodes.preamble
  )
    return transaction.insert(after, nodes.textBlock.create());
  const next = TextSelection.near(transaction.doc.resolve(after), 1);
  const isInside = next.from < after + parent.content.size && next.from > after;
  if (parent.childCount > 1 && isInside) return transaction.setSelection(next).scrollIntoView();
  if (parent.type === nodes.container) return leaveLevel(state, transaction, $pos);
  if (!parent.canReplaceWith($pos.indexAfter(-1), $pos.indexAfter(-1), nodes.textBlock))
    return transaction;
  transaction.insert(after, nodes.textBlock.create());
  return transaction
    .setSelection(TextSelection.create(transaction.doc, after + 1))
    .scrollIntoView();
}
