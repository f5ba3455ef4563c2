/** What stands in an element, each child read as what it is. */
import type { Node } from "prosemirror-model";
import { INLINE_ELEMENTS, LIST_ELEMENTS, TEXT_ELEMENTS } from "../../../schemas/akn/elements.ts";
import { legalSchema } from "../../../schemas/document.ts";
import { element, isBlank, withChildren, type XmlElement, type XmlNode } from "../xml.ts";
import { readLine } from "./inline.ts";
import { readGrounds, readHtmlList, readList } from "./list.ts";
import { meaningOf, type ReadState, type Scope } from "./state.ts";
import { readTable } from "./table.ts";
import { readText } from "./text.ts";
import { isUnit, readUnit } from "./unit.ts";

const { crossheading, textBlock } = legalSchema.nodes;

/** The nodes that children are, in order. Running text that stands bare among them is a block. */
export function readChildren(
  children: readonly XmlNode[],
  scope: Scope,
  state: ReadState,
): readonly Node[] {
  const out: Node[] = [];
  // The nodes are pushed one by one, because a file may hold more of them than a call can take as arguments.
  const take = (read: readonly Node[]): void => {
    for (const node of read) out.push(node);
  };
  let bare: XmlNode[] = [];
  const close = (): void => {
    if (bare.some((node) => typeof node !== "string" || !isBlank(node)))
      take(readText(withChildren(element("p", {}), bare), scope, state));
    bare = [];
  };
  for (const child of children) {
    if (typeof child === "string" || INLINE_ELEMENTS.has(child.name)) bare.push(child);
    else {
      close();
      take(readElement(child, scope, state));
    }
  }
  close();
  return out;
}

function readElement(child: XmlElement, scope: Scope, state: ReadState): readonly Node[] {
  const { name } = child;
  const meaning = meaningOf(child);
  // Boxes that this program wrote are read as their content: the mark of an omission, a heading, or nothing.
  if (meaning === "nothing" || meaning === "omission" || meaning === "crossheading")
    return readChildren(child.children, scope, state);
  if (name === "meta") return [];
  if (TEXT_ELEMENTS.has(name)) return readText(child, scope, state);
  if (name === "table") return readTable(child, scope, state);
  if (LIST_ELEMENTS.has(name) || name === "blockList") return readList(child, scope, state);
  if (name === "recitals" || name === "citations")
    return [state.begin(readGrounds(child, scope, state), child)];
  if (name === "ul" || name === "ol") return readHtmlList(child, scope, state);
  if (isUnit(child)) return readUnit(child, scope, state);
  return readOther(child, scope, state);
}

// A heading without a unit is read as a heading between units. Of any other element only the content is read.
function readOther(child: XmlElement, scope: Scope, state: ReadState): readonly Node[] {
  const { name } = child;
  if (name === "heading" || name === "crossHeading" || name === "subheading") {
    const line = readLine(child, state);
    const isSaid = line.length > 0 || meaningOf(child) === "empty";
    return isSaid ? [crossheading.create(null, [...line])] : [];
  }
  if (name === "num") {
    const line = readLine(child, state);
    return line.length > 0 ? [textBlock.create(null, [...line])] : [];
  }
  if (name.startsWith("{")) state.report(child);
  return readChildren(child.children, scope, state);
}
