/** Turns the words of a text into numbers, without making a string of each word. */

const FIRST = 0x11c9dc5;
const PRIME = 0x01000193;
const MASK = 0x3fffffff;

const LETTER = /[\p{L}\p{N}\p{M}]/u;
/** What each of the first 128 signs is: 0 no part of a word, 1 a letter or digit, 2 a mark that may join two of them. */
const SIGNS = Uint8Array.from({ length: 128 }, (_, code) => {
  if (LETTER.test(String.fromCharCode(code))) return 1;
  return code === 39 || code === 44 || code === 45 || code === 46 ? 2 : 0;
});
// Whether a sign beyond the first 128 is a letter; each is tested with the slow pattern once.
const others = new Map<number, boolean>();

function isLetter(code: number): boolean {
  if (code < 128) return SIGNS[code] === 1;
  const known = others.get(code);
  if (known !== undefined) return known;
  // Each half of a surrogate pair counts as a letter, since many scripts stand beyond the first plane. Emoji then count as
  // words, which does no harm.
  const found = (code >= 0xd800 && code <= 0xdfff) || LETTER.test(String.fromCharCode(code));
  others.set(code, found);
  return found;
}

/**
 * A number for each word of a text, in order. ASCII capitals count as small letters. Words that begin with a digit are left
 * out, because numbers shift behind every insertion. "Rp1.000,00" and "peraturan-peraturan" are one word each.
 */
export function wordHashes(text: string): Int32Array {
  const found = new Int32Array((text.length >> 1) + 1);
  let count = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (!isLetter(code)) {
      at += 1;
      continue;
    }
    const end = wordEnd(text, at);
    if (code < 48 || code > 57) {
      found[count] = hashWord(text, at, end);
      count += 1;
    }
    at = end;
  }
  return found.slice(0, count);
}

/** The place behind the last sign of the word that begins at `from`. */
function wordEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (at < text.length && isLetter(text.charCodeAt(at))) at += 1;
    const isJoined = at + 1 < text.length && isJoiner(text.charCodeAt(at));
    if (!isJoined || !isLetter(text.charCodeAt(at + 1))) return at;
    at += 1;
  }
}

function isJoiner(code: number): boolean {
  return code < 128 && SIGNS[code] === 2;
}

function hashWord(text: string, from: number, to: number): number {
  let hash = FIRST;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    hash = Math.imul(hash ^ (code >= 65 && code <= 90 ? code + 32 : code), PRIME);
  }
  return (hash ^ (hash >>> 15)) & MASK;
}

/** The words of some units, ascending, with repetitions. */
export function sortedWords(
  from: number,
  to: number,
  words: (unit: number) => Int32Array,
): Int32Array {
  if (to === from + 1) return words(from).toSorted();
  let size = 0;
  for (let unit = from; unit < to; unit += 1) size += words(unit).length;
  const bag = new Int32Array(size);
  let filled = 0;
  for (let unit = from; unit < to; unit += 1) {
    bag.set(words(unit), filled);
    filled += words(unit).length;
  }
  return bag.sort();
}

/** In how many units each word stands, however often in each. */
export function countUnits(
  count: number,
  words: (unit: number) => Int32Array,
): ReadonlyMap<number, number> {
  const last = new Map<number, number>();
  const counts = new Map<number, number>();
  for (let unit = 0; unit < count; unit += 1)
    for (const word of words(unit)) {
      if (last.get(word) === unit) continue;
      last.set(word, unit);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  return counts;
}
