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
    { text: "### Pasal 1\n\nIzin diberikan oleh oleh Menteri.", found: ["oleh oleh"] },
    {
      text: "### Pasal 1\n\nSetiap orang orang yang melanggar dipidana menurut menurut Undang-Undang ini.",
      found: ["orang orang", "menurut menurut"],
    },
    {
      text: "### Pasal 1\n\nYang yang melanggar dipidana, kecuali dalam Dalam keadaan darurat.",
      found: ["Yang yang", "dalam Dalam"],
    },
  ],
  right: [
    "### Pasal 1\n\nMasing-masing pihak dan undang-undang.",
    "### Pasal 1\n\nPengawasan dilakukan oleh Menteri, menteri teknis, dan gubernur.",
    "### Pasal 1\n\nHak-hak dan kewajiban-kewajiban itu diatur dalam undang-undang.",
  ],
  check: ({ provisions }) =>
    findWords(
      provisions,
      /(?<![\p{L}\p{N}-])(\p{L}\p{Ll}+) \1(?![\p{L}\p{N}-])/giu,
      ([, word]) => word ?? "",
    ),
};
