/**
 * What a country's statute book calls its units, as data: a row a unit.
 *
 * A profile decides how labels look and how units nest; the shape of the document is the same for every country.
 */

/** How the number in a label is written; it decides the number in the eId and which label comes next. */
export type Numbering = "arabic" | "roman" | "ordinal-id" | "letter";

/** A unit that is opened by a heading: a container such as a chapter, or an article. */
export interface HeadingRow {
  /** What the unit is in its country, as a word without spaces. */
  readonly role: string;
  readonly kind: "container" | "article";
  /** Order of nesting: a unit closes the open units of the same or a greater rank. */
  readonly rank: number;
  /** The label at the start of a heading, anchored; its first group is the number, its second the letter of an insertion. */
  readonly label: RegExp;
  readonly numbering: Numbering;
  /** Whether the number runs through the whole text or starts again in each parent. */
  readonly scope: "document" | "parent";
  /** The element of Akoma Ntoso 3.0. */
  readonly element: string;
  /** The name of the step in an eId. */
  readonly prefix: string;
}

/**
 * The look of an item label: the brackets and marks around it, and whether it is a number or a letter.
 *
 * "(aa)" is no look of its own: a profile with a row for it inserts by a second letter, "(aa)" after "(a)", "(ba)" after "(b)".
 */
export type ItemForm =
  | "(1)"
  | "(a)"
  | "1."
  | "a."
  | "A."
  | "(A)"
  | "(aa)"
  | "1)"
  | "a)"
  | "1"
  | "a";

/** How the units inside an article are labelled. */
export interface ItemRow {
  readonly form: ItemForm;
  /** Where an item of this form stands directly in an article it is this unit; everywhere else it is a point. */
  readonly inArticle: "paragraph" | "point";
  readonly role: string;
}

/** A part of the text that its own word opens: the grounds, the legal basis, the explanation, an annex. */
interface OpeningWords {
  readonly recitals: readonly RegExp[];
  readonly citations: readonly RegExp[];
  readonly explanation: readonly RegExp[];
  readonly attachment: readonly RegExp[];
  /** Lines that are nothing but the name of a unit and open a note on it, inside the explanation. */
  readonly notes: readonly NoteRow[];
  /** Words that announce a reference: a label on the next line may be the rest of a citation. */
  readonly beforeReference: RegExp;
}

/** A line in the explanation that names the unit it explains. */
export interface NoteRow {
  readonly role: string;
  readonly label: RegExp;
  readonly numbering: Numbering;
  /** The name of the step in an eId. */
  readonly prefix: string;
}

export const PROFILE_IDS = [
  "id",
  "eu",
  "coe",
  "un",
  "ph",
  "gb",
  "au",
  "th",
  "de",
  "neutral",
] as const;
export type ProfileId = (typeof PROFILE_IDS)[number];

export interface Profile {
  readonly id: ProfileId;
  readonly headings: readonly HeadingRow[];
  readonly items: readonly ItemRow[];
  readonly words: OpeningWords;
  /** Labels of articles whose items are instructions of an amending act, such as "Pasal I". */
  readonly amendingArticle: RegExp;
  /** The text of a unit that was deleted and keeps its label. */
  readonly deleted: RegExp;
}
