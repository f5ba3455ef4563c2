/**
 * Finds words that look misread by a scanner. A wrong number in such a word would make a wrong law.
 *
 *     Tahun 2OO8        Rp10.000.0O0,00        Nomor l1        pe{anjian        di_maksud
 *
 * The words are not changed but reported, because only a person with the print can tell what they should be. What a word most
 * likely is goes with the report.
 */
import { type Problem, problem } from "../../schemas/problem.ts";
import {
  isPlainSign,
  likelyWord,
  mayHoldOdd,
  oddWords,
  partedWord,
} from "../wording/read/index.ts";
import type { Block } from "./blocks.ts";
import { placesOf, type Word } from "./pieces.ts";

/** At most so many words are reported. A text with more of them has to be scanned again. */
const MOST_TOLD = 400;

/** A problem for each word of a text that looks misread, at its place in the source, with what it may be where that is known. */
export function tellSuspects(blocks: readonly Block[]): readonly Problem[] {
  const known = new KnownWords(blocks);
  const found: Problem[] = [];
  let isOpening = true;
  for (const block of blocks) {
    const { words } = block;
    isOpening &&= block.kind !== "heading" || block.depth === 1;
    for (const word of words) {
      if (found.length === MOST_TOLD) return found;
      found.push(...suspectsOf(word, known, isOpening));
    }
  }
  return found.slice(0, MOST_TOLD);
}

/** The words and numbers of a text that look as they should, collected when they are first asked for. */
class KnownWords {
  readonly #blocks: readonly Block[];
  #words: ReadonlySet<string> | undefined;

  constructor(blocks: readonly Block[]) {
    this.#blocks = blocks;
  }

  get words(): ReadonlySet<string> {
    if (this.#words === undefined) {
      // Most words of a law stand in it many times.
      const texts = new Set(this.#blocks.flatMap(({ words }) => words.map(({ text }) => text)));
      const found = new Set<string>();
      for (const text of texts) addWords(text, found);
      this.#words = found;
    }
    return this.#words;
  }
}

const KNOWN = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;
const HYPHEN = 0x2d;

// The words of a text in small letters, but those with a part that looks misread. Patterns are left to the few words that are
// not letters from end to end, because there are tens of thousands of words.
function addWords(text: string, found: Set<string>): void {
  for (const word of text.toLowerCase().split(" ")) {
    if (mayHoldOdd(word) && oddWords(word).length > 0) continue;
    const bare = withoutMarks(word);
    if (isLetters(bare)) found.add(bare);
    else for (const [part] of bare.matchAll(KNOWN)) found.add(part);
  }
}

function withoutMarks(word: string): string {
  let from = 0;
  let to = word.length;
  while (from < to && !isPlainSign(word.charCodeAt(from))) from += 1;
  while (to > from && !isPlainSign(word.charCodeAt(to - 1))) to -= 1;
  return word.slice(from, to);
}

function isLetters(word: string): boolean {
  for (let at = 0; at < word.length; at += 1)
    if (!isPlainSign(word.charCodeAt(at)) && word.charCodeAt(at) !== HYPHEN) return false;
  return word !== "";
}

/** A full stop inside a word: told only where the word without it is known, as a blank may be missing behind a sentence. */
const DOTTED = /(?<![\p{L}.])\p{L}{2,}\.\p{L}+(?![\p{L}.])/gu;
/** Words in capitals of a title or preamble that may be two. */
const LONG_CAPITALS = /(?<!\p{L})\p{Lu}{8,}(?!\p{L})/gu;

/** What a number was misread as, where one is due: "NOMOR Tl TAHUN 2019"; "Nomor II/MPR/1983" is a Roman one. */
const NO_NUMBER =
  /(?<=(?:NOMOR|TAHUN|Nomor|Tahun) )(?!I+(?![\p{L}\p{N}]))[OoQIlgqSsBZzDGT]{1,4}(?![\p{L}\p{N}])/gu;

interface Suspect {
  readonly text: string;
  readonly at: number;
  readonly proposal: string | null;
}

// What was repaired or joined is in the account already.
function suspectsOf(
  { text: whole, parts, rule }: Word,
  known: KnownWords,
  isOpening: boolean,
): readonly Problem[] {
  if (rule !== null || !(isOpening || mayHoldOdd(whole) || whole.includes(";"))) return [];
  return parts
    .flatMap(placesOf)
    .flatMap(({ line, from, text }) =>
      [...misread(text, known), ...(isOpening ? [...glued(text), ...noNumbers(text)] : [])].map(
        ({ text: word, at, proposal }) =>
          problem(
            "intake/suspect-word",
            { text: word, proposal },
            { kind: "source", line, column: from + at + 1 },
          ),
      ),
    );
}

function misread(text: string, known: KnownWords): readonly Suspect[] {
  const odd = oddWords(text).map((found) => ({
    ...found,
    proposal: likelyWord(found.text, known.words) ?? null,
  }));
  const dotted = [...text.matchAll(DOTTED)].flatMap(({ 0: word, index: at }) => {
    const proposal = likelyWord(word, known.words);
    return proposal === undefined ? [] : [{ text: word, at, proposal }];
  });
  return [...odd, ...dotted];
}

function noNumbers(text: string): readonly Suspect[] {
  return [...text.matchAll(NO_NUMBER)].map(({ 0: word, index: at }) => ({
    text: word,
    at,
    proposal: null,
  }));
}

function glued(text: string): readonly Suspect[] {
  return [...text.matchAll(LONG_CAPITALS)].flatMap(({ 0: word, index: at }) => {
    const proposal = partedWord(word);
    return proposal === undefined ? [] : [{ text: word, at, proposal }];
  });
}
