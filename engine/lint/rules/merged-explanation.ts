/** One note for several units: “Ayat (3) dan ayat (4)”, “Pasal 7 sampai dengan Pasal 9”. */
import { unitWordsAt } from "../../wording/read/index.ts";
import type { Rule } from "../rule.ts";
import { findWords } from "../wording.ts";

const NAME = `(?:${unitWordsAt("article", "paragraph", "item")})`;
const NUMBER = String.raw`(?:\(?\d+[a-z]{0,2}\)?|[a-z]{1,2})`;

/** A line that names several units and nothing else. */
export const MERGED_NOTE = new RegExp(
  String.raw`^${NAME} ${NUMBER}(?:(?:, dan |, | dan | s\.d\. | s/d | sampai dengan | [-–&] )(?:${NAME} )?${NUMBER})+\.?$`,
  "gimu",
);

const ACT =
  "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 1 TAHUN 2030 TENTANG IZIN\n\n### Pasal 1\n\n(1) Satu.\n\n(2) Dua.\n\n(3) Tiga.\n\n### Pasal 2\n\nUndang-Undang ini mulai berlaku pada tanggal diundangkan.\n\n## PENJELASAN\n\n### II. PASAL DEMI PASAL\n\n#### Pasal 1\n\nAyat (1)\n\nYang dimaksud dengan “satu” adalah angka pertama.\n\n";

export const mergedExplanation: Rule = {
  code: "lint/merged-explanation",
  point: "188, 190",
  preset: "usual",
  description:
    "Each unit has its own note: notes are not merged, and a line for several units is read as words of the note before it.",
  wrong: [
    {
      text: `${ACT}Ayat (2) dan ayat (3)\n\nCukup jelas.`,
      found: ["Ayat (2) dan ayat (3)"],
    },
    {
      text: `${ACT}Ayat (2) sampai dengan Ayat (3)\n\nCukup jelas.`,
      found: ["Ayat (2) sampai dengan Ayat (3)"],
    },
    {
      text: `${ACT}Ayat (2) – (3)\n\nCukup jelas.`,
      found: ["Ayat (2) – (3)"],
    },
    {
      text: `${ACT}Huruf a, huruf b, dan huruf c\n\nCukup jelas.`,
      found: ["Huruf a, huruf b, dan huruf c"],
    },
  ],
  right: [
    `${ACT}Ayat (2)\n\nCukup jelas.\n\nAyat (3)\n\nCukup jelas.`,
    `${ACT}Ayat (2)\n\nLihat penjelasan ayat (1) dan ayat (2).`,
    `${ACT}Ayat (2)\n\nAyat (2) dan ayat (3) berlaku bersama.`,
  ],
  check: ({ notes }) => findWords(notes, MERGED_NOTE, () => ""),
};
