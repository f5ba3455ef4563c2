/** “UU 6/2014”: an act cited by a short form. */
import type { Rule } from "../rule.ts";
import { findWords } from "../wording.ts";

export const abbreviatedAct: Rule = {
  code: "lint/abbreviated-act",
  point: "45, 46",
  preset: "strict",
  description: "An act is cited with its type, number, year and title in full.",
  wrong: [{ text: "### Pasal 1\n\nIzin menurut UU 6/2014 berlaku.", found: ["UU 6/2014"] }],
  right: ["### Pasal 1\n\nIzin menurut Undang-Undang Nomor 6 Tahun 2014 tentang Desa berlaku."],
  check: ({ provisions }) =>
    findWords(
      provisions,
      /(?<![\p{L}-])(?:UU|PP|Perpres|Permen\p{L}*|Perpu|Perppu)(?: (?:No\.?|Nomor))? ?\d+(?:\/| Tahun )\d{4}/gu,
      () => "",
    ),
};
