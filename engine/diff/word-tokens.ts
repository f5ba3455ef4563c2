/**
 * The pieces a redline may strike or insert: a word or a mark with the white space before it.
 *
 * Numbers are one piece with what spells them out, and a citation is one piece, because a reader takes them as one:
 *
 *     paling lama 30 (tiga puluh) hari            paling | lama | 30 (tiga puluh) | hari
 *     dimaksud dalam Pasal 5 ayat (2a) huruf b    dimaksud | dalam | Pasal 5 ayat (2a) huruf b
 */
import { profiles } from "../../schemas/profiles/index.ts";
import { scanTokens, TOKEN, type Tokens } from "./scan-tokens.ts";

/** A text cut into pieces by their places; what stands between two pieces is white space. */
export interface WordTokens {
  readonly text: string;
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const LABEL = /^(?:[0-9]+[A-Za-z]{0,2}|([A-Za-z])\1?[0-9]?)$/u;
const LETTERS = /^[\p{L}\p{M}-]+$/u;
const AMOUNT = /^(?:Rp)?[0-9]/u;
// The longest spelled-out number met in a statute has 14 words (an amount with millions and thousands). With the blanks
// between the words that is twice as many tokens, and a little room.
const LONGEST_SPELLING = 32;
// The most signs of a number in a citation. "27AA" has four.
const LONGEST_LABEL = 6;

// What units are called in a citation, in every country: a text may cite another country's law.
const UNIT_NAMES: ReadonlySet<string> = new Set(
  Object.values(profiles).flatMap(({ headings, items }) =>
    [...headings, ...items].map(({ role }) => role.toLowerCase()),
  ),
);

/** The pieces of a text. Together with the white space between them they give the text to the letter. */
export function cutWords(text: string): WordTokens {
  const tokens = scanTokens(text);
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < tokens.count; ) {
    if (tokens.kinds[at] === TOKEN.space) {
      at += 1;
      continue;
    }
    const end = pieceEnd(tokens, at);
    const from = tokens.starts[at] ?? 0;
    const to = tokens.starts[end] ?? text.length;
    starts.push(from);
    ends.push(to);
    words.push(text.slice(from, to));
    at = end;
  }
  return { text, words, starts, ends };
}

const BRACKET = 40;
const CLOSING = 41;

function signAt({ text, starts, count }: Tokens, at: number): number {
  return at < count ? text.charCodeAt(starts[at] ?? 0) : -1;
}

function tokenAt({ text, starts, count }: Tokens, at: number): string {
  return at < count ? text.slice(starts[at], starts[at + 1]) : "";
}

/** Whether a token is one plain blank. */
function isBlank(tokens: Tokens, at: number): boolean {
  const { starts } = tokens;
  return signAt(tokens, at) === 32 && (starts[at + 1] ?? 0) - (starts[at] ?? 0) === 1;
}

/** Where the piece that begins at `at` ends. */
function pieceEnd(tokens: Tokens, at: number): number {
  if (tokens.kinds[at] === TOKEN.mark)
    return signAt(tokens, at) === BRACKET ? (labelEnd(tokens, at) ?? at + 1) : at + 1;
  if (!isBlank(tokens, at + 1)) return at + 1;
  const cited = citationEnd(tokens, at);
  if (cited > at) return cited;
  if (signAt(tokens, at + 2) !== BRACKET || !AMOUNT.test(tokenAt(tokens, at))) return at + 1;
  return spellingEnd(tokens, at + 3) ?? at + 1;
}

/** Behind "Pasal 5 ayat (2a) huruf b"; `at` where no citation begins there. */
function citationEnd(tokens: Tokens, at: number): number {
  let end = at;
  for (let next = at; isBlank(tokens, next + 1); next = end + 1) {
    const label = labelEnd(tokens, next + 2);
    if (label === undefined || !UNIT_NAMES.has(tokenAt(tokens, next).toLowerCase())) break;
    end = label;
    if (!isBlank(tokens, end)) break;
  }
  return end;
}

/** Behind a number or letter, in brackets or bare. */
function labelEnd(tokens: Tokens, at: number): number | undefined {
  if (signAt(tokens, at) !== BRACKET) return isLabel(tokens, at) ? at + 1 : undefined;
  return signAt(tokens, at + 2) === CLOSING && isLabel(tokens, at + 1) ? at + 3 : undefined;
}

function isLabel(tokens: Tokens, at: number): boolean {
  const length = (tokens.starts[at + 1] ?? 0) - (tokens.starts[at] ?? 0);
  return at < tokens.count && length <= LONGEST_LABEL && LABEL.test(tokenAt(tokens, at));
}

/** Behind the closing bracket, where nothing but words stands before it. */
function spellingEnd(tokens: Tokens, from: number): number | undefined {
  const last = Math.min(tokens.count, from + LONGEST_SPELLING);
  for (let at = from; at < last; at += 1) {
    if (signAt(tokens, at) === CLOSING) return at > from ? at + 1 : undefined;
    if (!isBlank(tokens, at) && !LETTERS.test(tokenAt(tokens, at))) return undefined;
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
