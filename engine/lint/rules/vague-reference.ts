/** A citation by place and not by number: “pasal tersebut di atas”. */
import { unitWordsAt } from "../../wording/read/index.ts";
import type { Rule } from "../rule.ts";
import { findWords } from "../wording.ts";

const UNIT = unitWordsAt("article", "paragraph");
const VAGUE = new RegExp(
  `tersebut (?:di|pada) ?(?:atas|muka)|(?:${UNIT}|ketentuan)(?:-(?:${UNIT}))? (?:yang )?terdahulu|(?:${UNIT}|ketentuan) di ?atas`,
  "giu",
);

export const vagueReference: Rule = {
  code: "lint/vague-reference",
  point: "280",
  preset: "usual",
  description:
    "Citations name numbers: “pasal yang terdahulu” or “tersebut di atas” mean something else after each change of the text.",
  wrong: [
    {
      text: "### Pasal 2\n\nKetentuan tersebut di atas berlaku juga bagi badan hukum.",
      found: ["tersebut di atas"],
    },
    {
      text: "### Pasal 2\n\nIzin menurut pasal yang terdahulu berlaku.",
      found: ["pasal yang terdahulu"],
    },
    {
      text: "### Pasal 2\n\nKetentuan dalam ayat-ayat yang terdahulu dan ayat di atas berlaku juga bagi badan hukum.",
      found: ["ayat-ayat yang terdahulu", "ayat di atas"],
    },
    {
      text: "### Pasal 1\n\nKetentuan tersebut diatas berlaku juga bagi badan hukum.",
      found: ["tersebut diatas"],
    },
  ],
  right: [
    "### Pasal 2\n\nKetentuan sebagaimana dimaksud dalam Pasal 1 berlaku juga bagi badan hukum.",
    "### Pasal 1\n\nBangunan didirikan di atas tanah milik pemohon.",
    "### Pasal 1\n\n(1) Setiap Orang wajib memiliki izin.\n\n(2) Izin tersebut diberikan oleh Menteri.",
  ],
  check: ({ provisions }) => findWords(provisions, VAGUE, () => ""),
};
