/**
 * Tables of a DOCX. What has lines is a table; what has none places text on the page, as drafters do with the grounds
 * and the signatures, and is read as the lines that a person sees.
 *
 *     Menimbang | : | a. bahwa …;            "Menimbang : a. bahwa …;"
 *               |   | b. bahwa …;            "b. bahwa …;"
 */
import type { Block, Cell, TextBlock } from "./block.ts";
import type { BodySetting } from "./body-setting.ts";
import { hasLines } from "./styles.ts";
import { childOf, childrenOf, isOn, valueIn, type XmlElement } from "./xml.ts";

/** Words that open the parts of a preamble: what they stand in is no table, whatever lines it has. */
const OPENING = /^(?:Menimbang|Mengingat|Memperhatikan|Menetapkan)\b/u;
const MAX_SPAN = 999;

interface ReadCell {
  readonly blocks: readonly Block[];
  readonly colspan: number;
  readonly continues: boolean;
  /** The first column of the grid that it takes. */
  readonly column: number;
}

type Inner = (content: XmlElement) => readonly Block[];

/** The blocks that a table is: one table, or the texts of its cells row by row. */
export function readTable(table: XmlElement, setting: BodySetting, inner: Inner): readonly Block[] {
  const all = rowsOf(table);
  const rows = all.map((row) => ({ cells: readRow(row, inner), isGone: isDeleted(row) }));
  const gone = rows.filter(({ isGone }) => isGone);
  setting.sightings.deleted += gone.length;
  const left = rows.filter(({ isGone }) => !isGone).map(({ cells }) => cells);
  const dropped = gone.flatMap(({ cells }) =>
    cells.flatMap(({ blocks }) => blocks.flatMap(asDeleted)),
  );
  if (!isDrawn(table, setting, left)) return [...linesOf(left), ...dropped];
  const blocks = left.flat().flatMap((cell) => cell.blocks);
  setting.sightings["inner tables"] += blocks.filter(({ kind }) => kind === "table").length;
  return [...tableOf(left), ...dropped];
}

function rowsOf(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((child): readonly XmlElement[] => {
    if (typeof child === "string" || child.name === "w:tblPr") return [];
    return child.name === "w:tr" ? [child] : rowsOf(child);
  });
}

function cellsOf(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((child): readonly XmlElement[] => {
    if (typeof child === "string" || child.name === "w:trPr") return [];
    return child.name === "w:tc" ? [child] : cellsOf(child);
  });
}

function isDeleted(row: XmlElement): boolean {
  return isOn(childOf(row, "w:trPr"), "w:del") === true;
}

function asDeleted(block: Block): readonly Block[] {
  if (block.kind === "text") return [{ ...block, reason: "deleted-change" }];
  return block.rows
    .flat()
    .map(({ text }): TextBlock => ({ kind: "text", text, column: 0, reason: "deleted-change" }));
}

function readRow(row: XmlElement, inner: Inner): readonly ReadCell[] {
  let column = Number.parseInt(valueIn(childOf(row, "w:trPr"), "w:gridBefore") ?? "0", 10) || 0;
  return cellsOf(row).map((cell) => {
    const properties = childOf(cell, "w:tcPr");
    const asked = Number.parseInt(valueIn(properties, "w:gridSpan") ?? "1", 10) || 1;
    const colspan = Math.min(MAX_SPAN, Math.max(1, asked));
    const merge = childOf(properties, "w:vMerge");
    const continues = merge !== undefined && merge.attributes["w:val"] !== "restart";
    const read = { blocks: inner({ ...cell, name: "cell" }), colspan, continues, column };
    column += colspan;
    return read;
  });
}

function isDrawn(
  table: XmlElement,
  { styles }: BodySetting,
  rows: readonly (readonly ReadCell[])[],
): boolean {
  if (rows.every((cells) => cells.length < 2)) return false;
  if (rows.some(([cell]) => OPENING.test(cell === undefined ? "" : textOf(cell)))) return false;
  const properties = childOf(table, "w:tblPr");
  const own = childOf(properties, "w:tblBorders");
  if (own !== undefined) return hasLines(own) || hasCellLines(table);
  const styled = styles.chain(valueIn(properties, "w:tblStyle"));
  return styled.some((style) => style.hasLines) || hasCellLines(table);
}

function hasCellLines(table: XmlElement): boolean {
  return rowsOf(table).some((row) =>
    childrenOf(row, "w:tc").some((cell) =>
      hasLines(childOf(childOf(cell, "w:tcPr"), "w:tcBorders")),
    ),
  );
}

function textOf({ blocks }: ReadCell): string {
  return blocks.flatMap(textsOf).join(" ").replace(/\s+/gu, " ").trim();
}

function textsOf(block: Block): readonly string[] {
  if (block.kind === "table") return block.rows.flat().map(({ text }) => text);
  return block.reason === null ? [block.text] : [];
}

// What is dropped of a cell is told behind the table.
function droppedOf(cells: readonly ReadCell[]): readonly Block[] {
  return cells.flatMap(({ blocks }) =>
    blocks.filter((block) => block.kind === "text" && block.reason !== null),
  );
}

function tableOf(rows: readonly (readonly ReadCell[])[]): readonly Block[] {
  const cells = rows.map((row, index) =>
    row.flatMap((cell): readonly Cell[] => {
      const text = textOf(cell);
      // The rest of a merged cell has no text in Word; where a program left some, it is kept as a cell.
      if (cell.continues && text === "" && isMerged(rows, index, cell)) return [];
      return [{ text, colspan: cell.colspan, rowspan: heightOf(rows, index, cell) }];
    }),
  );
  const full = cells.filter((row) => row.length > 0);
  const table: readonly Block[] = full.length === 0 ? [] : [{ kind: "table", rows: full }];
  return [...table, ...droppedOf(rows.flat())];
}

function isMerged(rows: readonly (readonly ReadCell[])[], index: number, cell: ReadCell): boolean {
  return rows[index - 1]?.some(({ column }) => column === cell.column) === true;
}

function heightOf(
  rows: readonly (readonly ReadCell[])[],
  index: number,
  { column, continues }: ReadCell,
): number {
  if (continues) return 1;
  let height = 1;
  for (let next = index + 1; next < rows.length; next += 1) {
    const below = rows[next]?.find((cell) => cell.column === column);
    if (below?.continues !== true || textOf(below) !== "") break;
    height += 1;
  }
  return Math.min(MAX_SPAN, height);
}

function linesOf(rows: readonly (readonly ReadCell[])[]): readonly Block[] {
  return rows.flatMap((cells): readonly Block[] => {
    const [, ...others] = cells;
    const firsts = cells.flatMap(({ blocks }) => {
      const [first] = blocks.filter(({ kind }) => kind === "text");
      return first?.kind === "text" && first.reason === null ? [first] : [];
    });
    const text = firsts.map((block) => block.text.trim()).join(" ");
    const column = firsts.length === 0 || cells[0]?.blocks.length === 0 ? 40 : 0;
    const line: readonly Block[] =
      text === "" ? [] : [{ kind: "text", text, column, reason: null }];
    const isOneSided = others.length > 0 && firsts.length === 1 && cells[0]?.blocks.length === 0;
    const place = (block: Block): Block =>
      block.kind === "text" && isOneSided ? { ...block, column: 40 } : block;
    const rest = cells.flatMap(({ blocks }) => blocks.filter((block) => !isFirst(block, firsts)));
    return [...line, ...rest.map(place)];
  });
}

function isFirst(block: Block, firsts: readonly TextBlock[]): boolean {
  return block.kind === "text" && firsts.includes(block);
}
