/** A chapter without an article. */

import type { Rule } from "../rule.ts";

export const emptyContainer: Rule = {
  code: "lint/empty-container",
  point: "69, 70",
  preset: "usual",
  description: "A container holds at least one article; one whose articles were deleted says so.",
  wrong: [
    { text: "## BAB I UMUM\n\n### Pasal 1\n\nIzin.\n\n## BAB II PENUTUP", found: ["BAB II"] },
  ],
  right: ["## BAB I UMUM\n\n### Pasal 1\n\nIzin.\n\n## BAB II\n\nDihapus."],
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
