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
    {
      text: "### Pasal 1\n\nPermohonan diajukan dengan melampirkan syarat sebagaimana dimaksud dalam Pasal 2 ayat (1).\n\n### Pasal 2\n\n(1) Pemohon membayar biaya.\n\n(2) Biaya ditetapkan oleh Menteri.",
      found: ["Pasal 2 ayat (1)"],
    },
    {
      text: "### Pasal 1\n\nPelanggaran ketentuan tersebut dalam pasal 2 dipidana.\n\n### Pasal 2\n\nSetiap Orang wajib memiliki izin.",
      found: ["pasal 2"],
    },
  ],
  right: [
    "### Pasal 1\n\nSyarat.\n\n### Pasal 2\n\nKetentuan sebagaimana dimaksud dalam Pasal 1 berlaku.",
    "### Pasal 1\n\n(1) Izin diberikan dengan syarat sebagaimana dimaksud pada ayat (2).\n\n(2) Pemohon membayar biaya.",
    "### Pasal 1\n\nIzin diberikan menurut Pasal 2 Undang-Undang Nomor 6 Tahun 2014 tentang Desa.\n\n### Pasal 2\n\nIzin dikenai biaya.",
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
