/** “pasal 5”, “Ayat (1)” inside a sentence. */
import type { Rule } from "../rule.ts";
import { findWords } from "../wording.ts";

export const referenceCase: Rule = {
  code: "lint/reference-case",
  point: "80, 84",
  preset: "usual",
  description: "Inside a sentence “Pasal” has a capital, “ayat”, “huruf” and “angka” have none.",
  wrong: [
    { text: "### Pasal 2\n\nIzin sebagaimana dimaksud dalam pasal 1 berlaku.", found: ["pasal 1"] },
    {
      text: "### Pasal 1\n\n(1) Izin.\n\n(2) Izin sebagaimana dimaksud pada Ayat (1) berlaku.",
      found: ["Ayat (1)"],
    },
    {
      text: "### Pasal 1\n\n(1) Izin memuat:\n\na. nama; dan\n\nb. alamat.\n\n(2) Nama sebagaimana dimaksud pada ayat (1) Huruf a dirahasiakan.",
      found: ["Huruf a"],
    },
    {
      text: "### Pasal 2\n\nIzin sebagaimana dimaksud dalam PASAL 1 AYAT (2) dapat dicabut.",
      found: ["PASAL 1"],
    },
  ],
  right: [
    "### Pasal 1\n\n(1) Izin.\n\n(2) Izin sebagaimana dimaksud pada ayat (1) atau Pasal 2 berlaku; perubahan memuat 2 (dua) pasal.",
    "### Pasal 1\n\n(1) Izin memuat:\n\na. nama; dan\n\nb. alamat.\n\n(2) Nama sebagaimana dimaksud pada ayat (1) huruf a dirahasiakan.",
    "### Pasal 1\n\nSetiap Orang wajib memiliki izin.\n\n### Pasal 2\n\nPasal 1 berlaku juga bagi badan hukum.",
  ],
  check: ({ provisions }) =>
    findWords(
      provisions,
      /(?<=[\p{Ll},)] )(?:(?:pasal|PASAL) (?=\d)|(?:Ayat|AYAT) (?=\()|Huruf (?=[a-z]{1,2}\d?(?![\p{L}\p{N}]))|Angka (?=\d))[(\p{L}\p{N})]+/gu,
      ([found]) =>
        found.replace(/^\p{L}+/u, (word) =>
          /^pasal$/iu.test(word) ? "Pasal" : word.toLowerCase(),
        ),
    ),
};
