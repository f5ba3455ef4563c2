/**
 * Differences that lie in the editions and not in the reading, found by looking at the places themselves.
 *
 * `truth` is how the edition that is held to be true has it, `input` how the text that is read has it; in the form of
 * `wordsOf`, where marks and bare labels are left out. An empty side is a word that one edition lacks.
 */
export interface EditionDifference {
  readonly input: string;
  readonly article: string;
  readonly truth: string;
  readonly reads: string;
  readonly why: string;
}

/** Spellings that editions of one act differ in all through. */
export const SPELLINGS: readonly (readonly [pattern: RegExp, spelling: string])[] = [
  // The gazette page of UU 1/1974 writes apart what the print joins.
  [/\b(di|ke) ?(atas|bawah|antara|dalam|luar|mana|muka|depan|tempat|wilayah)\b/gu, "$1$2"],
  // Gazette pages set a blank before the decimals of amounts.
  [/(?<=\d), (?=\d)/gu, ","],
];

export const EDITION_DIFFERENCES: readonly EditionDifference[] = [
  {
    input: "uu-2007-21/pdf-digital.txt",
    article: "65",
    truth: "berlaku maka pasal 297 dan pasal 324 tentang peraturan",
    reads: "berlaku maka pasal 297 dan pasal 324 undangundang nomor tahun 1946 tentang peraturan",
    why: "The gazette page has lost the words of a link.",
  },
];
