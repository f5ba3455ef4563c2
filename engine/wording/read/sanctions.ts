/** How the annex of an act lists penalties: by act, a row a clause, "79  dipidana dengan pidana penjara paling lama 5 (lima) tahun …". */
import { numberWords } from "../../text/index.ts";

/** The words that head the column of the penalties. */
export const PENALTY_TABLE = /Ancaman Pidana setelah/iu;
/** Where an act is named in the table: its place in it, its number, its year, and what it is about behind. */
export const ROW_ACT = /(?:(?<=\s)\d{1,3}\. )?(\S{1,6}) ?Tahun ?(\S{1,6}) tentang /gu;
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

/** What a damaged number of an article can look like. */
const NUMBER_LIKE = /^[\dlIiOotLSB]{1,4}[A-Za-z]{0,2}$/u;

/** The labels of a field, one behind the other; undefined where it holds something else. */
export function rowLabels(field: string): readonly RowLabel[] | undefined {
  const words = field.replaceAll("ayat(", "ayat (").split(" ");
  const labels: RowLabel[] = [];
  while (words.length > 0) {
    const article = words[0] === "Pasal" ? words.splice(0, 2)[1] : words.shift();
    if (article === undefined || !NUMBER_LIKE.test(article)) return undefined;
    const paragraph = words[0] === "ayat" ? words.splice(0, 2)[1] : undefined;
    const letter = words[0] === "huruf" ? words.splice(0, 2)[1] : undefined;
    labels.push(rowLabel(article, paragraph, letter));
  }
  return labels;
}

function rowLabel(article: string, paragraph?: string, letter?: string): RowLabel {
  const steps = [
    { role: "pasal", number: article, bracketed: false, form: /^[1-9]\d*[A-Z]?$/u },
    { role: "ayat", number: paragraph, bracketed: true, form: /^\([1-9]\d*[a-z]?\)$/u },
    { role: "huruf", number: letter, bracketed: false, form: /^[a-z]$/u },
  ].flatMap(({ number, ...step }) => (number === undefined ? [] : [{ ...step, number }]));
  const isClean = steps.every(({ number, form }) => form.test(number));
  const text = steps
    .map(({ role, number }) => (role === "pasal" ? number : `${role} ${number}`))
    .join(" ");
  const bare = steps.map(({ role, number, bracketed }) => ({
    role,
    bracketed,
    number: bracketed ? number.slice(1, -1) : number,
  }));
  return { text, steps: isClean ? bare : null };
}
