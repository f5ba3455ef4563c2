/** Units without any text: the dialect writes a bare label for them, and the editor needs a text to put the cursor in. */
import { Fragment, type Node } from "prosemirror-model";
import { type EditorState, Plugin, type Transaction } from "prosemirror-state";
import { legalSchema } from "../../schemas/document.ts";
import { isReceived, isStructural } from "./structural.ts";

const { nodes } = legalSchema;

// What holds nothing and could hold a text; an act itself, a list, a table cannot.
function isHollow({ childCount, type }: Node): boolean {
  return childCount === 0 && !type.isLeaf && type.contentMatch.matchType(nodes.textBlock) !== null;
}

/** The document with an empty text in each unit that has none; the same node where nothing is to be done. */
export function fillEmptyUnits(node: Node): Node {
  if (isHollow(node)) return node.copy(Fragment.from(nodes.textBlock.create()));
  if (node.isTextblock || node.isLeaf) return node;
  let changed = false;
  const children = node.children.map((child) => {
    const filled = fillEmptyUnits(child);
    changed ||= filled !== child;
    return filled;
  });
  return changed ? node.copy(Fragment.fromArray(children)) : node;
}

/** The document without the empty texts that only hold a place for the cursor. */
export function dropEmptyTexts(node: Node): Node {
  if (node.isTextblock || node.isLeaf) return node;
  let changed = false;
  const children = node.children.flatMap((child) => {
    if (child.type === nodes.textBlock && child.content.size === 0) {
      changed = true;
      return [];
    }
    const kept = dropEmptyTexts(child);
    changed ||= kept !== child;
    return [kept];
  });
  return changed ? node.copy(Fragment.fromArray(children)) : node;
}

/** A plugin that gives each unit a text to write in, and makes one list of two that meet. */
export function filledUnits(): Plugin {
  return new Plugin({
    appendTransaction(transactions, _before, state) {
      if (!transactions.some((change) => !isReceived(change) && isStructural(change))) return null;
      return mendUnits(state);
    },
  });
}

/** The transaction that mends what is hollow or divided, or null where nothing is. */
export function mendUnits(state: EditorState): Transaction | null {
  const transaction = state.tr;
  const hollow: number[] = [];
  const met: number[] = [];
  state.doc.descendants((node, position, parent, index) => {
    if (isHollow(node)) hollow.push(position + 1);
    const before = index === 0 ? null : parent?.child(index - 1);
    if (node.type === nodes.list && before?.type === nodes.list) met.push(position);
    return !node.isTextblock;
  });
  const places = [...hollow, ...met].toSorted((one, other) => other - one);
  for (const position of places) {
    if (met.includes(position)) transaction.join(position);
    else transaction.insert(position, nodes.textBlock.create());
  }
  return transaction.docChanged ? transaction : null;
}
