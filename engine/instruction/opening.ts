/** The parts of an article of amendments: the words that open it, earlier amendments in a list, and its items. */
import type { Node } from "prosemirror-model";
import { legalSchema } from "../../schemas/document.ts";
import { type Clause, inlineText } from "../document/index.ts";

const { instruction, list, point, textBlock } = legalSchema.nodes;

/** The words behind a list of earlier amendments: "… a. Nomor 16 Tahun 2000 (…); diubah sebagai berikut:". */
const BEHIND_LIST = /^,?\s*diubah,?\s+sebagai\s+berikut/u;

/** The parts of an article of amendments. */
export interface Opening {
  readonly text: string;
  /** Earlier amendments that stand in a list of their own. */
  readonly listed: readonly string[];
  readonly items: readonly { readonly node: Node; readonly position: number }[];
  /** Texts between the items and behind them. */
  readonly behind: readonly string[];
}

/** The opening of an article, its items, and what stands beside them. */
export function openingOf({ node, position }: Clause): Opening {
  const behindList = node.children.findLastIndex(
    (child) => child.type === textBlock && BEHIND_LIST.test(inlineText(child)),
  );
  const lines: string[] = [];
  const listed: string[] = [];
  const behind: string[] = [];
  const items: { node: Node; position: number }[] = [];
  let offset = position + 1;
  node.children.forEach((child, index) => {
    if (child.type === textBlock && items.length === 0) lines.push(inlineText(child));
    else if (child.type !== list && items.length > 0) behind.push(child.textContent);
    if (child.type === list) {
      const found = index < behindList ? [] : itemsInLast(child, offset + 1);
      if (found === undefined) items.push(...itemsOf(child, offset + 1));
      else {
        listed.push(...child.children.map((item) => item.textContent));
        items.push(...found);
      }
    }
    offset += child.nodeSize;
  });
  return { text: lines.join(" "), listed, items, behind };
}

/** The end of a list of earlier amendments where the words behind it were printed in its last item. */
const END_OF_LIST = /^Nomor\s.*diubah,?\s+sebagai\s+berikut\s*(?::\s*)?$/su;

// "c. Nomor 17 Tahun 2000 (…); diubah sebagai berikut: 1. …": what follows in the last item are the items of the article.
function itemsInLast(
  listed: Node,
  start: number,
): readonly { node: Node; position: number }[] | undefined {
  const last = listed.lastChild;
  const head = last?.firstChild;
  if (last === null || last === undefined || head?.isTextblock !== true) return undefined;
  if (!END_OF_LIST.test(inlineText(head))) return undefined;
  const found: { node: Node; position: number }[] = [];
  const inside = start + listed.content.size - last.nodeSize + 1;
  last.forEach((child, offset) => {
    if (child.type === list) found.push(...itemsOf(child, inside + offset + 1));
  });
  return found.length === 0 ? undefined : found;
}

function itemsOf(items: Node, start: number): readonly { node: Node; position: number }[] {
  const found: { node: Node; position: number }[] = [];
  items.forEach((node, offset) => {
    if (node.type === instruction || node.type === point)
      found.push({ node, position: start + offset });
  });
  return found;
}
