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
  ],
  right: [
    "### Pasal 1\n\nIzin.\n\n## PENJELASAN\n\n### II. PASAL DEMI PASAL\n\n#### Pasal 1\n\nCukup jelas.",
  ],
  check: ({ notes }) =>
    findWords(notes, /^cukup jelas[.;,]?$/gimu, ([found]) =>
      found === "Cukup jelas." ? undefined : "Cukup jelas.",
    ),
};
