/**
 * Words that no law has: a machine that read the print made them.
 *
 *     2OO8        Rp10.000.0O0,00        l1        pe{anjian        di_maksud
 */

/** What each of the first 128 signs is: 1 a letter, 2 a digit, 4 a sign that no word has, 8 a full stop, 0 anything else. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (/[A-Za-z]/u.test(sign)) return 1;
  if (/\d/u.test(sign)) return 2;
  if (sign === ".") return 8;
  return /[_{}|~^\\]/u.test(sign) ? 4 : 0;
});
const TOKEN = /[\p{L}\p{N}_{}|~^\\]+/gu;
/** Signs that stand for letters or specks of dust; at the ends of a word they may be marks of Markdown. */
const STRAY_SIGN = /[{}|~^\\]|[\p{L}\p{N}]_[\p{L}\p{N}]/u;
const LOOKS_LIKE_NUMBER = /^(?=\D*\d)[\dOoQIlgqSsBZzDGT]+$/u;
/** Words of letters and digits that are no misreading: labels such as 16, 16B, 27AB, 6a, and names such as B3, S1, G30S. */
const IN_ORDER = /^(?:\d+|\d{1,3}(?:[A-Z]|[A-HJ-NP-Z]{2}|[a-z])|[A-HJ-NP-Z]\d{1,2}[A-Z]?)$/u;

/** What a conversion leaves of a sign: "quot;" of "&quot;". */
const REST_OF_SIGN = /(?<![\p{L}\p{N}&])(?:quot|nbsp|amp|apos);/gu;

/** The words of a line that look misread by their signs alone. */
export function oddWords(line: string): readonly { readonly text: string; readonly at: number }[] {
  const rests = line.includes(";") ? [...line.matchAll(REST_OF_SIGN)] : [];
  const found = rests.map(({ 0: text, index: at }) => ({ text, at }));
  if (!mayHoldOdd(line)) return found;
  const words = [...line.matchAll(TOKEN)].flatMap(({ 0: text, index: at }) =>
    STRAY_SIGN.test(text) || (LOOKS_LIKE_NUMBER.test(text) && !IN_ORDER.test(text))
      ? [{ text, at }]
      : [],
  );
  return [...found, ...words];
}

/**
 * Whether a line has a letter beside a digit, a stray sign, or a full stop between letters. Most lines have none, and this loop
 * costs a tenth of a pattern.
 */
export function mayHoldOdd(line: string): boolean {
  let before = 0;
  for (let at = 0; at < line.length; at += 1) {
    const kind = KINDS[line.charCodeAt(at)] ?? 0;
    if (kind === 4 || before + kind === 3 || (before === 8 && kind === 1)) return true;
    before = kind;
  }
  return false;
}

/** Whether a sign is a letter or a figure of ASCII. */
export function isPlainSign(code: number): boolean {
  return ((KINDS[code] ?? 0) & 3) !== 0;
}
