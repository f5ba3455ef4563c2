/** Reads the labels that lines begin with: "(1)", "a.", "1.", also where a blank behind the label was lost. */
import type { ItemForm } from "../../schemas/profiles/index.ts";
import { type ItemLabel, parseItemLabel } from "../text/index.ts";

export interface ItemLine {
  readonly label: ItemLabel;
  /** Where the text behind the label begins in the line. */
  readonly end: number;
}

const GLUED =
  /^(\(\d{1,3}[a-z]?\)|[a-z]{1,2}\.|\d{1,3}[a-z]?\.|[a-z]\)|\d{1,3}\))(?=[\p{Lu}\p{Ll}“"(])/u;
const SPACED = /^\(\s?(\d{1,3}[a-z]?)\s?\)/u;

/** The label that a line begins with, among the forms that a profile knows. */
export function readItemLine(text: string, forms: ReadonlySet<ItemForm>): ItemLine | undefined {
  const label = parseItemLabel(text, forms);
  if (label !== undefined) return { label, end: label.text.length };
  const glued = GLUED.exec(text)?.[1];
  if (glued !== undefined) return withText(glued, glued.length, forms);
  const spaced = SPACED.exec(text);
  return spaced === null ? undefined : withText(`(${spaced[1]})`, spaced[0].length, forms);
}

function withText(label: string, end: number, forms: ReadonlySet<ItemForm>): ItemLine | undefined {
  const read = parseItemLabel(label, forms);
  return read === undefined ? undefined : { label: read, end };
}
