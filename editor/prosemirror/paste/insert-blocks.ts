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
import { endOf, isInBase, isItem, labelOf, type Placed, placedAt } from "../units.ts";

const { nodes } = legalSchema;

/** Under this name a transaction says that a table became words, since its place takes none. */
export const FLATTENED = "flattened-table";

/** The transaction that puts blocks in the place of the selection; no word of them is lost. */
export function insertBlocks(state: EditorState, blocks: readonly Node[]): Transaction {
  const transaction = state.selection.empty ? state.tr : deleteRange(state);
  const [first, ...others] = blocks;
  if (first === undefined) return transaction;
  // A cell holds one text.
  if (blocks.length > 1 && transaction.selection.$from.parent.type === nodes.cell)
    return insertWords(transaction, blocks);
  const isText = first.type === nodes.textBlock;
  if (isText && others.length === 0) return insertInline(transaction, first.content);
  const tail = cutTail(transaction);
  if (isText) insertInline(transaction, first.content);
  const placed = isText ? others : blocks;
  const isBehindTable = tail.size > 0 && blocks.at(-1)?.type === nodes.table;
  const rest = isBehindTable
    ? [...placed, nodes.textBlock.create(null, withoutLead(tail))]
    : placed;
  const end = rest.reduce(
    (position, block) => insertOne(state, transaction, position, block),
    transaction.selection.from,
  );
  if (!isBehindTable) transaction.insert(end, tail);
  const $end = transaction.doc.resolve(end);
  return transaction.setSelection(TextSelection.near($end, -1)).scrollIntoView();
}

function insertInline(transaction: Transaction, content: Fragment): Transaction {
  const { from, $from } = transaction.selection;
  const words = content.textBetween(0, content.size);
  const plain = words === "" ? Fragment.empty : Fragment.from(legalSchema.text(words));
  const allowed = $from.parent.type.validContent(content) ? content : plain;
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

/** Content without the blanks at its start, which no text has. */
function withoutLead(content: Fragment): Fragment {
  const text = content.textBetween(0, content.size, undefined, "\uFFFC");
  return content.cut(text.length - text.trimStart().length);
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
  const whole = Fragment.fromArray([...blocks]);
  for (let depth = $pos.depth; depth > 0; depth -= 1) {
    const index = $pos.indexAfter(depth - 1);
    if (!$pos.node(depth - 1).canReplace(index, index, whole)) continue;
    const placed = placedAt($pos, depth);
    const filled = intoPlace(state, placed, blocks);
    const from = filled === undefined ? endOf(placed) : placed.position;
    const content = Fragment.fromArray([...(filled ?? blocks)]);
    transaction.replaceWith(from, endOf(placed), content);
    return lastText(transaction, from + content.size);
  }
  return insertAsText(transaction, position, blocks);
}

/**
 * The blocks as they stand in the place of a node that is empty, or undefined where it is not or has to stay.
 *
 * An empty text, or an empty unit that was just made, was only the place where something was to be put. An empty unit of
 * the base is filled by the words that come under its own label.
 */
function intoPlace(
  state: EditorState,
  { node, parent, index }: Placed,
  blocks: readonly Node[],
): readonly Node[] | undefined {
  const [first, ...others] = blocks;
  if (first === undefined || !parent.canReplace(index, index + 1, Fragment.fromArray([...blocks])))
    return undefined;
  const words = node.textContent.trim();
  // A label that was typed and not read yet is that of the unit that comes.
  if (node.type === nodes.textBlock)
    return words === "" || words === labelOf(first) ? blocks : undefined;
  if (words !== "" || node.type !== first.type || node.childCount > 1) return undefined;
  if (!isInBase(state, node)) return blocks;
  return labelOf(node) === labelOf(first) ? [node.copy(first.content), ...others] : undefined;
}

function lastText(transaction: Transaction, end: number): number {
  return Selection.near(transaction.doc.resolve(end), -1).to;
}

function insertWords(transaction: Transaction, blocks: readonly Node[]): Transaction {
  const { from } = transaction.selection;
  const words = blocks.map(spoken).join(" ");
  transaction.insertText(words, from);
  noteFlattened(transaction, blocks);
  const $end = transaction.doc.resolve(from + words.length);
  return transaction.setSelection(TextSelection.near($end, -1)).scrollIntoView();
}

function noteFlattened(transaction: Transaction, blocks: readonly Node[]): void {
  if (blocks.some(holdsTable)) transaction.setMeta(FLATTENED, true);
}

function holdsTable(node: Node): boolean {
  return node.type === nodes.table || node.children.some(holdsTable);
}

// Where the place can hold no units, their words and labels are put into the text, so that none is lost.
function insertAsText(transaction: Transaction, position: number, blocks: readonly Node[]): number {
  const words = blocks.map(spoken).join(" ");
  noteFlattened(transaction, blocks);
  transaction.insertText(` ${words}`, position);
  return position + words.length + 1;
}

function spoken(node: Node): string {
  if (node.isTextblock) return node.textContent;
  return [labelOf(node), ...node.children.map(spoken)].filter((part) => part !== "").join(" ");
}
