/** Blocks → lines of the dialect, such that the reader of the dialect sees just these blocks. */
import { Fragment } from "prosemirror-model";
import { type LegalDocument, legalSchema } from "../../schemas/document.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { type PlacedLine, planIndents, writeInline, writeTable } from "../dialect/index.ts";
import { parseHeadingLabel, parseItemLabel } from "../text/index.ts";
import type { Block, ContentUnit, HeadingBlock, TableBlock } from "./blocks.ts";
import type { Word } from "./pieces.ts";
import type { IntakeSetting } from "./setting.ts";

// What would open a block in CommonMark, or a mark of the dialect, at the start of a line.
const BLOCK_START =
  /^(?:#{1,6}(?=[ \t]|$)|>|[-+*](?=[ \t]|$)|[0-9]{1,9}[.)](?=[ \t]|$)|(?:[-_*][ \t]*){3,}$|={1,}$|-{1,}$|`{3,}|~{3,}|\|)/u;
const OMISSION = "…";

/** The source of a document in the dialect. */
export function renderBlocks(blocks: readonly Block[], setting: IntakeSetting): string {
  let source = "";
  const indents = indentsOf(blocks, setting);
  blocks.forEach((block, index) => {
    const between = Math.min(block.quote, blocks[index - 1]?.quote ?? 0);
    if (index > 0) source += `\n${">".repeat(between)}\n`;
    const prefix = "> ".repeat(block.quote);
    const lines = " ".repeat(indents.get(block) ?? 0) + renderBlock(block, setting);
    source +=
      prefix + (block.kind === "table" ? lines.replaceAll("\n", () => `\n${prefix}`) : lines);
  });
  return source;
}

/** Items of a unit with more lists than this are written without indents: planning the indents would take too long. */
const MAX_LISTS = 200;

// How far each item must be indented so that the reader of the dialect puts it into its own list. Most items need no indent.
function indentsOf(blocks: readonly Block[], setting: IntakeSetting): ReadonlyMap<Block, number> {
  const indents = new Map<Block, number>();
  let unit: ContentUnit | undefined;
  let inside: Block[] = [];
  const plan = (): void => {
    if (unit === undefined || unit.parents.length > MAX_LISTS) return;
    const lines = inside.map(placedLine);
    const blanks = planIndents({ lines, parents: unit.parents }, setting, unit.hasParagraphs);
    inside.forEach((block, at) => {
      if (block.kind === "item") indents.set(block, blanks[at] ?? 0);
    });
  };
  for (const block of blocks) {
    const own = unitOf(block);
    if (own !== unit) {
      plan();
      unit = own;
      inside = [];
    }
    if (own !== undefined) inside.push(block);
  }
  plan();
  return indents;
}

function unitOf(block: Block): ContentUnit | undefined {
  if (block.kind === "item") return block.place?.unit;
  return block.kind === "text" || block.kind === "table" ? block.unit : undefined;
}

function placedLine(block: Block): PlacedLine {
  if (block.kind !== "item" || block.place === undefined)
    return { kind: "text", depth: "depth" in block ? block.depth : 0 };
  const label = joined(block.words.slice(0, block.labelWords));
  const { list, depth } = block.place;
  return list === -1 ? { kind: "paragraph", label } : { kind: "item", label, list, depth };
}

function renderBlock(block: Block, setting: IntakeSetting): string {
  const { words } = block;
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.depth)} ${heading(block, setting)}`;
    case "group":
    case "note":
      return joined(words);
    case "break":
      return "***";
    case "item": {
      const label = joined(words.slice(0, block.labelWords));
      const rest = inline(words.slice(block.labelWords));
      return rest === "" ? label : `${label} ${rest}`;
    }
    case "table":
      return indented(writeTable(tableNode(block)), Math.min(block.depth, 3));
    case "text":
      return " ".repeat(Math.min(block.depth, 3)) + guard(inline(words), setting);
  }
}

function indented(lines: string, blanks: number): string {
  return blanks === 0 ? lines : lines.replaceAll(/^/gmu, " ".repeat(blanks));
}

function tableNode({ rows }: TableBlock): LegalDocument {
  const { table, row, cell } = legalSchema.nodes;
  const written = rows.map((cells) =>
    row.create(
      null,
      cells.map(({ words, colspan, rowspan }) => {
        const text = joined(words);
        return cell.create({ colspan, rowspan }, text === "" ? null : legalSchema.text(text));
      }),
    ),
  );
  return table.create(null, written);
}

// A heading as one line. If label and title together would read as another label, the first sign of the title is written as a
// character reference.
function heading({ words, labelWords, depth }: HeadingBlock, { profile }: IntakeSetting): string {
  const label = joined(words.slice(0, labelWords));
  const title = inline(words.slice(labelWords));
  if (label === "") return depth === 1 ? guardTitle(title, profile) : title;
  if (title === "") return label;
  const plain = `${label} ${title}`;
  // A title that begins with an escaped sign needs no reference: the backslash already parts it from the label.
  const isApart = parseHeadingLabel(plain, profile)?.text === label || title.startsWith("\\");
  if (isApart) return plain;
  return `${label} ${encodeFirst(title)}`;
}

// The title of the act. If it would read as the heading of a unit or part, its first sign is written as a character reference.
function guardTitle(title: string, profile: Profile): string {
  const { explanation, attachment } = profile.words;
  const isRead =
    title === OMISSION ||
    parseHeadingLabel(title, profile) !== undefined ||
    [...explanation, ...attachment].some((pattern) => pattern.test(title));
  return isRead ? encodeFirst(title) : title;
}

function encodeFirst(text: string): string {
  const first = text.codePointAt(0);
  if (first === undefined) return text;
  return `&#${first};${text.slice(String.fromCodePoint(first).length)}`;
}

function joined(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(" ");
}

function inline(words: readonly Word[]): string {
  const text = joined(words);
  return text === "" ? "" : writeInline(Fragment.from(legalSchema.text(text)));
}

// A text as one line. If it would read as anything else, its first sign is written as a character reference.
function guard(source: string, { forms, profile }: IntakeSetting): string {
  const { recitals, citations, notes } = profile.words;
  const isRead =
    source === OMISSION ||
    BLOCK_START.test(source) ||
    parseItemLabel(source, forms) !== undefined ||
    [...recitals, ...citations].some((pattern) => pattern.test(source)) ||
    notes.some(({ label }) => label.test(source));
  return !isRead || source.startsWith("\\") ? source : encodeFirst(source);
}
