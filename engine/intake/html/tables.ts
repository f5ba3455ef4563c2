/**
 * Which tables of a page hold figures and facts, and which only place text on it.
 *
 *     No | Kementerian | 2006 | 2007      a table: more than one column, and lines or a regular shape
 *     a. | bahwa …;                       a list: its first column is labels
 *     Menimbang | : | a. bahwa …;         the preamble of an act
 */
import { anyUnitWord } from "../../wording/read/index.ts";
import type { CloseToken, HtmlToken, OpenToken } from "./tokens.ts";

/** A cell: the tokens of its content, from the first to before the last. */
export interface HtmlCell {
  readonly first: number;
  readonly end: number;
  readonly colspan: number;
  readonly rowspan: number;
}

/** A table: the tokens that open and close it, and its cells row by row. */
export interface HtmlTable {
  readonly open: number;
  readonly close: number;
  readonly rows: readonly (readonly HtmlCell[])[];
}

interface OpenCell {
  first: number;
  end: number;
  readonly attributes: Attributes;
}

interface OpenTable {
  readonly open: number;
  readonly rows: OpenCell[][];
  isOuter: boolean;
  hasLines: boolean;
}

type Attributes = OpenToken["attributes"];

const MAX_SPAN = 999;
/** A cell with more signs than this holds a part of an act, and the table places it. */
const MAX_CELL = 2000;
const MIN_ROWS = 2;
/** A table without lines counts as a table if it has at least so many rows and columns and no empty cell. */
const MIN_SHAPE = 3;
const LINES = /border(?:-\w+)*\s*:\s*(?!0|none)/iu;
const LABEL = new RegExp(
  `^(?:\\(?\\d{1,3}[a-z]?[.)]|\\(?[a-z]{1,2}[.)]|[-–—•*·:]|(?=\\p{Lu})(?:${anyUnitWord}) \\S{1,6})\\s*:?$`,
  "u",
);
const OPENING = /^(?:Menimbang|Mengingat|Memperhatikan|Menetapkan|MEMUTUSKAN)(?!\p{L})/u;

interface FoundTables {
  /** The tables of a page that are tables, in order. */
  readonly tables: readonly HtmlTable[];
  /** Tables that would be such, but hold another one in a cell and are read as lines: the token that opens each, in order. */
  readonly outer: readonly number[];
}

/** The tables of a page. Linear in the source. */
export function findTables(source: string, tokens: readonly HtmlToken[]): FoundTables {
  const found: (HtmlTable & Pick<OpenTable, "isOuter">)[] = [];
  const stack: OpenTable[] = [];
  tokens.forEach((token, index) => {
    if (token.kind !== "open" && token.kind !== "close") return;
    const table = stack.at(-1);
    if (token.name !== "table") {
      if (table !== undefined) addPart(table, token, index);
    } else if (token.kind === "open") {
      if (table !== undefined) table.isOuter = true;
      stack.push({ open: index, rows: [], isOuter: false, hasLines: drawsLines(token.attributes) });
    } else if (table !== undefined) {
      stack.pop();
      endCell(table, index);
      const { isOuter } = table;
      found.push(...closeTable(table, index, source, tokens).map((read) => ({ ...read, isOuter })));
    }
  });
  const sorted = found.sort((first, second) => first.open - second.open);
  return {
    tables: sorted.filter(({ isOuter }) => !isOuter),
    outer: sorted.filter(({ isOuter }) => isOuter).map(({ open }) => open),
  };
}

function closeTable(
  table: OpenTable,
  close: number,
  source: string,
  tokens: readonly HtmlToken[],
): readonly HtmlTable[] {
  const rows = table.rows.filter((row) => row.length > 0);
  const texts = rows.map((row) => row.map((cell) => textOf(cell, source, tokens)));
  if (!isTable(table, texts)) return [];
  return [{ open: table.open, close, rows: rows.map((row) => row.map(cellOf)) }];
}

function addPart(table: OpenTable, token: OpenToken | CloseToken, index: number): void {
  if (!/^(?:tr|td|th|thead|tbody|tfoot)$/u.test(token.name)) return;
  endCell(table, index);
  if (token.kind !== "open") return;
  if (token.name === "tr") table.rows.push([]);
  if (token.name !== "td" && token.name !== "th") return;
  if (table.rows.length === 0) table.rows.push([]);
  const { attributes } = token;
  table.hasLines ||= token.name === "th" || drawsLines(attributes);
  table.rows.at(-1)?.push({ first: index + 1, end: -1, attributes });
}

function drawsLines(attributes: Attributes): boolean {
  return (
    /^\s*[1-9]/u.test(attributes.get("border") ?? "") || LINES.test(attributes.get("style") ?? "")
  );
}

// A cell ends where the next one begins, whether its end is written or not.
function endCell(table: OpenTable, index: number): void {
  const cell = table.rows.at(-1)?.at(-1);
  if (cell?.end === -1) cell.end = index;
}

function cellOf({ first, end, attributes }: OpenCell): HtmlCell {
  return {
    first,
    end,
    colspan: spanOf(attributes.get("colspan")),
    rowspan: spanOf(attributes.get("rowspan")),
  };
}

function spanOf(value: string | undefined): number {
  const found = Number(/^\s*(\d+)/u.exec(value ?? "")?.[1] ?? 1);
  return Math.min(MAX_SPAN, Math.max(1, found));
}

function textOf(
  { first, end }: { readonly first: number; readonly end: number },
  source: string,
  tokens: readonly HtmlToken[],
): string {
  return tokens
    .slice(first, end)
    .map((token) => {
      if (token.kind === "text") return source.slice(token.from, token.to);
      return token.kind === "reference" ? token.text : " ";
    })
    .join("")
    .replace(/\s+/gu, " ")
    .trim();
}

function isTable({ isOuter, hasLines }: OpenTable, rows: readonly (readonly string[])[]): boolean {
  const filled = rows.map((row) => row.filter((text) => text !== ""));
  const cells = filled.flat();
  if (cells.some((text) => text.length > MAX_CELL || OPENING.test(text) || text === ":"))
    return false;
  const wide = filled.filter(({ length }) => length > 1);
  if (wide.length < MIN_ROWS || wide.every(([first = ""]) => LABEL.test(first))) return false;
  // A table around another one is mostly there to place it; its own lines alone say that it is more.
  return hasLines || (!isOuter && isRegular(filled));
}

function isRegular(rows: readonly (readonly string[])[]): boolean {
  const width = rows[0]?.length ?? 0;
  return (
    rows.length >= MIN_SHAPE && width >= MIN_SHAPE && rows.every(({ length }) => length === width)
  );
}
