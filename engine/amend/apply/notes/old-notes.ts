/** Notes of the base on articles that a bill changes and does not explain, though it has an explanation: they may be out of date. */
import type { Node } from "prosemirror-model";
import type { LabelPath, LabelStep } from "../../../../schemas/amendment.ts";
import { type Problem, problem } from "../../../../schemas/problem.ts";
import type { Profile } from "../../../../schemas/profiles/index.ts";
import { CLEAR, noteFor, WORDLESS } from "../../../instruction/index.ts";
import { articleOf, fromArticle, printStep, sameStep } from "../../../path/index.ts";
import type { Tried } from "../colliding-items.ts";
import type { TreeUnit } from "../find/act-tree.ts";
import { allWords } from "../find/article-units.ts";
import type { Effect } from "../outcome.ts";
import { explanationOf, innerNote, noteOn } from "./notes.ts";

/** The instructions with a remark on each note that stays as it was although the text that it explains does not. */
export function withOldNotes(
  tried: readonly Tried[],
  root: TreeUnit,
  profile: Profile,
): readonly Tried[] {
  const part = explanationOf(root);
  if (part === undefined) return tried;
  const given = tried.flatMap(({ instruction }) => instruction.notes);
  const isOld = (step: LabelStep, { changes }: Effect): boolean => {
    const note = noteOn(part, step, profile)?.node;
    if (note === undefined || noteFor(given, [step]) !== undefined) return false;
    return changes
      .filter((change) => change.part === "body")
      .map(({ path }) => fromArticle(path))
      .filter(([own]) => own !== undefined && sameStep(own, step))
      .some(([, ...inside]) => saysSomething(note, inside, profile));
  };
  return tried.map((one) => {
    if (one.step.kind === "refused") return one;
    const { value } = one.step;
    const remarks: readonly Problem[] = changedArticles(value)
      .filter((step) => isOld(step, value))
      .map((step) => problem("amend/note-old", { target: printStep(step) }));
    const all = [...value.remarks, ...remarks];
    return { ...one, step: { kind: "done", value: { ...value, remarks: all } } };
  });
}

/** Whether a note has words of its own on a unit, or on one around it; "Cukup jelas." is none. */
function saysSomething(note: Node, inside: LabelPath, profile: Profile): boolean {
  const isWord = (words: string): boolean =>
    !(WORDLESS.test(words) || CLEAR.test(words) || profile.deleted.test(words.trim()));
  const [first, ...rest] = inside;
  if (first === undefined) return isWord(allWords(note));
  if (note.children.some((child) => child.isTextblock && isWord(allWords(child)))) return true;
  const inner = innerNote(note, [first], profile);
  return inner !== undefined && saysSomething(inner, rest, profile);
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
