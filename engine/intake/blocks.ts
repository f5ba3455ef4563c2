/** What intake makes of a source before it is written as the dialect: one block a line of the dialect. */
import type { Word } from "./pieces.ts";

interface Anywhere {
  readonly words: readonly Word[];
  /** How many quotes the block stands in. */
  readonly quote: number;
  /** Whether a person should look at it. */
  readonly doubtful: boolean;
}

/** A heading of any kind: title, container, article, note, part. Its label, if it has one, is the first `labelWords` words. */
export type HeadingBlock = Anywhere & {
  readonly kind: "heading";
  readonly depth: number;
  readonly labelWords: number;
};
/** The content of one article, note or other unit: for each list the list around it, -1 for none. */
export interface ContentUnit {
  readonly parents: readonly number[];
  readonly hasParagraphs: boolean;
}

/** Where an item stands in the content of a unit: its list, -1 for a paragraph, and how many lists it stands in. */
export interface ContentPlace {
  readonly unit: ContentUnit;
  readonly list: number;
  readonly depth: number;
}

/** An item: its label is the first `labelWords` words. */
type ItemBlock = Anywhere & {
  readonly kind: "item";
  readonly labelWords: number;
  /** The articles that it announces and that are not in what it quotes. */
  readonly lacks?: readonly string[];
  /** Whether it is an instruction by its number alone, and names nothing that it changes. */
  readonly isUnnamed?: boolean;
  /** Whether its label stands behind a sentence that is not finished and goes on behind it. */
  readonly isInSentence?: boolean;
  /** Where it stands; undefined where the flat lines say it. */
  readonly place?: ContentPlace;
};
/** A text; `depth` is the number of lists that it stands in, those of `unit` where it has one. */
type TextBlock = Anywhere & {
  readonly kind: "text";
  readonly depth: number;
  readonly unit?: ContentUnit;
  /** Whether it is the order to promulgate behind what comes behind it in print. */
  readonly isLate?: boolean;
  /** Of the first line of a part that was not recognised: how many of its lines begin like units. */
  readonly unread?: number;
};
/** A table; `depth` is the number of lists that it stands in, and its words are those of its cells. */
export type TableBlock = Anywhere & {
  readonly kind: "table";
  readonly depth: number;
  readonly unit?: ContentUnit;
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
