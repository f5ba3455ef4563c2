/** Notes of a bill that stand under an item which was not carried out, while another item carried out the change they explain. */
import type { LabelStep } from "../../../../schemas/amendment.ts";
import { type Problem, problem } from "../../../../schemas/problem.ts";
import { articleOf, printPath, sameStep } from "../../../path/index.ts";
import type { Tried } from "../colliding-items.ts";

/** The instructions with a remark on each note that is missing from the result for that reason. */
export function withStrandedNotes(tried: readonly Tried[]): readonly Tried[] {
  const stranded = tried
    .filter(({ step }) => step.kind === "refused")
    .flatMap(({ instruction }) =>
      instruction.notes.flatMap(({ path }) => {
        const article = articleOf(path);
        return article === undefined ? [] : [{ article, item: instruction.label }];
      }),
    );
  if (stranded.length === 0) return tried;
  return tried.map((one) => {
    if (one.step.kind === "refused") return one;
    const { value } = one.step;
    const lost = stranded.filter(
      ({ article }) =>
        value.changes.some(({ part, path }) => part === "body" && isOn(path, article)) &&
        !one.instruction.notes.some(({ path }) => isOn(path, article)),
    );
    const remarks: readonly Problem[] = lost.map(({ article, item }) =>
      problem("amend/note-elsewhere", { target: printPath([article]), item }),
    );
    const known = [...value.remarks, ...remarks];
    return { ...one, step: { kind: "done", value: { ...value, remarks: known } } };
  });
}

function isOn(path: Parameters<typeof articleOf>[0], article: LabelStep): boolean {
  const own = articleOf(path);
  return own !== undefined && sameStep(own, article);
}
