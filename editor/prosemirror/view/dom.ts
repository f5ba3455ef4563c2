/** How the nodes and marks of a legal text are drawn in the editor: the same classes as the reading page. */
import type { DOMOutputSpec, Mark, Node } from "prosemirror-model";
import type { NodeKind } from "../../../schemas/document.ts";

/** Draws a node; the content stands at the hole. */
type Drawn = (node: Node) => DOMOutputSpec;

const block =
  (tag: string, className: string): Drawn =>
  () => [tag, { class: className }, 0];

/** All nodes but the units, which have a view of their own, and text. */
export const drawnNodes = {
  textBlock: block("p", "law-block"),
  heading: block("p", "unit-title"),
  crossheading: block("p", "law-crossheading"),
  docTitle: block("p", "law-title"),
  list: block("div", "law-list"),
  quotation: block("blockquote", "law-quotation"),
  quotedStructure: block("blockquote", "law-quoted"),
  preface: block("div", "law-part law-preface"),
  preamble: block("div", "law-part law-preamble"),
  body: block("div", "law-part law-body"),
  conclusions: block("div", "law-part law-conclusions"),
  omission: () => ["p", { class: "law-omission", contenteditable: "false" }, "…"],
  table: () => ["div", { class: "law-table" }, ["table", ["tbody", 0]]],
  row: () => ["tr", 0],
  cell: ({ attrs }) => [
    "td",
    { colspan: String(attrs["colspan"]), rowspan: String(attrs["rowspan"]) },
    0,
  ],
  image: ({ attrs }) => ["span", { class: "law-image" }, String(attrs["alt"])],
} as const satisfies { readonly [Kind in NodeKind]?: Drawn };

/** The marks. A link is words with their address beside it: a click sets the cursor. */
export const drawnMarks: Readonly<Record<string, (mark: Mark) => DOMOutputSpec>> = {
  emphasis: () => ["em", 0],
  strong: () => ["strong", 0],
  code: () => ["code", 0],
  link: ({ attrs }) => ["span", { class: "law-link", title: String(attrs["href"]) }, 0],
};
