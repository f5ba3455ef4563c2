/** What the lines of a source are, before anything is placed. */
import type { ItemLabel } from "../text/index.ts";

interface Anywhere {
  /** The line of the source, from 1. */
  readonly line: number;
  /** Blanks before the text, at most `MAX_INDENT`. */
  readonly indent: number;
}

export type HeadingToken = Anywhere & {
  readonly kind: "heading";
  readonly depth: number;
  readonly text: string;
};
export type ItemToken = Anywhere & {
  readonly kind: "item";
  readonly label: ItemLabel;
  readonly text: string;
};
export type TextToken = Anywhere & { readonly kind: "text"; readonly text: string };
/** A line of the explanation that is nothing but the name of a unit. */
export type NoteToken = Anywhere & { readonly kind: "note"; readonly text: string };
export type QuoteToken = Anywhere & {
  readonly kind: "quote";
  readonly lines: readonly SourceLine[];
};
export type TableToken = Anywhere & {
  readonly kind: "table";
  readonly rows: readonly (readonly TableCell[])[];
};
export type OmissionToken = Anywhere & { readonly kind: "omission" };
export type BreakToken = Anywhere & { readonly kind: "break" };

/** What stands inside a unit. */
export type BlockToken = ItemToken | TextToken | QuoteToken | TableToken | OmissionToken;
export type Token = BlockToken | HeadingToken | NoteToken | BreakToken;

/** A cell as its source has it. */
export interface TableCell {
  readonly text: string;
  readonly colspan: number;
  readonly rowspan: number;
}

export interface SourceLine {
  readonly number: number;
  readonly text: string;
}

/** Indentation beyond this says no more; four blanks would be code to a plain viewer. */
export const MAX_INDENT = 3;
