/** A line before a list that does not end with a colon. */
import { lastWord } from "../../text/index.ts";
import { listsIn } from "../list-parts.ts";
import type { Rule } from "../rule.ts";

export const listIntro: Rule = {
  code: "lint/list-intro",
  point: "87",
  preset: "usual",
  description: "What a list completes ends with a colon.",
  wrong: [{ text: "### Pasal 1\n\nIzin memuat\n\na. nama; dan\n\nb. alamat.", found: ["memuat"] }],
  right: ["### Pasal 1\n\nIzin memuat:\n\na. nama; dan\n\nb. alamat."],
  check: (subject) =>
    subject.provisions.flatMap((holder) =>
      listsIn(holder, subject).flatMap(({ intro }) => {
        if (intro === undefined || /:$/u.test(intro.trimEnd())) return [];
        const word = lastWord(intro.trimEnd());
        const from = holder.ownText.indexOf(intro) + intro.trimEnd().length - word.length;
        return [{ at: holder.eid, found: word, expected: `${word.replace(/[.;,]$/u, "")}:`, from }];
      }),
    ),
};
