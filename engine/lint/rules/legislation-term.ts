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
    {
      text: "### Pasal 1\n\nPelanggaran dikenai sanksi menurut peraturan perundang undangan.",
      found: ["peraturan perundang undangan"],
    },
    {
      text: "### Pasal 1\n\nHal tersebut diatur dalam Peraturan perundangan-undangan.",
      found: ["Peraturan perundangan-undangan"],
    },
    {
      text: "### Pasal 1\n\nIzin dicabut sesuai dengan ketentuan peraturan perundang-undang.",
      found: ["peraturan perundang-undang"],
    },
    {
      text: "### Pasal 1\n\nIzin dicabut sesuai dengan ketentuan peraturan perundang - undangan.",
      found: ["peraturan perundang - undangan"],
    },
  ],
  right: [
    "### Pasal 1\n\nSesuai dengan ketentuan peraturan perundang-undangan.",
    "### Pasal 1\n\nPeraturan Perundang-undangan ditetapkan oleh lembaga yang berwenang.",
    "### Pasal 1\n\nPeraturan Pemerintah ditetapkan sesudah undang-undang diundangkan.",
  ],
  check: ({ provisions }) =>
    findWords(
      provisions,
      /peraturan (?:perundangan(?:-undangan)?|perundang(?: | - ?)undangan|perundang-udangan|perundang-undang)(?![\p{L}-])/giu,
      () => "peraturan perundang-undangan",
    ),
};
