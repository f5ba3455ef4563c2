/**
 * Tables in a text that is read line by line: a word stands in for each, and the table takes its place in the document.
 *
 *     | Nilai | Golongan |        →  a word of its own       →  table node in the unit where the word came to stand
 */
import { Fragment, type Node } from "prosemirror-model";
import type { Account, AccountSpan } from "../../schemas/account.ts";
import { type LegalDocument, legalSchema } from "../../schemas/document.ts";

interface PreparedCell {
  readonly text: string;
  readonly colspan: number;
  readonly rowspan: number;
  /** Where its text begins in the line of its row. */
  readonly from: number;
}

/** A table that stands in the text, a row a line. */
export interface PreparedTable {
  /** The line of its first row, from 1. */
  readonly line: number;
  readonly rows: readonly (readonly PreparedCell[])[];
}

const { textBlock } = legalSchema.nodes;
/** The private area of Unicode: signs that no text should have. */
const FIRST_PRIVATE = 0xe000;

/** A sign that the text does not have: what stands between two of them is ours. */
export function freeMark(text: string): string {
  let code = FIRST_PRIVATE;
  while (text.includes(String.fromCodePoint(code))) code += 1;
  return String.fromCodePoint(code);
}

/** Longer than any head, foot or catchword of a page, so that a table beside one is not taken for it. */
const FILLER = "abel".repeat(22);

/** The word that stands in for a table. It begins and ends like a sentence, so that it is a text of its own. */
export function standIn(index: number, mark: string): string {
  return `T${FILLER}${mark}${index}${mark}.`;
}

function patternOf(mark: string): RegExp {
  return new RegExp(`T${FILLER}${mark}(\\d+)${mark}\\.`, "u");
}

interface PlacedTables {
  readonly document: LegalDocument;
  /** The tables that found no place. */
  readonly lost: readonly number[];
}

/** The document with the tables where their words stand. */
export function placeTables(
  document: LegalDocument,
  tables: readonly PreparedTable[],
  mark: string,
): PlacedTables {
  if (tables.length === 0) return { document, lost: [] };
  const left = new Set(tables.keys());
  const search = { tables, left, pattern: patternOf(mark) };
  const place = (node: Node): readonly Node[] => {
    if (node.isTextblock) return splitText(node, search);
    if (!search.pattern.test(node.textContent)) return [node];
    const children = node.children.flatMap(place);
    const full = node.copy(Fragment.from(children));
    // Where no table may stand its cells are texts.
    return [isValid(full) ? full : node.copy(Fragment.from(children.flatMap(withoutTable)))];
  };
  const [placed = document] = place(document);
  return { document: placed, lost: [...left] };
}

function isValid(node: Node): boolean {
  return node.type.validContent(node.content);
}

interface Search {
  readonly tables: readonly PreparedTable[];
  /** The tables that have no place yet. */
  readonly left: Set<number>;
  readonly pattern: RegExp;
}

function splitText(node: Node, search: Search): readonly Node[] {
  const found = search.pattern.exec(node.textContent);
  const table = search.tables[Number(found?.[1] ?? -1)];
  if (found === null || table === undefined) return [node];
  search.left.delete(Number(found[1]));
  const before = node.textContent.slice(0, found.index).trim();
  const after = node.textContent.slice(found.index + found[0].length).trim();
  if (node.type !== textBlock) {
    // A heading holds no table; its words stay in it.
    const words = [before, ...table.rows.flat().map(({ text }) => text), after];
    const text = words.filter((word) => word !== "").join(" ");
    return splitText(node.copy(text === "" ? Fragment.empty : inline(text)), search);
  }
  return [
    ...(before === "" ? [] : [node.copy(inline(before))]),
    tableNode(table),
    ...(after === "" ? [] : splitText(node.copy(inline(after)), search)),
  ];
}

function inline(text: string): Fragment {
  return Fragment.from(legalSchema.text(text));
}

function tableNode({ rows }: PreparedTable): Node {
  const { table, row, cell } = legalSchema.nodes;
  return table.create(
    null,
    rows.map((cells) =>
      row.create(
        null,
        cells.map(({ text, colspan, rowspan }) =>
          cell.create({ colspan, rowspan }, text === "" ? null : inline(text)),
        ),
      ),
    ),
  );
}

function withoutTable(node: Node): readonly Node[] {
  if (node.type !== legalSchema.nodes.table) return [node];
  return node.children.flatMap((row) =>
    row.children.flatMap((cell) =>
      cell.childCount === 0 ? [] : [textBlock.create(null, cell.content)],
    ),
  );
}

/** The account with the cells of the tables in the place of their words. */
export function withTables(
  account: Account,
  tables: readonly PreparedTable[],
  lines: readonly string[],
): Account {
  if (tables.length === 0) return account;
  const byLine = new Map(tables.map((table) => [table.line, table]));
  const words = { ...account.words };
  const spans = account.spans.flatMap((span): readonly AccountSpan[] => {
    const table = byLine.get(span.line);
    if (table === undefined) return [span];
    const placed = cellSpans(table, span, lines);
    const count = placed.kept.reduce((sum, { text }) => sum + countWords(text), 0) - 1;
    words.source += count;
    words.document += count;
    return [...placed.kept, ...placed.bars];
  });
  const inOrder = [...spans].sort(
    (first, second) => first.line - second.line || first.from - second.from,
  );
  return { ...account, words, spans: inOrder };
}

function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}

function cellSpans({ line, rows }: PreparedTable, span: AccountSpan, lines: readonly string[]) {
  const kept: AccountSpan[] = [];
  const bars: AccountSpan[] = [];
  rows.forEach((cells, index) => {
    const number = line + index;
    const text = lines[number - 1] ?? "";
    let at = 0;
    for (const cell of cells) {
      const to = cell.from + cell.text.length;
      bars.push(...barSpans(text, number, at, cell.from));
      at = to;
      if (cell.text === "") continue;
      const place = { line: number, from: cell.from, to, text: cell.text, doubtful: false };
      kept.push({ ...place, outcome: "kept", eid: span.eid, reason: null, becomes: null });
    }
    bars.push(...barSpans(text, number, at, text.length));
  });
  return { kept, bars };
}

function barSpans(line: string, number: number, from: number, to: number): readonly AccountSpan[] {
  return [...line.slice(from, to).matchAll(/\|/gu)].map(({ index }) => ({
    line: number,
    from: from + index,
    to: from + index + 1,
    text: "|",
    doubtful: false,
    outcome: "dropped",
    eid: null,
    reason: "markup",
    becomes: null,
  }));
}
