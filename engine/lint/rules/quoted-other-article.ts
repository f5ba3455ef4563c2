/** An instruction that names one article and quotes another. */
import { leadOf } from "../instruction-lead.ts";
import type { Rule } from "../rule.ts";

const SINGLE =
  /^Ketentuan (?:ayat [^;:.]{0,80}? )?Pasal (\d+[A-Z]{0,2})(?: [^;:.]{0,80}?)? diubah(?:,)? sehingga (?:Pasal \d+[A-Z]{0,2} )?berbunyi/u;

export const quotedOtherArticle: Rule = {
  code: "lint/quoted-other-article",
  point: "233",
  preset: "usual",
  description:
    "What an instruction quotes is what it names; otherwise a wrong article would be replaced.",
  wrong: [
    {
      text: "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 2 TAHUN 2030 TENTANG PERUBAHAN ATAS UNDANG-UNDANG NOMOR 1 TAHUN 2029 TENTANG IZIN\n\n### Pasal I\n\nBeberapa ketentuan dalam Undang-Undang Nomor 1 Tahun 2029 tentang Izin diubah sebagai berikut:\n\n1. Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:\n\n> ### Pasal 6\n>\n> Izin.\n\n### Pasal II\n\nUndang-Undang ini mulai berlaku pada tanggal diundangkan.",
      found: ["Pasal 6"],
    },
  ],
  right: [
    "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 2 TAHUN 2030 TENTANG PERUBAHAN ATAS UNDANG-UNDANG NOMOR 1 TAHUN 2029 TENTANG IZIN\n\n### Pasal I\n\nBeberapa ketentuan dalam Undang-Undang Nomor 1 Tahun 2029 tentang Izin diubah sebagai berikut:\n\n1. Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:\n\n> ### Pasal 5\n>\n> Izin.\n\n### Pasal II\n\nUndang-Undang ini mulai berlaku pada tanggal diundangkan.",
  ],
  check: (subject) =>
    subject.instructions.flatMap((instruction) => {
      const named = SINGLE.exec(leadOf(instruction))?.[1];
      const [quoted, ...others] = subject
        .childrenOf(instruction.eid)
        .filter(({ kind }) => kind === "article");
      if (named === undefined || quoted === undefined || others.length > 0) return [];
      const label = quoted.label.replace(/ (?=[A-Z]{1,2}$)/u, "");
      return label === `Pasal ${named}`
        ? []
        : [{ at: quoted.eid, found: quoted.label, expected: `Pasal ${named}`, from: null }];
    }),
};
