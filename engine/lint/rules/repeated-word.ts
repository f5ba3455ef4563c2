/** A word written twice: “yang yang”. */
import type { Rule } from "../rule.ts";
import { findWords } from "../wording.ts";

export const repeatedWord: Rule = {
  code: "lint/repeated-word",
  point: "242",
  preset: "usual",
  description: "A word that stands twice is a slip of the pen.",
  wrong: [
    { text: "### Pasal 1\n\nSetiap Orang yang yang melanggar dipidana.", found: ["yang yang"] },
  ],
  right: ["### Pasal 1\n\nMasing-masing pihak dan undang-undang."],
  check: ({ provisions }) =>
    findWords(
      provisions,
      /(?<![\p{L}\p{N}-])(\p{Ll}{2,}) \1(?![\p{L}\p{N}-])/gu,
      ([, word]) => word ?? "",
    ),
};
