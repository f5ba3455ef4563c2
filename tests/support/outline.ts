/** A document as one readable line: kinds, labels, texts. */
import type { Node } from "prosemirror-model";
import { inlineText } from "../../engine/document/index.ts";

const SHORT: { readonly [kind: string]: string } = {
  container: "",
  article: "",
  paragraph: "",
  point: "",
  instruction: "!",
  note: "note ",
  division: "div ",
  recitals: "",
  citations: "",
  explanation: "",
  attachment: "",
};

/**
 * `Pasal 1{(1){"satu" [a.{"huruf"}]}}`: a unit is its label and its content in braces, a list is in square brackets,
 * texts are quoted, `…` is an omission.
 */
export function outline(node: Node): string {
  const kind = node.type.name;
  const inside = (): string => node.children.map(outline).join(" ");
  if (kind === "omission") return "…";
  if (kind === "textBlock") return JSON.stringify(inlineText(node));
  if (kind === "heading") return `<${inlineText(node)}>`;
  if (kind === "list") return `[${inside()}]`;
  if (node.isTextblock) return `${kind}<${inlineText(node)}>`;
  const short = SHORT[kind];
  return short === undefined
    ? `${kind}{${inside()}}`
    : `${short}${String(node.attrs["label"])}{${inside()}}`;
}
