/** Words that go over a line end: whether the hyphen belongs to the word or to the line. */
import { jointSource } from "../wording/read/index.ts";
import type { SourceLine } from "./lines.ts";
import { runOf, type Slice, splitLast, type Word } from "./pieces.ts";

const HYPHENS = "-\u2010\u00AD";
const HYPHEN = /[\p{L}\p{N})][-\u2010\u00AD]$/u;
const CONJUNCTION = new RegExp(`^(?:${jointSource})$`, "u");
/** No word is longer. Without the limit a text in which every line ends in a hyphen would be joined to one word, at great cost. */
const MAX_WORD = 200;
const EDGES = /^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu;

/** Every word of a text as it stands inside a line, to look up what a torn word may be. */
export class Lexicon {
  readonly #lines: readonly SourceLine[];
  #words: Set<string> | undefined;

  constructor(lines: readonly SourceLine[]) {
    this.#lines = lines;
  }

  has(word: string): boolean {
    this.#words ??= collect(this.#lines);
    return this.#words.has(bare(word));
  }
}

function collect(lines: readonly SourceLine[]): Set<string> {
  const words = new Set<string>();
  for (const { text } of lines) {
    const parts = text.split(/\s+/u);
    // The last word of a line is left out, since it may be only the first half of a word.
    if (HYPHEN.test(text)) parts.pop();
    for (const part of parts) words.add(bare(part));
  }
  return words;
}

function bare(word: string): string {
  return word.replace(EDGES, "").toLowerCase();
}

/** The words of slices that follow one another, with those joined that a line end has torn. */
export function joinWords(slices: readonly Slice[], lexicon: Lexicon): readonly Word[] {
  const words: Word[] = [];
  for (const slice of slices) {
    const run = runOf(slice);
    if (run === undefined) continue;
    const last = words.at(-1);
    if (last === undefined || !HYPHENS.includes(last.text.at(-1) ?? " ")) words.push(run);
    else words.splice(-1, 1, ...joinAt(last, run, lexicon));
  }
  return words;
}

function joinAt(before: Word, after: Word, lexicon: Lexicon): readonly Word[] {
  const { before: kept, last } = splitLast(before);
  const [part] = after.parts;
  const size = /^\S+/u.exec(part?.line.text.slice(part.from, part.to) ?? "")?.[0].length ?? 0;
  if (part === undefined) return [before, after];
  const first = runOf({ ...part, to: part.from + size });
  const joined = first === undefined ? undefined : joinTorn(last, first, lexicon);
  if (joined === undefined) return [before, after];
  const rest = runOf({ ...part, from: part.from + size });
  return [kept, joined, rest].filter((word) => word !== undefined);
}

/**
 * One word of two halves, or undefined where they are two words.
 *
 * The hyphen stays, as in "undang-undang", unless the text has the word without it elsewhere and never with it.
 */
function joinTorn(first: Word, second: Word, lexicon: Lexicon): Word | undefined {
  if (first.text.length > MAX_WORD || !HYPHEN.test(first.text) || CONJUNCTION.test(second.text))
    return undefined;
  if (!/^[\p{L}\p{N}(]/u.test(second.text)) return undefined;
  const parts = [...first.parts, ...second.parts];
  const half = first.text.slice(0, -1);
  if (first.text.endsWith("\u00AD"))
    return { text: half + second.text, parts, rule: "soft-hyphen" };
  const isTwice = bare(half) === bare(second.text);
  const isOneWord =
    !isTwice && lexicon.has(half + second.text) && !lexicon.has(first.text + second.text);
  return isOneWord
    ? { text: half + second.text, parts, rule: "line-end-hyphen" }
    : { text: first.text + second.text, parts, rule: first.rule };
}
