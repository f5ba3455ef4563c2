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
    {
      text: "### Pasal 1\n\n(1) Setiap Orang wajib memiliki izin.\n\n(2) Izin diberikan oleh Menteri.\n\n(3) Izin sebagaimana dimaksud pada ayat (4) berlaku selama 5 (lima) tahun.",
      found: ["ayat (4)"],
    },
    {
      text: "### Pasal 1\n\nIzin memuat:\n\na. nama; dan\n\nb. alamat.\n\n### Pasal 2\n\nPerubahan alamat sebagaimana dimaksud dalam pasal 1 huruf d dilaporkan kepada Menteri.",
      found: ["pasal 1 huruf d"],
    },
  ],
  right: [
    "### Pasal 1\n\nKetentuan sebagaimana dimaksud dalam Pasal 2 berlaku.\n\n### Pasal 2\n\nCukup.",
    "### Pasal 1\n\nKetentuan sebagaimana dimaksud dalam Pasal 3 Undang-Undang Nomor 6 Tahun 2014 tentang Desa berlaku.",
    "### Pasal 1\n\nGanti rugi dituntut menurut Pasal 1365 Kitab Undang-Undang Hukum Perdata.",
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
