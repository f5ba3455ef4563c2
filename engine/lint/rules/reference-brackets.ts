/** “ayat 1” or “ayat (l)” for “ayat (1)”, “huruf (a)” for “huruf a”. */
import { digitsSurely, unitWordsAt } from "../../wording/read/index.ts";
import type { Rule } from "../rule.ts";
import { findWords } from "../wording.ts";

// Scanning makes l, I and O of figures: "ayat (l)".
const NUMBER = "[\\dlIO]{1,2}[a-z]?";
const PARAGRAPH = new RegExp(
  `(?<![\\p{L}])ayat(?: (\\d{1,2}[a-z]?)(?![\\p{N}.,]\\d|[\\p{L}\\p{N})])| ?\\( ?(${NUMBER})\\.? ?\\)| (\\d{1,2}[a-z]?)\\)| ?\\((\\d{1,2}[a-z]?)(?= \\p{Ll}| ?[,;]))`,
  "gu",
);
const ITEM = new RegExp(
  `(?<![\\p{L}])(${unitWordsAt("item")}) ?\\( ?([A-Za-z]|[a-z]{2}|[a-z]\\d|\\d{1,2}[a-z]?) ?\\)`,
  "gu",
);

export const referenceBrackets: Rule = {
  code: "lint/reference-brackets",
  point: "82, 84",
  preset: "usual",
  description:
    "The number of a paragraph stands in brackets, in figures and without a full stop; the label of an item stands without brackets.",
  wrong: [
    {
      text: "### Pasal 1\n\n(1) Izin.\n\n(2) Izin sebagaimana dimaksud pada ayat 1 berlaku.",
      found: ["ayat 1"],
    },
    {
      text: "### Pasal 1\n\n(1) Izin.\n\n(2) Izin sebagaimana dimaksud pada ayat (1.) berlaku.",
      found: ["ayat (1.)"],
    },
    {
      text: "### Pasal 1\n\n(1) Setiap Orang wajib memiliki izin.\n\n(2) Izin diberikan oleh Menteri.\n\n(3) Izin sebagaimana dimaksud pada ayat 1) dapat dicabut.",
      found: ["ayat 1)"],
    },
    {
      text: "### Pasal 1\n\n(1) Setiap Orang wajib memiliki izin.\n\n(2) Izin diberikan oleh Menteri.\n\n(3) Izin sebagaimana dimaksud pada ayat(1) dan ayat ( 2 ) dapat dicabut.",
      found: ["ayat(1)", "ayat ( 2 )"],
    },
    {
      text: "### Pasal 1\n\n(1) Izin.\n\n(2) Izin sebagaimana dimaksud pada ayat (l), ayat (1, atau ayat (I0) Huruf (a) dan angka (2) berlaku.",
      found: ["ayat (l)", "ayat (1", "ayat (I0)", "Huruf (a)", "angka (2)"],
    },
  ],
  right: [
    "### Pasal 1\n\n(1) Izin.\n\n(2) Izin sebagaimana dimaksud pada ayat (1) berlaku.",
    "### Pasal 1\n\n(1) Setiap Orang wajib memiliki izin.\n\n(1a) Izin diberikan oleh Menteri.\n\n(2) Izin sebagaimana dimaksud pada ayat (1a) dapat dicabut.",
    "### Pasal 1\n\nPasal tersebut memuat 2 (dua) ayat.",
  ],
  check: ({ provisions }) => [
    ...findWords(provisions, PARAGRAPH, ([found, ...labels]) => {
      const expected = `ayat (${digitsSurely(labels.find((label) => label !== undefined) ?? "")})`;
      return found === expected ? undefined : expected;
    }),
    ...findWords(provisions, ITEM, ([, word, label]) => `${word} ${label}`),
  ],
};
