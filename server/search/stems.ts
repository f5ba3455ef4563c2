/** Words as search compares them: one pure function for the index and for the query. */
import { StemmerId, StopwordsId } from "@nlpjs/lang-id";
import { words } from "../../engine/text/index.ts";

const stemmer = new StemmerId();
// On the list of the package, but telling in a law: perdagangan orang, kerja paksa, diketahui, dalam waktu 3 hari.
const TELLING: ReadonlySet<string> = new Set(
  `orang seorang seseorang pihak sepihak ibu bapak kerja bekerja dikerjakan mengerjakan hari bulan masa tempat setempat
  keadaan kasus sebab khusus umumnya sementara jumlah tahu diketahui mengetahui minta meminta diminta beri memberi diberikan
  memberikan masuk keluar kembali tunjuk menunjuk ditunjuk sampai disampaikan menyampaikan laku berlaku berlangsung langsung
  tambah tambahnya kata dini serupa bersama terlebih`.split(/\s+/u),
);
const STOP_WORDS: ReadonlySet<string> = new Set(
  Object.keys(new StopwordsId().dictionary).filter((word) => !TELLING.has(word)),
);

/** A word of a query: its stem, and the word itself in small letters. */
export interface Term {
  readonly stem: string;
  readonly exact: string;
}

/**
 * The stem of an Indonesian word in small letters: *dipidana*, *pemidanaan* and *pidana* meet.
 *
 * Words of other languages and a few Indonesian ones get odd stems, but always the same; what was written stands beside.
 */
export function stemWord(word: string): string {
  const small = word.toLowerCase();
  return /^[a-z-]+$/u.test(small) ? stemmer.stemWord(small) : small;
}

/** The stems of a text in order, without stop words, separated by spaces. */
export function stemText(text: string): string {
  return words(text)
    .map((word) => word.toLowerCase())
    .filter((word) => !STOP_WORDS.has(word))
    .map(stemWord)
    .join(" ");
}

/** More words than a person asks for; what is beyond is not looked for. */
const MAX_TERMS = 24;

/** The words of a query. Stop words are left out unless there is nothing else. */
export function readTerms(query: string): readonly Term[] {
  const all = words(query).map((word) => word.toLowerCase());
  const telling = all.filter((word) => !STOP_WORDS.has(word));
  const chosen = telling.length > 0 ? telling : all;
  return chosen.slice(0, MAX_TERMS).map((exact) => ({ stem: stemWord(exact), exact }));
}
