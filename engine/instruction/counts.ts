/** Counts in words: "2 (dua) pasal". */
import { alternatives, numberNames, numberPlaces, numberWords } from "../text/index.ts";

/** More units than this are never inserted by one instruction. */
const MOST = 200;

const VALUES: ReadonlyMap<string, number> = new Map(
  Array.from({ length: MOST }, (_, index) => [numberWords(BigInt(index + 1)) ?? "", index + 1]),
);

const WORD = `(?:${alternatives(numberNames.filter((name) => name !== "nol" && name !== "koma" && name !== "se"))})`;

/** The words of a count, as source of a pattern. */
export const COUNT_WORDS = `${WORD}(?:\\s?${WORD})*`;

const PLACE = `(${numberPlaces.join("|")})`;
const JOINED = new RegExp(`(?<=\\p{L})${PLACE}`, "gu");
const PARTED = new RegExp(`(?:^| )se ${PLACE}`, "gu");

/** The number that words spell, joined spellings included; undefined where they spell none. */
export function countValue(words: string): number | undefined {
  const plain = words.toLowerCase().replaceAll(/\s+/gu, " ").trim();
  const spaced = plain.replaceAll(JOINED, (part) => ` ${part}`).replaceAll(/\s+/gu, " ");
  return VALUES.get(plain) ?? VALUES.get(spaced) ?? VALUES.get(respell(spaced));
}

// "se belas", "se puluh" were parted from words that are one.
function respell(words: string): string {
  return words.replaceAll(PARTED, (_, unit: string) => ` se${unit}`).trim();
}
