/** The parts around the body: title, preamble, closing. Only blocks may stand there, so lists are lists of blocks. */
import type { Node } from "prosemirror-model";
import { actForms, type FormulaRow, plainForms } from "../../../schemas/akn/forms.ts";
import { legalSchema } from "../../../schemas/document.ts";
import { inlineText } from "../../document/index.ts";
import { type Attributes, element, type XmlElement, type XmlNode } from "../xml.ts";
import { writeBlocks, writeOmission } from "./blocks.ts";
import { writeCharacters, writeText } from "./inline.ts";
import { nameList, wrapBlocks } from "./list.ts";
import type { Holder, WriteState } from "./state.ts";
import { holderOf, writeHead } from "./unit.ts";

const { textBlock, list, omission, recitals, citations } = legalSchema.nodes;

/** The title, its type, number and subject told apart where the country has a form for them. */
export function writePreface(preface: Node, state: WriteState): XmlElement {
  const clause = state.takeClause(preface);
  const title = preface.child(0);
  const { attributes, children } = writeText(title, { spans: [], offset: 0 }, state);
  const parts = titleParts(title, state) ?? [element("docTitle", {}, children)];
  return element(
    "preface",
    state.identityOf(clause),
    element("longTitle", {}, element("p", attributes, parts)),
  );
}

function titleParts(title: Node, { profile }: WriteState): readonly XmlNode[] | undefined {
  const isPlain = title.children.every((child) => child.isText && child.marks.length === 0);
  const { title: form } = actForms[profile.id] ?? plainForms;
  const found = isPlain ? form.exec(inlineText(title)) : null;
  if (found === null) return undefined;
  const [, type = "", number = "", between = "", subject = ""] = found;
  return [
    element("docType", {}, writeCharacters(type)),
    " ",
    element("docNumber", {}, writeCharacters(number)),
    ` ${between} `,
    element("docTitle", {}, writeCharacters(subject)),
  ];
}

/** The preamble: grounds and legal basis as the standard has them, formulas by their words. */
export function writePreamble(preamble: Node, state: WriteState): XmlElement {
  const { preamble: formulas } = actForms[state.profile.id] ?? plainForms;
  return writeOuterPart("preamble", preamble, formulas, state);
}

/** The closing. */
export function writeConclusions(conclusions: Node, state: WriteState): XmlElement {
  const { conclusions: formulas } = actForms[state.profile.id] ?? plainForms;
  return writeOuterPart("conclusions", conclusions, formulas, state);
}

function writeOuterPart(
  name: string,
  part: Node,
  formulas: readonly FormulaRow[],
  state: WriteState,
): XmlElement {
  const clause = state.takeClause(part);
  const holder = holderOf(clause, state);
  const content = part.children.flatMap((child) =>
    child.type === recitals || child.type === citations
      ? [writeGrounds(child, state)]
      : writeLoose([child], holder, state).map((block) => asFormula(block, child, formulas)),
  );
  return element(name, state.identityOf(clause), orFiller(content));
}

function asFormula(block: XmlElement, node: Node, formulas: readonly FormulaRow[]): XmlElement {
  const text = node.type === textBlock ? inlineText(node) : "";
  const row = formulas.find((candidate) => candidate.text.test(text));
  return row === undefined ? block : element("formula", { name: row.name }, block);
}

/** The blocks, or one empty block where the schema asks for one; the reader takes an element without words for no text. */
export function orFiller(content: readonly XmlElement[]): readonly XmlElement[] {
  return content.length > 0 ? content : [element("p", {})];
}

// Blocks, lists among them, where no unit of the hierarchy may stand.
function writeLoose(
  nodes: readonly Node[],
  holder: Holder,
  state: WriteState,
): readonly XmlElement[] {
  const out: (readonly XmlElement[])[] = [];
  let run: Node[] = [];
  for (const node of nodes) {
    if (node.type !== list) run.push(node);
    else {
      out.push(writeBlocks(run, holder, state), [writeBlockList(node, state)]);
      run = [];
    }
  }
  return [...out.flat(), ...writeBlocks(run, holder, state)];
}

function writeBlockList(node: Node, state: WriteState): XmlElement {
  const eId = nameList(node, state);
  return element(
    "blockList",
    { eId },
    node.children.map((item) => writeItem("item", item, state)),
  );
}

type ItemElement = "item" | "recital" | "citation";

function writeItem(
  name: ItemElement,
  node: Node,
  state: WriteState,
  attributes: Attributes = {},
): XmlElement {
  if (node.type === omission)
    return element(name, { ...attributes, "rancang:is": "omission" }, writeOmission());
  const clause = state.takeClause(node);
  const holder = holderOf(clause, state);
  const meaning = clause.kind === "instruction" ? "instruction" : undefined;
  return element(
    name,
    { ...attributes, "rancang:is": meaning, ...state.identityOf(clause) },
    writeHead(clause, holder, state),
    orFiller(writeLoose(node.children, holder, state)),
  );
}

/**
 * The grounds or the legal basis: the text before the first list, one element for each item, the text after the last list.
 *
 * A text between two lists is written as an item without a number and marked as a text. The first item of a list that follows
 * another list directly is marked as the beginning of a new list.
 */
function writeGrounds(node: Node, state: WriteState): XmlElement {
  const clause = state.takeClause(node);
  const holder = holderOf(clause, state);
  const item = node.type === recitals ? "recital" : "citation";
  const { opening, middle, closing } = aroundLists(node.children);
  const head = writeHead(clause, holder, state);
  const intro = writeBlocks(opening, holder, state);
  const items = middle.flatMap((child, index) => {
    if (child.type !== list)
      return [element(item, { "rancang:is": "text" }, writeBlocks([child], holder, state))];
    const isNew = middle[index - 1]?.type === list;
    return child.children.map((point, at) =>
      writeItem(item, point, state, isNew && at === 0 ? { "rancang:list": "new" } : {}),
    );
  });
  const tail = writeBlocks(closing, holder, state);
  // The schema asks for at least one item. Where there is none, one is written that is marked as nothing and not read back.
  const filler = element(item, { "rancang:is": "nothing" }, element("p", {}));
  return element(
    node.type.name,
    state.identityOf(clause),
    head,
    wrapBlocks("intro", clause.eid, intro, state),
    items.length > 0 ? items : [filler],
    wrapBlocks("wrapUp", clause.eid, tail, state),
  );
}

function aroundLists(children: readonly Node[]) {
  const first = children.findIndex(({ type }) => type === list);
  if (first < 0) return { opening: children, middle: [], closing: [] };
  const last = children.findLastIndex(({ type }) => type === list);
  return {
    opening: children.slice(0, first),
    middle: children.slice(first, last + 1),
    closing: children.slice(last + 1),
  };
}
