/** The title of a text, from what stands before its preamble. */
import type { Node } from "prosemirror-model";
import { TEXT_ELEMENTS } from "../../../schemas/akn/elements.ts";
import { legalSchema } from "../../../schemas/document.ts";
import { childElements, isBlank, type XmlElement, type XmlNode } from "../xml.ts";
import { readLine } from "./inline.ts";
import type { ReadState } from "./state.ts";

const { preface, docTitle } = legalSchema.nodes;

interface Opening {
  /** The title, or nothing where no text stands there. */
  readonly title: readonly Node[];
  /** What follows the title. */
  readonly rest: readonly XmlNode[];
}

/**
 * The title and what follows it. The title goes to the end of the text that is marked as one; where none is, the first
 * text is the title. Texts before it ("Act No. 5 of 2007") belong to it, since they stand before it in print.
 */
export function readOpening(parts: readonly XmlElement[], state: ReadState): Opening {
  const leaves = parts.flatMap((part) => leavesOf(part.children));
  const end = endOfTitle(leaves);
  if (end < 0) return { title: [], rest: leaves };
  const line = leaves.slice(0, end + 1).flatMap((leaf, index): readonly Node[] => {
    const content = typeof leaf === "string" ? textOf(leaf) : readLine(leaf, state);
    return index === 0 || content.length === 0 ? content : [legalSchema.text(" "), ...content];
  });
  const title = preface.create(null, docTitle.create(null, [...line]));
  return { title: [title], rest: leaves.slice(end + 1) };
}

function textOf(text: string): readonly Node[] {
  const line = text.trim();
  return line === "" ? [] : [legalSchema.text(line)];
}

// The content before the preamble with all boxes opened: texts, tables, lists and bare running text are left.
function leavesOf(children: readonly XmlNode[]): readonly XmlNode[] {
  return children.flatMap((child): readonly XmlNode[] => {
    if (typeof child === "string") return isBlank(child) ? [] : [child];
    const isBox = BOXES.has(child.name);
    return isBox ? leavesOf(child.children) : [child];
  });
}

const BOXES: ReadonlySet<string> = new Set([
  "longTitle",
  "container",
  "formula",
  "blockContainer",
  "div",
  "header",
]);
// The most texts that a title is made of. More of them are a whole page that was not marked up.
const MAX_TEXTS = 8;

function endOfTitle(leaves: readonly XmlNode[]): number {
  const marked = leaves.findIndex((leaf) => typeof leaf !== "string" && holdsTitle(leaf));
  const before = leaves.slice(0, marked + 1);
  const isTitle = before.length <= MAX_TEXTS && before.every(isLine);
  if (marked >= 0 && isTitle) return marked;
  const [first] = leaves;
  return first !== undefined && isLine(first) ? 0 : -1;
}

function isLine(leaf: XmlNode): boolean {
  return typeof leaf === "string" || TEXT_ELEMENTS.has(leaf.name) || leaf.name === "docTitle";
}

function holdsTitle(leaf: XmlElement): boolean {
  return leaf.name === "docTitle" || childElements(leaf).some(holdsTitle);
}
