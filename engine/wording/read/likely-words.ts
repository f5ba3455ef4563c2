/**
 * What a misread word may be, where one reading alone is a word that is known.
 *
 *     2OO8 → 2008        te{adinya → terjadinya        UNDANG.UNDANG → UNDANG-UNDANG        RAHMATTUHAN → RAHMAT TUHAN
 *     keda → kerja       rrgi → rugi                   dimalsud → dimaksud
 */
import { actNameWords } from "../id/act-types.ts";
import { commonWords } from "../id/common-words.ts";
import { digitsIn } from "./look-alikes.ts";

/** What scanners make one sign of, or put where nothing or little stands. */
const SIGNS: { readonly [sign: string]: readonly string[] } = {
  "{": ["rj", "r", "j"],
  "}": ["rj", "r", "j"],
  "|": ["l", "i"],
  "0": ["o"],
  "1": ["l", "i"],
  "5": ["s"],
  _: ["", " "],
  "~": [""],
  "^": [""],
  "\\": [""],
  ".": ["-", ""],
};
/** A word with more such signs is no word that could be told. */
const MAX_SIGNS = 2;
const YEAR = /^(?:19|20)\d{2}$/u;
/** Two words that were printed as one have at least so many letters each. */
const MIN_HALF = 4;

const COMMON: ReadonlySet<string> = new Set([...commonWords, ...actNameWords]);

/** The word or the number that a text most likely is; undefined where none is known, or several are. */
export function likelyWord(
  text: string,
  known: Pick<ReadonlySet<string>, "has">,
): string | undefined {
  const number = digitsIn(text);
  if (/^\d+$/u.test(number)) return YEAR.test(number) || known.has(number) ? number : undefined;
  const isWord = (word: string): boolean => COMMON.has(word) || known.has(word);
  const words = readings(text).filter(
    (reading) => reading !== text && reading.toLowerCase().split(" ").every(isWord),
  );
  return words.length === 1 ? words[0] : undefined;
}

/** The two words of every act that were printed as one; undefined where a word is no such pair. */
export function partedWord(text: string): string | undefined {
  const word = text.toLowerCase();
  if (COMMON.has(word)) return undefined;
  for (let at = MIN_HALF; at <= word.length - MIN_HALF; at += 1)
    if (COMMON.has(word.slice(0, at)) && COMMON.has(word.slice(at)))
      return `${text.slice(0, at)} ${text.slice(at)}`;
  return undefined;
}

/** Letters that scanners make of others: of one shape, or of two that touch in print. */
const SHAPES: readonly (readonly [scanned: string, printed: string])[] = [
  ["d", "rj"],
  ["q", "u"],
  ["qi", "uj"],
  ["qj", "uj"],
  ["rr", "u"],
  ["rn", "m"],
  ["m", "rn"],
  ["zr", "a"],
  ["li", "h"],
  ["ii", "n"],
  ["l", "k"],
  ["l", "i"],
  ["i", "l"],
  ["r", "i"],
  ["r", "u"],
  ["i", "r"],
  ["i", "j"],
  ["c", "e"],
  ["e", "c"],
  ["h", "b"],
  ["f", "t"],
];
const SHORTEST = 4;
/** So often at least a text has the word for which one letter was mistaken ("awal" and "awak" are two words), or more than one. */
const OFTEN = 8;
const TWICE = 2;
/** So many times as often as the misread word at least, since a text may be misread more than once. */
const TIMES = 20;

/**
 * The word that a scanner made this one of, by the words of a text and how often each stands there, in small letters; undefined
 * where there is none, or several. Measured on 91 pairs of acts: of 45 words told none was right in print.
 */
export function likelyPrint(word: string, counts: ReadonlyMap<string, number>): string | undefined {
  if (word.length < SHORTEST) return undefined;
  const own = counts.get(word) ?? 0;
  const found = new Set<string>();
  for (const [scanned, printed] of SHAPES) {
    const isOneForOne = scanned.length === 1 && printed.length === 1;
    const least = Math.max(isOneForOne ? OFTEN : TWICE, own * TIMES);
    for (let at = word.indexOf(scanned); at !== -1; at = word.indexOf(scanned, at + 1)) {
      const reading = `${word.slice(0, at)}${printed}${word.slice(at + scanned.length)}`;
      if ((counts.get(reading) ?? 0) >= least) found.add(reading);
    }
  }
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

// Every way to read the odd signs of a word.
function readings(text: string): readonly string[] {
  const odd = [...text].filter((sign) => SIGNS[sign] !== undefined).length;
  if (odd > MAX_SIGNS) return [];
  return [...text].reduce<readonly string[]>(
    (found, sign) => {
      const signs = SIGNS[sign] ?? [sign];
      return found.flatMap((begin) => signs.map((one) => begin + one));
    },
    [""],
  );
}
