/**
 * A unit as the row of its own pieces: its texts, the marks of what it leaves out, and the places of the units inside it.
 *
 *     (1) Pemohon melampirkan:      text      "Pemohon melampirkan:"
 *         a. bukti;                 unit      in list 1
 *         …                         omission  in list 1
 *     kecuali ditentukan lain.      text      behind one unit
 */
import type { Node } from "prosemirror-model";
import { legalSchema } from "../../schemas/document.ts";
import { inlineText, isAddressed } from "../document/index.ts";

/** A list, a quotation or quoted structure. A group holds pieces and is no piece itself. */
export interface Group {
  readonly type: string;
  readonly within: Group | null;
}

interface PieceFrame {
  readonly node: Node;
  readonly group: Group | null;
}

/** A text, or a row of a table, with its place in the own text of the unit. */
export interface TextPiece extends PieceFrame {
  readonly kind: "text";
  readonly text: string;
  readonly from: number;
}

export type Piece =
  | TextPiece
  | (PieceFrame & { readonly kind: "omission" })
  | (PieceFrame & { readonly kind: "unit"; readonly label: string });

const { row, cell, omission } = legalSchema.nodes;
const GROUPS = new Set([
  legalSchema.nodes.list,
  legalSchema.nodes.quotation,
  legalSchema.nodes.quotedStructure,
]);

/** The pieces of a unit in the order in which they stand. Their texts joined by line feeds are its own text. */
export function piecesOf(unit: Node): readonly Piece[] {
  const pieces: Piece[] = [];
  collectPieces(unit, null, pieces);
  return pieces;
}

function collectPieces(parent: Node, group: Group | null, pieces: Piece[]): void {
  for (const node of parent.children) {
    const { type } = node;
    const inside = { type: type.name, within: group };
    if (isAddressed(node))
      pieces.push({ kind: "unit", node, group, label: String(node.attrs["label"] ?? "") });
    else if (type === omission) pieces.push({ kind: "omission", node, group });
    else if (GROUPS.has(type)) collectPieces(node, inside, pieces);
    else if (node.firstChild?.type === row)
      for (const line of node.children) pieces.push(textPiece(line, inside, pieces));
    else pieces.push(textPiece(node, group, pieces));
  }
}

function textPiece(node: Node, group: Group | null, before: readonly Piece[]): TextPiece {
  const last = before.findLast((piece) => piece.kind === "text");
  const from = last === undefined ? 0 : last.from + last.text.length + 1;
  const text = node.type === row ? node.children.map(inlineText).join("\t") : inlineText(node);
  return { kind: "text", node, group, text, from };
}

/** Whether a unit is one running text without marks. Two such units can differ in nothing but their words. */
export function isPlain({ childCount, firstChild }: Node): boolean {
  if (childCount !== 1 || firstChild?.type !== legalSchema.nodes.textBlock) return false;
  const inline = firstChild.firstChild;
  if (inline === null) return true;
  return firstChild.childCount === 1 && inline.isText && inline.marks.length === 0;
}

/** A stretch of running text that has a mark, or an image. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly link: string | null;
  readonly emphasis: string | null;
  readonly image: string | null;
}

/** The marked stretches of some texts, in order; `offset` is where the own text of their unit begins. */
export function spansOf(pieces: readonly Piece[], offset = 0): readonly Span[] {
  return pieces.flatMap((piece) => {
    if (piece.kind !== "text") return [];
    const { node } = piece;
    let from = offset + piece.from;
    return (node.firstChild?.type === cell ? node.children : [node]).flatMap((holder) => {
      const spans = spansIn(holder, from);
      // In the own text a tab stands between two cells.
      from += inlineText(holder).length + 1;
      return spans;
    });
  });
}

function spansIn(holder: Node, begin: number): readonly Span[] {
  let from = begin;
  return holder.children.flatMap((node) => {
    const at = from;
    from += (node.isText ? (node.text ?? "") : String(node.attrs["alt"] ?? "")).length;
    return node.isText && node.marks.length === 0 ? [] : [spanOf(node, at, from)];
  });
}

const { link } = legalSchema.marks;

function spanOf(node: Node, from: number, to: number): Span {
  const linked = node.marks.find(({ type }) => type === link);
  const emphasis = node.marks.flatMap(({ type }) => (type === link ? [] : [type.name])).join(" ");
  return {
    from,
    to,
    link: linked === undefined ? null : targetOf(linked.attrs, "href"),
    emphasis: emphasis === "" ? null : emphasis,
    image: node.isText ? null : targetOf(node.attrs, "src"),
  };
}

function targetOf(attributes: { readonly [name: string]: unknown }, name: "href" | "src"): string {
  const title = String(attributes["title"] ?? "");
  const target = String(attributes[name] ?? "");
  return title === "" ? target : `${target} "${title}"`;
}
