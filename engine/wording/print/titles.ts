/** Titles of acts as running text writes them. */
import { smallWords } from "../id/small-words.ts";

const SMALL: ReadonlySet<string> = new Set(smallWords);
/** "(COVID-19)": an abbreviation in brackets behind the name that it stands for keeps its capitals. */
const ABBREVIATION = /^\([\p{Lu}\d-]+\)$/u;

/**
 * A title in capitals as running text writes it: "INFORMASI DAN TRANSAKSI" is "Informasi dan Transaksi". A title that is not
 * all in capitals stays as it is.
 */
export function titleCase(title: string): string {
  if (title !== title.toUpperCase()) return title;
  return title
    .split(" ")
    .map((word, index) => (ABBREVIATION.test(word) ? word : runningWord(word.toLowerCase(), index)))
    .join(" ");
}

function runningWord(word: string, index: number): string {
  return index > 0 && SMALL.has(word) ? word : withCapitals(word);
}

// "undang-undang" is "Undang-Undang"; a bracket or a mark before the word stays.
function withCapitals(word: string): string {
  return word.replace(
    /(^\P{L}*|[-/])(\p{Ll})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
