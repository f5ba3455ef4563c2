/** Every small difference that two documents can have, each as a document of its own. */
import { Fragment, type Node, Slice } from "prosemirror-model";
import { type LegalDocument, legalSchema } from "../../schemas/document.ts";

export interface Mutation {
  /** What was done to which kind of node: "href of textBlock". */
  readonly name: string;
  readonly apply: () => LegalDocument | undefined;
}

const { nodes, marks } = legalSchema;

/** The mutations of a document at each of its nodes; one that would give no valid document gives none. */
export function mutationsOf(document: LegalDocument): readonly Mutation[] {
  const found: Mutation[] = [];
  document.descendants((node, position, parent, index) => {
    const add = (name: string, replacement: () => readonly Node[]): void => {
      found.push({
        name: `${name} ${node.type.name}`,
        apply: () => replaced(document, position, node, replacement()),
      });
    };
    mutateAttributes(node, add);
    if (node.isInline) mutateMarks(node, add);
    else mutateStructure(node, add);
    const next = parent?.maybeChild(index + 1);
    if (next != null && !node.isInline)
      found.push({
        name: `swap ${node.type.name}, ${next.type.name}`,
        apply: () => replaced(document, position, Fragment.from([node, next]), [next, node]),
      });
  });
  return found;
}

type Add = (name: string, replacement: () => readonly Node[]) => void;

function mutateAttributes(node: Node, add: Add): void {
  for (const [name, value] of Object.entries(node.attrs)) {
    const other = typeof value === "number" ? value + 1 : name === "colwidth" ? [7] : `${value}x`;
    add(name, () => [node.type.create({ ...node.attrs, [name]: other }, node.content, node.marks)]);
  }
}

function mutateMarks(node: Node, add: Add): void {
  const link = marks.link.create({ href: "https://lain.example" });
  for (const mark of [marks.strong.create(), marks.emphasis.create(), marks.code.create(), link])
    add(`add ${mark.type.name} to`, () => [node.mark(mark.addToSet(node.marks))]);
  for (const mark of node.marks) {
    add(`remove ${mark.type.name} from`, () => [node.mark(mark.removeFromSet(node.marks))]);
    for (const [name, value] of Object.entries(mark.attrs)) {
      const other = mark.type.create({ ...mark.attrs, [name]: `${value}x` });
      add(`${name} of ${mark.type.name} of`, () => [
        node.mark(other.addToSet(mark.removeFromSet(node.marks))),
      ]);
    }
  }
  if (!node.isText) {
    const alt = String(node.attrs["alt"]);
    add("words for", () => (alt === "" ? [] : [legalSchema.text(alt)]));
    return;
  }
  const text = node.text ?? "";
  const half = text.length >> 1;
  if (half === 0) return;
  add("half strong", () => [
    node.cut(0, half).mark(marks.strong.create().addToSet(node.marks)),
    node.cut(half),
  ]);
  add("image in", () => [node.cut(0, half), nodes.image.create({ src: "x.png" }), node.cut(half)]);
  add("image for", () => [nodes.image.create({ src: "x.png", alt: text })]);
  add("word in", () => [legalSchema.text(`${text} kata`, node.marks)]);
}

function mutateStructure(node: Node, add: Add): void {
  add("remove", () => []);
  add("wrap", () => [nodes.quotation.create(null, node)]);
  add("omission before", () => [nodes.omission.create(), node]);
  add("omission after", () => [node, nodes.omission.create()]);
  add("empty text after", () => [node, nodes.textBlock.create()]);
  for (const type of [nodes.textBlock, nodes.heading, nodes.crossheading])
    if (node.isTextblock && node.type !== type)
      add(`${type.name} for`, () => [type.create(null, node.content)]);
  for (const type of [nodes.point, nodes.instruction, nodes.paragraph, nodes.note, nodes.article])
    if (typeof node.attrs["label"] === "string" && node.type !== type)
      add(`${type.name} for`, () => [type.create(node.attrs, node.content)]);
  add("unwrap", () => node.children);
  add("quotation for", () => [nodes.quotation.create(null, node.content)]);
  add("quotedStructure for", () => [nodes.quotedStructure.create(null, node.content)]);
  for (let at = 1; at < node.childCount; at += 1)
    add(`divide at ${at}`, () => [
      node.copy(Fragment.from(node.children.slice(0, at))),
      node.copy(Fragment.from(node.children.slice(at))),
    ]);
}

function replaced(
  document: LegalDocument,
  position: number,
  old: Node | Fragment,
  replacement: readonly Node[],
): LegalDocument | undefined {
  const size = old instanceof Fragment ? old.size : old.nodeSize;
  try {
    const slice = new Slice(Fragment.fromArray([...replacement]), 0, 0);
    const after = document.replace(position, position + size, slice);
    after.check();
    return after;
  } catch {
    // The schema has no such document.
    return undefined;
  }
}
