/** “Kata X diganti Y”: words amended and not the article. */
import { namesWords } from "../../instruction/index.ts";
import { billOf } from "../bill-example.ts";
import { leadOf } from "../instructions.ts";
import type { Rule } from "../rule.ts";

export const wordLevelInstruction: Rule = {
  code: "lint/word-level-instruction",
  point: "231",
  preset: "usual",
  description:
    "The article is restated as a whole: an instruction on single words is easily applied at the wrong place.",
  wrong: [
    {
      text: billOf(["Kata “izin” dalam Pasal 5 diganti dengan kata “persetujuan”."]),
      found: ["Kata “izin” dalam Pasal 5 diganti dengan kata “persetujuan”."],
    },
    {
      text: billOf(["Pada Pasal 7 ayat (1), kata-kata “izin” diubah menjadi “persetujuan”."]),
      found: ["Pada Pasal 7 ayat (1), kata-kata “izin” diubah menjadi “persetujuan”."],
    },
    {
      text: billOf(["Perkataan “izin” dalam Pasal 5 ditiadakan."]),
      found: ["Perkataan “izin” dalam Pasal 5 ditiadakan."],
    },
  ],
  right: [
    billOf([
      "Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:",
      "### Pasal 5",
      "Persetujuan.",
    ]),
    billOf([
      "Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:",
      "### Pasal 5",
      "Kata “izin” diganti dengan kata “persetujuan”.",
    ]),
    billOf(["Pasal 5 ditiadakan."]),
  ],
  check: ({ saidInstructions }) =>
    saidInstructions().flatMap(({ clause }) => {
      const lead = leadOf(clause);
      return namesWords(lead) ? [{ at: clause.eid, found: lead, expected: "", from: 0 }] : [];
    }),
};
