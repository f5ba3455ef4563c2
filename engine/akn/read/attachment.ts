/** What is attached to a document: the explanation, annexes, the documents of a collection. */
import type { Node } from "prosemirror-model";
import { DOCUMENT_ELEMENTS } from "../../../schemas/akn/elements.ts";
import type { ElementMeaning } from "../../../schemas/akn/names.ts";
import { legalSchema } from "../../../schemas/document.ts";
import { isElement, type XmlElement, type XmlNode } from "../xml.ts";
import { scopeOf } from "./article-element.ts";
import { fitBox, fitExplanation, fitFree } from "./fit.ts";
import { readHead, type UnitHead } from "./head.ts";
import { meaningOf, type ReadState, type Scope } from "./state.ts";

const nodes = legalSchema.nodes;
const ATTACHED: ReadonlySet<string> = new Set(["attachment", "component"]);
const HOLDERS: ReadonlySet<string> = new Set([
  ...ATTACHED,
  "attachments",
  "components",
  "collectionBody",
]);

/** Whether an element is attached to a document, or holds what is. */
export function isAttached({ name }: XmlElement): boolean {
  return HOLDERS.has(name);
}

/** The parts that the attached documents among some nodes are read as. What stands between them becomes an annex of its own. */
export function readAttached(children: readonly XmlNode[], state: ReadState): readonly Node[] {
  return children.flatMap((child): readonly Node[] => {
    if (!isElement(child) || !isAttached(child)) return readStray([child], state);
    return ATTACHED.has(child.name)
      ? readAttachment(child, state)
      : readAttached(child.children, state);
  });
}

/** What stands outside every document, kept as an annex. */
export function readStray(children: readonly XmlNode[], state: ReadState): readonly Node[] {
  const content = fitBox(state.readChildren(children, scopeOf(undefined, state), state), state);
  return content.length === 0 ? [] : [nodes.attachment.create(null, [...content])];
}

function readAttachment(attachment: XmlElement, state: ReadState): readonly Node[] {
  const head = readHead(attachment, "titled", state);
  const { rest } = head;
  const meaning = meaningOf(attachment);
  const document = rest.find((child): child is XmlElement => isElement(child) && isDocument(child));
  const scope = scopeOf(document, state);
  const isExplanation = meaning === "explanation";
  const inner = readInner(rest, isExplanation ? { ...scope, level: "notes" } : scope, state);
  const part = makePart(meaning, head, inner.content, state);
  return [state.begin(part, attachment), ...inner.after];
}

function makePart(
  meaning: ElementMeaning | undefined,
  { label, wid, title, others }: UnitHead,
  read: readonly Node[],
  state: ReadState,
): Node {
  const content = [...others, ...read];
  switch (meaning) {
    case "explanation":
      return nodes.explanation.create({ label, wid }, [
        ...title,
        ...fitExplanation(content, state),
      ]);
    case "body":
      return nodes.body.create(null, [...fitBox([...asTexts(title), ...content], state)]);
    case "conclusions":
      return nodes.conclusions.create(null, [...fitFree([...asTexts(title), ...content], state)]);
    default:
      return nodes.attachment.create({ label, wid }, [...title, ...fitBox(content, state)]);
  }
}

// Parts such as the preamble have no heading in a document, so the heading of the file becomes a text.
function asTexts(title: readonly Node[]): readonly Node[] {
  return title.map(({ content }) => nodes.textBlock.create(null, content));
}

function isDocument({ name }: XmlElement): boolean {
  return DOCUMENT_ELEMENTS.has(name);
}

interface Inner {
  readonly content: readonly Node[];
  /** The parts attached to the attached document itself. They are put behind it. */
  readonly after: readonly Node[];
}

// An annex has no parts. The contents of the parts of an attached document are read one after the other, up to the first
// attachment of its own.
function readInner(rest: readonly XmlNode[], scope: Scope, state: ReadState): Inner {
  const inside = rest.flatMap((child): readonly XmlNode[] =>
    isElement(child) && isDocument(child) ? child.children : [child],
  );
  const first = inside.findIndex((child) => isElement(child) && isAttached(child));
  const end = first < 0 ? inside.length : first;
  return {
    content: state.readChildren(inside.slice(0, end), scope, state),
    after: readAttached(inside.slice(end), state),
  };
}
