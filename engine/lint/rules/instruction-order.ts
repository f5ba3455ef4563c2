/** Instructions out of the order of the act that they amend. */
import type { Eid } from "../../../schemas/eid.ts";
import { compareReadings, type LabelReading, readNumber } from "../../text/index.ts";
import { leadOf } from "../instruction-lead.ts";
import type { Finding, Rule } from "../rule.ts";

// The article that an instruction begins with; explanations are amended apart.
const TARGET =
  /^(?:Ketentuan |Di ?antara )?(?:(?:ayat|huruf|angka) [^;:.]{0,60}?)?Pasal (\d+[A-Z]{0,2})(?![\p{L}\p{N}])/u;

export const instructionOrder: Rule = {
  code: "lint/instruction-order",
  point: "practice",
  preset: "usual",
  description: "The items of Pasal I follow the order of the articles of the base.",
  wrong: [
    {
      text: "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 2 TAHUN 2030 TENTANG PERUBAHAN ATAS UNDANG-UNDANG NOMOR 1 TAHUN 2029 TENTANG IZIN\n\n### Pasal I\n\nBeberapa ketentuan dalam Undang-Undang Nomor 1 Tahun 2029 tentang Izin diubah sebagai berikut:\n\n1. Pasal 12 dihapus.\n\n2. Pasal 5 dihapus.\n\n### Pasal II\n\nUndang-Undang ini mulai berlaku pada tanggal diundangkan.",
      found: ["Pasal 5"],
    },
  ],
  right: [
    "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 2 TAHUN 2030 TENTANG PERUBAHAN ATAS UNDANG-UNDANG NOMOR 1 TAHUN 2029 TENTANG IZIN\n\n### Pasal I\n\nBeberapa ketentuan dalam Undang-Undang Nomor 1 Tahun 2029 tentang Izin diubah sebagai berikut:\n\n1. Pasal 5 dihapus.\n\n2. Di antara Pasal 5 dan Pasal 6 disisipkan 1 (satu) pasal, yakni Pasal 5A sehingga berbunyi sebagai berikut:\n\n> ### Pasal 5A\n>\n> Izin.\n\n### Pasal II\n\nUndang-Undang ini mulai berlaku pada tanggal diundangkan.",
  ],
  check: ({ instructions }) => {
    const findings: Finding[] = [];
    let previous: { readonly parent: Eid | null; readonly reading: LabelReading } | undefined;
    for (const instruction of instructions) {
      const found = TARGET.exec(leadOf(instruction));
      const [reading] = readNumber(found?.[1] ?? "");
      if (found === null || reading === undefined) continue;
      // Items of another article, or inside another item, amend another act.
      const isSame = previous?.parent === instruction.parent;
      if (isSame && previous !== undefined && compareReadings(reading, previous.reading) < 0)
        findings.push({
          at: instruction.eid,
          found: `Pasal ${found[1]}`,
          expected: "",
          from: found.index + found[0].lastIndexOf("Pasal"),
        });
      else previous = { parent: instruction.parent, reading };
    }
    return findings;
  },
};
