/** Containers that a bill deletes while articles in them stay: its other items are what deletes these, before or after. */
import { type Problem, problem } from "../../../../schemas/problem.ts";
import type { Profile } from "../../../../schemas/profiles/index.ts";
import { articleOf, printPath } from "../../../path/index.ts";
import type { Tried } from "../colliding-items.ts";
import { amendedPart, articlesBelow, containersAt, type TreeUnit } from "../find/act-tree.ts";
import { allWords } from "../find/article-units.ts";

/** The instructions with a remark on each container that they delete and that holds a living article after the whole bill. */
export function withLivingArticles(
  tried: readonly Tried[],
  root: TreeUnit,
  profile: Profile,
): readonly Tried[] {
  return tried.map((one) => {
    if (one.step.kind === "refused") return one;
    const part = amendedPart(root, one.instruction.act?.inAnnex === true);
    if (part === undefined) return one;
    const { value } = one.step;
    const remarks: readonly Problem[] = value.changes
      .filter(
        (done) =>
          done.part === "body" &&
          done.change === "deleted" &&
          articleOf(done.path) === undefined &&
          containersAt(part, done.path, profile).some((unit) => isDeletedAlive(unit, profile)),
      )
      .map(({ path }) => problem("amend/container-not-empty", { target: printPath(path) }));
    // Articles for a new chapter may come with a later item.
    const bare: readonly Problem[] = value.changes
      .filter(
        (done) =>
          done.part === "body" &&
          done.change === "inserted" &&
          articleOf(done.path) === undefined &&
          containersAt(part, done.path, profile).some((unit) => articlesBelow(unit).length === 0),
      )
      .map(({ path }) => problem("amend/container-bare", { target: printPath(path) }));
    if (remarks.length + bare.length === 0) return one;
    return {
      ...one,
      step: { kind: "done", value: { ...value, remarks: [...value.remarks, ...remarks, ...bare] } },
    };
  });
}

// A container whose heading was taken away is gone, and another of the same path is none of that instruction's.
function isDeletedAlive(unit: TreeUnit, profile: Profile): boolean {
  const isStub = (words: string): boolean => profile.deleted.test(words.trim());
  const title = unit.heading;
  if (title === undefined || !isStub(allWords(title.node))) return false;
  return articlesBelow(unit).some(({ node }) => !isStub(allWords(node)));
}
