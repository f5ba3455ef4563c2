/** An article with a title. */

import type { Rule } from "../rule.ts";

export const titledArticle: Rule = {
  code: "lint/titled-article",
  point: "79",
  preset: "usual",
  description: "Articles of Indonesian acts have a number and no title.",
  wrong: [{ text: "### Pasal 1 Izin\n\nIzin diberikan.", found: ["Izin"] }],
  right: ["### Pasal 1\n\nIzin diberikan."],
  check: (subject) =>
    subject.provisions
      .filter(({ kind, ownTitle }) => kind === "article" && ownTitle !== "")
      .map(({ eid, ownTitle }) => ({ at: eid, found: ownTitle, expected: "", from: 0 })),
};
