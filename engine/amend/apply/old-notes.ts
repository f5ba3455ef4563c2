/** Notes of the base on articles that a bill changes and does not explain, though it has an explanation: they may be out of date. */
import type { LabelStep } from "../../../schemas/amendment.ts";
import { type Problem, problem } from "../../../schemas/problem.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";
import { CLEAR, noteFor } from "../../instruction/index.ts";
import { articleOf, printStep, sameStep } from "../../path/index.ts";
import type { Tried } from "./colliding-items.ts";
import { explanationOf, noteOn } from "./notes.ts";
import type { Effect } from "./outcome.ts";
import type { TreeUnit } from "./tree.ts";
import { allWords } from "./units.ts";

/** The instructions with a remark on each note that stays as it was although the text that it explains does not. */
export function withOldNotes(
  tried: readonly Tried[],
  root: TreeUnit,
  profile: Profile,
): readonly Tried[] {
  const part = explanationOf(root);
  if (part === undefined) return tried;
  const given = tried.flatMap(({ instruction }) => instruction.notes);
  const isOld = (step: LabelStep): boolean => {
    const words = allWords(noteOn(part, step, profile)?.node ?? root.node.type.create()).trim();
    const saysSomething = words !== "" && !CLEAR.test(words) && !profile.deleted.test(words);
    return saysSomething && noteFor(given, [step]) === undefined;
  };
  return tried.map((one) => {
    if (one.step.kind === "refused") return one;
    const { value } = one.step;
    const remarks: readonly Problem[] = changedArticles(value)
      .filter(isOld)
      .map((step) => problem("amend/note-old", { target: printStep(step) }));
    const all = [...value.remarks, ...remarks];
    return { ...one, step: { kind: "done", value: { ...value, remarks: all } } };
  });
}

/** The articles of the body that an instruction changed and did not bring in, each once; none where it changed their notes. */
function changedArticles({ changes }: Effect): readonly LabelStep[] {
  const stepsOf = (part: string): readonly LabelStep[] =>
    changes.flatMap((change) => (change.part === part ? (articleOf(change.path) ?? []) : []));
  const explained = stepsOf("explanation");
  return stepsOf("body").filter(
    (step, index, all) =>
      all.findIndex((other) => sameStep(other, step)) === index &&
      !explained.some((other) => sameStep(other, step)),
  );
}
