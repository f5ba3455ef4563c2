/** A unit without text. */

import type { Rule } from "../rule.ts";

export const emptyUnit: Rule = {
  code: "lint/empty-unit",
  point: "practice",
  preset: "usual",
  description: "A label without words binds nobody. A deleted unit says “Dihapus.”.",
  wrong: [
    { text: "### Pasal 1\n\nIzin.\n\n### Pasal 2\n\n### Pasal 3\n\nBiaya.", found: ["Pasal 2"] },
    {
      text: "### Pasal 1\n\n(1) Setiap Orang wajib memiliki izin.\n\n(2)\n\n(3) Izin diberikan oleh Menteri.",
      found: ["(2)"],
    },
    { text: "### Pasal 1\n\nIzin memuat:\n\na. nama;\n\nb.\n\nc. alamat.", found: ["b."] },
  ],
  right: [
    "### Pasal 1\n\nIzin.\n\n### Pasal 2\n\nDihapus.\n\n### Pasal 3\n\n…",
    "### Pasal 1\n\n(1) Setiap Orang wajib memiliki izin.\n\n(2) Izin diberikan oleh Menteri.",
    "### Pasal 1\n\nIzin memuat:\n\na. nama;\n\nb. dihapus; dan\n\nc. alamat.",
  ],
  check: (subject) =>
    subject.provisions
      .filter((clause) => clause.node.textContent.trim() === "" && !subject.hasOmission(clause))
      .filter(({ eid }) => subject.childrenOf(eid).length === 0)
      .map(({ eid, label }) => ({ at: eid, found: label, expected: "Dihapus.", from: null })),
};
