/** “dan atau”, “dan / atau”, “atau/dan” for “dan/atau”. */
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
    {
      text: "### Pasal 1\n\nPelanggaran dikenai teguran tertulis dan/ atau pencabutan izin.",
      found: ["dan/ atau"],
    },
    {
      text: "### Pasal 1\n\nMenteri dan /atau gubernur melakukan pengawasan.",
      found: ["dan /atau"],
    },
    {
      text: "### Pasal 1\n\nPelanggaran dikenai denda dan-atau pencabutan izin.",
      found: ["dan-atau"],
    },
    {
      text: "### Pasal 1\n\nPelanggaran dikenai denda atau/dan pencabutan izin.",
      found: ["atau/dan"],
    },
  ],
  right: [
    "### Pasal 1\n\nPidana penjara dan/atau denda bagi badan atau orang.",
    "### Pasal 1\n\nMenteri, gubernur, dan/atau bupati/wali kota melakukan pengawasan.",
    "### Pasal 1\n\nPemohon dan kuasanya atau walinya hadir dalam pemeriksaan.",
  ],
  check: ({ provisions }) =>
    findWords(
      provisions,
      /(?<![\p{L}-])(?:dan(?: ?\/ | \/ ?| |-)atau|atau ?\/ ?dan)(?![\p{L}])/giu,
      () => "dan/atau",
    ),
};
