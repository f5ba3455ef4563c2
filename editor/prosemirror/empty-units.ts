/** Units without any text: the dialect writes a bare label for them, and the editor needs a text to put the cursor in. */
import { Fragment, type Node } from "prosemirror-model";
import { Plugin } from "prosemirror-state";
import { legalSchema } from "../../schemas/document.ts";
import { isReceived, isStructural } from "./structural.ts";

const { nodes } = legalSchema;
const FILLED = new Set([
  nodes.paragraph,
  nodes.point,
  nodes.instruction,
  nodes.article,
  nodes.note,
]);

function isHollow(node: Node): boolean {
  return node.childCount === 0 && FILLED.has(node.type);
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

/** A plugin that gives each unit a text to write in, as soon as a change leaves one without. */
export function filledUnits(): Plugin {
  return new Plugin({
    appendTransaction(transactions, _before, state) {
      if (!transactions.some((change) => !isReceived(change) && isStructural(change))) return null;
      const hollow: number[] = [];
      state.doc.descendants((node, position) => {
        if (isHollow(node)) hollow.push(position + 1);
        return !node.isTextblock;
      });
      if (hollow.length === 0) return null;
      const transaction = state.tr;
      for (const position of hollow.toReversed())
        transaction.insert(position, nodes.textBlock.create());
      return transaction;
    },
  });
}
