/** “ayat 1” for “ayat (1)”. */
import type { Rule } from "../rule.ts";
import { findWords } from "../wording.ts";

export const referenceBrackets: Rule = {
  code: "lint/reference-brackets",
  point: "82, 84",
  preset: "usual",
  description: "The number of a paragraph stands in brackets, without a full stop.",
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
  ],
  right: [
    "### Pasal 1\n\n(1) Izin.\n\n(2) Izin sebagaimana dimaksud pada ayat (1) berlaku.",
    "### Pasal 1\n\n(1) Setiap Orang wajib memiliki izin.\n\n(1a) Izin diberikan oleh Menteri.\n\n(2) Izin sebagaimana dimaksud pada ayat (1a) dapat dicabut.",
    "### Pasal 1\n\nPasal tersebut memuat 2 (dua) ayat.",
  ],
  check: ({ provisions }) =>
    findWords(
      provisions,
      /(?<![\p{L}])ayat(?: (\d{1,2}[a-z]?)(?![\p{N}.,]\d|[\p{L}\p{N})])| ?\( ?(\d{1,2}[a-z]?)\.? ?\)| (\d{1,2}[a-z]?)\))/gu,
      ([found, bare, bracketed, half]) => {
        const expected = `ayat (${bare ?? bracketed ?? half ?? ""})`;
        return found === expected ? undefined : expected;
      },
    ),
};
