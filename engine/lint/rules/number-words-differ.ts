/** A number whose words say another one: “30 (tiga puluh lima)”. */
import { alternatives, compactNumber, decimalWords, numberNames } from "../../text/index.ts";
import type { Rule } from "../rule.ts";
import { findWords } from "../wording.ts";

const PAIR =
  /(?<![\p{L}\p{N}.,/-]|[x×] ?)(?:Rp\.? ?)?(?<number>\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)%? ?\((?<said>[\p{L} ]+)\)/gu;
const WORDS = new RegExp(`^(?:${alternatives(numberNames)})+$`, "u");

function compact(words: string): string {
  return compactNumber(words.replace(/(?:rupiah|persen|perseratus)\s*$/iu, ""));
}

export const numberWordsDiffer: Rule = {
  code: "lint/number-words-differ",
  point: "86",
  preset: "usual",
  description:
    "Figures and words must agree: where they do not, nobody knows which of them is the law.",
  exceptions:
    "Products (3 x 24), fractions and measures; old joined spellings and “milyar”, which are not wrong numbers.",
  wrong: [
    {
      text: "### Pasal 1\n\nIzin berlaku 30 (tiga puluh lima) hari.",
      found: ["30 (tiga puluh lima)"],
    },
    {
      text: "### Pasal 1\n\nDenda Rp500.000.000,00 (lima puluh juta rupiah).",
      found: ["Rp500.000.000,00 (lima puluh juta rupiah)"],
    },
    {
      text: "### Pasal 1\n\nMajelis terdiri atas 7 (tujuh belas) orang.",
      found: ["7 (tujuh belas)"],
    },
  ],
  right: [
    "### Pasal 1\n\nIzin berlaku 30 (tiga puluh) hari, 3 x 24 (tiga kali dua puluh empat) jam, 6,5% (enam koma lima persen), Rp500.000.000,00 (lima ratus juta rupiah).",
    "### Pasal 1\n\nDenda sebanyak Rp2.000.000.000,00 (dua milyar rupiah) dibayar dalam 21 (duapuluh satu) hari.",
    "### Pasal 1\n\nPasal 5 (baru) dan Pasal 6 (lama) dibaca bersama.",
  ],
  check: ({ provisions }) =>
    findWords(provisions, PAIR, ([, number = "", said = ""]) => {
      const spoken = compact(said);
      const right = wordsFor(number);
      if (right === undefined || !WORDS.test(spoken) || spoken === compact(right)) return undefined;
      return `${number} (${right})`;
    }),
};

function wordsFor(number: string): string | undefined {
  const plain = number.replace(/,00$/u, "").replaceAll(".", "");
  return decimalWords(plain);
}
