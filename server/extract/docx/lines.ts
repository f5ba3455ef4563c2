/** Blocks of a DOCX → the text whose lines the account counts. */
import type { DropReason } from "../../../schemas/account.ts";
import type { PreparedText } from "../prepared.ts";
import type { PreparedTable } from "../prepared-tables.ts";
import type { Block, TableBlock } from "./block.ts";

/** The text of blocks: a paragraph a line with a blank line behind it, a row of a table a line. */
export function linesOfBlocks(blocks: readonly Block[]): PreparedText {
  const lines: string[] = [];
  const dropped = new Map<number, DropReason>();
  const tables: PreparedTable[] = [];
  for (const block of blocks) {
    if (block.kind === "table") tables.push(addTable(block, lines));
    else {
      for (const line of block.text.split("\n")) {
        if (line.trim() === "") continue;
        lines.push(" ".repeat(block.column) + line.trim());
        if (block.reason !== null) dropped.set(lines.length, block.reason);
      }
    }
    lines.push("");
  }
  return { text: `${lines.join("\n")}\n`, dropped, tables };
}

function addTable({ rows }: TableBlock, lines: string[]): PreparedTable {
  const first = lines.length + 1;
  const placed = rows.map((cells) => {
    let line = "|";
    const row = cells.map(({ text, ...spans }) => {
      const from = line.length + 1;
      line += ` ${text} |`;
      return { text, ...spans, from };
    });
    lines.push(line);
    return row;
  });
  return { line: first, rows: placed };
}
