/** Articles out of order: a gap, a repetition. */

import type { Rule } from "../rule.ts";
import { findBreaks } from "../series.ts";

export const articleOrder: Rule = {
  code: "lint/article-order",
  point: "79",
  preset: "usual",
  description:
    "Articles are numbered through the whole act without gaps; an inserted one has a letter, a deleted one keeps its number.",
  exceptions:
    "Places where an excerpt says that it leaves out; articles that an instruction quotes.",
  wrong: [
    { text: "### Pasal 1\n\nIzin.\n\n### Pasal 3\n\nBiaya.", found: ["Pasal 3"] },
    { text: "### Pasal 1\n\nIzin.\n\n### Pasal 1\n\nBiaya.", found: ["Pasal 1"] },
    {
      text: "### Pasal 1\n\nSetiap Orang wajib memiliki izin.\n\n### Pasal 1B\n\nIzin diberikan oleh Menteri.\n\n### Pasal 2\n\nIzin berlaku selama 5 (lima) tahun.",
      found: ["Pasal 1B"],
    },
    {
      text: "## BAB I KETENTUAN UMUM\n\n### Pasal 1\n\nIzin adalah persetujuan Menteri.\n\n## BAB II PERIZINAN\n\n### Pasal 1\n\nSetiap Orang wajib memiliki izin.",
      found: ["Pasal 1"],
    },
  ],
  right: [
    "### Pasal 1\n\nIzin.\n\n### Pasal 1A\n\nSyarat.\n\n### Pasal 2\n\nDihapus.\n\n### Pasal 3\n\nBiaya.",
    "### Pasal 1\n\nIzin.\n\n…\n\n### Pasal 5\n\nBiaya.",
    "## BAB I KETENTUAN UMUM\n\n### Pasal 1\n\nIzin adalah persetujuan Menteri.\n\n## BAB II PERIZINAN\n\n### Pasal 2\n\nSetiap Orang wajib memiliki izin.",
  ],
  check: (subject) =>
    findBreaks(
      subject.ownUnits.filter(({ kind }) => kind === "article"),
      subject,
    ),
};
