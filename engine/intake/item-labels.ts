/** Reads the labels that lines begin with: "(1)", "a.", "1.", also where a blank behind the label was lost. */
import type { ItemForm } from "../../schemas/profiles/index.ts";
import { type ItemLabel, parseItemLabel } from "../text/index.ts";
import { looksLike } from "./look-alikes.ts";

export interface ItemLine {
  readonly label: ItemLabel;
  /** The characters of the line that are the label, and those that are its text. */
  readonly labelFrom: number;
  readonly labelTo: number;
  readonly textFrom: number;
  readonly textTo: number;
}

const GLUED =
  /^(\(\d{1,3}[a-z]?\)|[a-z]{1,2}\.|\d{1,3}[a-z]?\.|[a-z]\)|\d{1,3}\))(?=[\p{Lu}\p{Ll}“"(])/u;
const SPACED = /^\(\s?(\d{1,3}[a-z]?)\s?\)/u;

/** The first labels of lists, as a list that a colon announces may begin. */
const FIRST = ["(1)", "a.", "1.", "a)", "1)"];
/** A label that scanning has moved behind its text: "… dan kepastian hukum; b". */
const TRAILING = /[;.,:]\s+([a-z]|[0-9lI]{1,2})$/u;

/** The label that a line begins with, among the forms that a profile knows. */
export function readItemLine(text: string, forms: ReadonlySet<ItemForm>): ItemLine | undefined {
  const label = parseItemLabel(text, forms);
  if (label !== undefined) return itemOf(label, text, label.text.length);
  const glued = GLUED.exec(text)?.[1];
  if (glued !== undefined) return withLabel(glued, text, glued.length, forms);
  const spaced = SPACED.exec(text);
  return spaced === null ? undefined : withLabel(`(${spaced[1]})`, text, spaced[0].length, forms);
}

/**
 * The label that a line may begin or end with, damaged by scanning: one of the labels that could come next, or where a
 * list is announced the first of one.
 */
export function readDamagedItem(
  text: string,
  expected: readonly string[],
  isAnnounced: boolean,
  forms: ReadonlySet<ItemForm>,
): ItemLine | undefined {
  const word = /^\S+/u.exec(text)?.[0] ?? "";
  const wanted = isAnnounced ? [...expected, ...FIRST] : expected;
  const label = wanted.find((candidate) => looksLike(word, candidate));
  if (label !== undefined) return withLabel(label, text, word.length, forms);
  const trailing = TRAILING.exec(text);
  if (trailing === null) return undefined;
  const number = trailing[1] ?? "";
  const moved = wanted.find((candidate) => looksLike(`${number}.`, candidate));
  const read = moved === undefined ? undefined : parseItemLabel(moved, forms);
  const labelFrom = text.length - number.length;
  return read === undefined
    ? undefined
    : { label: read, labelFrom, labelTo: text.length, textFrom: 0, textTo: labelFrom };
}

function itemOf(label: ItemLabel, text: string, end: number): ItemLine {
  return { label, labelFrom: 0, labelTo: end, textFrom: end, textTo: text.length };
}

function withLabel(
  label: string,
  text: string,
  end: number,
  forms: ReadonlySet<ItemForm>,
): ItemLine | undefined {
  const read = parseItemLabel(label, forms);
  return read === undefined ? undefined : itemOf(read, text, end);
}
