/**
 * The pieces a redline may strike or insert: a word or a mark with the white space before it.
 *
 * Numbers are one piece with what spells them out, and a citation is one piece, because a reader takes them as one:
 *
 *     paling lama 30 (tiga puluh) hari            paling | lama | 30 (tiga puluh) | hari
 *     dimaksud dalam Pasal 5 ayat (2a) huruf b    dimaksud | dalam | Pasal 5 ayat (2a) huruf b
 */
import { profiles } from "../../schemas/profiles/index.ts";
import { itemAt, tokens } from "../text/index.ts";

/** A text cut into pieces: `spaces[i]` stands directly before `words[i]`; `tail` is the white space at the end. */
export interface WordTokens {
  readonly words: readonly string[];
  readonly spaces: readonly string[];
  readonly tail: string;
}

const LABEL = /^(?:[0-9]+[A-Za-z]{0,2}|([A-Za-z])\1?[0-9]?)$/u;
const LETTERS = /^[\p{L}\p{M}-]+$/u;
const AMOUNT = /^(?:Rp)?[0-9]/u;
// The longest spelled-out number met in a statute has 14 words ("Rp…" with millions and thousands); twice that in tokens.
const LONGEST_SPELLING = 32;

// What units are called in a citation, in every country: a text may cite another country's law.
const UNIT_NAMES: ReadonlySet<string> = new Set(
  Object.values(profiles).flatMap(({ headings, items }) =>
    [...headings, ...items].map(({ role }) => role.toLowerCase()),
  ),
);

/** The pieces of a text; spaces and words in turn, then the tail, give the text to the letter. */
export function cutWords(text: string): WordTokens {
  const parts = tokens(text);
  const words: string[] = [];
  const spaces: string[] = [];
  let space = "";
  for (let at = 0; at < parts.length; ) {
    const part = itemAt(parts, at);
    if (isSpace(part)) {
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

function isSpace(part: string): boolean {
  return part === " " || /^\s/u.test(part);
}

/** Where the piece that begins at `at` ends. */
function pieceEnd(parts: readonly string[], at: number): number {
  const part = itemAt(parts, at);
  const cited = citationEnd(parts, at);
  if (cited > at) return cited;
  if (part === "(") return labelEnd(parts, at) ?? at + 1;
  if (parts[at + 1] !== " " || parts[at + 2] !== "(" || !AMOUNT.test(part)) return at + 1;
  return spellingEnd(parts, at + 3) ?? at + 1;
}

/** Behind "Pasal 5 ayat (2a) huruf b"; `at` where no citation begins there. */
function citationEnd(parts: readonly string[], at: number): number {
  let end = at;
  for (let next = at; UNIT_NAMES.has((parts[next] ?? "").toLowerCase()); next = end + 1) {
    const label = parts[next + 1] === " " ? labelEnd(parts, next + 2) : undefined;
    if (label === undefined) break;
    end = label;
    if (parts[end] !== " ") break;
  }
  return end;
}

/** Behind a number or letter, in brackets or bare. */
function labelEnd(parts: readonly string[], at: number): number | undefined {
  if (parts[at] !== "(") return LABEL.test(parts[at] ?? "") ? at + 1 : undefined;
  return parts[at + 2] === ")" && LABEL.test(parts[at + 1] ?? "") ? at + 3 : undefined;
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

const WORD = /[\p{L}\p{N}]/u;

/** Whether a piece is a word or number, not a mark. */
export function isWord(piece: string): boolean {
  const first = piece.charCodeAt(0);
  return (first >= 97 && first <= 122) || (first >= 65 && first <= 90) || WORD.test(piece);
}

/** Whether a piece is a citation or a label in brackets: of these only what differs is struck. */
export function isCitation(piece: string): boolean {
  if (piece.length > 2 && piece.startsWith("(")) return true;
  const space = piece.indexOf(" ");
  return space > 0 && UNIT_NAMES.has(piece.slice(0, space).toLowerCase());
}
