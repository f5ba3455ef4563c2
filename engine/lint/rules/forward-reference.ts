/** A citation of an article that comes later. */
import { citedPlaces } from "../citations.ts";
import type { Rule } from "../rule.ts";

export const forwardReference: Rule = {
  code: "lint/forward-reference",
  point: "279",
  preset: "strict",
  description:
    "A reader should have met what is cited: citations of later articles are to be avoided. Enacted acts have a few that cannot be.",
  wrong: [
    {
      text: "### Pasal 1\n\nKetentuan sebagaimana dimaksud dalam Pasal 2 berlaku.\n\n### Pasal 2\n\nSyarat.",
      found: ["Pasal 2"],
    },
  ],
  right: [
    "### Pasal 1\n\nSyarat.\n\n### Pasal 2\n\nKetentuan sebagaimana dimaksud dalam Pasal 1 berlaku.",
  ],
  check: (subject) =>
    subject
      .references()
      .flatMap((reference) => citedPlaces(reference))
      .flatMap(({ at, text, from, item }) => {
        if (item.kind !== "clause" || item.direction !== "forward") return [];
        const [target] = item.targets;
        const cited = target === undefined ? undefined : subject.clauseAt(target);
        const citing = subject.clauseAt(at);
        if (cited === undefined || citing === undefined) return [];
        return subject.articleOf(cited) === subject.articleOf(citing)
          ? []
          : [{ at, found: text, expected: "", from }];
      }),
};
