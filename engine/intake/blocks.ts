/** What intake makes of a source before it is written as the dialect: one block a line of the dialect. */
import type { Word } from "./pieces.ts";

interface Anywhere {
  readonly words: readonly Word[];
  /** How many quotes the block stands in. */
  readonly quote: number;
  readonly doubtful: boolean;
}

/** A heading of any kind: title, container, article, note, part. Its label, if it has one, is the first `labelWords` words. */
export type HeadingBlock = Anywhere & {
  readonly kind: "heading";
  readonly depth: number;
  readonly labelWords: number;
};
/** An item: its label is the first `labelWords` words. */
type ItemBlock = Anywhere & {
  readonly kind: "item";
  readonly labelWords: number;
  /** The articles that it announces and that are not in what it quotes. */
  readonly lacks?: readonly string[];
};
/** A text; `depth` is the number of lists that it stands in. */
type TextBlock = Anywhere & { readonly kind: "text"; readonly depth: number };
/** A table; `depth` is the number of lists that it stands in, and its words are those of its cells. */
export type TableBlock = Anywhere & {
  readonly kind: "table";
  readonly depth: number;
  readonly rows: readonly (readonly TableCell[])[];
};

interface TableCell {
  readonly words: readonly Word[];
  readonly colspan: number;
  readonly rowspan: number;
}

/** "Menimbang:", what follows on its line is a block by itself. */
type GroupBlock = Anywhere & { readonly kind: "group" };
/** A line "Ayat (1)" of the explanation. */
type NoteBlock = Anywhere & { readonly kind: "note" };
/** The end of the body; it has no words. */
type BreakBlock = Anywhere & { readonly kind: "break" };

export type Block =
  | HeadingBlock
  | ItemBlock
  | TextBlock
  | TableBlock
  | GroupBlock
  | NoteBlock
  | BreakBlock;
