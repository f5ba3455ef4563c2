/** An inserted label that does not stand between its neighbours. */
import { compareReadings, readNumber } from "../../text/index.ts";
import { leadOf } from "../instruction-lead.ts";
import type { Rule } from "../rule.ts";

const BETWEEN =
  /[Dd]i ?antara Pasal (\d+[A-Z]{0,2}) dan Pasal (\d+[A-Z]{0,2}) disisipkan [^;:.]*?(?:yakni|yaitu) ((?:Pasal \d+[A-Z]{0,2}(?:, dan |,? dan |, )?)+)/u;

export const insertionLabel: Rule = {
  code: "lint/insertion-label",
  point: "234, 235",
  preset: "usual",
  description:
    "A unit that is inserted between two others has the number of the first with a letter: between Pasal 5 and Pasal 6 stands Pasal 5A.",
  wrong: [
    {
      text: "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 2 TAHUN 2030 TENTANG PERUBAHAN ATAS UNDANG-UNDANG NOMOR 1 TAHUN 2029 TENTANG IZIN\n\n### Pasal I\n\nBeberapa ketentuan dalam Undang-Undang Nomor 1 Tahun 2029 tentang Izin diubah sebagai berikut:\n\n1. Di antara Pasal 5 dan Pasal 6 disisipkan 1 (satu) pasal, yakni Pasal 6A sehingga berbunyi sebagai berikut:\n\n> ### Pasal 6A\n>\n> Izin.\n\n### Pasal II\n\nUndang-Undang ini mulai berlaku pada tanggal diundangkan.",
      found: ["Pasal 6A"],
    },
  ],
  right: [
    "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 2 TAHUN 2030 TENTANG PERUBAHAN ATAS UNDANG-UNDANG NOMOR 1 TAHUN 2029 TENTANG IZIN\n\n### Pasal I\n\nBeberapa ketentuan dalam Undang-Undang Nomor 1 Tahun 2029 tentang Izin diubah sebagai berikut:\n\n1. Di antara Pasal 5 dan Pasal 6 disisipkan 1 (satu) pasal, yakni Pasal 5A sehingga berbunyi sebagai berikut:\n\n> ### Pasal 5A\n>\n> Izin.\n\n### Pasal II\n\nUndang-Undang ini mulai berlaku pada tanggal diundangkan.",
  ],
  check: ({ instructions }) =>
    instructions.flatMap((instruction) => {
      const lead = leadOf(instruction);
      const found = BETWEEN.exec(lead);
      if (found === null) return [];
      const [, left = "", right = "", labels = ""] = found;
      const start = found.index + found[0].length - labels.length;
      return [...labels.matchAll(/Pasal (\d+[A-Z]{0,2})/gu)]
        .filter(([, label = ""]) => !isBetween(left, label, right))
        .map((match) => ({
          at: instruction.eid,
          found: match[0],
          expected: "",
          from: start + match.index,
        }));
    }),
};

function isBetween(left: string, label: string, right: string): boolean {
  const [from] = readNumber(left);
  const [at] = readNumber(label);
  const [to] = readNumber(right);
  if (from === undefined || at === undefined || to === undefined) return true;
  return compareReadings(from, at) < 0 && compareReadings(at, to) < 0;
}
