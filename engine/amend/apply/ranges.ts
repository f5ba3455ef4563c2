/** Ranges of targets spelled out in the order of the act at this moment: "Pasal 33 sampai dengan Pasal 46". */
import type { LabelPath, LabelStep, Operation, Target } from "../../../schemas/amendment.ts";
import { problem } from "../../../schemas/problem.ts";
import { articleOf, fromArticle, printStep, sameStep } from "../path.ts";
import { articleAt, type Ground, stepAt } from "./neighbours.ts";
import { did, refuse, type Step } from "./outcome.ts";
import { articlesBelow } from "./tree.ts";
import { articleUnits, childUnits } from "./units.ts";

/** The operations with one target each. */
export function spellRanges(
  ground: Ground,
  operations: readonly Operation[],
): Step<readonly Operation[]> {
  const found: Operation[] = [];
  for (const operation of operations) {
    if (operation.kind === "insert" || operation.target.upTo === undefined) {
      found.push(operation);
      continue;
    }
    const paths = rangePaths(ground, operation.target, operation.target.upTo);
    if (paths.kind === "refused") return paths;
    found.push(...paths.value.map((path) => ({ ...operation, target: { path, eid: null } })));
  }
  return did(found);
}

function rangePaths(ground: Ground, { path }: Target, last: LabelStep): Step<readonly LabelPath[]> {
  const article = articleOf(path);
  if (article === undefined)
    return refuse(problem("amend/form-refused", { form: "a range of containers" }));
  if (last.role === "pasal") return articleRange(ground, path, article, last);
  const unit = articleAt(ground, article);
  if (unit.kind === "refused") return unit;
  const inside = fromArticle(path);
  const units = articleUnits(unit.value.node, article, ground.profile);
  const siblings = childUnits(units, inside.slice(0, -1)).map((sibling) => sibling.path);
  return between(siblings, inside.at(-1), last);
}

function articleRange(
  ground: Ground,
  path: LabelPath,
  first: LabelStep,
  last: LabelStep,
): Step<readonly LabelPath[]> {
  for (const step of [first, last]) {
    const unit = articleAt(ground, step);
    if (unit.kind === "refused") return unit;
  }
  const outer = path.slice(
    0,
    path.findIndex(({ role }) => role === "pasal"),
  );
  const all = articlesBelow(ground.part).flatMap((unit) => {
    const step = stepAt(ground, unit);
    return step === undefined ? [] : [[...outer, step]];
  });
  return between(all, first, last);
}

function between(
  paths: readonly LabelPath[],
  first: LabelStep | undefined,
  last: LabelStep,
): Step<readonly LabelPath[]> {
  const indexOf = (step: LabelStep | undefined): number =>
    paths.findIndex((path) => {
      const own = path.at(-1);
      return step !== undefined && own !== undefined && sameStep(own, step);
    });
  const [from, to] = [indexOf(first), indexOf(last)];
  if (from === -1 || to < from)
    return refuse(problem("amend/target-missing", { target: printStep(last), nearest: "" }));
  return did(paths.slice(from, to + 1));
}
