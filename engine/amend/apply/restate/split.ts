/** An article that becomes several (E6): the first keeps its label, the others follow it. */
import type { Node } from "prosemirror-model";
import type { Operation } from "../../../../schemas/amendment.ts";
import { problem } from "../../../../schemas/problem.ts";
import { articleOf, printPath, sameStep, stepOf } from "../../../path/index.ts";
import { articlesNumbered, type TreeUnit } from "../find/act-tree.ts";
import { articlesAround, type Ground, stepAt } from "../find/targets.ts";
import { checkBetween } from "../insert/article-place.ts";
import { changesFor } from "../insert/insert.ts";
import { did, type PathChange, refuse, type Step } from "../outcome.ts";

/** Places the new articles of a split behind the one that is split; nothing where no operation splits it. */
export function insertSplit(
  ground: Ground,
  unit: TreeUnit,
  operations: readonly Operation[],
  quoted: readonly Node[],
): Step<readonly PathChange[]> {
  const own = stepAt(ground, unit);
  const split = operations.find(
    (operation) =>
      operation.kind === "split" &&
      operation.target.path.at(-1)?.role === "pasal" &&
      own !== undefined &&
      sameStep(operation.target.path.at(-1) ?? own, own),
  );
  if (split?.kind !== "split" || own === undefined) return did([]);
  const added = split.into
    .map(({ path }) => articleOf(path))
    .filter((step) => step !== undefined && !sameStep(step, own))
    .filter((step) => step !== undefined);
  const nodes: Node[] = [];
  for (const step of added) {
    if (articlesNumbered(ground.part, step, ground.profile).length > 0)
      return refuse(problem("amend/label-taken", { label: printPath([step]) }));
    const node = quoted.find((candidate) => {
      const found = stepOf(candidate, ground.profile);
      return found !== undefined && sameStep(found, step);
    });
    if (node === undefined)
      return refuse(problem("amend/quote-lacks-unit", { unit: printPath([step]) }));
    nodes.push(node);
  }
  const next = stepAt(ground, articlesAround(ground, unit).after);
  const wrong = checkBetween(
    [own],
    added.map((step) => [step]),
    next === undefined ? undefined : [next],
  );
  if (wrong !== undefined) return refuse(wrong);
  return did(unit.insertAfter(nodes).flatMap((placed) => changesFor(ground, placed)));
}
