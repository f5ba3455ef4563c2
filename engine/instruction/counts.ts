/** Counts in words: "2 (dua) pasal". */
import { numberWords } from "../text/index.ts";

/** More units than this are never inserted by one instruction. */
const MOST = 200;

const VALUES: ReadonlyMap<string, number> = new Map(
  Array.from({ length: MOST }, (_, index) => [numberWords(BigInt(index + 1)) ?? "", index + 1]),
);

const WORD =
  "(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seratus|belas|puluh|ratus)";

/** The words of a count, as source of a pattern. */
export const COUNT_WORDS = `${WORD}(?:\\s?${WORD})*`;

/** The number that words spell, joined spellings included; undefined where they spell none. */
export function countValue(words: string): number | undefined {
  const plain = words.toLowerCase().replaceAll(/\s+/gu, " ").trim();
  const spaced = plain
    .replaceAll(/(?<=\p{L})(belas|puluh|ratus)/gu, (part) => ` ${part}`)
    .replaceAll(/\s+/gu, " ");
  return (
    VALUES.get(plain) ??
    VALUES.get(plain.replace(/ (belas|puluh)/u, " $1")) ??
    VALUES.get(spaced) ??
    VALUES.get(respell(spaced))
  );
}

// "se belas", "se puluh" were parted from words that are one.
function respell(words: string): string {
  return words
    .replaceAll(/(?:^| )se (belas|puluh|ratus)/gu, (_, unit: string) => ` se${unit}`)
    .trim();
}
