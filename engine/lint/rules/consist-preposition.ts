/** “terdiri dari” for “terdiri atas”. */
import type { Rule } from "../rule.ts";
import { findWords } from "../wording.ts";

export const consistPreposition: Rule = {
  code: "lint/consist-preposition",
  point: "practice",
  preset: "strict",
  description: "Acts say “terdiri atas” (1,486 to 102 in acts since 2011).",
  wrong: [
    { text: "### Pasal 1\n\nMajelis terdiri dari 5 (lima) orang.", found: ["terdiri dari"] },
    {
      text: "### Pasal 1\n\nPidana pokok terdiri dari:\n\na. pidana penjara; dan\n\nb. pidana denda.",
      found: ["terdiri dari"],
    },
    {
      text: "### Pasal 1\n\nPanitia terdiri daripada seorang ketua dan beberapa orang anggota.",
      found: ["terdiri daripada"],
    },
    {
      text: "### Pasal 1\n\nSumber dana terdiri dari pada anggaran negara dan hibah.",
      found: ["terdiri dari pada"],
    },
  ],
  right: [
    "### Pasal 1\n\nMajelis terdiri atas 5 (lima) orang.",
    "### Pasal 1\n\nPidana pokok terdiri atas:\n\na. pidana penjara; dan\n\nb. pidana denda.",
    "### Pasal 1\n\nSumber dana berasal dari anggaran negara dan hibah.",
  ],
  check: ({ provisions }) =>
    findWords(provisions, /terdiri dari(?: ?pada)?(?![\p{L}])/gu, () => "terdiri atas"),
};
