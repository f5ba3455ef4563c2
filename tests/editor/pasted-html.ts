/** Pasted HTML as the browser would give it, without a browser. */
import { parseDocument } from "htmlparser2";
import type { PastedNode } from "../../editor/prosemirror/paste/html.ts";

type Parsed = ReturnType<typeof parseDocument>["children"][number];

/** The document of a piece of HTML. */
export function pastedHtml(html: string): PastedNode {
  return element("body", {}, parseDocument(html).children, null);
}

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly Parsed[],
  parentNode: PastedNode | null,
): PastedNode {
  const childNodes: PastedNode[] = [];
  const made: PastedNode = {
    nodeType: 1,
    textContent: null,
    tagName: name.toUpperCase(),
    parentNode,
    childNodes,
    getAttribute: (attribute) => attributes[attribute] ?? null,
  };
  childNodes.push(...children.map((child) => pasted(child, made)));
  return made;
}

function pasted(node: Parsed, parentNode: PastedNode): PastedNode {
  if ("attribs" in node) return element(node.name, node.attribs, node.children, parentNode);
  const nodeType = node.type === "text" ? 3 : 8;
  return { nodeType, textContent: "data" in node ? node.data : "", childNodes: [], parentNode };
}
