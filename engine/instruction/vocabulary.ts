/** The words of the grammar, and their spellings in print and after scanning. */
import { unitRows } from "../wording/index.ts";
import { ACTIVE_INSERT_VERBS, PASSIVE_VERBS } from "./verbs.ts";

/** Words, as source of a pattern, with which an instruction may begin and which name no unit of their own. */
export const OPENING_WORDS = String.raw`Ketentuan|Di\s?antara|Judul|Penjelasan`;

/** Words of units without a number: "1 (satu) pasal". */
export const NUMBERED_WORDS: readonly string[] = [
  ...unitRows.filter(({ level }) => level !== "annex").map(({ role }) => role),
  "butir",
];

const WORDS: readonly string[] = [
  ...PASSIVE_VERBS,
  ...ACTIVE_INSERT_VERBS,
  "ketentuan",
  "sehingga",
  "berbunyi",
  "sebagai",
  "sebagaimana",
  "berikut",
  "penjelasan",
  "penjelasannya",
  "tercantum",
  "ditetapkan",
  "keseluruhan",
  "seluruhnya",
  "selengkapnya",
  "menjadi",
  "setelah",
  "sebelum",
];

/** Spellings that are one word of the grammar and nothing else. */
const SPELLINGS: { readonly [spelling: string]: string } = {
  diantara: "di-antara",
  yaitu: "yakni",
  yalni: "yakni",
  yaloni: "yakni",
  yaknl: "yakni",
  dar: "dan",
  darr: "dan",
  sehinga: "sehingga",
  beserta: "serta",
};

const SHORTEST_MENDED = 7;

/** A word in small letters; one that is a single slip away from a word of the grammar is that word. */
export function canonicalWord(raw: string): string {
  const word = raw.toLowerCase();
  const known = SPELLINGS[word];
  if (known !== undefined) return known;
  if (word.length < SHORTEST_MENDED || WORDS.includes(word)) return word;
  const near = WORDS.filter(
    (other) => other.length >= SHORTEST_MENDED && isOneSlipAway(word, other),
  );
  return near.length === 1 ? (near[0] ?? word) : word;
}

function isOneSlipAway(word: string, other: string): boolean {
  if (Math.abs(word.length - other.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === other[start]) start += 1;
  let end = 0;
  while (
    end < Math.min(word.length, other.length) - start &&
    word[word.length - 1 - end] === other[other.length - 1 - end]
  )
    end += 1;
  return word.length - start - end <= 1 && other.length - start - end <= 1;
}
