/** The parts of a document: title, preamble, body, closing, and what is attached. */
import type { Node } from "prosemirror-model";
import { BODY_ELEMENTS, DOCUMENT_ELEMENTS } from "../../../schemas/akn/elements.ts";
import { legalSchema } from "../../../schemas/document.ts";
import { childElements, isElement, type XmlElement, type XmlNode } from "../xml.ts";
import { scopeOf } from "./article-element.ts";
import { isAttached, readAttached, readStray } from "./attachment.ts";
import { fitBox, fitFree, fitPreamble } from "./fit.ts";
import { meaningOf, type ReadState, type Scope } from "./state.ts";
import { readOpening } from "./title.ts";

const nodes = legalSchema.nodes;
const OPENINGS: ReadonlySet<string> = new Set(["coverPage", "preface", "header"]);

/** The parts of a file in the order of the document. What is no document of Akoma Ntoso is one annex. */
export function readParts(root: XmlElement, state: ReadState): readonly Node[] {
  if (DOCUMENT_ELEMENTS.has(root.name)) return readDocument(root, state);
  const main = childElements(root).find(({ name }) => DOCUMENT_ELEMENTS.has(name));
  if (main === undefined) return readStray(root.children, state);
  const others = root.children.filter((child) => child !== main);
  return [...readDocument(main, state), ...readAttached(others, state)];
}

function readDocument(document: XmlElement, state: ReadState): readonly Node[] {
  const parts = childElements(document);
  const scope = scopeOf(document, state);
  const openings = parts.filter(({ name }) => OPENINGS.has(name));
  const { title, rest } = readOpening(openings, state);
  const preamble = parts.find(({ name }) => name === "preamble");
  const before = [...rest, ...(preamble?.children ?? [])];
  const opening = fitPreamble(state.readChildren(before, scope, state), state);
  const hasPreamble = preamble !== undefined || opening.length > 0;
  return [
    ...title.map((node) => state.begin(node, openings[0] ?? document)),
    ...(hasPreamble
      ? [state.begin(nodes.preamble.create(null, [...opening]), preamble ?? document)]
      : []),
    ...document.children
      .filter((part) => part !== preamble && !(isElement(part) && OPENINGS.has(part.name)))
      .flatMap((part) => readPart(part, scope, state)),
  ];
}

function readPart(part: XmlNode, scope: Scope, state: ReadState): readonly Node[] {
  if (!isElement(part)) return readStray([part], state);
  const { name, children } = part;
  if (isAttached(part)) return readAttached([part], state);
  if (BODY_ELEMENTS.has(name)) return readBody(part, scope, state);
  if (name !== "conclusions") return readStray([part], state);
  const content = fitFree(state.readChildren(children, scope, state), state);
  return [state.begin(nodes.conclusions.create(null, [...content]), part)];
}

function readBody(body: XmlElement, scope: Scope, state: ReadState): readonly Node[] {
  const content = fitBox(state.readChildren(body.children, scope, state), state);
  const isNone = content.length === 0 && meaningOf(body) === "nothing";
  return isNone ? [] : [state.begin(nodes.body.create(null, [...content]), body)];
}
