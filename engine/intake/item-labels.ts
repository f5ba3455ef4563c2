/** Reads the labels that lines begin with: "(1)", "a.", "1.", also where a blank behind the label was lost. */
import type { ItemForm } from "../../schemas/profiles/index.ts";
import { type ItemLabel, parseItemLabel } from "../text/index.ts";
import { looksLike } from "../wording/read/index.ts";

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

/** Every label has a bracket or a full stop within its first signs. Most lines have none and need no further look. */
const MAY_BE_LABEL = /[().]/u;
const MAX_LABEL = 8;

/** The first labels of lists, as a list that a colon announces may begin. */
const FIRST = ["(1)", "a.", "1.", "a)", "1)"];
/** A label that scanning has moved behind its text: "… dan kepastian hukum; b". */
const TRAILING = /[;.,:]\s+([a-z]|[0-9lI]{1,2})$/u;

/** The label that a line begins with, among the forms that a profile knows. */
export function readItemLine(text: string, forms: ReadonlySet<ItemForm>): ItemLine | undefined {
  if (!MAY_BE_LABEL.test(text.slice(0, MAX_LABEL))) return undefined;
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
  expected: () => readonly string[],
  isAnnounced: boolean,
  forms: ReadonlySet<ItemForm>,
): ItemLine | undefined {
  const word = firstWord(text);
  const isWord = mayBeDamaged(word);
  const trailing = BLANK_NEAR_END.test(text.slice(-3)) ? TRAILING.exec(text) : null;
  if (!isWord && trailing === null) return undefined;
  const wanted = isAnnounced ? [...expected(), ...FIRST] : expected();
  const label = isWord
    ? wanted.find((candidate) => looksLike(word, candidate) && !isRewritten(word, candidate))
    : undefined;
  if (label !== undefined) return withLabel(label, text, word.length, forms);
  if (trailing === null) return undefined;
  const number = trailing[1] ?? "";
  const moved = wanted.find((candidate) => looksLike(`${number}.`, candidate));
  const read = moved === undefined ? undefined : parseItemLabel(moved, forms);
  const labelFrom = text.length - number.length;
  return read === undefined
    ? undefined
    : { label: read, labelFrom, labelTo: text.length, textFrom: 0, textTo: labelFrom };
}

const CLEAN = /^(?:\d{1,3}|[a-z]{1,2})[.)]$|^\((?:\d{1,3}|[a-z]{1,2})\)$/u;

// Whether a label that is printed clearly would become another of its kind. A letter may be a digit: "l." is "1.".
function isRewritten(word: string, label: string): boolean {
  if (!CLEAN.test(word)) return false;
  return /\d/u.test(word) === /\d/u.test(label);
}

const UNMARKED = /^(\d{1,3}|[a-z])\s(?=\s*\S)/u;

/** The label that a line begins with where its mark was lost: the one that is due next, or the first of an announced list. */
export function readUnmarkedItem(
  text: string,
  expected: () => readonly string[],
  isAnnounced: boolean,
  forms: ReadonlySet<ItemForm>,
): ItemLine | undefined {
  const number = UNMARKED.exec(text)?.[1];
  if (number === undefined) return undefined;
  const wanted = isAnnounced ? [...expected(), ...FIRST] : expected();
  const label = wanted.find((candidate) => candidate.replace(/[.)]$/u, "") === number);
  return label === undefined ? undefined : withLabel(label, text, number.length, forms);
}

const BLANK_NEAR_END = /\s/u;

function firstWord(text: string): string {
  const head = text.slice(0, MAX_LABEL + 1);
  const blank = head.search(/\s/u);
  return blank === -1 ? head : head.slice(0, blank);
}

/** Signs that a scanner may read in place of a bracket or a full stop. Every label ends in one of these. */
const MARK = /^[1lIi|!tTJf()[\]{}\\.,:;·]$/u;
const SHORT = 3;

function mayBeDamaged(word: string): boolean {
  if (word.length < 2 || word.length > MAX_LABEL || !MARK.test(word.slice(-1))) return false;
  return word.length <= SHORT || MARK.test(word.charAt(0)) || /^\d/u.test(word);
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
