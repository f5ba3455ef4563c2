/** “Pasal ini”, “ayat ini”: the own article cited as such. */
import { unitWordsAt } from "../../wording/read/index.ts";
import type { Rule } from "../rule.ts";
import { findWords } from "../wording.ts";

const OWN_UNIT = new RegExp(
  `(?<![\\p{L}-])(?:${unitWordsAt("article", "paragraph")}) ini(?![\\p{L}])`,
  "gu",
);

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
    {
      text: "### Pasal 1\n\n(1) Setiap Orang wajib memiliki izin.\n\n(2) Izin diberikan oleh Menteri.\n\n(3) Ketentuan pada ayat ini dan ayat (1) berlaku juga bagi badan hukum.",
      found: ["ayat ini"],
    },
    {
      text: "### Pasal 1\n\nBarang siapa melanggar ketentuan Pasal ini dipidana.",
      found: ["Pasal ini"],
    },
  ],
  right: [
    "### Pasal 1\n\n(1) Izin.\n\n(2) Izin sebagaimana dimaksud pada ayat (1) berlaku.",
    "### Pasal 1\n\nIzin menurut Undang-Undang ini berlaku.",
    "### Pasal 1\n\nKetentuan dalam Bab ini berlaku juga bagi badan hukum.",
  ],
  check: ({ provisions }) => findWords(provisions, OWN_UNIT, () => ""),
};
