/**
 * Differences that lie in the editions and not in the reading, found by looking at the places themselves.
 *
 * `truth` is how the edition that is held to be true has it, `reads` how the text that is read has it; in the form of
 * `wordsOf`, where marks and bare labels are left out. An empty side is words that one edition lacks: then `after` are
 * the words before the place.
 */
export interface EditionDifference {
  readonly act: string;
  readonly article: string;
  /** The two wordings; which of them an edition has is no matter. */
  readonly one: string;
  readonly other: string;
  readonly why: string;
}

/** Spellings that editions of one act differ in all through. */
export const SPELLINGS: readonly (readonly [pattern: RegExp, spelling: string])[] = [
  // The gazette page of UU 1/1974 writes apart what the print joins.
  [/\b(di|ke) ?(atas|bawah|antara|dalam|luar|mana|muka|depan|tempat|wilayah)\b/gu, "$1$2"],
  // Gazette pages set a blank before the decimals of amounts.
  [/(?<=\d), (?=\d)/gu, ","],
];

const LINK = "The gazette page has lost the words of a link.";
const SLIP = "A slip of one edition.";

export const EDITION_DIFFERENCES: readonly EditionDifference[] = [
  {
    act: "uu-2007-21",
    article: "65",
    one: "dan pasal 324 tentang",
    other: "dan pasal 324 undangundang nomor tahun 1946 tentang",
    why: LINK,
  },
  {
    act: "uu-2007-21",
    article: "65",
    one: "ditambah terakhir dengan tentang",
    other: "ditambah terakhir dengan undangundang nomor tahun 1999 tentang",
    why: LINK,
  },
  {
    act: "uu-2007-21",
    article: "46",
    one: "diatur dengan",
    other: "diatur dengan peraturan pemerintah",
    why: LINK,
  },
  { act: "uu-2007-21", article: "29", one: "memiliki makan", other: "memiliki makna", why: SLIP },
  {
    act: "uu-2008-11",
    article: "12",
    one: "sertifikat elektronik tersebut setiap",
    other:
      "sertifikat elektronik tersebut dalam hal sertifikat elektronik digunakan untuk mendukung tanda tangan elektronik penanda tangan harus memastikan kebenaran dan keutuhan semua informasi yang terkait dengan sertifikat elektronik tersebut setiap",
    why: "The print lacks item d of paragraph (2).",
  },
  { act: "uu-2008-11", article: "1", one: "memiliki makan", other: "memiliki makna", why: SLIP },
  { act: "uu-2008-11", article: "30", one: "ydanatau", other: "danatau", why: SLIP },
  { act: "uu-2008-11", article: "46", one: "plaing", other: "paling", why: SLIP },
  { act: "uu-2008-11", article: "48", one: "ayat3", other: "ayat", why: SLIP },
  {
    act: "uu-2008-44",
    article: "37",
    one: "sama dengan pidana",
    other:
      "sama dengan pidana sebagaimana dimaksud dalam pasal pasal pasal pasal pasal pasal dan pasal ditambah sepertiga dari maksimum ancaman pidananya",
    why: "The converted text breaks off.",
  },
  {
    act: "uu-2011-12",
    article: "57",
    one: "tercantum dalam yang",
    other: "tercantum dalam lampiran yang",
    why: LINK,
  },
  {
    act: "uu-2011-12",
    article: "64",
    one: "tercantum dalam yang",
    other: "tercantum dalam lampiran ii yang",
    why: LINK,
  },
];

/** A note of an explanation whose unit the text of the act does not have, and the unit it is rightly tied to, if any. */
export interface NoteDifference {
  readonly input: string;
  readonly note: string;
  readonly tied: string | null;
  readonly why: string;
}

const BASE = "The unit stands in the act that is amended; the instruction is what this text has.";
const NUMBERED = "The print labels the items of the article 1. to 6., its explanation a to f.";

export const NOTE_DIFFERENCES: readonly NoteDifference[] = [
  ...["13 (1) a", "13 (1) b", "13 (1) c", "13 (1) d", "13 (1) e", "13 (1) f"].map((note) => ({
    input: "uu-2002-23/pdf-digital.txt",
    note,
    tied: null,
    why: NUMBERED,
  })),
  ...["17 (1) a", "17 (1) b", "17 (1) c"].map((note) => ({
    input: "uu-2002-23/pdf-digital.txt",
    note,
    tied: null,
    why: NUMBERED,
  })),
  { input: "uu-2014-35/pdf-digital.txt", note: "I 40 63", tied: "I 40", why: BASE },
  ...["5", "5 (1)", "5 (2)", "5 (3)", "5 (4)", "5 (4) a", "5 (4) b"].map((unit) => ({
    input: "uu-2016-19/",
    note: `I 2 ${unit}`,
    tied: "I 2",
    why: BASE,
  })),
  ...["27", "27 (1)", "27 (2)", "27 (3)", "27 (4)"].map((unit) => ({
    input: "uu-2016-19/",
    note: `I 4 ${unit}`,
    tied: "I 4",
    why: BASE,
  })),
];
