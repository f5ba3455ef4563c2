/** A duty, a prohibition or a punishment that only the explanation has. */
import type { Rule } from "../rule.ts";
import { findWords } from "../wording.ts";

const ACT =
  "### Pasal 1\n\nSetiap Orang wajib memiliki izin.\n\n## PENJELASAN\n\n### II. PASAL DEMI PASAL\n\n#### Pasal 1\n\n";

/** A sentence that begins with who is bound and goes on to what binds, with no mark of quotation between. */
const NORM =
  /(?<=^|[.:;] )(?:Setiap (?:O|o)rang|Barang siapa|Barangsiapa|Siapa pun)(?=[ ,])[^.;“”"\n]{0,200}?(?<!\p{L})(?:wajib|harus|dilarang|tidak boleh|dipidana|diancam)(?!\p{L})|(?<!\p{L}|yang )(?:dipidana dengan|diancam dengan) pidana(?!\p{L})/gu;

export const normInExplanation: Rule = {
  code: "lint/norm-in-explanation",
  point: "178",
  preset: "strict",
  description:
    "An explanation sets no norm and changes none in secret: who must do or not do what, and how it is punished, stands in the articles.",
  exceptions:
    "Sentences that explain a word, and duties of which no bearer is named at the beginning of the sentence.",
  wrong: [
    {
      text: `${ACT}Setiap Orang yang memiliki izin wajib melapor.`,
      found: ["Setiap Orang yang memiliki izin wajib"],
    },
    {
      text: `${ACT}Izin tidak dapat dialihkan. Setiap orang dilarang menjual izin.`,
      found: ["Setiap orang dilarang"],
    },
    {
      text: `${ACT}Pelanggaran diancam dengan pidana denda.`,
      found: ["diancam dengan pidana"],
    },
  ],
  right: [
    `${ACT}Yang dimaksud dengan “izin” adalah persetujuan yang wajib dimiliki.`,
    `${ACT}Yang dimaksud dengan “pelanggaran” adalah perbuatan yang diancam dengan pidana denda.`,
    `${ACT}Kewajiban ini melindungi setiap orang.`,
  ],
  check: ({ notes }) => findWords(notes, NORM, () => ""),
};
