/** Numbers as labels write them: Roman numerals and the ordinal words of Indonesian headings. */
import { numberWords } from "./number-words.ts";
import { alternatives } from "./tokens.ts";

const ROMAN: readonly (readonly [string, number])[] = [
  ["M", 1000],
  ["CM", 900],
  ["D", 500],
  ["CD", 400],
  ["C", 100],
  ["XC", 90],
  ["L", 50],
  ["XL", 40],
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
];

/** The longest numeral below 4,000 has 15 letters; a text of nothing but M must not be counted to its end. */
const MAX_ROMAN = 40;

/** The value of a Roman numeral in either case, or undefined where the text is not one in its shortest form. */
export function parseRoman(text: string): number | undefined {
  if (text.length > MAX_ROMAN) return undefined;
  const capitals = text.toUpperCase();
  let rest = capitals;
  let value = 0;
  for (const [sign, worth] of ROMAN) {
    while (rest.startsWith(sign)) {
      value += worth;
      rest = rest.slice(sign.length);
    }
  }
  return rest === "" && value > 0 && formatRoman(value) === capitals ? value : undefined;
}

/** A number from 1 as a Roman numeral in capitals. */
export function formatRoman(value: number): string {
  let rest = value;
  let text = "";
  for (const [sign, worth] of ROMAN) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}

const MAX_ORDINAL = 99;

// Kesatu 1, Kesepuluh 10, Kesebelas 11, Kedua Belas 12, Kedua Puluh 20, Kedua Puluh Satu 21; spelling varies in spaces only.
function ordinalWord(value: number): string {
  return `ke${numberWords(BigInt(value)) ?? ""}`;
}

const FIRST = "pertama";
const WORDS: readonly string[] = Array.from({ length: MAX_ORDINAL }, (_, index) =>
  ordinalWord(index + 1),
);

const ORDINALS: ReadonlyMap<string, number> = new Map([
  [FIRST, 1],
  ...WORDS.map((word, index) => [word.replaceAll(" ", ""), index + 1] as const),
]);

/** The source of a pattern for an ordinal in small letters, with or without its blanks. */
export const ordinalSource: string = alternatives(
  [FIRST, ...WORDS].map((word) => word.replaceAll(" ", " ?")),
);

/** The value of an Indonesian ordinal ("Kedua Belas" is 12), or undefined where the words are none. */
export function parseOrdinal(words: string): number | undefined {
  return ORDINALS.get(words.toLowerCase().replaceAll(" ", ""));
}

/** An Indonesian ordinal in title case, as headings write it: 12 is "Kedua Belas". */
export function formatOrdinal(value: number): string {
  return ordinalWord(value).replace(
    /(^| )(\p{L})/gu,
    (_, space: string, letter: string) => space + letter.toUpperCase(),
  );
}

/** Digits in a group of a number. */
const GROUP = 3;

/** "1234567" as "1.234.567". */
export function inThousands(digits: string): string {
  const first = digits.length % GROUP;
  const groups = first === 0 ? [] : [digits.slice(0, first)];
  for (let at = first; at < digits.length; at += GROUP) groups.push(digits.slice(at, at + GROUP));
  return groups.join(".");
}
