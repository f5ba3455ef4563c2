/**
 * The pieces a redline may strike or insert: a word or a mark with the white space before it.
 *
 * Numbers are one piece with what spells them out, because a reader takes them as one:
 *
 *     paling lama 30 (tiga puluh) hari       paling | lama | 30 (tiga puluh) | hari
 *     pada ayat (2a)                         pada | ayat | (2a)
 */
import { itemAt, tokens } from "../text/index.ts";

/** A text cut into pieces: `spaces[i]` stands directly before `words[i]`; `tail` is the white space at the end. */
export interface WordTokens {
  readonly words: readonly string[];
  readonly spaces: readonly string[];
  readonly tail: string;
}

const SPACE = /^\s/u;
const LABEL = /^(?:[0-9]+[A-Za-z]{0,2}|[A-Za-z]{1,2}[0-9]?)$/u;
const LETTERS = /^[\p{L}\p{M}-]+$/u;
const AMOUNT = /^(?:Rp)?[0-9]/u;
// The longest spelled-out number met in a statute has 14 words ("Rp…" with millions and thousands); twice that in tokens.
const LONGEST_SPELLING = 32;

/** The pieces of a text; spaces and words in turn, then the tail, give the text to the letter. */
export function cutWords(text: string): WordTokens {
  const parts = tokens(text);
  const words: string[] = [];
  const spaces: string[] = [];
  let space = "";
  for (let at = 0; at < parts.length; ) {
    const part = itemAt(parts, at);
    if (SPACE.test(part)) {
      space += part;
      at += 1;
      continue;
    }
    const end = pieceEnd(parts, at);
    words.push(end === at + 1 ? part : parts.slice(at, end).join(""));
    spaces.push(space);
    space = "";
    at = end;
  }
  return { words, spaces, tail: space };
}

/** Where the piece that begins at `at` ends. */
function pieceEnd(parts: readonly string[], at: number): number {
  const part = itemAt(parts, at);
  if (part === "(" && LABEL.test(parts[at + 1] ?? "") && parts[at + 2] === ")") return at + 3;
  if (!AMOUNT.test(part) || parts[at + 1] !== " " || parts[at + 2] !== "(") return at + 1;
  return spellingEnd(parts, at + 3) ?? at + 1;
}

/** Behind the closing bracket, where nothing but words stands before it. */
function spellingEnd(parts: readonly string[], from: number): number | undefined {
  const last = Math.min(parts.length, from + LONGEST_SPELLING);
  for (let at = from; at < last; at += 1) {
    const part = itemAt(parts, at);
    if (part === ")") return at > from ? at + 1 : undefined;
    if (part !== " " && !LETTERS.test(part)) return undefined;
  }
  return undefined;
}

/** Whether a piece is a word or number, not a mark. */
export function isWord(piece: string): boolean {
  return /[\p{L}\p{N}]/u.test(piece);
}
