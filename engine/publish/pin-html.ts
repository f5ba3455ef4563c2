/** A comparative provision beside a clause: its words, its source, what was taken from it and what was not. */
import type { Node } from "prosemirror-model";
import { legalSchema } from "../../schemas/document.ts";
import { inlineText } from "../document/index.ts";
import { html, type Markup, NOTHING, webAddress } from "./markup.ts";
import { type ActContext, isSaid, sayProse } from "./page-context.ts";
import type { PublishedPin } from "./publication.ts";
import { LONGEST_MARGIN_LABEL } from "./redline-html.ts";
import { sayDate } from "./strings.ts";

/** The provision with its account. */
export function renderPin(pin: PublishedPin, context: ActContext): Markup {
  const { strings, language } = context;
  const name = pin.name === "" ? "" : `, ${pin.name}`;
  return html`<div class="pin">
<h6>${strings.comparative}</h6>
<p class="cite"><strong>${pin.cite}${name}</strong> ${pin.title}</p>
${
  pin.provision === null
    ? html`<p class="omission">${strings.notHeld}</p>`
    : html`<details${context.firstPins.has(pin) ? html` open` : NOTHING}><summary>${strings.provisionText}</summary><blockquote lang="${pin.language}">${renderNode(pin.provision)}</blockquote></details>`
}
<dl>
${isSaid(pin.taken) ? html`<dt>${strings.taken}</dt><dd>${sayProse(pin.taken, language)}</dd>` : NOTHING}
${isSaid(pin.notTaken) ? html`<dt>${strings.notTaken}</dt><dd>${sayProse(pin.notTaken, language)}</dd>` : NOTHING}
</dl>
<p class="source">${renderSource(pin, context)}</p>
</div>`;
}

function renderSource(pin: PublishedPin, { strings }: ActContext): Markup {
  const parts: (string | Markup)[] = [];
  for (const source of pin.sources ?? []) {
    const address = webAddress(source.url);
    const cite =
      address === undefined ? html`${source.cite}` : html`<a href="${address}">${source.cite}</a>`;
    parts.push(
      html`${cite}, ${strings.retrieved(sayDate(source.retrieved, strings))}, ${source.licence}`,
    );
  }
  if (pin.translationOf !== undefined) {
    const { translator, official } = pin.translationOf;
    parts.push(
      official ? strings.officialTranslation(translator) : strings.translation(translator),
    );
  }
  return html`${parts.map((part, index) => html`${index > 0 ? "; " : ""}${part}`)}`;
}

const { heading, list, table, omission, textBlock, crossheading } = legalSchema.nodes;

/** A provision as it stands, without marks of change. */
export function renderNode(node: Node): Markup {
  const label = String(node.attrs["label"] ?? "");
  const inner = node.children.map(renderBlock);
  if (label === "") return html`<div class="content">${inner}</div>`;
  // "Article 17" does not fit into a margin made for "(1)".
  const fits = label.length <= LONGEST_MARGIN_LABEL ? "same" : "same headed";
  return html`<div class="unit ${fits}"><span class="label">${label}</span><div class="content">${inner}</div></div>`;
}

function renderBlock(node: Node): Markup {
  if (node.type === textBlock || node.type === crossheading)
    return html`<p>${inlineText(node)}</p>`;
  if (node.type === heading) return html`<p class="title">${inlineText(node)}</p>`;
  if (node.type === omission) return html`<p class="omission">…</p>`;
  if (node.type === list) return html`${node.children.map(renderBlock)}`;
  if (node.type === table)
    return html`<table>${node.children.map((row) => html`<tr>${row.children.map((cell) => html`<td>${inlineText(cell)}</td>`)}</tr>`)}</table>`;
  return renderNode(node);
}
