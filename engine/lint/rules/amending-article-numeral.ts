/** Articles of an amending act with Arabic numbers. */

import type { Rule } from "../rule.ts";

export const amendingArticleNumeral: Rule = {
  code: "lint/amending-article-numeral",
  point: "233",
  preset: "usual",
  description:
    "An amending act has two articles with Roman numbers, Pasal I and Pasal II, so that nobody takes them for those it amends.",
  exceptions: "Acts that enact a government regulation in lieu of law, which have Arabic numbers.",
  wrong: [
    {
      text: "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 2 TAHUN 2030 TENTANG PERUBAHAN ATAS UNDANG-UNDANG NOMOR 1 TAHUN 2029 TENTANG IZIN\n\n### Pasal 1\n\nPasal 5 dihapus.\n\n### Pasal 2\n\nUndang-Undang ini mulai berlaku pada tanggal diundangkan.",
      found: ["Pasal 1", "Pasal 2"],
    },
  ],
  right: [
    "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 2 TAHUN 2030 TENTANG PERUBAHAN ATAS UNDANG-UNDANG NOMOR 1 TAHUN 2029 TENTANG IZIN\n\n### Pasal I\n\nBeberapa ketentuan dalam Undang-Undang Nomor 1 Tahun 2029 tentang Izin diubah sebagai berikut:\n\n1. Pasal 5 dihapus.\n\n### Pasal II\n\nUndang-Undang ini mulai berlaku pada tanggal diundangkan.",
  ],
  check: (subject) =>
    /PERUBAHAN(?: [\p{L} ]+)? ATAS /u.test(subject.title) &&
    !/PENETAPAN|PENGESAHAN/u.test(subject.title)
      ? subject.ownUnits
          .filter(({ kind, label }) => kind === "article" && /\d/u.test(label))
          .map(({ eid, label }) => ({ at: eid, found: label, expected: "", from: null }))
      : [],
};
