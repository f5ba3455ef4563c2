/** A range of citations whose ends do not stand in order. */
import { citedPlaces } from "../citations.ts";
import type { Rule } from "../rule.ts";

export const reversedRange: Rule = {
  code: "lint/reversed-range",
  point: "273",
  preset: "usual",
  description:
    "“sampai dengan” joins the first and the last of a run: the first must stand before the last, and both in one series.",
  wrong: [
    {
      text: "### Pasal 1\n\nIzin.\n\n### Pasal 2\n\nSyarat.\n\n### Pasal 3\n\nKetentuan sebagaimana dimaksud dalam Pasal 2 sampai dengan Pasal 1 berlaku.",
      found: ["Pasal 2 sampai dengan Pasal 1"],
    },
  ],
  right: [
    "### Pasal 1\n\nIzin.\n\n### Pasal 2\n\nSyarat.\n\n### Pasal 3\n\nKetentuan sebagaimana dimaksud dalam Pasal 1 sampai dengan Pasal 2 berlaku.",
  ],
  check: (subject) =>
    subject
      .references()
      .flatMap((reference) => citedPlaces(reference))
      .flatMap(({ at, text, from, item }) =>
        item.kind === "unresolved" && item.reason === "broken-range"
          ? [{ at, found: text, expected: "", from }]
          : [],
      ),
};
