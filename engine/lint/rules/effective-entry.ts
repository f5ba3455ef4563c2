/** “mulai berlaku efektif”. */
import type { Rule } from "../rule.ts";
import { findWords } from "../wording.ts";

export const effectiveEntry: Rule = {
  code: "lint/effective-entry",
  point: "152",
  preset: "usual",
  description: "An act enters into force on a day; “efektif” would make two days of it.",
  wrong: [
    {
      text: "### Pasal 9\n\nUndang-Undang ini mulai berlaku efektif pada tanggal diundangkan.",
      found: ["mulai berlaku efektif"],
    },
  ],
  right: ["### Pasal 9\n\nUndang-Undang ini mulai berlaku pada tanggal diundangkan."],
  check: ({ provisions }) =>
    findWords(provisions, /(?:mulai )?berlaku (?:secara )?efektif/gu, ([found]) =>
      found.replace(/ (?:secara )?efektif/u, ""),
    ),
};
