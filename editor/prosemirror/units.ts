/** Where units stand in a document: the unit around a position, its siblings, and whether the base has it. */
import type { Node, ResolvedPos } from "prosemirror-model";
import type { EditorState } from "prosemirror-state";
import { legalSchema, UNIT_KINDS } from "../../schemas/document.ts";
import { draftingOf } from "./drafting.ts";

const { nodes } = legalSchema;
const UNITS: ReadonlySet<string> = new Set(UNIT_KINDS);
const ITEMS: ReadonlySet<string> = new Set(["paragraph", "point", "instruction"]);

/** A node with the place where it stands: `position` is directly before it. */
export interface Placed {
  readonly node: Node;
  readonly position: number;
  readonly depth: number;
  readonly parent: Node;
  readonly index: number;
}

/** Whether a node is addressable and carries a label. */
export function isUnit(node: Node): boolean {
  return UNITS.has(node.type.name);
}

/** Whether a node is a unit inside an article: a paragraph, a point, an instruction. */
export function isItem(node: Node): boolean {
  return ITEMS.has(node.type.name);
}

/** The label of a unit as it is printed. */
export function labelOf(node: Node): string {
  return String(node.attrs["label"] ?? "");
}

/** Whether a unit stands in the base, so that its label is kept whatever happens to it. */
export function isInBase(state: EditorState, node: Node): boolean {
  const wid = String(node.attrs["wid"] ?? "");
  return wid !== "" && draftingOf(state).base.has(wid);
}

/** The ancestor of a position at a depth, with its place; depth 0 has none. */
export function placedAt($pos: ResolvedPos, depth: number): Placed {
  return {
    node: $pos.node(depth),
    position: $pos.before(depth),
    depth,
    parent: $pos.node(depth - 1),
    index: $pos.index(depth - 1),
  };
}

/** The node directly after a position, with its place. */
export function placedAfter(document: Node, position: number): Placed | undefined {
  const $pos = document.resolve(position);
  const node = $pos.nodeAfter;
  if (node === null) return undefined;
  return { node, position, depth: $pos.depth + 1, parent: $pos.parent, index: $pos.index() };
}

/** The innermost ancestor that is as wanted. */
export function ancestor(
  $pos: ResolvedPos,
  wanted: (node: Node) => boolean,
  deepest: number = $pos.depth,
): Placed | undefined {
  for (let depth = deepest; depth > 0; depth -= 1) {
    if (wanted($pos.node(depth))) return placedAt($pos, depth);
  }
  return undefined;
}

/** The innermost unit around a position. */
export function unitAround($pos: ResolvedPos): Placed | undefined {
  return ancestor($pos, isUnit);
}

/** The position directly after a placed node. */
export function endOf({ position, node }: Placed): number {
  return position + node.nodeSize;
}

/** Whether a unit holds nothing but one empty text. */
export function isEmptyUnit(node: Node): boolean {
  if (node.childCount === 0) return true;
  const only = node.firstChild;
  return node.childCount === 1 && only?.type === nodes.textBlock && only.content.size === 0;
}
