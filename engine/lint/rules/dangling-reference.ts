/** A citation of a unit that the act does not have. */
import { citedPlaces } from "../citations.ts";
import type { Rule } from "../rule.ts";

export const danglingReference: Rule = {
  code: "lint/dangling-reference",
  point: "280",
  preset: "usual",
  description:
    "A citation must name a unit that exists: an article, paragraph or item that the act does not have cannot be obeyed.",
  exceptions:
    "Citations of other acts; units that an excerpt leaves out; what an amending act quotes, since the base is not at hand.",
  wrong: [
    {
      text: "### Pasal 1\n\nKetentuan sebagaimana dimaksud dalam Pasal 3 berlaku.\n\n### Pasal 2\n\nCukup.",
      found: ["Pasal 3"],
    },
  ],
  right: [
    "### Pasal 1\n\nKetentuan sebagaimana dimaksud dalam Pasal 2 berlaku.\n\n### Pasal 2\n\nCukup.",
    "### Pasal 1\n\nKetentuan sebagaimana dimaksud dalam Pasal 3 Undang-Undang Nomor 6 Tahun 2014 tentang Desa berlaku.",
  ],
  check: (subject) =>
    subject
      .references()
      .filter(({ at }) => !at.includes("qstr_"))
      .flatMap((reference) => citedPlaces(reference))
      .flatMap(({ at, text, from, item }) =>
        item.kind === "unresolved" && item.reason === "missing"
          ? [{ at, found: text, expected: "", from }]
          : [],
      ),
};
