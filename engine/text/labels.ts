/**
 * Labels of items: what a label at the start of a line looks like, and which label follows which.
 *
 *     (2a) Setiap Orang …      label "(2a)", form "(1)", number 2, insertion 1
 *     i. …                     form "a.", the letter after h or the Roman numeral one: both readings are kept
 */
import type { ItemForm } from "../../schemas/profiles/index.ts";
import { formatRoman, parseRoman } from "./numerals.ts";

type Series = "number" | "letter" | "roman";

/** One way to understand a label: its place in its series, and the count of its insertion suffix (none is 0, a or 1 is 1). */
export interface LabelReading {
  readonly series: Series;
  readonly main: number;
  readonly inserted: number;
}

export interface ItemLabel {
  /** The label to the letter, marks included. */
  readonly text: string;
  readonly form: ItemForm;
  /** The label without its marks: "2a", "c1". */
  readonly number: string;
  /** Never empty; the letter comes before the numeral where a label can be both. */
  readonly readings: readonly LabelReading[];
}

const MARKS: { readonly [Form in ItemForm]: readonly [open: string, close: string] } = {
  "(1)": ["(", ")"],
  "(a)": ["(", ")"],
  "1.": ["", "."],
  "a.": ["", "."],
  "A.": ["", "."],
  "(A)": ["(", ")"],
  "(aa)": ["(", ")"],
  "1)": ["", ")"],
  "a)": ["", ")"],
  "1": ["", ""],
  a: ["", ""],
};

const SHAPE = /^(\(?)([0-9]{1,6}[A-Za-z]{0,2}|[a-z]{1,8}[0-9]?|[A-Z]{1,2})([.)]?)(?=[ \t]|$)/u;

/** The label that a line begins with, among the forms that a profile knows; a blank or the end of the line must follow it. */
export function parseItemLabel(line: string, forms: ReadonlySet<ItemForm>): ItemLabel | undefined {
  const found = SHAPE.exec(line);
  if (found === null) return undefined;
  const [text, open = "", number = "", close = ""] = found;
  const sign = /^[0-9]/u.test(number) ? "1" : /^[a-z]/u.test(number) ? "a" : "A";
  const form = `${open}${sign}${close}` as ItemForm;
  if (!forms.has(form)) return undefined;
  const inserted = form === "(a)" && forms.has("(aa)") ? readInserted(number) : [];
  const readings = [...inserted, ...readNumber(number)];
  return readings.length === 0 ? undefined : { text, form, number, readings };
}

/** What a number without marks can mean: "i" is the ninth letter and the first numeral. */
export function readNumber(number: string): readonly LabelReading[] {
  const digits = /^([0-9]{1,6})([A-Za-z]{0,2})$/u.exec(number);
  if (digits !== null) {
    return [
      {
        series: "number",
        main: Number(digits[1]),
        inserted: letterValue((digits[2] ?? "").toLowerCase()),
      },
    ];
  }
  const letters = /^([A-Za-z]+)([0-9]?)$/u.exec(number);
  if (letters === null) return [];
  const [, word = "", digit = ""] = letters;
  const readings: LabelReading[] = [];
  // After z the alphabet doubles: aa, bb, cc (Law 1/2023), or goes on: aa, ab, ac.
  if (/^([A-Za-z])\1?$/u.test(word)) {
    readings.push({
      series: "letter",
      main: doubledValue(word.toLowerCase()),
      inserted: Number(digit || 0),
    });
  }
  if (/^a[b-z]$/iu.test(word) && digit === "")
    readings.push({ series: "letter", main: letterValue(word.toLowerCase()), inserted: 0 });
  // No list is longer than 39 numerals; "di." and "cm." are words.
  const roman = digit === "" && /^[ivx]+$/iu.test(word) ? parseRoman(word) : undefined;
  if (roman !== undefined) readings.push({ series: "roman", main: roman, inserted: 0 });
  return readings;
}

// "(aa)" after "(a)"; after "(z)" it is the twenty-seventh all the same.
function readInserted(number: string): readonly LabelReading[] {
  const found = /^([a-z])([a-z])$/u.exec(number);
  if (found === null) return [];
  const [, main = "", inserted = ""] = found;
  return [{ series: "letter", main: letterValue(main), inserted: letterValue(inserted) }];
}

function letterValue(letters: string): number {
  return [...letters].reduce((value, letter) => value * 26 + (letter.charCodeAt(0) - 96), 0);
}

function doubledValue(letters: string): number {
  return letters.charCodeAt(0) - 96 + (letters.length - 1) * 26;
}

/** Whether `next` may directly follow `previous` in one list: the next number, or an inserted one between. */
export function follows(previous: LabelReading, next: LabelReading): boolean {
  if (previous.series !== next.series) return false;
  if (next.main === previous.main) return next.inserted === previous.inserted + 1;
  return next.main === previous.main + 1 && next.inserted === 0;
}

/** Whether a label begins its series: 1, a, i. */
export function isFirst(reading: LabelReading): boolean {
  return reading.main === 1 && reading.inserted === 0;
}

/** Less than zero where the first stands before the second in one series. */
export function compareReadings(first: LabelReading, second: LabelReading): number {
  return first.main - second.main || first.inserted - second.inserted;
}

/** The label of a form for a place in its series: form "(1)", 2, insertion 1 is "(2a)"; form "a.", 3, insertion 1 is "c1.". */
export function formatLabel(form: ItemForm, reading: LabelReading): string {
  const [open, close] = MARKS[form];
  return `${open}${formatNumber(form, reading)}${close}`;
}

function formatNumber(form: ItemForm, { series, main, inserted }: LabelReading): string {
  const capital = form === "A." || form === "(A)";
  const cased = (text: string): string => (capital ? text.toUpperCase() : text);
  switch (series) {
    case "number":
      return `${main}${letters(inserted)}`;
    case "letter":
      return cased(letter(main)) + (inserted === 0 ? "" : String(inserted));
    case "roman":
      return capital ? formatRoman(main) : formatRoman(main).toLowerCase();
  }
}

function letter(value: number): string {
  const sign = String.fromCharCode(97 + ((value - 1) % 26));
  return sign.repeat(Math.ceil(value / 26));
}

function letters(value: number): string {
  return value === 0
    ? ""
    : letters(Math.floor((value - 1) / 26)) + String.fromCharCode(97 + ((value - 1) % 26));
}

/** The plain label that follows one: "(2a)" gives "(3)", "c." gives "d.". */
export function labelAfter(form: ItemForm, reading: LabelReading): string {
  return formatLabel(form, { ...reading, main: reading.main + 1, inserted: 0 });
}

/** The label of a unit inserted directly after one, which renumbers nothing (Annex II point 235): "(2)" gives "(2a)". */
export function labelInserted(form: ItemForm, reading: LabelReading): string {
  return formatLabel(form, { ...reading, inserted: reading.inserted + 1 });
}
