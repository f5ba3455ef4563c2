/** Collects blocks while lines are read: a block grows until the next one begins. */
import type { Block, ContentUnit } from "./blocks.ts";
import { joinWords, type Lexicon } from "./hyphens.ts";
import type { SourceTable } from "./lines.ts";
import { type Slice, type Word, wholeLine } from "./pieces.ts";

/** What a block is, known before its words. */
type StartOf<Kind extends Block["kind"]> = Omit<
  Extract<Block, { readonly kind: Kind }>,
  "words" | "quote" | "doubtful" | "labelWords"
>;

type Start =
  | { readonly kind: "heading"; readonly depth: number }
  | StartOf<"item">
  | StartOf<"text">
  | { readonly kind: "group" }
  | { readonly kind: "note" }
  | { readonly kind: "break" };

interface TablePlace {
  readonly depth: number;
  readonly unit: ContentUnit;
}

interface OpenBlock {
  readonly start: Start;
  readonly label: readonly Word[];
  readonly slices: Slice[];
  readonly quote: number;
  doubtful: boolean;
}

export class Outline {
  readonly #lexicon: Lexicon;
  readonly #blocks: Block[] = [];
  #open: OpenBlock | undefined;
  #quote = 0;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** How many quotes the blocks that begin from here on stand in. */
  set quote(depth: number) {
    this.#quote = depth;
  }

  get quote(): number {
    return this.#quote;
  }

  /** Begins a block; `label` are its first words. */
  begin(start: Start, label: readonly Word[], slices: readonly Slice[], doubtful = false): void {
    this.#close();
    this.#open = { start, label, slices: [...slices], quote: this.#quote, doubtful };
  }

  /** Adds a table as a block of its own. */
  addTable(table: SourceTable, { depth, unit }: TablePlace): void {
    this.#close();
    const rows = table.map((row) =>
      row.map(({ line, colspan, rowspan }) => {
        const words = joinWords([wholeLine(line)], this.#lexicon);
        return { words, colspan, rowspan };
      }),
    );
    const words = rows.flat().flatMap((cell) => cell.words);
    const quote = this.#quote;
    this.#blocks.push({ kind: "table", depth, unit, rows, words, quote, doubtful: false });
  }

  /** Adds to the block that began last. */
  append(slice: Slice): void {
    if (this.#open === undefined) this.begin({ kind: "text", depth: 0 }, [], [slice]);
    else this.#open.slices.push(slice);
  }

  /** All blocks, in order. */
  finish(): readonly Block[] {
    this.#close();
    return this.#blocks;
  }

  #close(): void {
    const open = this.#open;
    this.#open = undefined;
    if (open === undefined) return;
    const { start, label, slices, quote, doubtful } = open;
    const words = [...label, ...joinWords(slices.flatMap(inCells), this.#lexicon)];
    if (words.length === 0 && start.kind !== "break") return;
    this.#blocks.push(
      start.kind === "item" || start.kind === "heading"
        ? { ...start, words, labelWords: label.length, quote, doubtful }
        : { ...start, words, quote, doubtful },
    );
  }
}

// The cells of a table as text, for places where the dialect has no table.
function inCells(slice: Slice): readonly Slice[] {
  const { table } = slice.line;
  return table === undefined ? [slice] : table.flat().map(({ line }) => wholeLine(line));
}
