/** “PERUBAHAN PERTAMA ATAS”, “PERUBAHAN KE-2 ATAS”. */
import { formatOrdinal, parseOrdinal } from "../../text/index.ts";
import type { Rule } from "../rule.ts";

export const firstAmendmentOrdinal: Rule = {
  code: "lint/first-amendment-ordinal",
  point: "6, 7",
  preset: "usual",
  description:
    "A first amendment has no ordinal; later ones have it in words: PERUBAHAN KEDUA ATAS.",
  exceptions: "The amendments of the Constitution.",
  wrong: [
    {
      text: "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 2 TAHUN 2030 TENTANG PERUBAHAN PERTAMA ATAS UNDANG-UNDANG NOMOR 1 TAHUN 2029 TENTANG IZIN\n\n### Pasal I\n\nPasal 5 dihapus.\n\n### Pasal II\n\nUndang-Undang ini mulai berlaku pada tanggal diundangkan.",
      found: ["PERUBAHAN PERTAMA ATAS"],
    },
    {
      text: "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 2 TAHUN 2030 TENTANG PERUBAHAN KE-2 ATAS UNDANG-UNDANG NOMOR 1 TAHUN 2029 TENTANG IZIN\n\n### Pasal I\n\nBeberapa ketentuan dalam Undang-Undang Nomor 1 Tahun 2029 tentang Izin diubah sebagai berikut:\n\n1. Pasal 5 dihapus.\n\n### Pasal II\n\nUndang-Undang ini mulai berlaku pada tanggal diundangkan.",
      found: ["PERUBAHAN KE-2 ATAS"],
    },
    {
      text: "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 2 TAHUN 2030 TENTANG PERUBAHAN KESATU ATAS UNDANG-UNDANG NOMOR 1 TAHUN 2029 TENTANG IZIN\n\n### Pasal I\n\nBeberapa ketentuan dalam Undang-Undang Nomor 1 Tahun 2029 tentang Izin diubah sebagai berikut:\n\n1. Pasal 5 dihapus.\n\n### Pasal II\n\nUndang-Undang ini mulai berlaku pada tanggal diundangkan.",
      found: ["PERUBAHAN KESATU ATAS"],
    },
  ],
  right: [
    "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 2 TAHUN 2030 TENTANG PERUBAHAN ATAS UNDANG-UNDANG NOMOR 1 TAHUN 2029 TENTANG IZIN\n\n### Pasal I\n\nBeberapa ketentuan dalam Undang-Undang Nomor 1 Tahun 2029 tentang Izin diubah sebagai berikut:\n\n1. Pasal 5 dihapus.\n\n### Pasal II\n\nUndang-Undang ini mulai berlaku pada tanggal diundangkan.",
    "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 2 TAHUN 2030 TENTANG PERUBAHAN KEDUA ATAS UNDANG-UNDANG NOMOR 1 TAHUN 2029 TENTANG IZIN\n\n### Pasal I\n\nBeberapa ketentuan dalam Undang-Undang Nomor 1 Tahun 2029 tentang Izin diubah sebagai berikut:\n\n1. Pasal 5 dihapus.\n\n### Pasal II\n\nUndang-Undang ini mulai berlaku pada tanggal diundangkan.",
    "# PERUBAHAN PERTAMA UNDANG-UNDANG DASAR NEGARA REPUBLIK INDONESIA TAHUN 1945\n\n### Pasal 5\n\nPresiden berhak mengajukan rancangan undang-undang kepada Dewan Perwakilan Rakyat.",
  ],
  check: ({ clauses, title }) => {
    const preface = clauses.find(({ kind }) => kind === "preface");
    const found = /PERUBAHAN (?:KE-? ?(\d+)|(\p{Lu}+)) ATAS/u.exec(title);
    if (preface === undefined || found === null || /UNDANG-UNDANG DASAR/u.test(title)) return [];
    const [, figures, word = ""] = found;
    if (figures === undefined && parseOrdinal(word) !== 1) return [];
    const ordinal =
      figures === undefined || figures === "1"
        ? ""
        : `${formatOrdinal(Number(figures)).toUpperCase()} `;
    return [
      { at: preface.eid, found: found[0], expected: `PERUBAHAN ${ordinal}ATAS`, from: found.index },
    ];
  },
};
