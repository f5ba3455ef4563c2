/**
 * Pasted HTML as a source of the dialect: lines of text with emphasis, and tables. What else it says with signs of its own
 * (a picture, struck words) is told.
 */
import type { Node } from "prosemirror-model";
import { writeTable } from "../../../engine/dialect/index.ts";
import { legalSchema } from "../../../schemas/document.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";
import { type PastedRun, sourceLine } from "./plain-text.ts";

/** What pasted text had and the draft cannot have. */
export type PasteLoss =
  | "image"
  | "struck"
  | "raised"
  | "link"
  | "cell-lines"
  | "nested-table"
  | "table";

/** What is asked of a node of the browser's document, so that none is needed to read one. */
export interface PastedNode {
  /** 1 for an element, 3 for text. */
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PastedNode>;
  readonly parentNode: PastedNode | null;
  /** In capitals; only elements have them. */
  readonly tagName?: string;
  readonly getAttribute?: (name: string) => string | null;
}

interface PastedSource {
  readonly source: string;
  readonly lost: readonly PasteLoss[];
}

const [ELEMENT, TEXT] = [1, 3];
const BREAKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BR CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL".split(
    " ",
  ),
);
const UNSEEN = new Set(["SCRIPT", "STYLE", "TEMPLATE", "HEAD", "TITLE", "NOSCRIPT"]);

/** The text of a document as a source of the dialect. Labels that the browser draws for lists become text. */
export function htmlSource(root: PastedNode, profile: Profile): PastedSource {
  const reader = new HtmlReader(profile);
  reader.collect(root, "none");
  return { source: reader.source(), lost: [...reader.lost] };
}

class HtmlReader {
  readonly lost = new Set<PasteLoss>();
  readonly #profile: Profile;
  /** Lines of runs, and sources of tables. */
  readonly #blocks: (PastedRun[] | string)[] = [];
  #line: PastedRun[] = [];

  constructor(profile: Profile) {
    this.#profile = profile;
  }

  source(): string {
    this.#break();
    return this.#blocks
      .map((block) => (typeof block === "string" ? block : sourceLine(block, this.#profile)))
      .join("\n\n");
  }

  /** The lines that were collected; a table among them is one line. */
  lines(): readonly (readonly PastedRun[])[] {
    this.#break();
    return this.#blocks.filter((block) => typeof block !== "string");
  }

  collect(parent: PastedNode, mark: PastedRun["mark"]): void {
    for (const child of parent.childNodes) {
      if (child.nodeType === ELEMENT) this.#collectElement(child, mark);
      else if (child.nodeType === TEXT) this.#addText(child, mark);
    }
  }

  #addText(node: PastedNode, mark: PastedRun["mark"]): void {
    const text = node.textContent ?? "";
    const lines = isInside(node, "PRE") ? text.split("\n") : [text];
    for (const [index, line] of lines.entries()) {
      if (index > 0) this.#break();
      const words = line.replace(/\s+/gu, " ");
      const isBehindBlank = this.#line.at(-1)?.text.endsWith(" ") === true;
      this.#line.push({ text: isBehindBlank ? words.trimStart() : words, mark });
    }
  }

  #collectElement(element: PastedNode, mark: PastedRun["mark"]): void {
    const name = element.tagName ?? "";
    if (UNSEEN.has(name) || isHidden(element)) return;
    const loss = lossOf(element);
    if (loss !== undefined) this.lost.add(loss);
    if (name === "TABLE" && this.#addTable(element)) return;
    const breaks =
      BREAKS.has(name) || /display:\s*(?:block|flex|grid|list-item)/u.test(styleOf(element));
    if (breaks) this.#break();
    if (name === "LI") this.#line.push({ text: listLabel(element), mark: "none", isLabel: true });
    this.collect(element, markOf(element, mark));
    if (breaks) this.#break();
  }

  // A label that a list draws stays on the line of the text that it labels, whatever block that text stands in.
  #break(): void {
    if (this.#line.every(({ text, isLabel }) => isLabel === true || text.trim() === "")) return;
    this.#blocks.push(this.#line);
    this.#line = [];
  }

  /** Whether the element is a table of several columns; one of a single column only sets lines below each other. */
  #addTable(element: PastedNode): boolean {
    const rows = elementsOf(element, "TR")
      .map((row) => cellsOf(row).map((cell) => this.#cell(cell)))
      .filter((cells) => cells.length > 0);
    if (rows.every((cells) => cells.length < 2)) return false;
    for (const caption of elementsOf(element, "CAPTION")) this.#collectElement(caption, "none");
    this.#break();
    const { table, row } = legalSchema.nodes;
    const node = table.create(
      null,
      rows.map((cells) => row.create(null, cells)),
    );
    this.#blocks.push(writeTable(node));
    return true;
  }

  #cell(element: PastedNode): Node {
    const inner = new HtmlReader(this.#profile);
    inner.collectCell(element);
    const lines = inner.lines();
    for (const loss of inner.lost) this.lost.add(loss);
    if (lines.length > 1) this.lost.add("cell-lines");
    const runs = lines.flatMap((line, index) =>
      index === 0 ? line : [{ text: " ", mark: "none" } as const, ...line],
    );
    const [colspan, rowspan] = [spanOf(element, "colspan"), spanOf(element, "rowspan")];
    return legalSchema.nodes.cell.create({ colspan, rowspan }, inlineOf(runs));
  }

  /** A cell holds one text: the cells of a table in it are lines of that text. */
  collectCell(element: PastedNode): void {
    if (elementsOf(element, "TABLE").length > 0) this.lost.add("nested-table");
    for (const child of element.childNodes) {
      if (child.nodeType === ELEMENT) this.#collectInCell(child, "none");
      else if (child.nodeType === TEXT) this.#addText(child, "none");
    }
  }

  #collectInCell(element: PastedNode, mark: PastedRun["mark"]): void {
    if (element.tagName !== "TABLE") this.#collectElement(element, mark);
    else
      for (const cell of elementsOf(element, "TR").flatMap(cellsOf))
        this.#collectElement(cell, mark);
  }
}

function inlineOf(runs: readonly PastedRun[]): readonly Node[] {
  const words = runs.map(({ text }) => text).join("");
  const lead = words.length - words.trimStart().length;
  const end = words.trimEnd().length;
  let at = 0;
  return runs.flatMap(({ text, mark }) => {
    const kept = text.slice(Math.max(0, lead - at), Math.max(0, end - at));
    at += text.length;
    if (kept === "") return [];
    const marks = mark === "none" ? [] : [legalSchema.marks[mark].create()];
    return [legalSchema.text(kept, marks)];
  });
}

/** The elements of a name inside another, in order; not those of a table in a cell. */
function elementsOf(parent: PastedNode, name: string): readonly PastedNode[] {
  return [...parent.childNodes].flatMap((child) => {
    if (child.tagName === name) return [child];
    return child.nodeType !== ELEMENT || child.tagName === "TABLE" ? [] : elementsOf(child, name);
  });
}

function cellsOf(row: PastedNode): readonly PastedNode[] {
  return [...row.childNodes].filter(({ tagName }) => tagName === "TD" || tagName === "TH");
}

/** No table of a law is wider, and no browser draws one that is. */
const WIDEST = 999;

function spanOf(cell: PastedNode, name: "colspan" | "rowspan"): number {
  const span = Number.parseInt(cell.getAttribute?.(name) ?? "1", 10);
  return span >= 1 && span <= WIDEST ? span : 1;
}

function styleOf(element: PastedNode): string {
  return element.getAttribute?.("style") ?? "";
}

function isHidden(element: PastedNode): boolean {
  return /display:\s*none|mso-hide:\s*all/u.test(styleOf(element));
}

function isInside(node: PastedNode, name: string): boolean {
  for (let around = node.parentNode; around !== null; around = around.parentNode)
    if (around.tagName === name) return true;
  return false;
}

function lossOf(element: PastedNode): PasteLoss | undefined {
  const name = element.tagName ?? "";
  if (/^(?:IMG|SVG|PICTURE|CANVAS|VIDEO|OBJECT|MATH|V:IMAGEDATA)$/iu.test(name)) return "image";
  if (/^(?:S|STRIKE|DEL)$/u.test(name) || /line-through/u.test(styleOf(element))) return "struck";
  if (/^(?:SUP|SUB)$/u.test(name) || /vertical-align:\s*su(?:per|b)/u.test(styleOf(element)))
    return "raised";
  const isLink = name === "A" && /^https?:/u.test(element.getAttribute?.("href") ?? "");
  return isLink ? "link" : undefined;
}

function markOf(element: PastedNode, outer: PastedRun["mark"]): PastedRun["mark"] {
  const [name, style] = [element.tagName ?? "", styleOf(element)];
  if (/^(?:EM|I)$/u.test(name) || /font-style:\s*italic/u.test(style)) return "emphasis";
  if (/^(?:STRONG|B)$/u.test(name) && !/font-weight:\s*normal/u.test(style)) return "strong";
  return outer;
}

function listLabel(item: PastedNode): string {
  const list = item.parentNode;
  if (list?.tagName !== "OL") return "";
  const items = [...list.childNodes].filter(({ tagName }) => tagName === "LI");
  const start = Number(list.getAttribute?.("start") ?? "1");
  const value = Number(item.getAttribute?.("value") ?? start + items.indexOf(item));
  const isLetter =
    /^a$/iu.test(list.getAttribute?.("type") ?? "") ||
    /lower-alpha|lower-latin/u.test(styleOf(list));
  return isLetter && value >= 1 && value <= 26
    ? `${String.fromCharCode(96 + value)}. `
    : `${value}. `;
}
