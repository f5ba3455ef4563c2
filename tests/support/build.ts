/**
 * Small documents in the words of the law: `act(article("1", "Menteri menetapkan peraturan."))`.
 *
 * Labels are written by number ("1" is "Pasal 1", "(1)", "a."); a plain string is a text block.
 */
import type { Node } from "prosemirror-model";
import { type LegalDocument, legalSchema } from "../../schemas/document.ts";

const nodes = legalSchema.nodes;
type Content = Node | string;

/** A run of text, or nothing for the empty text. */
function inline(text: string): readonly Node[] {
  return text === "" ? [] : [legalSchema.text(text)];
}

function blocks(content: readonly Content[]): readonly Node[] {
  return content.map((part) => (typeof part === "string" ? text(part) : part));
}

/** A block of running text. */
export function text(content: string): Node {
  return nodes.textBlock.create(null, [...inline(content)]);
}

/** A whole act: articles and chapters are put in its body, parts stand as they are given. */
export function act(...content: readonly Node[]): LegalDocument {
  const parts: Node[] = [];
  let units: Node[] = [];
  const close = (): void => {
    if (units.length > 0) parts.push(nodes.body.create(null, units));
    units = [];
  };
  for (const node of content) {
    if (node.type === nodes.article || node.type === nodes.container) units.push(node);
    else {
      close();
      parts.push(node);
    }
  }
  close();
  const document = nodes.act.create(null, parts);
  document.check();
  return document;
}

/** The title of an act. */
export function title(content: string): Node {
  return nodes.preface.create(null, [nodes.docTitle.create(null, [...inline(content)])]);
}

/** "BAB I" with its title and what stands in it. */
export function chapter(number: string, heading: string, ...content: readonly Node[]): Node {
  return container(`BAB ${number}`, "bab", heading, content);
}

/** "Bagian Kesatu" with its title and what stands in it. */
export function section(ordinal: string, heading: string, ...content: readonly Node[]): Node {
  return container(`Bagian ${ordinal}`, "bagian", heading, content);
}

function container(label: string, role: string, heading: string, content: readonly Node[]): Node {
  const opening = heading === "" ? [] : [nodes.heading.create(null, [...inline(heading)])];
  return nodes.container.create({ label, role }, [...opening, ...content]);
}

/** "Pasal 5" and what stands in it. */
export function article(number: string, ...content: readonly Content[]): Node {
  return nodes.article.create({ label: `Pasal ${number}`, role: "pasal" }, [...blocks(content)]);
}

/** "(1)" and what stands in it. */
export function paragraph(number: string, ...content: readonly Content[]): Node {
  return nodes.paragraph.create({ label: `(${number})` }, [...blocks(content)]);
}

/** A list of points. */
export function list(...points: readonly Node[]): Node {
  return nodes.list.create(null, [...points]);
}

/** "a." or "1." and what stands in it. */
export function point(number: string, ...content: readonly Content[]): Node {
  return nodes.point.create({ label: `${number}.` }, [...blocks(content)]);
}

/** An item of an amending article, with what it quotes. */
export function instruction(number: string, ...content: readonly Content[]): Node {
  return nodes.instruction.create({ label: `${number}.` }, [...blocks(content)]);
}

/** Structure that an instruction quotes. */
export function quoted(...content: readonly Node[]): Node {
  return nodes.quotedStructure.create(null, [...content]);
}

/** The explanation with its notes. */
export function explanation(...content: readonly Content[]): Node {
  return nodes.explanation.create({ label: "PENJELASAN" }, [...blocks(content)]);
}

/** A division of the explanation, with its heading. */
export function division(heading: string, ...content: readonly Content[]): Node {
  return nodes.division.create(null, [
    nodes.heading.create(null, [...inline(heading)]),
    ...blocks(content),
  ]);
}

/** A note on the unit that its label names: "Pasal 5", "Ayat (1)". */
export function note(label: string, ...content: readonly Content[]): Node {
  return nodes.note.create({ label }, [...blocks(content)]);
}

/** The same node with a permanent identity. */
export function withWid(wid: string, node: Node): Node {
  return node.type.create({ ...node.attrs, wid }, node.content, node.marks);
}
