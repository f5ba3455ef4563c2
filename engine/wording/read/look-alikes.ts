/**
 * Signs that print and scanning mistake for one another.
 *
 *     Pasal 1OA     10A           ayat (21      (2)
 *     2OO8, T974    2008, 1974    (2t, l2l      may be "(2)"
 */

/** What a sign among digits surely is. */
const SURELY: { readonly [sign: string]: string } = {
  O: "0",
  o: "0",
  l: "1",
  I: "1",
  Z: "2",
  S: "5",
  B: "8",
};

/** What a sign among digits may be, where something else speaks for it: a sequence, or a place at which only a number can stand. */
const MAY_BE: { readonly [sign: string]: string } = {
  ...SURELY,
  Q: "0",
  i: "1",
  "|": "1",
  "!": "1",
  t: "1",
  s: "5",
  T: "7",
  q: "9",
  g: "9",
};

/** Numbers of acts and years begin with a one more often than with a seven: "T974". */
const IN_YEAR: { readonly [sign: string]: string } = { ...SURELY, T: "1", L: "1" };

/** What a digit behind a number may be where a letter is expected: Pasal 168 for Pasal 16B. */
export const SUFFIX_OF_DIGIT: { readonly [digit: string]: string } = { "4": "A", "8": "B" };

const LETTER_SURELY: { readonly [sign: string]: string } = {
  "0": "O",
  "1": "I",
  "2": "Z",
  "5": "S",
  "8": "B",
};

/** The text with its sure look-alikes of digits read as digits; other signs stay. */
export function digitsSurely(text: string): string {
  return replaced(text, SURELY);
}

/** The text with all look-alikes of digits read as digits; other signs stay. */
export function digitsIn(text: string): string {
  return replaced(text, MAY_BE);
}

/** The digits of the number or the year of an act; other signs stay. */
export function digitsInYear(text: string): string {
  return replaced(text, IN_YEAR);
}

/** The text with digits that can only be letters read as letters; other signs stay. */
export function lettersSurely(text: string): string {
  return replaced(text, LETTER_SURELY);
}

function replaced(text: string, signs: { readonly [sign: string]: string }): string {
  return [...text].map((sign) => signs[sign] ?? sign).join("");
}

/** Groups of signs that scanners mistake for one another; the first stands for all. */
const GROUPS = [
  "1lIi|!tTJf()[]{}\\",
  "0OoQ",
  "2Zz",
  "5Ss",
  "8B&",
  "9gq",
  "b6",
  ".,:;·",
  "aà",
  "eé€",
];

const GROUP_OF: ReadonlyMap<string, string> = new Map(
  GROUPS.flatMap((group) => [...group].map((sign) => [sign, group.charAt(0)] as const)),
);

/** Longer than this no label is. */
const MAX_LABEL = 8;

/** Whether a text may be the label that is expected: signs that scanners mistake for one another are one sign. */
export function looksLike(text: string, label: string): boolean {
  if (text.length > MAX_LABEL) return false;
  return groupsOf(text) === groupsOf(label) || isHalfDoubled(text, label);
}

// "ac." where "cc." is expected: of a doubled letter one is enough.
function isHalfDoubled(text: string, label: string): boolean {
  const letter = /^([a-z])\1\.$/u.exec(label)?.[1];
  return letter !== undefined && /^[a-z]{2}\.$/u.test(text) && text.includes(letter);
}

function groupsOf(text: string): string {
  return [...text].map((sign) => GROUP_OF.get(sign) ?? sign).join("");
}
