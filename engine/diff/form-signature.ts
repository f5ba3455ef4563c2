/** The form of a unit as a short text, to pass quickly over the many units whose form did not change. */
import type { Node } from "prosemirror-model";
import { legalSchema } from "../../schemas/document.ts";
import { isAddressed } from "../document/index.ts";

const { text, cell } = legalSchema.nodes;
const UNIT = "•";
const MARKED = "{";

const signatures = new WeakMap<Node, string>();

/**
 * The pieces of a unit as one text, without their words: `heading;textBlock;list(•)`. Equal texts are equal forms.
 *
 * Units in a row are as one where no other unit stands in it: only units can stand between them then, and which of those
 * came or went is told elsewhere.
 */
export function signatureOf(unit: Node): string {
  const known = signatures.get(unit);
  if (known !== undefined) return known;
  const whole = unit.children.map(sign).join(";");
  const rows = whole.match(/•(?:;•)*/gu) ?? [];
  const signature = rows.length === 1 ? whole.replace(/•(?:;•)*/u, UNIT) : whole;
  signatures.set(unit, signature);
  return signature;
}

/** Whether a signature has links, images or emphasis, each with its place. */
export function hasMarks(signature: string): boolean {
  return signature.includes(MARKED);
}

function sign(node: Node): string {
  const { type, firstChild } = node;
  if (isAddressed(node)) return UNIT;
  if (firstChild === null) return type.name;
  if (!firstChild.isInline) return `${type.name}(${node.children.map(sign).join(";")})`;
  const attributes = type === cell ? JSON.stringify(node.attrs).replaceAll(MARKED, "<") : "";
  const isBare = node.childCount === 1 && firstChild.type === text && firstChild.marks.length === 0;
  return `${type.name}${attributes}${isBare ? "" : node.children.map(signInline).join("")}`;
}

function signInline(node: Node): string {
  const { length } = node.isText ? (node.text ?? "") : String(node.attrs["alt"] ?? "");
  const marks = node.marks.map((mark) => JSON.stringify([mark.type.name, mark.attrs])).join("");
  const image = node.isText ? "" : JSON.stringify(node.attrs);
  return marks === "" && image === "" ? `${length}` : `${MARKED}${length}${marks}${image}}`;
}
