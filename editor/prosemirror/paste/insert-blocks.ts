/**
 * Putting units that were read from a text where they belong: a paragraph beside the paragraph at the cursor, an article
 * after the article, a list below the text or, where its labels continue a list around the cursor, into that list.
 */
import { Fragment, type Node, Slice } from "prosemirror-model";
import { type EditorState, Selection, TextSelection, type Transaction } from "prosemirror-state";
import { legalSchema } from "../../../schemas/document.ts";
import { deleteRange } from "../commands/delete-range.ts";
import { draftingOf } from "../drafting.ts";
import { formOf } from "../labels.ts";
import { endOf, isEmptyUnit, isInBase, isItem, labelOf, placedAt } from "../units.ts";

const { nodes } = legalSchema;

/** The transaction that puts blocks in the place of the selection; no word of them is lost. */
export function insertBlocks(state: EditorState, blocks: readonly Node[]): Transaction {
  const transaction = state.selection.empty ? state.tr : deleteRange(state);
  const [first, ...others] = blocks;
  if (first === undefined) return transaction;
  const isText = first.type === nodes.textBlock;
  if (isText && others.length === 0) return insertInline(transaction, first.content);
  const tail = cutTail(transaction);
  if (isText) insertInline(transaction, first.content);
  const rest = isText ? others : blocks;
  const end = rest.reduce(
    (position, block) => insertOne(state, transaction, position, block),
    transaction.selection.from,
  );
  transaction.insert(end, tail);
  const $end = transaction.doc.resolve(end);
  return transaction.setSelection(TextSelection.near($end, -1)).scrollIntoView();
}

function insertInline(transaction: Transaction, content: Fragment): Transaction {
  const { from, $from } = transaction.selection;
  const allowed = $from.parent.type.validContent(content) ? content : Fragment.empty;
  transaction.replace(from, from, new Slice(allowed, 0, 0));
  const $end = transaction.doc.resolve(from + allowed.size);
  return transaction.setSelection(TextSelection.create(transaction.doc, $end.pos)).scrollIntoView();
}

/** Takes what follows the cursor in its text away, to be put behind what is inserted. */
function cutTail(transaction: Transaction): Fragment {
  const { $from, from } = transaction.selection;
  const tail = $from.parent.content.cut($from.parentOffset);
  if (tail.size > 0) transaction.delete(from, from + tail.size);
  return tail;
}

/** Inserts one block after a position in a text; gives the position at the end of the last text of it. */
function insertOne(
  state: EditorState,
  transaction: Transaction,
  position: number,
  block: Node,
): number {
  if (block.type === nodes.list) return insertList(state, transaction, position, block);
  return insertAfter(state, transaction, position, [block]);
}

function insertList(
  state: EditorState,
  transaction: Transaction,
  position: number,
  list: Node,
): number {
  const { profile } = draftingOf(state);
  const form = list.firstChild === null ? undefined : formOf(labelOf(list.firstChild), profile);
  const $pos = transaction.doc.resolve(position);
  for (let depth = $pos.depth; depth > 0; depth -= 1) {
    const node = $pos.node(depth);
    const isContinued = isItem(node) && formOf(labelOf(node), profile) === form;
    if (isContinued && $pos.node(depth - 1).type === nodes.list)
      return insertAfter(state, transaction, position, list.children);
  }
  return insertAfter(state, transaction, position, [list]);
}

function insertAfter(
  state: EditorState,
  transaction: Transaction,
  position: number,
  blocks: readonly Node[],
): number {
  const $pos = transaction.doc.resolve(position);
  const content = Fragment.fromArray([...blocks]);
  for (let depth = $pos.depth; depth > 0; depth -= 1) {
    const index = $pos.indexAfter(depth - 1);
    if (!$pos.node(depth - 1).canReplace(index, index, content)) continue;
    const placed = placedAt($pos, depth);
    const makesWay =
      isPlaceholder(state, placed.node, blocks) && canTake(placed.parent, placed.index, content);
    const from = makesWay ? placed.position : endOf(placed);
    transaction.replaceWith(from, endOf(placed), content);
    return lastText(transaction, from + content.size);
  }
  return insertAsText(transaction, position, blocks);
}

function canTake(parent: Node, index: number, content: Fragment): boolean {
  return parent.canReplace(index, index + 1, content);
}

// An empty text, or an empty unit that was just made, was only the place where something was to be put.
function isPlaceholder(state: EditorState, node: Node, blocks: readonly Node[]): boolean {
  if (node.type === nodes.textBlock) return node.content.size === 0;
  return isEmptyUnit(node) && node.type === blocks[0]?.type && !isInBase(state, node);
}

function lastText(transaction: Transaction, end: number): number {
  return Selection.near(transaction.doc.resolve(end), -1).to;
}

// Where the place can hold no units, their words and labels are put into the text, so that none is lost.
function insertAsText(transaction: Transaction, position: number, blocks: readonly Node[]): number {
  const words = blocks.map(spoken).join(" ");
  transaction.insertText(` ${words}`, position);
  return position + words.length + 1;
}

function spoken(node: Node): string {
  if (node.isTextblock) return node.textContent;
  return [labelOf(node), ...node.children.map(spoken)].filter((part) => part !== "").join(" ");
}
