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
  ],
  right: ["### Pasal 1\n\nIzin.\n\n### Pasal 1A\n\n(1) Izin.\n\n(1a) Syarat.\n\n(2) Biaya."],
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
