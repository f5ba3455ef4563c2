/** “terdiri dari” for “terdiri atas”. */
import type { Rule } from "../rule.ts";
import { findWords } from "../wording.ts";

export const consistPreposition: Rule = {
  code: "lint/consist-preposition",
  point: "practice",
  preset: "strict",
  description: "Acts say “terdiri atas” (1,486 to 102 in acts since 2011).",
  wrong: [{ text: "### Pasal 1\n\nMajelis terdiri dari 5 (lima) orang.", found: ["terdiri dari"] }],
  right: ["### Pasal 1\n\nMajelis terdiri atas 5 (lima) orang."],
  check: ({ provisions }) =>
    findWords(provisions, /terdiri dari(?![\p{L}])/gu, () => "terdiri atas"),
};
