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
    {
      text: "### Pasal 9\n\nUndang-Undang ini berlaku secara efektif 1 (satu) tahun setelah tanggal diundangkan.",
      found: ["berlaku secara efektif"],
    },
    {
      text: "### Pasal 9\n\nUndang-undang ini mulai berlaku effektip pada hari diundangkan.",
      found: ["mulai berlaku effektip"],
    },
  ],
  right: [
    "### Pasal 9\n\nUndang-Undang ini mulai berlaku pada tanggal diundangkan.",
    "### Pasal 9\n\nPengawasan diselenggarakan secara efektif dan efisien.",
    "### Pasal 9\n\nUndang-Undang ini mulai berlaku setelah 1 (satu) tahun terhitung sejak tanggal diundangkan.",
  ],
  check: ({ provisions }) =>
    findWords(provisions, /(?:mulai )?berlaku (?:secara )?eff?ekti[fp]/gu, ([found]) =>
      found.replace(/ (?:secara )?eff?ekti[fp]/u, ""),
    ),
};
