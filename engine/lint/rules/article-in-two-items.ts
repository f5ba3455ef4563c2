/** Two instructions that amend one article. */
import { leadOf } from "../instruction-lead.ts";
import type { Rule } from "../rule.ts";

const TARGET =
  /^(?:Ketentuan )?(?:(?:ayat|huruf|angka) [^;:.]{0,60}?)?Pasal (\d+[A-Z]{0,2}) (?:dihapus|diubah|[^;:]{0,80}? diubah)/u;

export const articleInTwoItems: Rule = {
  code: "lint/article-in-two-items",
  point: "practice",
  preset: "usual",
  description:
    "One article is amended by one item that restates it as a whole; two items may contradict each other.",
  exceptions: "Insertions beside it, and items that amend only its explanation.",
  wrong: [
    {
      text: "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 2 TAHUN 2030 TENTANG PERUBAHAN ATAS UNDANG-UNDANG NOMOR 1 TAHUN 2029 TENTANG IZIN\n\n### Pasal I\n\nBeberapa ketentuan dalam Undang-Undang Nomor 1 Tahun 2029 tentang Izin diubah sebagai berikut:\n\n1. Ketentuan ayat (1) Pasal 5 diubah sehingga Pasal 5 berbunyi sebagai berikut:\n\n> ### Pasal 5\n>\n> Izin.\n\n2. Pasal 5 dihapus.\n\n### Pasal II\n\nUndang-Undang ini mulai berlaku pada tanggal diundangkan.",
      found: ["Pasal 5"],
    },
  ],
  right: [
    "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 2 TAHUN 2030 TENTANG PERUBAHAN ATAS UNDANG-UNDANG NOMOR 1 TAHUN 2029 TENTANG IZIN\n\n### Pasal I\n\nBeberapa ketentuan dalam Undang-Undang Nomor 1 Tahun 2029 tentang Izin diubah sebagai berikut:\n\n1. Pasal 5 dihapus.\n\n2. Penjelasan Pasal 5 diubah sehingga menjadi sebagaimana tercantum dalam penjelasan.\n\n### Pasal II\n\nUndang-Undang ini mulai berlaku pada tanggal diundangkan.",
  ],
  check: ({ instructions }) => {
    const seen = new Set<string>();
    return instructions.flatMap((instruction) => {
      const found = TARGET.exec(leadOf(instruction));
      if (found === null) return [];
      const key = `${instruction.parent ?? ""} ${found[1]}`;
      const isSecond = seen.has(key);
      seen.add(key);
      const from = found.index + found[0].lastIndexOf("Pasal");
      return isSecond
        ? [{ at: instruction.eid, found: `Pasal ${found[1]}`, expected: "", from }]
        : [];
    });
  },
};
