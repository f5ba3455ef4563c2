/** An article with one numbered paragraph. */

import type { Rule } from "../rule.ts";

export const loneParagraph: Rule = {
  code: "lint/lone-paragraph",
  point: "82",
  preset: "usual",
  description: "Paragraphs are numbered only where an article has at least two.",
  wrong: [
    { text: "### Pasal 1\n\n(1) Izin.", found: ["(1)"] },
    {
      text: "### Pasal 1\n\nSetiap Orang wajib memiliki izin.\n\n### Pasal 2\n\n(1) Izin diberikan oleh Menteri.",
      found: ["(1)"],
    },
    { text: "### Pasal 1\n\n(1) Izin memuat:\n\na. nama; dan\n\nb. alamat.", found: ["(1)"] },
  ],
  right: [
    "### Pasal 1\n\nIzin.",
    "### Pasal 1\n\n(1) Izin.\n\n…",
    "### Pasal 1\n\n(1) Setiap Orang wajib memiliki izin.\n\n(2) Izin diberikan oleh Menteri.",
  ],
  check: (subject) =>
    subject.provisions
      .filter((clause) => clause.kind === "article" && !subject.hasOmission(clause))
      .flatMap(({ eid }) => {
        const paragraphs = subject.childrenOf(eid).filter(({ kind }) => kind === "paragraph");
        const [only] = paragraphs;
        return only === undefined || paragraphs.length > 1 || only.label !== "(1)"
          ? []
          : [{ at: only.eid, found: only.label, expected: "", from: null }];
      }),
};
