/** “dan atau”, “dan / atau” for “dan/atau”. */
import type { Rule } from "../rule.ts";
import { findWords } from "../wording.ts";

export const andOrForm: Rule = {
  code: "lint/and-or-form",
  point: "264",
  preset: "usual",
  description: "The joint of alternatives that may also come together is spelled “dan/atau”.",
  wrong: [
    { text: "### Pasal 1\n\nPidana penjara dan atau denda.", found: ["dan atau"] },
    { text: "### Pasal 1\n\nPidana penjara dan / atau denda.", found: ["dan / atau"] },
  ],
  right: ["### Pasal 1\n\nPidana penjara dan/atau denda bagi badan atau orang."],
  check: ({ provisions }) =>
    findWords(provisions, /(?<![\p{L}-])dan(?: ?\/ | \/ ?| )atau(?![\p{L}])/gu, () => "dan/atau"),
};
