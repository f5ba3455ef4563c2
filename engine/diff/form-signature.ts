/** Writes the form of a unit as a short text, so that the many units whose form did not change are passed over quickly. */
import type { Node } from "prosemirror-model";
import { legalSchema } from "../../schemas/document.ts";
import { isAddressed } from "../document/index.ts";

const { text, cell } = legalSchema.nodes;
const UNIT = "•";
const MARKED = "{";

const signatures = new WeakMap<Node, string>();

/**
 * The pieces of a unit as one text without their words, such as `heading;textBlock;list(•)`. Units with equal texts have
 * equal forms.
 *
 * Where all units inside stand in one unbroken row, the row is written as one sign: which of its units came or went is
 * listed as a change of its own and is no difference of form.
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
