/** Builds the inside of one unit from its tokens: paragraphs, lists, texts, tables, quotes, marks of omission. */
import type { ItemLabel } from "../text/index.ts";
import { branch, type Draft, running } from "./draft.ts";
import { ItemPlacement } from "./place.ts";
import type { BlockToken, ItemToken, OmissionToken, QuoteToken, TableToken } from "./tokens.ts";

/** What a content builder asks of the reader it works for. */
export interface ContentHost {
  /** Reads a block quote; undefined where it holds nothing. */
  readonly readQuote: (token: QuoteToken, isAmending: boolean) => Draft | undefined;
  readonly reportTooDeep: (line: number) => void;
}

interface OpenList {
  readonly list: Draft;
  item: Draft;
}

export class ContentBuilder {
  readonly #unit: Draft;
  readonly #host: ContentHost;
  readonly #isAmending: boolean;
  readonly #placement: ItemPlacement;
  #open: OpenList[] = [];
  #paragraph: Draft | undefined;
  #omissions: OmissionToken[] = [];

  constructor(
    unit: Draft,
    host: ContentHost,
    paragraphForms: ReadonlySet<string>,
    isAmending = false,
  ) {
    this.#unit = unit;
    this.#host = host;
    this.#isAmending = isAmending;
    this.#placement = new ItemPlacement(paragraphForms);
  }

  /** How many lists are open. */
  get depth(): number {
    return this.#open.length;
  }

  add(token: BlockToken): void {
    switch (token.kind) {
      case "omission":
        // An omission is kept until the next token, which tells whether it stands inside a list, behind it or behind the unit.
        this.#omissions.push(token);
        return;
      case "item":
        this.#addItem(token);
        return;
      case "text":
        this.#addBlock(
          this.#targetOfText(token.indent),
          running("textBlock", token.line, token.text),
        );
        return;
      case "table":
        this.#addBlock(this.#targetOfText(token.indent), tableDraft(token));
        return;
      case "quote":
        this.#addQuote(token);
        return;
    }
  }

  /** The omissions after which nothing stood; they are the caller's to place. */
  takeOmissions(): readonly OmissionToken[] {
    const taken = this.#omissions;
    this.#omissions = [];
    return taken;
  }

  #addItem({ label, text, indent, line }: ItemToken): void {
    const place = this.#placement.placeItem(label, indent);
    if (place.tooDeep) this.#host.reportTooDeep(line);
    if (place.level === -1) {
      this.#open = [];
      this.#paragraph = unitDraft("paragraph", label, line);
      this.#addBlock(this.#unit, this.#paragraph);
    } else this.#addPoint(place.level, place.opens, label, line);
    const target = this.#open.at(-1)?.item ?? this.#paragraph;
    if (text !== "" && target !== undefined) target.children.push(running("textBlock", line, text));
  }

  #addPoint(level: number, opens: boolean, label: ItemLabel, line: number): void {
    this.#open.length = opens ? level : level + 1;
    const item = unitDraft("point", label, line);
    const continued = this.#open[level];
    if (continued !== undefined) {
      this.#addBlock(continued.list, item);
      continued.item = item;
      return;
    }
    const list = branch("list", line);
    this.#innermost().children.push(list);
    this.#addBlock(list, item);
    this.#open.push({ list, item });
  }

  #addQuote(token: QuoteToken): void {
    const quote = this.#host.readQuote(token, this.#isAmending);
    const target = token.indent === 0 ? this.#innermost() : this.#targetOfText(token.indent);
    if (quote !== undefined) this.#addBlock(target, quote);
  }

  #targetOfText(indent: number): Draft {
    this.#open.length = this.#placement.placeText(indent);
    return this.#innermost();
  }

  #innermost(): Draft {
    return this.#open.at(-1)?.item ?? this.#paragraph ?? this.#unit;
  }

  #addBlock(target: Draft, block: Draft): void {
    for (const { line } of this.takeOmissions()) target.children.push(branch("omission", line));
    target.children.push(block);
  }
}

function unitDraft(kind: "paragraph" | "point", label: ItemLabel, line: number): Draft {
  return branch(kind, line, { label: label.text });
}

function tableDraft({ rows, line }: TableToken): Draft {
  const table = branch("table", line);
  for (const cells of rows) {
    const row = branch("row", line);
    for (const { text, colspan, rowspan } of cells)
      row.children.push(running("cell", line, text, { colspan, rowspan }));
    table.children.push(row);
  }
  return table;
}
