/** Instructions out of the order of the act that they amend. */
import type { LabelPath, Operation } from "../../../schemas/amendment.ts";
import type { Eid } from "../../../schemas/eid.ts";
import { articleOf, comesBefore } from "../../path/index.ts";
import { billOf } from "../bill-example.ts";
import { findUnit, saidOfText } from "../instructions.ts";
import type { Finding, Rule } from "../rule.ts";
import type { SaidInstruction } from "../subject.ts";

export const instructionOrder: Rule = {
  code: "lint/instruction-order",
  point: "practice",
  preset: "usual",
  description: "The items of Pasal I follow the order of the articles of the base.",
  wrong: [
    {
      text: billOf(["Pasal 12 dihapus."], ["Pasal 5 dihapus."]),
      found: ["Pasal 5"],
    },
    {
      text: billOf(
        ["Pasal 12 ditiadakan."],
        ["Fasal 5 diganti sehingga berbunyi sebagai berikut:", "### Pasal 5", "Izin."],
      ),
      found: ["Pasal 5"],
    },
    {
      text: billOf(
        ["Pasal 12 dihapus."],
        [
          "Setelah Pasal 3 ditambahkan 1 (satu) pasal, yakni Pasal 3A sehingga berbunyi sebagai berikut:",
          "### Pasal 3A",
          "Izin.",
        ],
      ),
      found: ["Pasal 3"],
    },
  ],
  right: [
    billOf(
      ["Pasal 5 dihapus."],
      [
        "Di antara Pasal 5 dan Pasal 6 disisipkan 1 (satu) pasal, yakni Pasal 5A sehingga berbunyi sebagai berikut:",
        "### Pasal 5A",
        "Izin.",
      ],
    ),
    billOf(
      ["Judul BAB II diubah sehingga berbunyi sebagai berikut:", "## BAB II IZIN"],
      ["Pasal 5 ditiadakan."],
    ),
    billOf(
      ["Pasal 12 dihapus."],
      ["Penjelasan Pasal 5 diubah sehingga menjadi sebagaimana tercantum dalam penjelasan."],
    ),
  ],
  check: ({ saidInstructions }) => {
    const findings: Finding[] = [];
    let previous: { readonly parent: Eid | null; readonly path: LabelPath } | undefined;
    for (const instruction of saidInstructions()) {
      const path = firstArticle(instruction);
      if (path === undefined) continue;
      const { parent } = instruction.clause;
      // Items of another article, or inside another item, amend another act.
      const isSame = previous?.parent === parent;
      if (isSame && previous !== undefined && comesBefore(path, previous.path) === true)
        findings.push(findUnit(instruction, path));
      else previous = { parent, path };
    }
    return findings;
  },
};

/** The first article that an instruction is about: that which changes, or that beside which a new one is put. */
function firstArticle(instruction: SaidInstruction): LabelPath | undefined {
  const [first] = saidOfText(instruction);
  const article = first === undefined ? undefined : articleOf(pathOf(first));
  return article === undefined ? undefined : [article];
}

function pathOf(operation: Operation): LabelPath {
  if (operation.kind !== "insert") return operation.target.path;
  const { place } = operation;
  switch (place.kind) {
    case "between":
      return place.first.path;
    case "before":
    case "after":
      return place.anchor.path;
    case "end":
      return place.of.path;
  }
}
