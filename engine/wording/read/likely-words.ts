/**
 * What a misread word may be, where one reading alone is a word that is known.
 *
 *     2OO8 → 2008        te{adinya → terjadinya        UNDANG.UNDANG → UNDANG-UNDANG        RAHMATTUHAN → RAHMAT TUHAN
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
export function likelyWord(text: string, known: ReadonlySet<string>): string | undefined {
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
