/** “peraturan perundangan” for “peraturan perundang-undangan”. */
import type { Rule } from "../rule.ts";
import { findWords } from "../wording.ts";

export const legislationTerm: Rule = {
  code: "lint/legislation-term",
  point: "242",
  preset: "usual",
  description: "Law 12/2011 defines “peraturan perundang-undangan”; other spellings name nothing.",
  wrong: [
    {
      text: "### Pasal 1\n\nSesuai dengan ketentuan peraturan perundangan.",
      found: ["peraturan perundangan"],
    },
  ],
  right: ["### Pasal 1\n\nSesuai dengan ketentuan peraturan perundang-undangan."],
  check: ({ provisions }) =>
    findWords(
      provisions,
      /peraturan (?:perundangan(?:-undangan)?|perundang undangan|perundang-udangan)(?![\p{L}-])/giu,
      () => "peraturan perundang-undangan",
    ),
};
