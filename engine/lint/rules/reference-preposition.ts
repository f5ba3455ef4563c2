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
    {
      text: "### Pasal 1\n\nSetiap Orang wajib memiliki izin.\n\n### Pasal 2\n\nIzin sebagaimana dimaksud pada pasal 1 diberikan oleh Menteri.",
      found: ["pada pasal"],
    },
  ],
  right: [
    "### Pasal 2\n\nIzin sebagaimana dimaksud dalam Pasal 1 berlaku.",
    "### Pasal 1\n\n(1) Izin.\n\n(2) Izin sebagaimana dimaksud pada ayat (1) berlaku.",
    "### Pasal 1\n\n(1) Setiap Orang wajib memiliki izin.\n\n(2) Izin diberikan oleh Menteri.\n\n### Pasal 2\n\nMenteri sebagaimana dimaksud dalam Pasal 1 ayat (2) dapat mencabut izin berdasarkan Pasal 1.",
  ],
  check: ({ provisions }) =>
    findWords(
      provisions,
      /(?<=(?:dimaksud|diatur|disebut|tercantum) )(?:pada (?:Pasal|pasal(?= \d))|dalam ayat)(?= )/gu,
      ([found]) => (found === "dalam ayat" ? "pada ayat" : "dalam Pasal"),
    ),
};
