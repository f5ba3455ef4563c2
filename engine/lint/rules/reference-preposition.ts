/** “pada Pasal” for “dalam Pasal”, “dalam ayat” for “pada ayat”. */
import type { Rule } from "../rule.ts";
import { findWords } from "../wording.ts";

export const referencePreposition: Rule = {
  code: "lint/reference-preposition",
  point: "272",
  preset: "usual",
  description:
    "A citation that begins with an article takes “dalam”, one that begins with a paragraph of the same article takes “pada”.",
  exceptions: "Other leads, such as “berdasarkan Pasal” or “di dalam”.",
  wrong: [
    {
      text: "### Pasal 2\n\nIzin sebagaimana dimaksud pada Pasal 1 berlaku.",
      found: ["pada Pasal"],
    },
    {
      text: "### Pasal 1\n\n(1) Izin.\n\n(2) Izin sebagaimana dimaksud dalam ayat (1) berlaku.",
      found: ["dalam ayat"],
    },
  ],
  right: [
    "### Pasal 2\n\nIzin sebagaimana dimaksud dalam Pasal 1 berlaku.",
    "### Pasal 1\n\n(1) Izin.\n\n(2) Izin sebagaimana dimaksud pada ayat (1) berlaku.",
  ],
  check: ({ provisions }) =>
    findWords(
      provisions,
      /(?<=(?:dimaksud|diatur|disebut|tercantum) )(?:pada Pasal|dalam ayat)(?= )/gu,
      ([found]) => (found === "pada Pasal" ? "dalam Pasal" : "pada ayat"),
    ),
};
