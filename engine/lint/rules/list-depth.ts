/** Items deeper than four levels. */

import type { Rule } from "../rule.ts";

/** Levels of items that point 87 allows. */
const MAX_DEPTH = 4;

export const listDepth: Rule = {
  code: "lint/list-depth",
  point: "87",
  preset: "usual",
  description:
    "A list has at most four levels; what is deeper belongs into paragraphs or articles of its own.",
  wrong: [
    {
      text: "### Pasal 1\n\n(1) Izin memuat:\n\na. nama:\n\n1. kecil:\n\na) satu:\n\n1) dua:\n\n(a) tiga.",
      found: ["(a)"],
    },
  ],
  right: ["### Pasal 1\n\n(1) Izin memuat:\n\na. nama:\n\n1. kecil:\n\na) satu:\n\n1) dua."],
  check: (subject) => {
    const depths = new Map<string, number>();
    return subject.provisions
      .filter(({ kind }) => kind === "point")
      .flatMap(({ eid, parent, label }) => {
        const depth = (depths.get(parent ?? "") ?? 0) + 1;
        depths.set(eid, depth);
        return depth === MAX_DEPTH + 1 ? [{ at: eid, found: label, expected: "", from: null }] : [];
      });
  },
};
