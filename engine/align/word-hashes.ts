/** The words of a text as numbers, without making a string of any. */

const FIRST = 0x11c9dc5;
const PRIME = 0x01000193;
const MASK = 0x3fffffff;

const LETTER = /[\p{L}\p{N}\p{M}]/u;
/** What each of the first 128 signs is: 0 no part of a word, 1 a letter or digit, 2 a mark that may join two of them. */
const SIGNS = Uint8Array.from({ length: 128 }, (_, code) => {
  if (LETTER.test(String.fromCharCode(code))) return 1;
  return code === 39 || code === 44 || code === 45 || code === 46 ? 2 : 0;
});
// Rare signs are looked up once.
const others = new Map<number, boolean>();

function isLetter(code: number): boolean {
  if (code < 128) return SIGNS[code] === 1;
  const known = others.get(code);
  if (known !== undefined) return known;
  // Half a surrogate pair counts as a letter: scripts beyond the first plane are letters, pictures do no harm.
  const found = (code >= 0xd800 && code <= 0xdfff) || LETTER.test(String.fromCharCode(code));
  others.set(code, found);
  return found;
}

/**
 * A number for each word in its order; capitals do not matter, and what begins with a digit is left out: behind an
 * insertion all numbers shift. "Rp1.000,00" and "peraturan-peraturan" are one word each.
 */
export function wordHashes(text: string): Int32Array {
  const found = new Int32Array((text.length >> 1) + 1);
  let count = 0;
  let hash = 0;
  let isNumber = false;
  const close = (): void => {
    if (hash !== 0 && !isNumber) {
      found[count] = (hash ^ (hash >>> 15)) & MASK;
      count += 1;
    }
    hash = 0;
  };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) {
      const lower = code >= 65 && code <= 90 ? code + 32 : code;
      if (hash === 0) isNumber = code >= 48 && code <= 57;
      hash = Math.imul((hash === 0 ? FIRST : hash) ^ lower, PRIME);
      continue;
    }
    const joins = hash !== 0 && code < 128 && SIGNS[code] === 2;
    if (joins && at + 1 < text.length && isLetter(text.charCodeAt(at + 1))) {
      hash = Math.imul(hash ^ code, PRIME);
      continue;
    }
    close();
  }
  close();
  return found.slice(0, count);
}
