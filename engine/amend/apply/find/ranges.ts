/** Ranges of targets spelled out in the order of the act at this moment: "Pasal 33 sampai dengan Pasal 46". */
import type { LabelPath, LabelStep, Operation, Target } from "../../../../schemas/amendment.ts";
import { legalSchema } from "../../../../schemas/document.ts";
import { problem } from "../../../../schemas/problem.ts";
import {
  articleOf,
  fromArticle,
  isArticleStep,
  printPath,
  printStep,
  sameStep,
} from "../../../path/index.ts";
import { did, refuse, type Step } from "../outcome.ts";
import { articlesBelow, unitsBelow } from "./act-tree.ts";
import { articleUnits, childUnits, hasOmission } from "./article-units.ts";
import { articleAt, type Ground, stepAt } from "./targets.ts";

const { omission } = legalSchema.nodes;

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
  const inside = fromArticle(path);
  // "Pasal 2 ayat (3) sampai dengan Pasal 4": whether all of Pasal 2 is meant is not said.
  if (inside.at(-1)?.role !== last.role)
    return refuse(problem("amend/unclear-target", { target: printPath([...path, last]) }));
  if (isArticleStep(last)) return articleRange(ground, path, article, last);
  const unit = articleAt(ground, article);
  if (unit.kind === "refused") return unit;
  if (hasOmission(unit.value.node)) return notHeld(last);
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
  if (isBroken(ground, first, last)) return notHeld(last);
  const outer = path.slice(0, path.findIndex(isArticleStep));
  const all = articlesBelow(ground.part).flatMap((unit) => {
    const step = stepAt(ground, unit);
    return step === undefined ? [] : [[...outer, step]];
  });
  return between(all, first, last);
}

/** Whether an excerpt leaves out something between two articles. */
function isBroken(ground: Ground, first: LabelStep, last: LabelStep): boolean {
  const [low, high] = [articleAt(ground, first), articleAt(ground, last)];
  if (low.kind === "refused" || high.kind === "refused") return false;
  const order = [...unitsBelow(ground.part)];
  return order
    .slice(order.indexOf(low.value), order.indexOf(high.value))
    .some(({ node }) => node.type === omission || node.lastChild?.type === omission);
}

function notHeld(step: LabelStep): Step<never> {
  return refuse(problem("amend/not-held", { target: printStep(step) }), "not-held");
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
  if (first !== undefined && from !== -1 && to !== -1 && to < from)
    return refuse(
      problem("amend/anchors-apart", { first: printStep(first), second: printStep(last) }),
    );
  if (from === -1 || to === -1)
    return refuse(problem("amend/target-missing", { target: printStep(last), nearest: "" }));
  return did(paths.slice(from, to + 1));
}
