/** The text that belongs to a unit itself, without its label and without the units inside it. */
import type { Node } from "prosemirror-model";
import { legalSchema } from "../../schemas/document.ts";

const { textBlock, heading, crossheading, docTitle, quotation, quotedStructure, table, row, cell } =
  legalSchema.nodes;
const SPOKEN = new Set([textBlock, heading, crossheading, docTitle]);
const HOLDERS = new Set([quotation, quotedStructure, table, row]);

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

/** A text of a unit: where it begins in the own text of the unit, and where its content begins in the unit's content. */
export interface OwnTextPlace {
  readonly node: Node;
  readonly from: number;
  readonly start: number;
}

/** Where the texts that make up the own text of a unit stand in it, in order. */
export function ownTextPlaces(unit: Node): readonly OwnTextPlace[] {
  const found: OwnTextPlace[] = [];
  let from = 0;
  const visit = (holder: Node, start: number): void => {
    holder.forEach((child, offset) => {
      const inside = start + offset + 1;
      if (SPOKEN.has(child.type) || child.type === cell) {
        found.push({ node: child, from, start: inside });
        from += inlineText(child).length + 1;
      } else if (HOLDERS.has(child.type)) visit(child, inside);
    });
  };
  visit(unit, 0);
  return found;
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
