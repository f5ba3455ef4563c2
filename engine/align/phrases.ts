/** An index of phrases: which units of a side hold a given phrase. Built once for each side. */
import type { Side } from "./side.ts";
import { numberAt, unitAt } from "./unit-at.ts";

// A phrase is three words in a row: two words often stand together by chance, and four are often cut by an edit.
const PHRASE = 3;

/** Visits the phrases of some words as numbers. */
export function eachPhrase(words: Int32Array, visit: (phrase: number) => void): void {
  for (let at = 0; at + PHRASE <= words.length; at += 1) {
    let phrase = 0;
    for (let step = 0; step < PHRASE; step += 1)
      phrase = Math.imul(phrase, 0x01000193) ^ numberAt(words, at + step);
    visit(phrase);
  }
}

/** The units in whose own text a phrase stands, at most `most` of them. */
type HoldersOf = (phrase: number, most: number) => readonly number[];

const known = new WeakMap<Side, HoldersOf>();

/** Finds the units that hold a phrase; linear in the text the first time. */
export function phraseHolders(side: Side): HoldersOf {
  const found = known.get(side) ?? indexPhrases(side);
  known.set(side, found);
  return found;
}

// A hash table in flat arrays. Each entry is one phrase in one unit; entries with the same slot are chained by `next`.
function indexPhrases(side: Side): HoldersOf {
  let total = 0;
  for (let unit = 0; unit < side.count; unit += 1)
    total += Math.max(0, side.words(unit).length - PHRASE + 1);
  const mask = 2 ** Math.ceil(Math.log2(total + 2)) - 1;
  const heads = new Int32Array(mask + 1).fill(-1);
  const next = new Int32Array(total);
  const phrases = new Int32Array(total);
  const units = new Int32Array(total);
  let entry = 0;
  for (let unit = side.count - 1; unit >= 0; unit -= 1)
    eachPhrase(side.words(unit), (phrase) => {
      const place = (phrase ^ (phrase >>> 15)) & mask;
      next[entry] = unitAt(heads, place);
      heads[place] = entry;
      phrases[entry] = phrase;
      units[entry] = unit;
      entry += 1;
    });
  return (phrase, most) => {
    const found: number[] = [];
    const place = (phrase ^ (phrase >>> 15)) & mask;
    for (let at = unitAt(heads, place); at >= 0 && found.length < most; at = unitAt(next, at))
      if (phrases[at] === phrase && found.at(-1) !== units[at]) found.push(numberAt(units, at));
    return found;
  };
}
