/** What a unit consists of, as comparing needs it: texts in sequence, and groups of labelled units. */
import { Fragment, type Node } from "prosemirror-model";
import { legalSchema } from "../../../schemas/document.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";
import { equalDocuments } from "../../document/index.ts";

const {
  article,
  container,
  paragraph,
  list,
  omission,
  quotation,
  quotedStructure,
  textBlock,
  heading,
} = legalSchema.nodes;

/** A text, a table and the like; or the paragraphs of an article, or a list. */
type Part =
  | { readonly kind: "block"; readonly node: Node }
  | { readonly kind: "group"; readonly of: "paragraph" | "list"; readonly units: readonly Node[] };

/** The parts of an article, a paragraph or a point, in order. Omissions inside a group are left out: ask `isHeldWhole`. */
function partsOf(unit: Node): readonly Part[] {
  const parts: Part[] = [];
  const paragraphs = unit.children.filter(({ type }) => type === paragraph);
  for (const child of unit.children) {
    if (child.type === paragraph) {
      if (child === paragraphs[0])
        parts.push({ kind: "group", of: "paragraph", units: paragraphs });
    } else if (child.type === list) {
      const units = child.children.filter(({ type }) => type !== omission);
      parts.push({ kind: "group", of: "list", units });
    } else parts.push({ kind: "block", node: child });
  }
  return parts;
}

/** The groups of a unit, in order. */
export function groupsOf(unit: Node): readonly Extract<Part, { readonly kind: "group" }>[] {
  return partsOf(unit).flatMap((part) => (part.kind === "group" ? [part] : []));
}

/** Whether two units have the same texts around groups of the same kinds; the groups themselves may differ. */
export function haveSameFrame(before: Node, after: Node): boolean {
  const [known, now] = [partsOf(before), partsOf(after)];
  if (known.length !== now.length) return false;
  return known.every((part, index) => {
    const other = now[index];
    if (other === undefined || part.kind !== other.kind) return false;
    if (part.kind === "group") return other.kind === "group" && part.of === other.of;
    return other.kind === "block" && saySame(part.node, other.node);
  });
}

const plainForms = new WeakMap<Node, Node>();

/** Whether two nodes have the same words in the same units, whatever is emphasised in them and wherever their links lead. */
export function saySame(before: Node, after: Node): boolean {
  return equalDocuments(before, after) || equalDocuments(plainForm(before), plainForm(after));
}

// The node without marks of emphasis and links.
function plainForm(node: Node): Node {
  const known = plainForms.get(node);
  if (known !== undefined) return known;
  const plain = node.isLeaf
    ? node.mark([])
    : node.copy(Fragment.fromArray(node.children.map(plainForm)));
  plainForms.set(node, plain);
  return plain;
}

/** Whether a unit keeps its label and reads "Dihapus.". */
export function isStub(unit: Node, profile: Profile): boolean {
  const content = unit.children.filter(({ type }) => type !== heading);
  const [only] = content;
  return (
    content.length === 1 &&
    only?.type === textBlock &&
    profile.deleted.test(only.textContent.trim())
  );
}

/** Whether a container keeps its label and has "Dihapus." in the place of its title and nothing else of its own. */
export function isContainerStub(unit: Node, profile: Profile): boolean {
  const own = unit.children.filter(({ type }) => type !== article && type !== container);
  const [only] = own;
  return (
    own.length === 1 && only?.type === heading && profile.deleted.test(only.textContent.trim())
  );
}

/** Whether nothing of a unit is left out. */
export function isHeldWhole(unit: Node): boolean {
  let isWhole = true;
  unit.descendants((node) => {
    if (node.type === omission) isWhole = false;
    return isWhole && node.type !== quotation && node.type !== quotedStructure;
  });
  return isWhole;
}

/** The label of a unit. */
export function labelOf(unit: Node): string {
  return String(unit.attrs["label"] ?? "");
}

/** All words of a unit, labels of what is in it included, for telling whether two units are the same text. */
export function wholeText(unit: Node): string {
  const lines: string[] = [];
  unit.descendants((node) => {
    const label = labelOf(node);
    if (label !== "") lines.push(label);
    if (node.isTextblock) lines.push(node.textContent);
    return !node.isTextblock;
  });
  return lines.join("\n");
}
