/** “Tanpa mengurangi ketentuan Pasal 5”. */
import type { Rule } from "../rule.ts";
import { findWords } from "../wording.ts";

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
  ],
  right: ["### Pasal 2\n\nTanpa mengurangi hak korban, izin berlaku."],
  check: ({ provisions }) =>
    findWords(
      provisions,
      /(?:tanpa|dengan tidak) (?:mengurangi|menyimpang dari)(?: \p{L}+){0,4} (?:Pasal|ayat)(?= )/giu,
      () => "",
    ),
};
