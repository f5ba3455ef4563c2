/** What the body of a DOCX consists of, before it is lines. */
import type { DropReason } from "../../../schemas/account.ts";

/** A paragraph; line breaks in it are line feeds. */
export interface TextBlock {
  readonly kind: "text";
  readonly text: string;
  /** Where it begins, in columns of the page. */
  readonly column: number;
  /** Why it is no text of the document; null where it is. */
  readonly reason: DropReason | null;
}

export interface Cell {
  readonly text: string;
  readonly colspan: number;
  readonly rowspan: number;
}

export interface TableBlock {
  readonly kind: "table";
  readonly rows: readonly (readonly Cell[])[];
}

export type Block = TextBlock | TableBlock;

/** What was seen that a person should know of. */
export interface Sightings {
  inserted: number;
  deleted: number;
  pictures: number;
  equations: number;
  footnotes: number;
  comments: number;
  embedded: number;
  /** Tables in a cell of another, whose cells are one text there. */
  "inner tables": number;
}
