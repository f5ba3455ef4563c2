/** A paragraph or article without a full stop at its end. */

import { legalSchema } from "../../../schemas/document.ts";
import { lastWord } from "../../text/index.ts";
import type { Rule } from "../rule.ts";

export const paragraphEnd: Rule = {
  code: "lint/paragraph-end",
  point: "242",
  preset: "usual",
  description:
    "A norm is a sentence and ends with a full stop; without it something may be missing.",
  wrong: [
    { text: "### Pasal 1\n\n(1) Izin diberikan\n\n(2) Biaya dibayar.", found: ["diberikan"] },
    { text: "### Pasal 1\n\nSetiap Orang wajib memiliki izin;", found: ["izin;"] },
    {
      text: "### Pasal 1\n\n(1) Setiap Orang wajib memiliki izin.\n\n(2) Izin diberikan oleh Menteri,",
      found: ["Menteri,"],
    },
  ],
  right: [
    "### Pasal 1\n\n(1) Izin diberikan.\n\n(2) Biaya dibayar.",
    "### Pasal 1\n\nIzin memuat:\n\na. nama; dan\n\nb. alamat.",
    "### Pasal 1\n\nPejabat mengucapkan sumpah: “Demi Allah, saya bersumpah.”",
  ],
  check: ({ provisions }) =>
    provisions
      .filter(({ kind }) => kind !== "point")
      .flatMap(({ eid, node, ownText }) => {
        const last = node.lastChild;
        if (last?.type !== legalSchema.nodes.textBlock) return [];
        const text = ownText.trimEnd();
        if (text === "" || /[.:”"’)\]]$/u.test(text)) return [];
        const word = lastWord(text);
        return [
          {
            at: eid,
            found: word,
            expected: `${word.replace(/[;,]$/u, "")}.`,
            from: text.length - word.length,
          },
        ];
      }),
};
