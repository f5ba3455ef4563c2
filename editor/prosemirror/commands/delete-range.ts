/**
 * Deleting a selection without breaking structure.
 *
 * Inside one text it is an ordinary deletion. Across units each text loses what was selected of it; a unit that was
 * selected whole goes, unless the base has it: then it keeps its label and says that it was deleted (Annex II point 236).
 */
import type { Node } from "prosemirror-model";
import { type Command, type EditorState, TextSelection, type Transaction } from "prosemirror-state";
import { legalSchema } from "../../../schemas/document.ts";
import { draftingOf } from "../drafting.ts";
import { isInBase, isItem, isUnit } from "../units.ts";
import { deletedContent } from "./deleted-text.ts";

const { nodes } = legalSchema;

const NEVER_EMPTY = new Set([nodes.list, nodes.quotation, nodes.quotedStructure]);

/** One replacement, at positions of the document before the deletion. */
interface Removal {
  readonly from: number;
  readonly to: number;
  readonly instead: readonly Node[];
}

interface Span {
  readonly state: EditorState;
  readonly from: number;
  readonly to: number;
}

/** The deletion of the selection. */
export function deleteRange(state: EditorState): Transaction {
  const { $from, $to, from, to } = state.selection;
  const transaction = state.tr;
  if ($from.sameParent($to) && $from.parent.inlineContent) return transaction.deleteSelection();
  const found = removalsIn(state.doc, 0, { state, from, to });
  for (const { from: start, to: end, instead } of found.toReversed())
    transaction.replaceWith(start, end, instead);
  const mapped = transaction.mapping.map(from, -1);
  const $cursor = transaction.doc.resolve(mapped);
  return transaction.setSelection(TextSelection.near($cursor, 1)).scrollIntoView();
}

/** Deletes the selection where there is one. */
export const deleteSelected: Command = (state, dispatch) => {
  if (state.selection.empty) return false;
  dispatch?.(deleteRange(state));
  return true;
};

function removalsIn(parent: Node, start: number, span: Span): readonly Removal[] {
  const found: Removal[] = [];
  parent.forEach((child, offset) => {
    const position = start + offset;
    if (position + child.nodeSize > span.from && position < span.to)
      found.push(...childRemovals(child, position, span));
  });
  return found;
}

function childRemovals(child: Node, position: number, span: Span): readonly Removal[] {
  const end = position + child.nodeSize;
  const whole: Removal = { from: position, to: end, instead: [] };
  const isInside = span.from <= position && end <= span.to;
  if (isUnit(child) && isSelectedWhole(child, position, span))
    return unitRemovals(child, position, span);
  if (isInside && (child.type === nodes.textBlock || child.type === nodes.table)) return [whole];
  if (child.type === nodes.omission) return isInside ? [whole] : [];
  if (child.isTextblock) {
    const [from, to] = [Math.max(span.from, position + 1), Math.min(span.to, end - 1)];
    return from < to ? [{ from, to, instead: [] }] : [];
  }
  const inner = removalsIn(child, position + 1, span);
  return mustGo(child, inner) ? [whole] : inner;
}

// A list without items, a row without cells cannot be: they go with the last of them.
function mustGo(holder: Node, inner: readonly Removal[]): boolean {
  if (!NEVER_EMPTY.has(holder.type)) return false;
  const removed = inner
    .filter(({ instead }) => instead.length === 0)
    .reduce((size, { from, to }) => size + to - from, 0);
  return removed === holder.content.size;
}

// A unit is selected whole when all its text is: the cursor cannot stand outside its first and last text.
function isSelectedWhole(unit: Node, position: number, { from, to }: Span): boolean {
  let [first, last] = [position + 1, position + unit.nodeSize - 1];
  for (let node = unit.firstChild; node !== null && !node.isLeaf; node = node.firstChild) {
    first += 1;
    if (node.isTextblock) break;
  }
  for (let node = unit.lastChild; node !== null && !node.isLeaf; node = node.lastChild) {
    last -= 1;
    if (node.isTextblock) break;
  }
  return from <= first && to >= last;
}

function unitRemovals(unit: Node, position: number, span: Span): readonly Removal[] {
  const end = position + unit.nodeSize;
  if (!holdsBase(span.state, unit)) return [{ from: position, to: end, instead: [] }];
  if (isInBase(span.state, unit) && (isItem(unit) || unit.type === nodes.article)) {
    const instead = deletedContent(unit, draftingOf(span.state).profile);
    return [{ from: position + 1, to: end - 1, instead }];
  }
  // Deleting a chapter deletes each of its articles by name: it does not cascade in silence.
  return removalsIn(unit, position + 1, { ...span, from: position, to: end });
}

function holdsBase(state: EditorState, unit: Node): boolean {
  if (isInBase(state, unit)) return true;
  let holds = false;
  unit.descendants((node) => {
    holds ||= isUnit(node) && isInBase(state, node);
    return !holds;
  });
  return holds;
}
