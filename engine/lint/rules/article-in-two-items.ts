/** Two instructions that amend one article. */
import { articleOf, changedPaths, printStep } from "../../path/index.ts";
import { billOf } from "../bill-example.ts";
import { findUnit, saidOfText } from "../instructions.ts";
import type { Rule } from "../rule.ts";

export const articleInTwoItems: Rule = {
  code: "lint/article-in-two-items",
  point: "practice",
  preset: "usual",
  description:
    "One article is amended by one item that restates it as a whole; two items may contradict each other.",
  exceptions: "Insertions beside it, and items that amend only its explanation.",
  wrong: [
    {
      text: billOf(
        [
          "Ketentuan ayat (1) Pasal 5 diubah sehingga Pasal 5 berbunyi sebagai berikut:",
          "### Pasal 5",
          "Izin.",
        ],
        ["Pasal 5 dihapus."],
      ),
      found: ["Pasal 5"],
    },
    {
      text: billOf(
        ["Pasal 5 disempurnakan sehingga berbunyi sebagai berikut:", "### Pasal 5", "Izin."],
        ["Pasal 5 ditiadakan."],
      ),
      found: ["Pasal 5"],
    },
    {
      text: billOf(
        ["Fasal 5 diganti sehingga berbunyi sebagai berikut:", "### Pasal 5", "Izin."],
        [
          "Di antara ayat (1) dan ayat (2) Pasal 5 disisipkan 1 (satu) ayat, yakni ayat (1a) sehingga Pasal 5 berbunyi sebagai berikut:",
          "### Pasal 5",
          "(1) Izin.",
          "(1a) Biaya.",
        ],
      ),
      found: ["Pasal 5"],
    },
  ],
  right: [
    billOf(
      ["Pasal 5 dihapus."],
      ["Penjelasan Pasal 5 diubah sehingga menjadi sebagaimana tercantum dalam penjelasan."],
    ),
    billOf(
      [
        "Ketentuan ayat (1) dan ayat (2) Pasal 5 diubah sehingga Pasal 5 berbunyi sebagai berikut:",
        "### Pasal 5",
        "(1) Izin.",
        "(2) Biaya.",
      ],
      ["Pasal 6 ditiadakan."],
    ),
    billOf(
      ["Pasal 5 dihapus."],
      [
        "Di antara Pasal 5 dan Pasal 6 disisipkan 1 (satu) pasal, yakni Pasal 5A sehingga berbunyi sebagai berikut:",
        "### Pasal 5A",
        "Izin.",
      ],
    ),
  ],
  check: ({ saidInstructions }) => {
    const seen = new Map<string, string>();
    return saidInstructions().flatMap((instruction) => {
      const articles = saidOfText(instruction)
        .flatMap(changedPaths)
        .flatMap((path) => articleOf(path) ?? []);
      const names = new Map(articles.map((step) => [printStep(step), step]));
      return [...names].flatMap(([name, step]) => {
        const key = `${instruction.clause.parent ?? ""} ${name}`;
        const first = seen.get(key) ?? instruction.item;
        seen.set(key, first);
        return first === instruction.item ? [] : [findUnit(instruction, [step])];
      });
    });
  },
};
