/** “Tanpa mengurangi ketentuan Pasal 5”. */
import { unitWordsAt } from "../../wording/read/index.ts";
import type { Rule } from "../rule.ts";
import { findWords } from "../wording.ts";

const WITHOUT = new RegExp(
  `(?:tanpa|dengan tidak) (?:mengurangi|menyimpang dari)(?: \\p{L}+){0,4} (?:${unitWordsAt("article", "paragraph")})(?= )`,
  "giu",
);

export const withoutPrejudice: Rule = {
  code: "lint/without-prejudice",
  point: "251",
  preset: "usual",
  description:
    "Words such as “tanpa mengurangi” with a citation leave open which of two rules prevails: say “kecuali” or name the case.",
  exceptions: "“tanpa mengurangi” without a citation.",
  wrong: [
    {
      text: "### Pasal 2\n\nTanpa mengurangi ketentuan sebagaimana dimaksud dalam Pasal 1, izin berlaku.",
      found: ["Tanpa mengurangi ketentuan sebagaimana dimaksud dalam Pasal"],
    },
    {
      text: "### Pasal 2\n\nDengan tidak mengurangi ketentuan dalam pasal 1, Menteri dapat mencabut izin.",
      found: ["Dengan tidak mengurangi ketentuan dalam pasal"],
    },
    {
      text: "### Pasal 1\n\n(1) Setiap Orang wajib memiliki izin.\n\n(2) Tanpa menyimpang dari ayat (1), izin tidak diperlukan bagi instansi pemerintah.",
      found: ["Tanpa menyimpang dari ayat"],
    },
  ],
  right: [
    "### Pasal 2\n\nTanpa mengurangi hak korban, izin berlaku.",
    "### Pasal 2\n\nKecuali ditentukan lain dalam Pasal 1, izin diberikan oleh Menteri.",
    "### Pasal 2\n\nPencabutan izin dilakukan tanpa mengurangi kewajiban pemegangnya.",
  ],
  check: ({ provisions }) => findWords(provisions, WITHOUT, () => ""),
};
