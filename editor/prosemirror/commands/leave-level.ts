/**
 * Leaving a level from an empty text: the empty unit goes, and the next unit of the level above stands instead.
 *
 *     (1) … a. … b. |        (1) … a. …
 *                            (2) |
 */
import type { ResolvedPos } from "prosemirror-model";
import { type EditorState, TextSelection, type Transaction } from "prosemirror-state";
import { legalSchema } from "../../../schemas/document.ts";
import { draftingOf } from "../drafting.ts";
import { ancestor, endOf, isItem, type Placed, placedAfter, placedAt } from "../units.ts";
import { insertArticle, insertItemBeside } from "./make.ts";

const { nodes } = legalSchema;

/** Carries out the step out of an empty text; returns the transaction unchanged where there is no level to leave to. */
export function leaveLevel(
  state: EditorState,
  transaction: Transaction,
  $pos: ResolvedPos,
): Transaction {
  const unit = placedAt($pos, $pos.depth - 1);
  if (unit.node.type === nodes.container) return articleInside(state, transaction, $pos);
  if (unit.node.type === nodes.article) {
    const isLast = $pos.index(-1) === unit.node.childCount - 1;
    if (!isLast || unit.node.childCount === 1) return transaction;
    transaction.delete($pos.before(), $pos.after());
    return articleAfter(state, transaction, unit.position);
  }
  if (!isItem(unit.node)) return transaction;
  // An empty text after others of its unit was the way out of the unit, not a unit of its own.
  if (unit.node.childCount > 1) {
    transaction.delete($pos.before(), $pos.after());
    return itemAfter(state, transaction, unit.position);
  }
  return leaveItem(state, transaction, unit, $pos);
}

function leaveItem(
  state: EditorState,
  transaction: Transaction,
  unit: Placed,
  $pos: ResolvedPos,
): Transaction {
  if (unit.index < unit.parent.childCount - 1) return transaction;
  if (unit.parent.type === nodes.article) {
    if (unit.parent.childCount === 1) return transaction;
    transaction.delete(unit.position, endOf(unit));
    return articleAfter(state, transaction, $pos.before(unit.depth - 1));
  }
  if (unit.parent.type !== nodes.list) return transaction;
  const list = placedAt($pos, unit.depth - 1);
  const holder = placedAt($pos, unit.depth - 2);
  if (list.index < list.parent.childCount - 1) {
    // What follows the list is the tail of the unit above: the cursor goes on there.
    const after = removeItem(transaction, unit, list);
    return transaction.setSelection(TextSelection.near(transaction.doc.resolve(after), 1));
  }
  if (isItem(holder.node)) {
    removeItem(transaction, unit, list);
    return itemAfter(state, transaction, holder.position);
  }
  if (!holder.node.canReplaceWith(list.index + 1, list.index + 1, nodes.textBlock))
    return transaction;
  const after = removeItem(transaction, unit, list);
  transaction.insert(after, nodes.textBlock.create());
  return transaction
    .setSelection(TextSelection.create(transaction.doc, after + 1))
    .scrollIntoView();
}

/** Removes an item, and its list where it was the last; returns the position after what is left of the list. */
function removeItem(transaction: Transaction, unit: Placed, list: Placed): number {
  const isOnly = list.node.childCount === 1;
  const gone = isOnly ? list : unit;
  transaction.delete(gone.position, endOf(gone));
  return isOnly ? list.position : endOf(list) - unit.node.nodeSize;
}

function itemAfter(state: EditorState, transaction: Transaction, position: number): Transaction {
  const item = placedAfter(transaction.doc, position);
  if (item === undefined) return transaction;
  return insertItemBeside(transaction, item, "after", draftingOf(state));
}

function articleAfter(state: EditorState, transaction: Transaction, position: number): Transaction {
  const article = placedAfter(transaction.doc, position);
  if (article === undefined) return transaction;
  return insertArticle(transaction, endOf(article), draftingOf(state));
}

// A chapter that was just named gets its first article.
function articleInside(
  state: EditorState,
  transaction: Transaction,
  $pos: ResolvedPos,
): Transaction {
  const container = ancestor($pos, ({ type }) => type === nodes.container);
  if (container === undefined) return transaction;
  return insertArticle(transaction, $pos.after(), draftingOf(state));
}
