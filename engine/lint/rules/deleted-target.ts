/** A citation of a unit that was deleted and only keeps its label. */
import { citedPlaces } from "../citations.ts";
import type { Rule } from "../rule.ts";

export const deletedTarget: Rule = {
  code: "lint/deleted-target",
  point: "236",
  preset: "usual",
  description: "A unit whose text is “Dihapus.” says nothing any more: a citation of it is empty.",
  wrong: [
    {
      text: "### Pasal 1\n\nKetentuan sebagaimana dimaksud dalam Pasal 2 berlaku.\n\n### Pasal 2\n\nDihapus.",
      found: ["Pasal 2"],
    },
  ],
  right: [
    "### Pasal 1\n\nKetentuan sebagaimana dimaksud dalam Pasal 2 berlaku.\n\n### Pasal 2\n\nData dihapus oleh pengendali.",
  ],
  check: (subject) =>
    subject
      .references()
      .flatMap((reference) => citedPlaces(reference))
      .flatMap(({ at, text, from, item, isRange }) =>
        item.kind === "clause" && item.isDeleted && !isRange
          ? [{ at, found: text, expected: "", from }]
          : [],
      ),
};
