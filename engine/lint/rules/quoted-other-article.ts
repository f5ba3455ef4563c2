/** An instruction that names one article and quotes another. */
import type { LabelStep } from "../../../schemas/amendment.ts";
import { parseEid } from "../../../schemas/eid.ts";
import { strayUnits } from "../../instruction/index.ts";
import { articleOf, changedPaths, printStep, sameStep } from "../../path/index.ts";
import { billOf } from "../bill-example.ts";
import { saidOfText } from "../instructions.ts";
import type { Rule } from "../rule.ts";
import type { SaidInstruction } from "../subject.ts";

export const quotedOtherArticle: Rule = {
  code: "lint/quoted-other-article",
  point: "233",
  preset: "usual",
  description:
    "What an instruction quotes is what it names; otherwise a wrong article would be replaced.",
  wrong: [
    {
      text: billOf([
        "Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:",
        "### Pasal 6",
        "Izin.",
      ]),
      found: ["Pasal 6"],
    },
    {
      text: billOf(["Pasal 5 diganti sehingga berbunyi sebagai berikut:", "### Pasal 6", "Izin."]),
      found: ["Pasal 6"],
    },
    {
      text: billOf([
        "Pasal 7 diubah, sehingga seluruhnya berbunyi sebagai berikut:",
        "### Pasal 8",
        "Izin.",
      ]),
      found: ["Pasal 8"],
    },
    {
      text: billOf([
        "Di antara Pasal 5 dan Pasal 6 disisipkan 1 (satu) pasal, yakni Pasal 5A sehingga berbunyi sebagai berikut:",
        "### Pasal 6A",
        "Izin.",
      ]),
      found: ["Pasal 6A"],
    },
  ],
  right: [
    billOf(["Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:", "### Pasal 5", "Izin."]),
    billOf([
      "Fasal 5 dan Pasal 6 diganti sehingga berbunyi sebagai berikut:",
      "### Pasal 5",
      "Izin.",
      "### Pasal 6",
      "Izin.",
    ]),
    billOf([
      "BAB V diubah sehingga berbunyi sebagai berikut:",
      "## BAB V PENUTUP",
      "### Pasal 5",
      "Izin.",
    ]),
  ],
  check: ({ profile, clauseAt, saidInstructions }) =>
    saidInstructions().flatMap((instruction) => {
      const named = articlesNamed(instruction);
      if (named.length === 0) return [];
      const strays = strayUnits(instruction.said, instruction.quoted, profile);
      return instruction.quoted.flatMap(({ at, path: [step] }) => {
        const eid = parseEid(at);
        const isStray = step?.role === "pasal" && strays.some((stray) => sameStep(stray, step));
        if (!isStray || eid === undefined) return [];
        const expected = named.map(printStep).join(", ");
        return [{ at: eid, found: clauseAt(eid)?.label ?? "", expected, from: null }];
      });
    }),
};

function articlesNamed(instruction: SaidInstruction): readonly LabelStep[] {
  return saidOfText(instruction)
    .flatMap(changedPaths)
    .flatMap((path) => articleOf(path) ?? []);
}
