/**
 * Nodes that were read, made to fit where they stand.
 *
 * Our own files fit as they are. In others a unit may stand where our schema has no place for it: points without a list
 * get one, an inner unit that is none becomes a point, a heading becomes a text. No word is left out or moved.
 */
import type { Node, NodeType } from "prosemirror-model";
import { legalSchema } from "../../../schemas/document.ts";
import { element } from "../xml.ts";
import type { ReadState } from "./state.ts";

const nodes = legalSchema.nodes;
const BLOCKS: readonly NodeType[] = Object.values(nodes).filter((type) => type.isInGroup("block"));
const LOOSE: ReadonlySet<NodeType> = new Set<NodeType>([nodes.point, nodes.instruction]);

const accepting = (...types: readonly NodeType[]): ReadonlySet<NodeType> =>
  new Set([...BLOCKS, ...types]);
const IN_ITEM = accepting();
const IN_BOX = accepting(nodes.container, nodes.article, nodes.crossheading);
const IN_QUOTE = accepting(nodes.container, nodes.article, nodes.paragraph, nodes.crossheading);
const IN_ARTICLE = accepting(nodes.paragraph);
const IN_PREAMBLE = accepting(nodes.recitals, nodes.citations, nodes.crossheading);
const IN_CLOSING = accepting(nodes.crossheading);
const IN_EXPLANATION = accepting(nodes.note, nodes.division);
const IN_NOTE = accepting(nodes.note);

/** Content of a paragraph, a point or an instruction: blocks. */
export const fitItem = fitting(IN_ITEM);
/** Content of a container, the body or an annex. */
export const fitBox = fitting(IN_BOX);
/** Content of quoted structure. */
export const fitQuoted = fitting(IN_QUOTE);
/** Content of the preamble. */
export const fitPreamble = fitting(IN_PREAMBLE);
/** Content of the closing or a quotation. */
export const fitFree = fitting(IN_CLOSING);
/** Content of the explanation or a division of it. */
export const fitExplanation = fitting(IN_EXPLANATION);
/** Content of a note. */
export const fitNote = fitting(IN_NOTE);

type Fit = (read: readonly Node[], state: ReadState) => readonly Node[];

function fitting(accepted: ReadonlySet<NodeType>): Fit {
  return (read, state) => place(read, accepted, state);
}

function place(
  read: readonly Node[],
  accepted: ReadonlySet<NodeType>,
  state: ReadState,
): readonly Node[] {
  const out: Node[] = [];
  let points: Node[] = [];
  const close = (): void => {
    if (points.length > 0) out.push(nodes.list.create(null, points));
    points = [];
  };
  for (const node of read.flatMap((one) =>
    accepted.has(one.type) ? [one] : dissolve(one, state),
  )) {
    if (LOOSE.has(node.type) && !accepted.has(node.type)) points.push(node);
    else {
      close();
      out.push(node);
    }
  }
  close();
  return out;
}

// Turns a node that cannot stand here into blocks and points, which can stand everywhere.
function dissolve(node: Node, state: ReadState): readonly Node[] {
  if (LOOSE.has(node.type)) return [node];
  reportNode(node, state);
  if (node.type === nodes.crossheading) return [nodes.textBlock.create(null, node.content)];
  if (node.type === nodes.recitals || node.type === nodes.citations) {
    const label = String(node.attrs["label"]);
    const text = label === "" ? [] : [nodes.textBlock.create(null, legalSchema.text(label))];
    return [...text, ...node.children];
  }
  return [asPoint(node, state)];
}

function asPoint(unit: Node, state: ReadState): Node {
  const { label, wid } = unit.attrs;
  const content = unit.children.map((child) =>
    child.type === nodes.heading ? nodes.textBlock.create(null, child.content) : child,
  );
  const point = nodes.point.create({ label, wid }, [...fitItem(content, state)]);
  return state.moveTo(point, unit);
}

function reportNode(node: Node, state: ReadState): void {
  state.report(element(node.type.name === "crossheading" ? "crossHeading" : node.type.name, {}));
}

/** Content of an article: blocks, then paragraphs. A text after paragraphs is the end of the one before it. */
export function fitArticle(read: readonly Node[], state: ReadState): readonly Node[] {
  const placed = place(read, IN_ARTICLE, state);
  const starts = placed.flatMap(({ type }, at) => (type === nodes.paragraph ? [at] : []));
  const [first = placed.length] = starts;
  return [
    ...placed.slice(0, first),
    ...starts.flatMap((start, at) => closeParagraph(placed.slice(start, starts[at + 1]), state)),
  ];
}

// A paragraph with the texts that follow it taken in as its end. Omissions behind the last such text stay beside it.
function closeParagraph(run: readonly Node[], state: ReadState): readonly Node[] {
  const [paragraph, ...after] = run;
  const end = after.findLastIndex(({ type }) => type !== nodes.omission) + 1;
  if (paragraph === undefined || end === 0) return run;
  state.report(element("wrapUp", {}));
  const content = [...paragraph.children, ...after.slice(0, end)];
  const closed = nodes.paragraph.create(paragraph.attrs, content);
  return [state.moveTo(closed, paragraph), ...after.slice(end)];
}
