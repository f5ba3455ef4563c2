/** What the words of an instruction are, once it is known which of them are labels, counts and words of the grammar. */

/** A unit with its number: "ayat (2a)", or "(2a)" in a list whose first member has the word. */
export interface UnitToken {
  readonly kind: "unit";
  readonly role: string;
  readonly mark: "" | ")" | "()";
  /** What the number can be read as, the likeliest first; one where the label is clean. Empty for "Lampiran" alone. */
  readonly readings: readonly [string, ...string[]];
  /** Whether the label was damaged, so that even its first reading is a repair. */
  readonly isDamaged: boolean;
  readonly raw: string;
  readonly from: number;
}

/** "2 (dua)". */
export interface CountToken {
  readonly kind: "count";
  readonly value: number;
  /** Figure and word say different numbers. */
  readonly isContradictory: boolean;
  readonly from: number;
}

interface WordToken {
  readonly kind: "word";
  /** In small letters, with slips of print and of scanning mended where it is a word of the grammar. */
  readonly word: string;
  readonly raw: string;
  readonly from: number;
}

interface MarkToken {
  readonly kind: "mark";
  readonly mark: string;
  readonly from: number;
}

export type Token = UnitToken | CountToken | WordToken | MarkToken;
