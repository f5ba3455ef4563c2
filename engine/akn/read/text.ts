/** Elements of running text as blocks: a text, a mark of what is left out, and the structure that stands in a text. */
import type { Node } from "prosemirror-model";
import { INLINE_ELEMENTS } from "../../../schemas/akn/elements.ts";
import { legalSchema } from "../../../schemas/document.ts";
import { childElements, isBlank, type XmlElement } from "../xml.ts";
import { articleElement } from "./article-element.ts";
import { fitFree, fitQuoted } from "./fit.ts";
import { type Run, readRuns } from "./inline.ts";
import { meaningOf, type ReadState, type Scope } from "./state.ts";

const { textBlock, omission, quotation, quotedStructure } = legalSchema.nodes;
/** What an omission looks like in print. */
const LEFT_OUT = /^(?:…|\.\.\.)?$/u;

/** The blocks that an element of running text is. An element without words is none, unless it says that it is one. */
export function readText(text: XmlElement, scope: Scope, state: ReadState): readonly Node[] {
  if (isLeftOut(text)) return [omission.create()];
  if (meaningOf(text) === "empty" && text.children.length === 0) return [textBlock.create()];
  return readRuns(text, state).flatMap((run) => readRun(run, scope, state));
}

function readRun(run: Run, scope: Scope, state: ReadState): readonly Node[] {
  switch (run.kind) {
    case "text":
      return [textBlock.create(null, [...run.content])];
    case "empty":
      return [textBlock.create()];
    case "element":
      return readInside(run.element, scope, state);
  }
}

function readInside(inner: XmlElement, scope: Scope, state: ReadState): readonly Node[] {
  if (inner.name === "quotedStructure") return readQuoted(inner, scope, state);
  if (inner.name === "embeddedStructure") return readEmbedded(inner, scope, state);
  // An element inside a text that holds blocks of its own adds nothing; its blocks are read in its place.
  const inside = INLINE_ELEMENTS.has(inner.name) ? inner.children : [inner];
  return state.readChildren(inside, scope, state);
}

/** Whether an element of running text holds nothing but the mark of an omission. */
function isLeftOut(text: XmlElement): boolean {
  const [only, ...rest] = text.children.filter(
    (child) => typeof child !== "string" || !isBlank(child),
  );
  return (
    rest.length === 0 &&
    only !== undefined &&
    typeof only !== "string" &&
    only.name === "omissis" &&
    childElements(only).length === 0 &&
    LEFT_OUT.test(only.children.join("").trim())
  );
}

function readQuoted(quoted: XmlElement, scope: Scope, state: ReadState): readonly Node[] {
  const article = articleElement(quoted, state) ?? scope.article;
  const inside = state.readChildren(quoted.children, { level: "quote", article }, state);
  const content = fitQuoted(inside, state);
  return content.length === 0 ? [] : [quotedStructure.create(null, [...content])];
}

// Structure that is quoted but amends nothing is read as a quotation, unless it holds units that cannot stand in a quotation.
function readEmbedded(embedded: XmlElement, scope: Scope, state: ReadState): readonly Node[] {
  const article = articleElement(embedded, state) ?? scope.article;
  const inside = state.readChildren(embedded.children, { level: "quote", article }, state);
  const content = fitQuoted(inside, state);
  if (content.length === 0) return [];
  const isText = content.every(
    ({ type }) => type.name === "crossheading" || type.isInGroup("block"),
  );
  return isText
    ? [quotation.create(null, [...fitFree(content, state)])]
    : [quotedStructure.create(null, [...content])];
}
