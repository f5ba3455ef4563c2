/** How the annex of an act lists penalties: by act, a row a clause, "79  dipidana dengan pidana penjara paling lama 5 (lima) tahun …". */
import { numberWords } from "../../text/index.ts";

/** The words that head the column of the penalties. */
export const PENALTY_TABLE = /Ancaman Pidana setelah/iu;
/** Where an act is named in the table: its place in it, its number, its year, and what it is about behind. */
export const ROW_ACT = /(?:(?<=\s)\d{1,3}\. )?(\S+) ?Tahun ?(\S+) tentang /gu;
/** What stands before the number of an act that another name holds. */
export const ROW_NUMBER = "Undang-Undang Nomor ";
/** An act that is in the table by the act that amended it. */
export const ROW_AMENDS =
  /^Perubahan(?: \p{L}+)? atas Undang-Undang Nomor (\S+) Tahun (\S+) tentang /iu;
/** The words with which a penalty begins. */
export const SANCTION_OPENING = "dipidana dengan";
/** A penalty of the table, from its opening to its category. */
export const SANCTION = /dipidana dengan (?:(?!dipidana dengan).)*?kategori \S+?\.(?=\s|$)/gsu;

const PRISON =
  "pidana penjara (?:waktu tertentu )?paling lama (\\d+) \\(([\\p{Ll} ]+)\\) (?:tahun|bulan)(?: (\\d+) \\(([\\p{Ll} ]+)\\) bulan)?";
const FINE = "pidana denda paling banyak kategori (?:I|II|III|IV|V|VI|VII|VIII)";
const CLEAN = new RegExp(
  `^dipidana dengan (?:(?:(?:pidana mati|pidana penjara seumur hidup) atau )*${PRISON}(?: dan/ ?atau ${FINE})?|${FINE})\\.$`,
  "u",
);

/** Whether every word and figure of a penalty is one that the law prints, and figures and words agree. */
export function isCleanSanction(words: string): boolean {
  const found = CLEAN.exec(words);
  if (found === null) return false;
  const [, years, inWords, months, monthsInWords] = found;
  return isSaid(years, inWords) && isSaid(months, monthsInWords);
}

function isSaid(figure: string | undefined, words: string | undefined): boolean {
  return figure === undefined || numberWords(BigInt(figure)) === words;
}

/** The clause that a row names: "6 huruf a". A part that is damaged is kept as it stands. */
export interface RowLabel {
  readonly text: string;
  /** Role and number of each step, from the article on; null where one of them is damaged. */
  readonly steps:
    | readonly { readonly role: string; readonly number: string; readonly bracketed: boolean }[]
    | null;
}

const LABELS = /(?:Pasal )?(\S+?)(?: ?ayat ?(\S+))?(?: huruf (\S+))?(?=\s|$)/gu;
/** What a damaged number of an article can look like. */
const NUMBER_LIKE = /^[\dlIiOotLSB]{1,4}[A-Za-z]{0,2}$/u;

/** The labels of a field, one behind the other; undefined where it holds something else. */
export function rowLabels(field: string): readonly RowLabel[] | undefined {
  const found = [...field.matchAll(LABELS)];
  if (!found.every(([, article = ""]) => NUMBER_LIKE.test(article))) return undefined;
  return found.map(([text, article = "", paragraph, letter]) => {
    const isClean =
      /^[1-9]\d*[A-Z]?$/u.test(article) &&
      (paragraph === undefined || /^\([1-9]\d*[a-z]?\)$/u.test(paragraph)) &&
      (letter === undefined || /^[a-z]$/u.test(letter));
    const steps = [
      { role: "pasal", number: article, bracketed: false },
      ...(paragraph === undefined
        ? []
        : [{ role: "ayat", number: paragraph.slice(1, -1), bracketed: true }]),
      ...(letter === undefined ? [] : [{ role: "huruf", number: letter, bracketed: false }]),
    ];
    return { text, steps: isClean ? steps : null };
  });
}
