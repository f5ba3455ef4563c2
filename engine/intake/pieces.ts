/** Words of a document that is being read, and where in the source each comes from. */
import type { DropReason, RepairRule } from "../../schemas/account.ts";
import { normalizeCharacters } from "../text/index.ts";
import type { SourceLine } from "./lines.ts";

/** Characters of a line: `from` and `to` count in its text. */
export interface Slice {
  readonly line: SourceLine;
  readonly from: number;
  readonly to: number;
}

/** A word as the document has it. Its parts are more than one where it went over a line end or was torn apart. */
export interface Word {
  readonly text: string;
  readonly parts: readonly Slice[];
  /** How the text came to differ from its parts; null where it does not. */
  readonly rule: RepairRule | null;
}

/** A slice that is not in the document. */
export interface Dropped {
  readonly slice: Slice;
  readonly reason: DropReason;
  readonly doubtful: boolean;
}

/** The whole text of a line. */
export function wholeLine(line: SourceLine): Slice {
  return { line, from: 0, to: line.text.length };
}

/** The words of a slice, each by itself. */
export function wordsOf({ line, from, to }: Slice): Word[] {
  const words: Word[] = [];
  const pattern = /\S+/gu;
  pattern.lastIndex = from;
  for (let found = pattern.exec(line.text); found !== null; found = pattern.exec(line.text)) {
    if (found.index >= to) break;
    const end = Math.min(found.index + found[0].length, to);
    const text = line.text.slice(found.index, end);
    words.push({
      text: cleanWord(text),
      parts: [{ line, from: found.index, to: end }],
      rule: null,
    });
    if (end === to) break;
  }
  return words;
}

const PLAIN = /^[\x20-\x7e]*$/u;

// The same form in which the dialect reads characters, so that words can be compared to the letter.
function cleanWord(text: string): string {
  return PLAIN.test(text) ? text : normalizeCharacters(text).text;
}
