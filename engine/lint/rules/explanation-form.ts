/** “Cukup Jelas”, “cukup jelas” for “Cukup jelas.”. */

import type { Rule } from "../rule.ts";
import { findWords } from "../wording.ts";

export const explanationForm: Rule = {
  code: "lint/explanation-form",
  point: "188",
  preset: "usual",
  description: "A provision that needs no explanation has the note “Cukup jelas.”, in this form.",
  wrong: [
    {
      text: "### Pasal 1\n\nIzin.\n\n## PENJELASAN\n\n### II. PASAL DEMI PASAL\n\n#### Pasal 1\n\nCukup Jelas.",
      found: ["Cukup Jelas."],
    },
    {
      text: "### Pasal 1\n\nSetiap Orang wajib memiliki izin.\n\n## PENJELASAN\n\n### II. PASAL DEMI PASAL\n\n#### Pasal 1\n\nCukup jelas",
      found: ["Cukup jelas"],
    },
    {
      text: "### Pasal 1\n\nSetiap Orang wajib memiliki izin.\n\n## PENJELASAN\n\n### II. PASAL DEMI PASAL\n\n#### Pasal 1\n\ncukup jelas .",
      found: ["cukup jelas ."],
    },
    {
      text: "### Pasal 1\n\nSetiap Orang wajib memiliki izin.\n\n## PENJELASAN\n\n### II. PASAL DEMI PASAL\n\n#### Pasal 1\n\nCUKUP JELAS.",
      found: ["CUKUP JELAS."],
    },
  ],
  right: [
    "### Pasal 1\n\nIzin.\n\n## PENJELASAN\n\n### II. PASAL DEMI PASAL\n\n#### Pasal 1\n\nCukup jelas.",
    "### Pasal 1\n\nSetiap Orang wajib memiliki izin.\n\n## PENJELASAN\n\n### II. PASAL DEMI PASAL\n\n#### Pasal 1\n\nYang dimaksud dengan “izin” adalah persetujuan tertulis.",
    "### Pasal 1\n\nSetiap Orang wajib memiliki izin.\n\n## PENJELASAN\n\n### II. PASAL DEMI PASAL\n\n#### Pasal 1\n\nJenis izin sudah cukup jelas dari syaratnya.",
  ],
  check: ({ notes }) =>
    findWords(notes, /^cukup jelas ?[.;,]?$/gimu, ([found]) =>
      found === "Cukup jelas." ? undefined : "Cukup jelas.",
    ),
};
