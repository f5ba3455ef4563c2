/** A chapter without an article. */

import type { Rule } from "../rule.ts";

export const emptyContainer: Rule = {
  code: "lint/empty-container",
  point: "69, 70",
  preset: "usual",
  description: "A container holds at least one article; one whose articles were deleted says so.",
  wrong: [
    { text: "## BAB I UMUM\n\n### Pasal 1\n\nIzin.\n\n## BAB II PENUTUP", found: ["BAB II"] },
    {
      text: "## BAB I PERIZINAN\n\n### Bagian Kesatu Umum\n\n### Bagian Kedua Biaya\n\n#### Pasal 1\n\nIzin dikenai biaya.",
      found: ["Bagian Kesatu"],
    },
    {
      text: "## BAB I KETENTUAN UMUM\n\n## BAB II PERIZINAN\n\n### Bagian Kesatu Umum",
      found: ["BAB I", "BAB II", "Bagian Kesatu"],
    },
  ],
  right: [
    "## BAB I UMUM\n\n### Pasal 1\n\nIzin.\n\n## BAB II\n\nDihapus.",
    "## BAB I PERIZINAN\n\n### Bagian Kesatu Umum\n\n#### Pasal 1\n\nSetiap Orang wajib memiliki izin.",
    "## BAB I KETENTUAN UMUM\n\n### Pasal 1\n\nIzin adalah persetujuan Menteri.\n\n## BAB II PERIZINAN\n\n…",
  ],
  check: (subject) => {
    const holding = new Set<string>();
    // From the end, so that what is inside is known before what holds it.
    for (const { eid, kind, parent } of [...subject.ownUnits].reverse())
      if (parent !== null && (kind === "article" || holding.has(eid))) holding.add(parent);
    return subject.ownUnits
      .filter(({ eid, kind }) => kind === "container" && !holding.has(eid))
      .filter((clause) => !subject.hasOmission(clause) && !/[Dd]ihapus/u.test(clause.ownText))
      .map(({ eid, label }) => ({ at: eid, found: label, expected: "", from: null }));
  },
};
