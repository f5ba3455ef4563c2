/** What stands in a unit as text: paragraphs of text, tables, quotations, and the structure that an instruction quotes. */
import type { Node } from "prosemirror-model";
import { legalSchema } from "../../../schemas/document.ts";
import { type Attributes, element, type XmlElement, type XmlNode } from "../xml.ts";
import { type WrittenText, writeText } from "./inline.ts";
import type { Holder, OwnText, WriteState } from "./state.ts";

const { article, textBlock, table, quotation, quotedStructure, omission, crossheading } =
  legalSchema.nodes;

/** Blocks without lists, as they stand in `content`, `intro`, `wrapUp` and `mainBody`. */
export function writeBlocks(
  blocks: readonly Node[],
  holder: Holder,
  state: WriteState,
): readonly XmlElement[] {
  return modificationRuns(blocks, isAmending(holder, state)).flatMap((run) =>
    run.isModification
      ? [writeModification(run.blocks, holder, state)]
      : run.blocks.map((block) => writeBlock(block, holder, state)),
  );
}

function writeBlock(block: Node, holder: Holder, state: WriteState): XmlElement {
  switch (block.type) {
    case textBlock:
      return paragraphOf(writeText(block, holder.own, state));
    case table:
      return writeTable(block, holder, state);
    case quotation:
      return writeQuotation(block, holder, state);
    case crossheading:
      return writeCrossheading(block, holder, state);
    default:
      return writeOmission();
  }
}

// The text of a quotation is part of the own text of the unit that it stands in.
function writeQuotation(block: Node, holder: Holder, state: WriteState): XmlElement {
  const inside = state.writeFlow({ ...holder, node: block }, state);
  return element("p", {}, element("embeddedStructure", {}, inside));
}

/** A mark of what is left out. */
export function writeOmission(): XmlElement {
  return element("p", {}, element("omissis", {}, "…"));
}

/** A heading between units where only blocks may stand. */
function writeCrossheading(block: Node, { own }: Holder, state: WriteState): XmlElement {
  const { attributes, children } = writeText(block, own, state);
  return element("blockContainer", {}, element("crossHeading", attributes, children));
}

function paragraphOf({ attributes, children }: WrittenText): XmlElement {
  return element("p", attributes, children);
}

function writeTable(block: Node, { own }: Holder, state: WriteState): XmlElement {
  const rows = block.children.map((line) =>
    element(
      "tr",
      {},
      line.children.map((cell) => writeCell(cell, own, state)),
    ),
  );
  return element("table", {}, rows);
}

// In the own text one sign stands between two cells and between two rows, so each cell is written as a text of its own.
function writeCell(cell: Node, own: OwnText, state: WriteState): XmlElement {
  const { colspan, rowspan, colwidth } = cell.attrs;
  const attributes: Attributes = {
    colspan: colspan === 1 ? undefined : String(colspan),
    rowspan: rowspan === 1 ? undefined : String(rowspan),
    "rancang:colwidth": Array.isArray(colwidth) ? colwidth.join(" ") : undefined,
  };
  return element("td", attributes, paragraphOf(writeText(cell, own, state)));
}

interface Run {
  readonly isModification: boolean;
  readonly blocks: readonly Node[];
}

/**
 * The blocks in runs: what belongs in one `mod`, and what stands beside it.
 *
 * In an instruction, and in an article that is one, its texts belong to the modification; elsewhere only the quoted structure does.
 *
 *     instruction: text, quoted, text   → mod(text, quoted, text)
 *     point:       text, quoted         → p(text), p(mod(quoted))
 */
function modificationRuns(blocks: readonly Node[], isInstruction: boolean): readonly Run[] {
  const runs: { isModification: boolean; blocks: Node[] }[] = [];
  for (const block of blocks) {
    const isModification =
      block.type === quotedStructure || (isInstruction && block.type === textBlock);
    const last = runs.at(-1);
    if (last?.isModification === isModification) last.blocks.push(block);
    else runs.push({ isModification, blocks: [block] });
  }
  return runs;
}

// Whether an article is an instruction itself: a "Pasal I" with a single change states and quotes it without a list.
function isAmending({ node, modification }: Holder, { profile }: WriteState): boolean {
  if (modification !== null) return true;
  const isArticle = node.type === article && quotedIn(node).length > 0;
  return isArticle && profile.amendingArticle.test(String(node.attrs["label"]));
}

function writeModification(blocks: readonly Node[], holder: Holder, state: WriteState): XmlElement {
  const quoted = quotedIn(holder.node);
  if (holder.modification === null && quoted[0] !== undefined && blocks.includes(quoted[0]))
    state.countModification();
  const eId = state.claim(nameModification(blocks, holder, state));
  state.keepModification(holder.eid, eId);
  const content: XmlNode[] = [];
  let space: string | undefined;
  blocks.forEach((block, index) => {
    if (block.type === quotedStructure) {
      content.push(writeQuoted(block, quoted.indexOf(block) + 1, state));
      return;
    }
    if (blocks[index - 1]?.type === textBlock)
      content.push(element("br", { "rancang:is": "break" }));
    const text = writeText(block, holder.own, state);
    space ??= text.attributes["xml:space"];
    content.push(...orMarker(text));
  });
  return element("p", { "xml:space": space }, element("mod", { eId }, content));
}

// What is quoted is named after the last modification that was counted (engine/document/address.ts).
function nameModification(blocks: readonly Node[], holder: Holder, state: WriteState): string {
  const hasQuoted = blocks.some(({ type }) => type === quotedStructure);
  return hasQuoted ? state.lastModification() : (holder.modification ?? state.lastModification());
}

function quotedIn(node: Node): readonly Node[] {
  return node.children.filter(({ type }) => type === quotedStructure);
}

// An empty text beside other content of the modification would be lost in reading, so it is marked.
function orMarker({ children }: WrittenText): readonly XmlNode[] {
  return children.length > 0
    ? children
    : [element("marker", { name: "empty", "rancang:is": "empty" })];
}

function writeQuoted(node: Node, count: number, state: WriteState): XmlElement {
  const eid = `${state.lastModification()}__qstr_${count}`;
  const eId = state.claim(eid);
  const holder: Holder = { eid, node, own: { spans: [], offset: 0 }, modification: null };
  // Modern texts print no quotation marks around what they quote.
  const attributes = { eId, startQuote: "", endQuote: "" };
  return element("quotedStructure", attributes, state.writeFlow(holder, state));
}

/** Whether a block is a mark of what is left out. */
export function isOmission(block: Node): boolean {
  return block.type === omission;
}
