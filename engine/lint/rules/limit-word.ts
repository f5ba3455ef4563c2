/** “selambat-lambatnya”, “sekurang-kurangnya” for “paling lama”, “paling sedikit”. */
import type { Rule } from "../rule.ts";
import { findWords } from "../wording.ts";

// Where there are two, the kind of the amount decides, and a person chooses.
const PALING = new Map([
  ["sekurang-kurangnya", "paling sedikit / paling singkat"],
  ["selambat-lambatnya", "paling lama / paling lambat"],
  ["setinggi-tingginya", "paling tinggi / paling banyak"],
  ["sebanyak-banyaknya", "paling banyak"],
  ["selama-lamanya", "paling lama"],
  ["serendah-rendahnya", "paling rendah"],
]);

// Blanks beside the hyphen, or one in its place, are misprints of the same words.
const LIMITS = new RegExp(
  `(?<![\\p{L}])(?:${[...PALING.keys()].join("|").replaceAll("-", "(?: ?- ?| )")})(?! 2 \\(dua\\) alat bukti)`,
  "giu",
);

export const limitWord: Rule = {
  code: "lint/limit-word",
  point: "255, 256",
  preset: "usual",
  description:
    "Least and greatest amounts are told with “paling”: “paling lama” for time, “paling banyak” for amounts.",
  exceptions: "The phrase of criminal procedure “sekurang-kurangnya 2 (dua) alat bukti”.",
  wrong: [
    {
      text: "### Pasal 1\n\nIzin diberikan selambat-lambatnya 30 (tiga puluh) hari.",
      found: ["selambat-lambatnya"],
    },
    {
      text: "### Pasal 1\n\nPermohonan memuat sekurang-kurangnya nama dan alamat.",
      found: ["sekurang-kurangnya"],
    },
    {
      text: "### Pasal 1\n\nBarang siapa melanggar pasal ini dihukum dengan hukuman kurungan selama-lamanya 6 (enam) bulan.",
      found: ["selama-lamanya"],
    },
    {
      text: "### Pasal 1\n\nIzin diberikan selambat - lambatnya 30 (tiga puluh) hari.",
      found: ["selambat - lambatnya"],
    },
  ],
  right: [
    "### Pasal 1\n\nIzin diberikan paling lama 30 (tiga puluh) hari.",
    "### Pasal 1\n\nHakim memerlukan sekurang-kurangnya 2 (dua) alat bukti yang sah.",
    "### Pasal 1\n\nPidana denda paling sedikit Rp1.000.000,00 (satu juta rupiah) dan paling banyak Rp5.000.000,00 (lima juta rupiah).",
  ],
  check: ({ provisions }) =>
    findWords(
      provisions,
      LIMITS,
      ([found]) => PALING.get(found.toLowerCase().replace(/[ -]+/u, "-")) ?? "",
    ),
};
