/** No “dan” or “atau” after the second-last item, or one too early. */
import { lastWord } from "../../text/index.ts";
import { jointSource } from "../../wording/read/index.ts";
import { listsIn } from "../list-parts.ts";
import type { Rule } from "../rule.ts";

const END = new RegExp(`;(?: (${jointSource}|maupun))?$`, "u");

export const listConnector: Rule = {
  code: "lint/list-connector",
  point: "88–91",
  preset: "usual",
  description:
    "The second-last item ends with “; dan”, “; atau” or “; dan/atau”, no other does: it decides whether all or one of the items is asked for.",
  exceptions: "Lists whose items are sentences of their own; lists that an excerpt cuts.",
  wrong: [
    { text: "### Pasal 1\n\nIzin memuat:\n\na. nama;\n\nb. alamat.", found: ["nama;"] },
    {
      text: "### Pasal 1\n\nIzin memuat:\n\na. nama; dan\n\nb. umur; dan\n\nc. alamat.",
      found: ["dan"],
    },
    {
      text: "### Pasal 1\n\nSetiap Orang dilarang:\n\na. membuat izin palsu;\n\nb. memakai izin palsu;\n\nc. menjual izin palsu.",
      found: ["palsu;"],
    },
  ],
  right: [
    "### Pasal 1\n\nIzin memuat:\n\na. nama;\n\nb. umur; dan\n\nc. alamat.",
    "### Pasal 1\n\nSetiap Orang dilarang:\n\na. membuat izin palsu; atau\n\nb. memakai izin palsu.",
    "### Pasal 1\n\nSanksi administratif berupa:\n\na. teguran tertulis;\n\nb. denda administratif; dan/atau\n\nc. pencabutan izin.",
  ],
  check: (subject) =>
    subject.provisions.flatMap((holder) =>
      listsIn(holder, subject)
        .filter(({ isOfSentences, isCut }) => !isOfSentences && !isCut)
        .flatMap(({ items }) =>
          items.slice(0, -1).flatMap(({ clause, ending }, at) => {
            const end = END.exec(ending);
            const joint = end?.[1];
            const isSecondLast = at === items.length - 2;
            if (end === null || isSecondLast === (joint !== undefined)) return [];
            const found = joint ?? lastWord(ending);
            const from = clause.ownText.endsWith(found)
              ? clause.ownText.length - found.length
              : null;
            return [{ at: clause.eid, found, expected: "", from }];
          }),
        ),
    ),
};
