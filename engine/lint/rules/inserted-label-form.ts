/** “Pasal 13 A”, “(2A)”: the letter of an insertion in another form. */

import type { Rule } from "../rule.ts";

export const insertedLabelForm: Rule = {
  code: "lint/inserted-label-form",
  point: "234, 235",
  preset: "usual",
  description:
    "An inserted article has a capital directly behind its number (13A), an inserted paragraph a small letter in the brackets (2a).",
  wrong: [
    { text: "### Pasal 1\n\nIzin.\n\n### Pasal 1 A\n\nBiaya.", found: ["Pasal 1 A"] },
    { text: "### Pasal 1\n\n(1) Izin.\n\n(1A) Syarat.\n\n(2) Biaya.", found: ["(1A)"] },
    {
      text: "### Pasal 13\n\nSetiap Orang wajib memiliki izin.\n\n### Pasal 13a\n\nIzin diberikan oleh Menteri.",
      found: ["Pasal 13a"],
    },
    {
      text: "### Pasal 1\n\nDalam Undang-Undang ini yang dimaksud dengan:\n\n6. Izin adalah persetujuan Menteri.\n\n6A. Pemohon adalah orang yang mengajukan permohonan.\n\n7. Menteri adalah menteri yang membidangi perizinan.",
      found: ["6A."],
    },
  ],
  right: [
    "### Pasal 1\n\nIzin.\n\n### Pasal 1A\n\n(1) Izin.\n\n(1a) Syarat.\n\n(2) Biaya.",
    "### Pasal 1\n\nDalam Undang-Undang ini yang dimaksud dengan:\n\n6. Izin adalah persetujuan Menteri.\n\n6a. Pemohon adalah orang yang mengajukan permohonan.\n\n7. Menteri adalah menteri yang membidangi perizinan.",
    "### Pasal 71\n\nMenteri melakukan pengawasan.\n\n### Pasal 71A\n\nIzin dapat dicabut.\n\n### Pasal 71B\n\nPencabutan izin diumumkan.",
  ],
  check: (subject) =>
    subject.provisions.flatMap(({ eid, kind, label }) => {
      const expected = kind === "article" ? asArticle(label) : asItem(label);
      return expected === label ? [] : [{ at: eid, found: label, expected, from: null }];
    }),
};

function asArticle(label: string): string {
  return label.replace(
    /(\d) ?([A-Za-z]{1,2})$/u,
    (_, digit: string, letters: string) => `${digit}${letters.toUpperCase()}`,
  );
}

function asItem(label: string): string {
  return label.replace(/\d[A-Z](?=[.)])/u, (found) => found.toLowerCase());
}
