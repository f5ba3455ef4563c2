/** Where whole articles and containers stand in an act, and what lies between two of them. */
import type { LabelPath, LabelStep, Target } from "../../../../schemas/amendment.ts";
import { legalSchema } from "../../../../schemas/document.ts";
import { type Problem, problem } from "../../../../schemas/problem.ts";
import type { Profile } from "../../../../schemas/profiles/index.ts";
import {
  articleOf,
  isContainerStep,
  printPath,
  printStep,
  readingOf,
  stepOf,
} from "../../../path/index.ts";
import { compareReadings } from "../../../text/index.ts";
import { did, refuse, type Step } from "../outcome.ts";
import {
  articlesBelow,
  articlesNumbered,
  containerPath,
  containersAt,
  type TreeUnit,
  unitsBelow,
} from "./act-tree.ts";

const { attachment, omission } = legalSchema.nodes;

/** The part of the act that is amended, and its profile. */
export interface Ground {
  readonly part: TreeUnit;
  readonly profile: Profile;
}

/** The only article of a number, or why there is none. */
export function articleAt(
  ground: Ground,
  step: LabelStep,
  missing = targetMissing,
): Step<TreeUnit> {
  const found = articlesNumbered(ground.part, step, ground.profile);
  const [only] = found;
  if (only === undefined) {
    const gap = isLeftOut(ground, step);
    const annexed = inAnnexes(ground, step);
    if (annexed !== undefined)
      return refuse(
        problem("amend/target-missing", { target: printStep(step), nearest: printPath(annexed) }),
      );
    return gap
      ? refuse(problem("amend/not-held", { target: printStep(step) }), "not-held")
      : refuse(missing(ground, step));
  }
  if (found.length === 1) return did(only);
  const paths = found.map((unit) => [...containerPath(unit, ground.profile), step]);
  return refuse(
    problem("amend/target-ambiguous", {
      target: printStep(step),
      candidates: paths.map(printPath).join("; "),
    }),
    "choose",
    paths,
  );
}

/** The path of an article that an annex of the act has, where the act enacts another one. */
function inAnnexes({ part, profile }: Ground, step: LabelStep): LabelPath | undefined {
  for (const annex of part.parent?.children ?? []) {
    const own = annex.node.type === attachment ? stepOf(annex.node, profile) : undefined;
    if (own !== undefined && articlesNumbered(annex, step, profile).length > 0) return [own, step];
  }
  return undefined;
}

/** The problem of an article that the act does not have. */
function targetMissing(ground: Ground, step: LabelStep): Problem {
  return problem("amend/target-missing", {
    target: printStep(step),
    nearest: nearestLabel(ground, step),
  });
}

/** The problem of an anchor that the act does not have. */
function anchorMissing(_ground: Ground, step: LabelStep): Problem {
  return problem("amend/anchor-missing", { anchor: printStep(step) });
}

function nearestLabel({ part, profile }: Ground, step: LabelStep): string {
  const wanted = readingOf(step);
  let nearest = "";
  let distance = Number.POSITIVE_INFINITY;
  for (const unit of articlesBelow(part)) {
    const own = stepOf(unit.node, profile);
    const reading = own === undefined ? undefined : readingOf(own);
    if (wanted === undefined || reading === undefined || own === undefined) continue;
    const away =
      Math.abs(reading.main - wanted.main) * 100 + Math.abs(reading.inserted - wanted.inserted);
    if (away < distance) {
      distance = away;
      nearest = printStep(own);
    }
  }
  return nearest;
}

/** Whether an excerpt leaves out the place where an article of this number would stand. */
function isLeftOut({ part, profile }: Ground, step: LabelStep): boolean {
  const wanted = readingOf(step);
  if (wanted === undefined) return false;
  let isBehindOmission = false;
  for (const unit of unitsBelow(part)) {
    if (unit.node.type === omission) isBehindOmission = true;
    if (!unit.isArticle) continue;
    const own = stepOf(unit.node, profile);
    const reading = own === undefined ? undefined : readingOf(own);
    if (reading === undefined) continue;
    if (compareReadings(reading, wanted) > 0) return isBehindOmission;
    isBehindOmission = endsLeftOut(unit);
  }
  return isBehindOmission;
}

// An omission at the end of an article may stand for what follows it.
function endsLeftOut({ node }: TreeUnit): boolean {
  return node.lastChild?.type === omission;
}

/** The only container at a path, or why there is none. */
export function containerAt(
  { part, profile }: Ground,
  path: LabelPath,
  isAnchor: boolean,
): Step<TreeUnit> {
  const found = containersAt(part, path, profile);
  const [only] = found;
  if (only === undefined)
    return refuse(
      isAnchor
        ? problem("amend/anchor-missing", { anchor: printPath(path) })
        : problem("amend/target-missing", { target: printPath(path), nearest: "" }),
    );
  if (found.length === 1) return did(only);
  const paths = found.map((unit) => containerPath(unit, profile));
  return refuse(
    problem("amend/target-ambiguous", {
      target: printPath(path),
      candidates: paths.map(printPath).join("; "),
    }),
    "choose",
    paths,
  );
}

/** The article or container that an anchor names. */
export function anchorAt(ground: Ground, target: Target): Step<TreeUnit> {
  const article = articleOf(target.path);
  if (article !== undefined) return articleAt(ground, article, anchorMissing);
  return containerAt(ground, target.path, true);
}

/** What stands between two units in the order of the text: containers that begin there, and whether something is left out. */
interface Between {
  /** Nothing but headings and new containers stands between. */
  readonly isNear: boolean;
  readonly isLeftOut: boolean;
  /** Containers of this bill that begin behind the first unit and end before the second. */
  readonly newContainers: readonly TreeUnit[];
}

export function lookBetween({ part }: Ground, first: TreeUnit, second: TreeUnit): Between {
  const order = [...unitsBelow(part)];
  const from = order.indexOf(first);
  const to = order.indexOf(second);
  const inside = order.slice(from + 1, to).filter((unit) => !isInside(unit, first));
  const end = first.isContainer ? lastBelow(first) : first;
  return {
    isNear: from !== -1 && to > from && !inside.some(({ isArticle }) => isArticle),
    isLeftOut: inside.some(({ node }) => node.type === omission) || endsLeftOut(end),
    newContainers: inside.filter(
      (unit) => unit.isContainer && unit.isNew && !isInside(second, unit),
    ),
  };
}

function lastBelow(unit: TreeUnit): TreeUnit {
  return [...unitsBelow(unit)].at(-1) ?? unit;
}

/** Whether a unit stands inside another. */
export function isInside(unit: TreeUnit, outer: TreeUnit): boolean {
  for (let at = unit.parent; at !== null; at = at.parent) if (at === outer) return true;
  return false;
}

/** The article before and after a unit, in the order of the text; articles inside it do not count. */
export function articlesAround(
  { part }: Ground,
  unit: TreeUnit,
): { readonly before: TreeUnit | undefined; readonly after: TreeUnit | undefined } {
  const order = [...unitsBelow(part)];
  const at = order.indexOf(unit);
  const before = order.slice(0, at).findLast(({ isArticle }) => isArticle);
  const after = order.slice(at + 1).find((other) => other.isArticle && !isInside(other, unit));
  return { before, after };
}

/** The step of a container or article of the tree. */
export function stepAt({ profile }: Ground, unit: TreeUnit | undefined): LabelStep | undefined {
  return unit === undefined ? undefined : stepOf(unit.node, profile);
}

/** Whether a path names a container and no article in it. */
export function namesContainer(path: LabelPath): boolean {
  const last = path.at(-1);
  return last !== undefined && isContainerStep(last);
}
