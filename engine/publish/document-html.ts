/** A document as one page that needs nothing else: its words, its units under their addresses, and no script. */
import type { Node } from "prosemirror-model";
import type { LegalDocument } from "../../schemas/document.ts";
import type { Eid } from "../../schemas/eid.ts";
import type { Facts } from "../../schemas/facts.ts";
import type { Language } from "../../schemas/problem.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { addressClauses, titleOf } from "../document/index.ts";
import { html, type Markup, NOTHING, pageHead } from "./markup.ts";

/** What a page is made of. */
export interface DocumentPage {
  readonly document: LegalDocument;
  readonly profile: Profile;
  readonly facts: Facts | null;
  /** The language of the text where no facts say it. */
  readonly language: Language;
}

const STYLE = `
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.6 Georgia, serif; }
h1, h2, h3, h4, h5, h6 { font-size: 1.05rem; line-height: 1.35; margin: 1.6rem 0 0.4rem; text-align: center; }
h1 { font-size: 1.25rem; }
.unit { display: grid; grid-template-columns: 2.6rem 1fr; }
.unit > .label { grid-column: 1; }
.unit > .content { grid-column: 2; min-width: 0; }
p { margin: 0.35rem 0; overflow-wrap: anywhere; }
blockquote { margin: 0.8rem 0 0.8rem 1rem; padding-left: 1rem; border-left: 2px solid currentColor; }
table { border-collapse: collapse; margin: 0.8rem 0; } td { border: 1px solid currentColor; padding: 0.2rem 0.5rem; vertical-align: top; }
`;

/**
 * The page of a document as HTML.
 *
 * Every word of the document stands in it, in order; all text is escaped. Equal documents give equal pages.
 */
export function documentHtml({ document, profile, facts, language }: DocumentPage): string {
  const eids = new Map(addressClauses(document, profile).map(({ node, eid }) => [node, eid]));
  const page = html`<html lang="${facts?.language ?? language}">
${pageHead(facts?.title ?? titleOf(document), STYLE)}
<body>
<main>
${children(document, { eids, depth: 1 })}
</main>
</body>
</html>
`;
  return `<!doctype html>\n${page.markup}`;
}

/** The content of a document on a page that has addresses of its own: every word of it, no address. `depth` is the level around it. */
export function documentParts(document: LegalDocument, depth: number): readonly Markup[] {
  return children(document, { eids: new Map(), depth });
}

interface Context {
  readonly eids: ReadonlyMap<Node, Eid>;
  /** The level of the next heading. */
  readonly depth: number;
}

function children(node: Node, context: Context): readonly Markup[] {
  return node.children.map((child) => render(child, context));
}

function render(node: Node, context: Context): Markup {
  switch (node.type.name) {
    case "docTitle":
      return context.depth === 1 ? html`<h1>${inline(node)}</h1>` : headed(context, inline(node));
    case "heading":
      return NOTHING;
    case "crossheading":
      return headed(context, inline(node));
    case "textBlock":
      return html`<p>${inline(node)}</p>\n`;
    case "omission":
      return html`<p>…</p>\n`;
    case "quotation":
    case "quotedStructure":
      return html`<blockquote>${children(node, context)}</blockquote>\n`;
    case "table":
      return html`<table>${node.children.map(row)}</table>\n`;
    case "paragraph":
    case "point":
    case "instruction":
      return labelled(node, context);
    default:
      return section(node, context);
  }
}

function labelled(node: Node, context: Context): Markup {
  const label = String(node.attrs["label"] ?? "");
  const eid = context.eids.get(node);
  const id = eid === undefined ? NOTHING : html` id="${eid}"`;
  return html`<div class="unit"${id}><span class="label">${label} </span><div class="content">${children(node, context)}</div></div>\n`;
}

function section(node: Node, context: Context): Markup {
  const label = String(node.attrs["label"] ?? "");
  const first = node.firstChild;
  const title = first?.type.name === "heading" ? inline(first) : [];
  const isHeaded = label !== "" || title.length > 0;
  const eid = context.eids.get(node);
  const inner = { ...context, depth: isHeaded ? context.depth + 1 : context.depth };
  const between = label !== "" && title.length > 0 ? " " : "";
  const heading = isHeaded ? headed(inner, [html`${label}${between}`, ...title]) : NOTHING;
  const content = html`${heading}${children(node, inner)}`;
  return eid === undefined ? content : html`<section id="${eid}">${content}</section>\n`;
}

function headed({ depth }: Context, content: readonly Markup[]): Markup {
  const level = { markup: String(Math.min(6, Math.max(2, depth))) };
  return html`<h${level}>${content}</h${level}>\n`;
}

function row(node: Node): Markup {
  return html`<tr>${node.children.map(cell)}</tr>`;
}

function cell(node: Node): Markup {
  const { colspan, rowspan } = node.attrs;
  return html`<td colspan="${String(colspan)}" rowspan="${String(rowspan)}">${inline(node)}</td>`;
}

const TAGS: { readonly [mark: string]: string } = {
  strong: "strong",
  emphasis: "em",
  code: "code",
};

function inline(node: Node): readonly Markup[] {
  return node.children.map((child) => {
    const text = child.isText ? (child.text ?? "") : String(child.attrs["alt"] ?? "");
    return child.marks.reduce((inside, { type, attrs }): Markup => {
      const tag = TAGS[type.name];
      if (tag === undefined) return link(inside, String(attrs["href"] ?? ""));
      return html`<${{ markup: tag }}>${inside}</${{ markup: tag }}>`;
    }, html`${text}`);
  });
}

// Nothing but an address of the web or of this page may be followed.
function link(inside: Markup, href: string): Markup {
  if (!/^(?:https?:|#)/iu.test(href)) return inside;
  return html`<a href="${href}" rel="noreferrer">${inside}</a>`;
}
