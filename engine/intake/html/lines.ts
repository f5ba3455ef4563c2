/**
 * HTML → lines: one a block, with the place in the source of each of its characters.
 *
 *     <div class="s12">(1) Setiap&nbsp;orang
 *       yang …</div>                        one line "(1) Setiap orang yang …", its depth as its column
 */
import type { DropReason } from "../../../schemas/account.ts";
import { type Problem, problem } from "../../../schemas/problem.ts";
import type { Origin, SourceCell, SourceLine } from "../lines.ts";
import { lineOfTable, lineOfText } from "../lines.ts";
import { SourcePlaces } from "./places.ts";
import { asShown, type ShownToken } from "./shown.ts";
import { findTables, type HtmlCell, type HtmlTable } from "./tables.ts";
import { type TextToken, tokenizeHtml } from "./tokens.ts";

/** Elements that stand in a line of text. */
const INLINE = new Set(
  "a abbr acronym b bdo big cite code del dfn em font i img ins kbd label mark q s samp small span strike strong sub sup tt u var wbr".split(
    " ",
  ),
);
/** Elements that are a paragraph of their own; a "div" or a "br" may as well end a line of print. */
const PARAGRAPHS = new Set(["p", "li", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6"]);
/** Elements that set their content in. */
const INSET = new Set(["div", "ol", "ul", "li", "dl", "dd", "blockquote", "section", "article"]);
const COLUMNS_OF_INSET = 4;
/** Deeper than this nothing is set in any more: a hostile source must not count for ever. */
const MAX_DEPTH = 60;

/** A stretch of the source that is no text of the page: a tag, a comment, or words that it does not show, with the reason. */
export type NoText = Origin & { readonly reason?: DropReason };

interface HtmlLines {
  readonly lines: readonly SourceLine[];
  /** What a person should look at. */
  readonly problems: readonly Problem[];
  readonly markup: readonly NoText[];
}

/** The lines of a page; `withTables` where a table is to be one line with its cells, and not a line a cell. */
export function readHtmlLines(source: string, withTables: boolean): HtmlLines {
  const builder = new LineBuilder(source);
  const tokens = asShown(source, tokenizeHtml(source));
  let next = 0;
  const { tables, outer } = withTables ? findTables(source, tokens) : NO_TABLES;
  for (const table of tables) {
    for (const token of tokens.slice(next, table.open)) builder.add(token);
    builder.addTable(table, tokens);
    next = table.close;
  }
  for (const token of next === 0 ? tokens : tokens.slice(next)) builder.add(token);
  const places = new SourcePlaces(source);
  const problems = outer.flatMap((open) => tellOuter(places, tokens[open]));
  return { ...builder.finish(), problems };
}

// That the table which a tag opens holds another one, and is read as lines.
function tellOuter(places: SourcePlaces, tag: ShownToken | undefined): readonly Problem[] {
  const [place] = tag === undefined ? [] : places.split(tag.from, tag.to);
  if (place === undefined) return [];
  const at = { kind: "source", line: place.line, column: place.from + 1 } as const;
  return [problem("intake/table-in-table", {}, at)];
}

const NO_TABLES: ReturnType<typeof findTables> = { tables: [], outer: [] };

class LineBuilder {
  readonly #source: string;
  readonly #places: SourcePlaces;
  readonly #lines: SourceLine[] = [];
  readonly #markup: NoText[] = [];
  #origins: Origin[] = [];
  #text = "";
  #depth = 0;
  #blanks = 0;
  #isStated = false;
  /** Whether the line holds nothing but the label of an item: what follows stands beside it, also in a block of its own. */
  #isLabelAlone = false;

  constructor(source: string) {
    this.#source = source;
    this.#places = new SourcePlaces(source);
  }

  add(token: ShownToken): void {
    if (token.kind === "text" || token.kind === "reference") {
      this.#addText(token);
      return;
    }
    const isInLine = token.kind === "hidden" || INLINE.has(token.name);
    if (!isInLine) this.#endLine();
    this.#addMarkup(token);
    if (isInLine) return;
    if (token.name === "br") this.#blanks += 1;
    else this.#blanks = Math.max(this.#blanks, 1);
    if (PARAGRAPHS.has(token.name)) this.#isStated = token.kind === "open";
    if (!INSET.has(token.name)) return;
    const step = token.kind === "open" ? 1 : -1;
    this.#depth = Math.min(MAX_DEPTH, Math.max(0, this.#depth + step));
  }

  // The label of an item of a list stands in the page for the tag of the item.
  #addMarkup({ from, to, label }: ShownToken): void {
    const [first, ...rest] = this.#places.split(from, to);
    if (first === undefined) return;
    if (label === undefined) this.#markup.push(first);
    else {
      this.#isLabelAlone = false;
      this.#endLine();
      this.#isLabelAlone = true;
      this.#origins.push({ ...first, at: this.#text.length, size: label.length });
      this.#text += `${label} `;
    }
    this.#markup.push(...rest);
  }

  /** Adds a table up to the tag that closes it; what stands in none of its cells goes before it. */
  addTable({ open, close, rows }: HtmlTable, tokens: readonly ShownToken[]): void {
    let at = open;
    const cells = rows.map((row) =>
      row.map((cell) => {
        for (const token of tokens.slice(at, cell.first)) this.add(token);
        this.#endLine();
        at = cell.end;
        return this.#cellOf(cell, tokens);
      }),
    );
    for (const token of tokens.slice(at, close)) this.add(token);
    this.#endLine();
    this.#lines.push(lineOfTable(cells, this.#depth * COLUMNS_OF_INSET));
  }

  #cellOf({ first, end, colspan, rowspan }: HtmlCell, tokens: readonly ShownToken[]): SourceCell {
    for (const token of tokens.slice(first, end)) {
      if (token.kind === "text" || token.kind === "reference") this.#addText(token);
      else {
        this.#addMarkup(token);
        // Blocks of a cell are parted by a blank.
        if (token.kind !== "hidden" && !INLINE.has(token.name)) this.#text += " ";
      }
    }
    const line = lineOfText(this.#text, { column: 0, blanks: 0, origins: this.#origins });
    this.#text = "";
    this.#origins = [];
    return { line, colspan, rowspan };
  }

  finish(): Omit<HtmlLines, "problems"> {
    this.#isLabelAlone = false;
    this.#endLine();
    return { lines: this.#lines, markup: this.#markup };
  }

  // A blank that is written as a reference is white space of the page, but not of the source.
  #addText(token: TextToken & ShownToken): void {
    const { from, to, dropped } = token;
    if (dropped !== undefined) {
      for (const place of this.#places.split(from, to))
        this.#markup.push({ ...place, reason: dropped });
      return;
    }
    const text = token.kind === "reference" ? token.text : this.#source.slice(from, to);
    if (text.trim() !== "") this.#isLabelAlone = false;
    if (token.kind === "text" || text.trim() !== "") {
      this.#push(from, to, text);
      return;
    }
    this.#markup.push(...this.#places.split(from, to));
    this.#text += text;
  }

  #push(from: number, to: number, text: string): void {
    const isPlain = text.length === to - from && this.#source.startsWith(text, from);
    for (const origin of this.#places.split(from, to)) {
      const size = isPlain ? origin.raw.length : text.length;
      this.#origins.push({ ...origin, at: this.#text.length, size });
      this.#text += isPlain ? origin.raw : text;
      // A line end of the source is a blank of the page.
      if (isPlain && origin.endsLine) this.#text += " ";
    }
  }

  #endLine(): void {
    if (this.#isLabelAlone) return;
    const text = this.#text;
    const origins = this.#origins;
    this.#text = "";
    this.#origins = [];
    if (text.trim() === "") return;
    const column = this.#depth * COLUMNS_OF_INSET;
    const line = lineOfText(text, { column, blanks: this.#blanks > 1 ? 1 : 0, origins });
    this.#lines.push(this.#isStated ? { ...line, isStated: true } : line);
    this.#isStated = false;
    this.#blanks = 0;
  }
}
