/** The text that belongs to a unit itself, without its label and without the units inside it. */
import type { Node } from "prosemirror-model";
import { legalSchema } from "../../schemas/document.ts";

const { textBlock, heading, crossheading, docTitle, quotation, quotedStructure, row } =
  legalSchema.nodes;
const SPOKEN = new Set([textBlock, heading, crossheading, docTitle]);

/**
 * Title, intro, content and tail of a unit, in the order they stand, one line each (contract `rancang/diff@1`).
 *
 * A table is a line a row, its cells parted by a tab. Lists and inner units are not part of it, those of a quote neither.
 */
export function ownText(unit: Node): string {
  const { firstChild } = unit;
  // Most units are one text.
  if (unit.childCount === 1 && firstChild !== null && SPOKEN.has(firstChild.type))
    return inlineText(firstChild);
  const lines: string[] = [];
  collectLines(unit, lines);
  return lines.join("\n");
}

function collectLines(unit: Node, lines: string[]): void {
  for (const child of unit.children) {
    if (SPOKEN.has(child.type)) lines.push(inlineText(child));
    else if (child.type === quotation || child.type === quotedStructure) collectLines(child, lines);
    else if (child.firstChild?.type === row)
      for (const line of child.children) lines.push(rowText(line));
  }
}

function rowText(line: Node): string {
  return line.children.map(inlineText).join("\t");
}

/** The characters of running text; an image speaks by its description. */
export function inlineText(node: Node): string {
  const { firstChild } = node;
  if (firstChild?.isText === true && node.childCount === 1) return firstChild.text ?? "";
  return node.textBetween(0, node.content.size, undefined, (leaf) =>
    String(leaf.attrs["alt"] ?? ""),
  );
}

/** The title of a unit, or the empty text where it has none. */
export function ownTitle(unit: Node): string {
  return unit.firstChild?.type === heading ? inlineText(unit.firstChild) : "";
}

/** The title of a whole text: its own, or that of its first unit. */
export function titleOf(document: Node): string {
  const preface = document.firstChild;
  return preface?.type === legalSchema.nodes.preface ? preface.textContent : "";
}
