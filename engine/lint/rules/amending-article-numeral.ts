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
    {
      text: "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 2 TAHUN 2030 TENTANG PERUBAHAN KEDUA ATAS UNDANG-UNDANG NOMOR 1 TAHUN 2029 TENTANG IZIN\n\n### Pasal 1\n\nBeberapa ketentuan dalam Undang-Undang Nomor 1 Tahun 2029 tentang Izin diubah sebagai berikut:\n\n1. Pasal 5 dihapus.\n\n### Pasal II\n\nUndang-Undang ini mulai berlaku pada tanggal diundangkan.",
      found: ["Pasal 1"],
    },
    {
      text: "# PERATURAN PEMERINTAH REPUBLIK INDONESIA NOMOR 2 TAHUN 2030 TENTANG PERUBAHAN ATAS PERATURAN PEMERINTAH NOMOR 1 TAHUN 2029 TENTANG TATA CARA PERIZINAN\n\n### Pasal 1\n\nPasal 7 ditiadakan.\n\n### Pasal 2\n\nPeraturan Pemerintah ini mulai berlaku pada tanggal diundangkan.",
      found: ["Pasal 1", "Pasal 2"],
    },
  ],
  right: [
    "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 2 TAHUN 2030 TENTANG PERUBAHAN ATAS UNDANG-UNDANG NOMOR 1 TAHUN 2029 TENTANG IZIN\n\n### Pasal I\n\nBeberapa ketentuan dalam Undang-Undang Nomor 1 Tahun 2029 tentang Izin diubah sebagai berikut:\n\n1. Pasal 5 dihapus.\n\n### Pasal II\n\nUndang-Undang ini mulai berlaku pada tanggal diundangkan.",
    "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 3 TAHUN 2030 TENTANG PENETAPAN PERATURAN PEMERINTAH PENGGANTI UNDANG-UNDANG NOMOR 1 TAHUN 2030 TENTANG PERUBAHAN ATAS UNDANG-UNDANG NOMOR 1 TAHUN 2029 TENTANG IZIN MENJADI UNDANG-UNDANG\n\n### Pasal 1\n\nPeraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2030 ditetapkan menjadi Undang-Undang.\n\n### Pasal 2\n\nUndang-Undang ini mulai berlaku pada tanggal diundangkan.",
    "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 1 TAHUN 2030 TENTANG PERUBAHAN IKLIM\n\n### Pasal 1\n\nSetiap Orang berhak atas informasi mengenai perubahan iklim.\n\n### Pasal 2\n\nUndang-Undang ini mulai berlaku pada tanggal diundangkan.",
  ],
  check: (subject) =>
    /PERUBAHAN(?: [\p{L} ]+)? ATAS /u.test(subject.title) &&
    !/PENETAPAN|PENGESAHAN/u.test(subject.title)
      ? subject.ownUnits
          .filter(({ kind, label }) => kind === "article" && /\d/u.test(label))
          .map(({ eid, label }) => ({ at: eid, found: label, expected: "", from: null }))
      : [],
};
