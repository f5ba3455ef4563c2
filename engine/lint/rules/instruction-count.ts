/** “2 (dua) pasal, yakni Pasal 5A”: another count than labels. */
import { leadOf } from "../instruction-lead.ts";
import type { Rule } from "../rule.ts";

const COUNTED =
  /(\d+) \([\p{L} ]+\) (?:pasal|ayat|huruf|angka|bab|bagian|paragraf)(?: baru)?,? (?:yakni|yaitu) ((?:(?:Pasal|ayat|huruf|angka|BAB|Bab|Bagian|Paragraf) )[^;:.]*?)(?=,? sehingga|,? yang berbunyi|$)/u;
const LABEL =
  /^(?:(?:Pasal|ayat|huruf|angka|BAB|Bab|Bagian|Paragraf) )?(?:\(?\d+[A-Za-z]{0,2}\)?|[a-z]{1,2}\d?|[IVXLC]+[A-Z]?|Ke\p{L}+(?: [A-Z])?)$/u;

export const instructionCount: Rule = {
  code: "lint/instruction-count",
  point: "234, 235",
  preset: "usual",
  description:
    "The number of inserted units and the labels that follow must agree: one of them is wrong.",
  exceptions: "Lists of labels in other words, such as ranges.",
  wrong: [
    {
      text: "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 2 TAHUN 2030 TENTANG PERUBAHAN ATAS UNDANG-UNDANG NOMOR 1 TAHUN 2029 TENTANG IZIN\n\n### Pasal I\n\nBeberapa ketentuan dalam Undang-Undang Nomor 1 Tahun 2029 tentang Izin diubah sebagai berikut:\n\n1. Di antara Pasal 5 dan Pasal 6 disisipkan 2 (dua) pasal, yakni Pasal 5A sehingga berbunyi sebagai berikut:\n\n> ### Pasal 5A\n>\n> Izin.\n\n### Pasal II\n\nUndang-Undang ini mulai berlaku pada tanggal diundangkan.",
      found: ["2 (dua) pasal, yakni Pasal 5A"],
    },
  ],
  right: [
    "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 2 TAHUN 2030 TENTANG PERUBAHAN ATAS UNDANG-UNDANG NOMOR 1 TAHUN 2029 TENTANG IZIN\n\n### Pasal I\n\nBeberapa ketentuan dalam Undang-Undang Nomor 1 Tahun 2029 tentang Izin diubah sebagai berikut:\n\n1. Di antara Pasal 5 dan Pasal 6 disisipkan 2 (dua) pasal, yakni Pasal 5A dan Pasal 5B sehingga berbunyi sebagai berikut:\n\n> ### Pasal 5A\n>\n> Izin.\n>\n> ### Pasal 5B\n>\n> Biaya.\n\n### Pasal II\n\nUndang-Undang ini mulai berlaku pada tanggal diundangkan.",
  ],
  check: ({ instructions }) =>
    instructions.flatMap((instruction) => {
      const found = COUNTED.exec(leadOf(instruction));
      if (found === null) return [];
      const [, count = "", labels = ""] = found;
      const parts = labels.split(/, dan |,? dan |, /u);
      const isPlain = parts.every((part) => LABEL.test(part.trim()));
      return !isPlain || parts.length === Number(count)
        ? []
        : [{ at: instruction.eid, found: found[0], expected: "", from: found.index }];
    }),
};
