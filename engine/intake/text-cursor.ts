/** Goes through the texts of a document word by word, and counts words. */
import type { Eid } from "../../schemas/eid.ts";

/** A text of a document, a label or a title, and the unit that holds it. */
export interface DocumentText {
  readonly text: string;
  readonly eid: Eid | null;
}

/** A place in the texts of a document; blanks and the borders of texts part words. */
export class TextCursor {
  readonly #texts: readonly DocumentText[];
  #index = 0;
  #at = 0;

  constructor(texts: readonly DocumentText[]) {
    this.#texts = texts;
    this.#skipBlanks();
  }

  /** Whether the words of a text, with single blanks between them, come next, all in one text of the document. */
  holds(words: string): boolean {
    const text = this.#texts[this.#index]?.text;
    if (text === undefined || !text.startsWith(words, this.#at)) return false;
    const end = this.#at + words.length;
    return end === text.length || isBlank(text.charCodeAt(end));
  }

  /** Goes behind words that come next, and says which unit holds them. */
  take(words: string): DocumentText["eid"] {
    const eid = this.#texts[this.#index]?.eid ?? null;
    this.#at += words.length;
    this.#skipBlanks();
    return eid;
  }

  /** The next word, empty behind the last one. */
  next(): string {
    return /^\S*/u.exec(this.#texts[this.#index]?.text.slice(this.#at) ?? "")?.[0] ?? "";
  }

  #skipBlanks(): void {
    for (;;) {
      const text = this.#texts[this.#index]?.text;
      if (text === undefined) return;
      while (this.#at < text.length && isBlank(text.charCodeAt(this.#at))) this.#at += 1;
      if (this.#at < text.length) return;
      this.#index += 1;
      this.#at = 0;
    }
  }
}

const SPACE = 0x20;
const FIRST_WIDE = 0x7f;

/** How many maximal runs without white space a text has. */
export function wordCount(text: string): number {
  let count = 0;
  let isInside = false;
  for (let at = 0; at < text.length; at += 1) {
    const isBetween = isBlank(text.charCodeAt(at));
    if (!isBetween && !isInside) count += 1;
    isInside = !isBetween;
  }
  return count;
}

// Whether a character is white space as patterns understand it.
function isBlank(code: number): boolean {
  if (code > SPACE && code < FIRST_WIDE) return false;
  return code === SPACE || /\s/u.test(String.fromCharCode(code));
}
