/** An item that begins with a capital. */
import { listsIn } from "../list-parts.ts";
import type { Rule } from "../rule.ts";

export const itemInitial: Rule = {
  code: "lint/item-initial",
  point: "87",
  preset: "strict",
  description: "Items continue the sentence of their intro and begin with a small letter.",
  exceptions:
    "Defined terms and items that are sentences. Names of offices and places are found too: a person decides.",
  wrong: [
    { text: "### Pasal 1\n\nIzin memuat:\n\na. Nama; dan\n\nb. alamat.", found: ["Nama"] },
    {
      text: "### Pasal 1\n\nPermohonan dilampiri:\n\na. fotokopi kartu identitas; dan\n\nb. Surat pernyataan.",
      found: ["Surat"],
    },
    {
      text: "### Pasal 1\n\nIzin dicabut dalam hal:\n\na. Pemegangnya meninggal dunia; atau\n\nb. Masa berlakunya berakhir.",
      found: ["Pemegangnya", "Masa"],
    },
  ],
  right: [
    "### Pasal 1\n\nIzin memuat:\n\na. nama; dan\n\nb. alamat.",
    "### Pasal 1\n\nDalam Undang-Undang ini yang dimaksud dengan:\n\n1. Izin adalah surat.\n\n2. Menteri adalah menteri.\n\n### Pasal 2\n\nSyarat meliputi:\n\na. Izin; dan\n\nb. nama.",
    "### Pasal 1\n\nPermohonan dilampiri:\n\na. KTP; dan\n\nb. surat pernyataan.",
  ],
  check: (subject) =>
    subject.provisions.flatMap((holder) =>
      listsIn(holder, subject)
        .filter(({ isOfSentences }) => !isOfSentences)
        .flatMap(({ items }) =>
          items.flatMap(({ clause: { eid, ownText } }) => {
            const word = /^\p{Lu}\p{Ll}+/u.exec(ownText)?.[0];
            const isTerm = [...subject.definedTerms()].some((term) => ownText.startsWith(term));
            return word === undefined || isTerm
              ? []
              : [{ at: eid, found: word, expected: word.toLowerCase(), from: 0 }];
          }),
        ),
    ),
};
