/** Lists: of points, of blocks, and the grounds and legal basis of the preamble. */
import type { Node, NodeType } from "prosemirror-model";
import { legalSchema } from "../../../schemas/document.ts";
import { isElement, type XmlElement, type XmlNode } from "../xml.ts";
import { fitItem } from "./fit.ts";
import { readHead } from "./head.ts";
import { meaningOf, type ReadState, type Scope } from "./state.ts";

const nodes = legalSchema.nodes;
const MEMBERS: ReadonlySet<NodeType> = new Set<NodeType>([
  nodes.point,
  nodes.instruction,
  nodes.omission,
]);
const TEXTS_OF_LIST: ReadonlySet<string> = new Set([
  "intro",
  "wrapUp",
  "listIntroduction",
  "listWrapUp",
]);

/** What was read of a list: its members, and the texts between which they stand. */
type Member =
  | { readonly kind: "member"; readonly node: Node }
  | { readonly kind: "text"; readonly node: Node }
  | { readonly kind: "next-list" };

/** The blocks that a list is: the text that announces it, the list, the text that closes it. */
export function readList(list: XmlElement, scope: Scope, state: ReadState): readonly Node[] {
  if (meaningOf(list) === "notes")
    return state.readChildren(list.children, { ...scope, level: "notes" }, state);
  const { label, title, others, rest } = readHead(list, "untitled", state);
  const number = label === "" ? [] : [textOf(label)];
  const members = rest.flatMap((child): readonly Member[] => {
    const isText = typeof child !== "string" && TEXTS_OF_LIST.has(child.name);
    const inside: Scope = isText ? scope : { ...scope, level: "item" };
    const read = state.readChildren([child], inside, state);
    return read.map((node) => ({ kind: isText ? "text" : memberKind(node), node }));
  });
  return [...number, ...title, ...others, ...collectLists(members)];
}

function textOf(text: string): Node {
  return nodes.textBlock.create(null, legalSchema.text(text));
}

function memberKind({ type }: Node): "member" | "text" {
  return MEMBERS.has(type) ? "member" : "text";
}

function collectLists(members: readonly Member[]): readonly Node[] {
  const out: Node[] = [];
  let list: Node[] = [];
  const close = (): void => {
    if (list.length > 0) out.push(nodes.list.create(null, list));
    list = [];
  };
  for (const member of members) {
    if (member.kind === "member") list.push(member.node);
    else {
      close();
      if (member.kind === "text") out.push(member.node);
    }
  }
  close();
  return out;
}

/** The grounds or the legal basis. */
export function readGrounds(grounds: XmlElement, scope: Scope, state: ReadState): Node {
  const { label, wid, title, others, rest } = readHead(grounds, "untitled", state);
  const members = rest.flatMap((child) => readGround(child, scope, state));
  const content = fitItem([...title, ...others, ...collectLists(members)], state);
  const type = grounds.name === "citations" ? nodes.citations : nodes.recitals;
  return type.create({ label, wid }, [...dissolveOthers(content)]);
}

function readGround(ground: XmlNode, scope: Scope, state: ReadState): readonly Member[] {
  if (!isElement(ground))
    return state.readChildren([ground], scope, state).map((node) => ({ kind: "text", node }));
  const isText =
    TEXTS_OF_LIST.has(ground.name) || meaningOf(ground) === "text" || ground.name === "container";
  const read = isText
    ? state.readChildren(ground.children, scope, state)
    : state.readChildren([ground], { ...scope, level: "item" }, state);
  const members = read.map((node): Member => ({ kind: isText ? "text" : memberKind(node), node }));
  return ground.attributes.has("rancang:list") ? [{ kind: "next-list" }, ...members] : members;
}

const IN_GROUNDS: ReadonlySet<NodeType> = new Set<NodeType>([
  nodes.textBlock,
  nodes.list,
  nodes.omission,
]);

// Tables and quotations have no place among the grounds; they stand in a point of their own.
function dissolveOthers(content: readonly Node[]): readonly Node[] {
  return content.map((node) =>
    IN_GROUNDS.has(node.type) ? node : nodes.list.create(null, [nodes.point.create(null, [node])]),
  );
}

/** The items of a list of HTML, each as blocks. */
export function readHtmlList(list: XmlElement, scope: Scope, state: ReadState): readonly Node[] {
  state.report(list);
  return list.children.flatMap((child) => {
    const isItem = isElement(child) && child.name === "li";
    return state.readChildren(isItem ? child.children : [child], scope, state);
  });
}
