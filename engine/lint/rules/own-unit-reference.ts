/** “Pasal ini”, “ayat ini”: the own article cited as such. */
import type { Rule } from "../rule.ts";
import { findWords } from "../wording.ts";

export const ownUnitReference: Rule = {
  code: "lint/own-unit-reference",
  point: "275",
  preset: "usual",
  description:
    "The own article is not cited: “pada ayat (1)” alone means the paragraph of the same article.",
  wrong: [
    {
      text: "### Pasal 1\n\n(1) Izin.\n\n(2) Izin sebagaimana dimaksud pada ayat (1) pasal ini berlaku.",
      found: ["pasal ini"],
    },
  ],
  right: [
    "### Pasal 1\n\n(1) Izin.\n\n(2) Izin sebagaimana dimaksud pada ayat (1) berlaku.",
    "### Pasal 1\n\nIzin menurut Undang-Undang ini berlaku.",
  ],
  check: ({ provisions }) =>
    findWords(provisions, /(?<![\p{L}-])(?:[Pp]asal|[Aa]yat) ini(?![\p{L}])/gu, () => ""),
};
