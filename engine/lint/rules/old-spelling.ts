/** “milyar”, “ijin”, “propinsi”: spellings that the dictionary has given up. */
import type { Rule } from "../rule.ts";
import { findWords } from "../wording.ts";

const MODERN = new Map([
  ["milyar", "miliar"],
  ["trilyun", "triliun"],
  ["ijin", "izin"],
  ["propinsi", "provinsi"],
  ["analisa", "analisis"],
  ["kwalitas", "kualitas"],
  ["sistim", "sistem"],
  ["hakekat", "hakikat"],
  ["praktek", "praktik"],
  ["resiko", "risiko"],
  ["obyek", "objek"],
  ["subyek", "subjek"],
  ["jaman", "zaman"],
  ["diantara", "di antara"],
  ["prosen", "persen"],
  ["fihak", "pihak"],
]);
// Whole words in lower case only.
const SPELLINGS = new RegExp(
  `(?<![\\p{L}-])(?:${[...MODERN.keys()].join("|")})(?![\\p{L}-])`,
  "gu",
);

export const oldSpelling: Rule = {
  code: "lint/old-spelling",
  point: "242",
  preset: "usual",
  description: "Acts follow the spelling of the Kamus Besar Bahasa Indonesia.",
  exceptions: "Words with a capital: names of institutions and titles of acts keep their spelling.",
  wrong: [
    {
      text: "### Pasal 1\n\nDenda paling banyak Rp1.000.000.000,00 (satu milyar rupiah).",
      found: ["milyar"],
    },
    {
      text: "### Pasal 1\n\nSetiap orang wajib mempunyai ijin dari kepala daerah propinsi.",
      found: ["ijin", "propinsi"],
    },
    {
      text: "### Pasal 1\n\nDiantara anggota ditunjuk seorang ketua, dan diantara wakilnya seorang sekretaris menurut sistim giliran.",
      found: ["diantara", "sistim"],
    },
    {
      text: "### Pasal 1\n\nFihak ketiga menerima 5 (lima) prosen, dan hal ini berlaku bagi fihak kesatu.",
      found: ["prosen", "fihak"],
    },
  ],
  right: [
    "### Pasal 1\n\nDenda paling banyak Rp1.000.000.000,00 (satu miliar rupiah).",
    "### Pasal 1\n\nSetiap Orang wajib memiliki izin dari gubernur provinsi.",
    "### Pasal 1\n\nKepala Daerah Propinsi Irian Barat memilih di antara para calon.",
  ],
  check: ({ provisions }) => findWords(provisions, SPELLINGS, ([found]) => MODERN.get(found)),
};
