/** “Kata X diganti Y”: words amended and not the article. */
import { leadOf } from "../instruction-lead.ts";
import type { Rule } from "../rule.ts";

const WORDS =
  /^(?:Ketentuan |Semua )?(?:[Kk]ata(?:-kata)?|[Kk]alimat|[Ff]rasa|[Ff]rase|[Ii]stilah|[Ss]ebutan)(?![\p{L}])[^;:]*? (?:diganti|diubah|dihapus|dibaca)/u;

export const wordLevelInstruction: Rule = {
  code: "lint/word-level-instruction",
  point: "231",
  preset: "usual",
  description:
    "The article is restated as a whole: an instruction on single words is easily applied at the wrong place.",
  wrong: [
    {
      text: "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 2 TAHUN 2030 TENTANG PERUBAHAN ATAS UNDANG-UNDANG NOMOR 1 TAHUN 2029 TENTANG IZIN\n\n### Pasal I\n\nBeberapa ketentuan dalam Undang-Undang Nomor 1 Tahun 2029 tentang Izin diubah sebagai berikut:\n\n1. Kata “izin” dalam Pasal 5 diganti dengan kata “persetujuan”.\n\n### Pasal II\n\nUndang-Undang ini mulai berlaku pada tanggal diundangkan.",
      found: ["Kata “izin” dalam Pasal 5 diganti"],
    },
  ],
  right: [
    "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 2 TAHUN 2030 TENTANG PERUBAHAN ATAS UNDANG-UNDANG NOMOR 1 TAHUN 2029 TENTANG IZIN\n\n### Pasal I\n\nBeberapa ketentuan dalam Undang-Undang Nomor 1 Tahun 2029 tentang Izin diubah sebagai berikut:\n\n1. Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:\n\n> ### Pasal 5\n>\n> Persetujuan.\n\n### Pasal II\n\nUndang-Undang ini mulai berlaku pada tanggal diundangkan.",
  ],
  check: ({ instructions }) =>
    instructions.flatMap((instruction) => {
      const found = WORDS.exec(leadOf(instruction));
      return found === null
        ? []
        : [{ at: instruction.eid, found: found[0], expected: "", from: found.index }];
    }),
};
