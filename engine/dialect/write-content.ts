/** The lines of one unit's content: paragraphs, items, texts, tables, quotes. */
import type { Node } from "prosemirror-model";
import { legalSchema } from "../../schemas/document.ts";
import { guardLine } from "./guard.ts";
import { type PlacedLine, planIndents } from "./indent.ts";
import { writeInline } from "./inline/write.ts";
import { OMISSION, type Zone } from "./scan.ts";
import type { Setting } from "./setting.ts";
import { writeTable } from "./write-table.ts";

const { textBlock, list, omission, paragraph, table, quotation, quotedStructure } =
  legalSchema.nodes;

type ContentLine = PlacedLine & { readonly node: Node };

/** What writing content needs of the writer it works for. */
export interface ContentWriter {
  readonly setting: Setting;
  readonly zone: Zone;
  /** The blocks of a quotation or of quoted structure, without its marks. */
  readonly writeQuote: (quote: Node) => readonly string[];
}

/** The blocks of source, in order, for children of a unit that are content. `hasParagraphs` where the unit is an article. */
export function writeContent(
  children: readonly Node[],
  writer: ContentWriter,
  hasParagraphs: boolean,
): string[] {
  const collected = new LineCollector();
  for (const child of children) collected.add(child, 0);
  const indents = planIndents(collected, writer.setting, hasParagraphs);
  return collected.lines.flatMap((line, index) =>
    writeLine(line, " ".repeat(indents[index] ?? 0), writer),
  );
}

/** As `writeContent`, with a blank before each omission at the end, without which the reader would place it outside the unit. */
export function writeContentKept(
  children: readonly Node[],
  writer: ContentWriter,
  hasParagraphs: boolean,
): string[] {
  const blocks = writeContent(children, writer, hasParagraphs);
  for (let index = blocks.length - 1; blocks[index] === OMISSION; index -= 1) {
    blocks[index] = ` ${OMISSION}`;
  }
  return blocks;
}

class LineCollector {
  readonly lines: ContentLine[] = [];
  readonly parents: number[] = [];
  #current = -1;

  add(node: Node, depth: number): void {
    if (node.type === list) this.#addList(node, depth);
    else if (node.type === paragraph)
      this.#addUnit({ kind: "paragraph", node, label: labelOf(node) }, depth);
    else if (node.type === omission) this.lines.push({ kind: "omission", node, depth });
    else if (node.type === quotation || node.type === quotedStructure)
      this.lines.push({ kind: "quote", node, depth });
    else if (node.type === table || !isEmptyText(node))
      this.lines.push({ kind: "text", node, depth });
  }

  #addList(node: Node, depth: number): void {
    const outer = this.#current;
    this.parents.push(outer);
    const own = this.parents.length - 1;
    for (const item of node.children) {
      this.#current = own;
      if (item.type === omission)
        this.lines.push({ kind: "omission", node: item, depth: depth + 1 });
      else {
        const line = { kind: "item", node: item, list: own, depth: depth + 1 } as const;
        this.#addUnit({ ...line, label: labelOf(item) }, depth + 1);
      }
    }
    this.#current = outer;
  }

  // The first text stands on the line of the label.
  #addUnit(line: ContentLine, depth: number): void {
    this.lines.push(line);
    const unit = line.node;
    const rest = unit.firstChild?.type === textBlock ? unit.children.slice(1) : unit.children;
    for (const child of rest) this.add(child, depth);
  }
}

function labelOf(unit: Node): string {
  return String(unit.attrs["label"]);
}

function isEmptyText(node: Node): boolean {
  return node.type === textBlock && node.content.size === 0;
}

function writeLine(line: ContentLine, blanks: string, writer: ContentWriter): readonly string[] {
  switch (line.kind) {
    case "omission":
      return [blanks + OMISSION];
    case "paragraph":
    case "item": {
      const first = line.node.firstChild;
      const text = first?.type === textBlock ? writeInline(first.content) : "";
      return [blanks + (text === "" ? line.label : `${line.label} ${text}`)];
    }
    case "quote":
      return [quoteLines(writer.writeQuote(line.node), blanks)];
    case "text":
      return [
        line.node.type === table
          ? indentAll(writeTable(line.node), blanks)
          : blanks + writeText(line.node, writer),
      ];
  }
}

/** The line of a text that stands by itself. */
function writeText(node: Node, { zone, setting }: ContentWriter): string {
  return guardLine(writeInline(node.content), zone, setting);
}

function quoteLines(blocks: readonly string[], blanks: string): string {
  return blocks
    .join("\n\n")
    .split("\n")
    .map((line) => (line === "" ? `${blanks}>` : `${blanks}> ${line}`))
    .join("\n");
}

function indentAll(block: string, blanks: string): string {
  return block
    .split("\n")
    .map((line) => blanks + line)
    .join("\n");
}
