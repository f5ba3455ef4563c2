/** The source of a table: GFM where it fits, else the fenced form that keeps all cells. */
import type { Node } from "prosemirror-model";
import { writeInline } from "./inline/write.ts";
import { FENCE, FENCE_END, ROW_END } from "./table.ts";

/** The lines of a table, joined by line feeds. */
export function writeTable(table: Node): string {
  const rows = table.children.map((row) =>
    row.children.map((cell) => ({ text: writeInline(cell.content), attrs: cell.attrs })),
  );
  const width = rows[0]?.length ?? 0;
  const isPlain = rows.every(
    (row) =>
      row.length === width &&
      row.every(
        ({ text, attrs }) =>
          attrs["colspan"] === 1 && attrs["rowspan"] === 1 && !text.includes("|") && text !== "",
      ),
  );
  if (!isPlain) return writeFenced(rows);
  const lines = rows.map((row) => `| ${row.map(({ text }) => text).join(" | ")} |`);
  return [lines[0], `| ${rows[0]?.map(() => "---").join(" | ")} |`, ...lines.slice(1)].join("\n");
}

interface WrittenCell {
  readonly text: string;
  readonly attrs: Node["attrs"];
}

function writeFenced(rows: readonly (readonly WrittenCell[])[]): string {
  const written = rows.map((row) => row.map(writeCell).join("\n"));
  return [FENCE, written.join(`\n${ROW_END}\n`), FENCE_END].join("\n");
}

function writeCell({ text, attrs }: WrittenCell): string {
  const { colspan, rowspan } = attrs;
  const span = colspan === 1 && rowspan === 1 ? "" : `${colspan}x${rowspan}`;
  return text === "" ? `|${span}` : `|${span} ${text}`;
}
