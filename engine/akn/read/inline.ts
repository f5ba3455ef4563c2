/** Running text: XML to text nodes with marks, the structure that stands in it told apart. */
import type { Mark, Node } from "prosemirror-model";
import { INLINE_ELEMENTS } from "../../../schemas/akn/elements.ts";
import { legalSchema } from "../../../schemas/document.ts";
import { readExactly } from "../characters.ts";
import type { XmlElement, XmlNode } from "../xml.ts";
import { meaningOf, type ReadState } from "./state.ts";

const { image } = legalSchema.nodes;
const { link, strong, emphasis, code } = legalSchema.marks;

/** A stretch of running text, or an element that stands in it and is none. */
export type Run =
  | { readonly kind: "text"; readonly content: readonly Node[] }
  | { readonly kind: "empty" }
  | { readonly kind: "element"; readonly element: XmlElement };

/** The content of an element of running text, in the order it stands. Texts without a word are left out. */
export function readRuns(text: XmlElement, state: ReadState): readonly Run[] {
  const runs: Run[] = [];
  let content: Node[] = [];
  const close = (): void => {
    const tidy = tidySpace(content, text);
    if (tidy.length > 0) runs.push({ kind: "text", content: tidy });
    content = [];
  };
  const visit = (nodes: readonly XmlNode[], marks: readonly Mark[]): void => {
    for (const node of nodes) {
      if (typeof node === "string") pushText(content, node, marks);
      // A heading that was never closed may have swallowed metadata, which are no words there either.
      else if (node.name === "meta") continue;
      else if (isInline(node)) readInlineElement(node, marks);
      else {
        close();
        runs.push(emptyOr(node));
      }
    }
  };
  const readInlineElement = (node: XmlElement, marks: readonly Mark[]): void => {
    if (isBreak(node)) close();
    else if (node.name === "img") content.push(readImage(node, marks));
    else pushText(content, readSign(node), marks);
    visit(node.children, marksInside(node, marks, state));
  };
  visit(text.children, []);
  close();
  return runs;
}

/** The content of a title, a number or a cell: all that stands in it as one text. */
export function readLine(text: XmlElement, state: ReadState): readonly Node[] {
  const content: Node[] = [];
  const visit = (element: XmlElement): void => {
    for (const run of readRuns(element, state)) {
      if (run.kind === "element") visit(run.element);
      if (run.kind !== "text") continue;
      if (content.length > 0) content.push(legalSchema.text(" "));
      for (const node of run.content) content.push(node);
    }
  };
  visit(text);
  return content;
}

function pushText(content: Node[], text: string, marks: readonly Mark[]): void {
  if (text !== "") content.push(legalSchema.text(text, marks));
}

function isInline({ name, attributes }: XmlElement): boolean {
  if (name === "marker" && attributes.get("rancang:is") === "empty") return false;
  if (name === "quotedStructure" || name === "embeddedStructure" || name === "subFlow")
    return false;
  return INLINE_ELEMENTS.has(name);
}

function emptyOr(element: XmlElement): Run {
  return element.name === "marker" ? { kind: "empty" } : { kind: "element", element };
}

const LINE_ENDS: ReadonlySet<string> = new Set(["br", "eol", "eop"]);

// The sign that an element without text stands for: the end of a line, or a character that XML forbids.
function readSign(element: XmlElement): string {
  if (element.name === "marker") return readMarker(element);
  return LINE_ENDS.has(element.name) && !element.attributes.has("breakWith") ? " " : "";
}

function isBreak(element: XmlElement): boolean {
  return element.name === "br" && meaningOf(element) === "break";
}

function readImage({ attributes }: XmlElement, marks: readonly Mark[]): Node {
  const attrs = {
    src: readExactly(attributes, "src"),
    alt: readExactly(attributes, "alt"),
    title: readExactly(attributes, "title"),
  };
  return image.create(attrs, null, marks);
}

/** The character that a marker stands for, or nothing: other markers have no text. */
export function readMarker(marker: XmlElement): string {
  const code = /^U\+([0-9A-F]{4})$/u.exec(marker.attributes.get("name") ?? "")?.[1];
  return meaningOf(marker) === "character" && code !== undefined
    ? String.fromCharCode(Number.parseInt(code, 16))
    : "";
}

// Elements that need no problem when they are left out: the document has their meaning as marks, or computes it from the
// words again.
const SAID_ELEMENTS: ReadonlySet<string> = new Set([
  ...["b", "i", "a", "ref", "mref", "rref", "mod", "omissis"],
  ...["docType", "docNumber", "docTitle", "img", "br", "eol", "eop", "marker"],
]);

function marksInside(
  element: XmlElement,
  marks: readonly Mark[],
  state: ReadState,
): readonly Mark[] {
  const mark = markOf(element);
  if (mark !== undefined) return mark.addToSet(marks);
  if (!SAID_ELEMENTS.has(element.name)) state.report(element);
  return marks;
}

function markOf({ name, attributes }: XmlElement): Mark | undefined {
  if (name === "b") return strong.create();
  if (name === "i") return emphasis.create();
  if (name === "inline" && attributes.get("name") === "code") return code.create();
  if (name !== "a") return undefined;
  return link.create({
    href: readExactly(attributes, "href"),
    title: readExactly(attributes, "title"),
  });
}

// White space is read as one blank, and as none at both ends, unless the element asks to keep it.
function tidySpace(content: readonly Node[], text: XmlElement): readonly Node[] {
  if (text.attributes.get("xml:space") === "preserve") return content;
  const tidy: Node[] = [];
  let isAfterSpace = true;
  for (const node of content) {
    if (!node.isText) {
      tidy.push(node);
      isAfterSpace = false;
      continue;
    }
    const joined = (node.text ?? "").replace(/[ \t\r\n]+/gu, " ");
    const part: string = isAfterSpace ? joined.replace(/^ /u, "") : joined;
    if (part === "") continue;
    tidy.push(legalSchema.text(part, node.marks));
    isAfterSpace = part.endsWith(" ");
  }
  return withoutLastSpace(tidy);
}

function withoutLastSpace(content: readonly Node[]): readonly Node[] {
  const last = content.at(-1);
  if (last === undefined || !last.isText || !last.text?.endsWith(" ")) return content;
  const rest = last.text.slice(0, -1);
  const before = content.slice(0, -1);
  return rest === "" ? before : [...before, legalSchema.text(rest, last.marks)];
}
