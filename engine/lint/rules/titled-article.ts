/** An article with a title. */

import type { Rule } from "../rule.ts";

export const titledArticle: Rule = {
  code: "lint/titled-article",
  point: "79",
  preset: "usual",
  description: "Articles of Indonesian acts have a number and no title.",
  wrong: [
    { text: "### Pasal 1 Izin\n\nIzin diberikan.", found: ["Izin"] },
    {
      text: "### Pasal 2 Ruang Lingkup\n\nUndang-Undang ini berlaku bagi Setiap Orang.",
      found: ["Ruang Lingkup"],
    },
    {
      text: "### Pasal 13A Pencabutan Izin\n\nIzin dapat dicabut oleh Menteri.",
      found: ["Pencabutan Izin"],
    },
  ],
  right: [
    "### Pasal 1\n\nIzin diberikan.",
    "### Pasal 13A\n\nIzin dapat dicabut oleh Menteri.",
    "## BAB I KETENTUAN UMUM\n\n### Pasal 1\n\nIzin adalah persetujuan Menteri.",
  ],
  check: (subject) =>
    subject.provisions
      .filter(({ kind, ownTitle }) => kind === "article" && ownTitle !== "")
      .map(({ eid, ownTitle }) => ({ at: eid, found: ownTitle, expected: "", from: 0 })),
};
