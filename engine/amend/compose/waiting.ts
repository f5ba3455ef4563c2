/** Items of a bill on what another amendment changes that is not worked into the base: nobody knows what they would change. */
import type { LabelPath } from "../../../schemas/amendment.ts";
import { type Problem, problem } from "../../../schemas/problem.ts";
import { touches, type WaitingClause } from "../../currency/index.ts";
import { articleOf, changedPaths, fromArticle, printPath, samePath } from "../../path/index.ts";
import type { BillItem } from "./item.ts";
import type { Outline, OutlineUnit } from "./outline.ts";

interface WaitingPlaces {
  readonly waiting: readonly WaitingClause[];
  readonly outlines: { readonly before: Outline; readonly after: Outline };
}

/** The items that may stand, and why the others may not. A bill restates articles whole, so what waits in one waits for all of it. */
export function withoutWaiting(
  items: readonly BillItem[],
  { waiting, outlines }: WaitingPlaces,
): { readonly items: readonly BillItem[]; readonly problems: readonly Problem[] } {
  if (waiting.length === 0) return { items, problems: [] };
  const problems: Problem[] = [];
  const free = items.filter((item) => {
    const paths = item.operations.flatMap(changedPaths).map(wholeArticle);
    const found = paths.flatMap((path) => waitsFor(path, outlines.before, waiting) ?? []);
    const [first] = found;
    if (first === undefined) return true;
    const { path, act } = first;
    const eid = unitAt(path, outlines.after) ?? unitAt(path, outlines.before);
    const at = eid === undefined ? null : ({ kind: "clause", eid } as const);
    problems.push(problem("phrase/clause-pending", { label: printPath(path), act }, at));
    return false;
  });
  return { items: free, problems };
}

function wholeArticle(path: LabelPath): LabelPath {
  const article = articleOf(path);
  return article === undefined ? path : [article];
}

function waitsFor(path: LabelPath, before: Outline, waiting: readonly WaitingClause[]) {
  const around = eidsAround(unitOf(path, before) ?? null, before);
  const found = waiting.find(({ at }) => touches(path, at, around));
  return found === undefined ? undefined : { path, act: found.cite };
}

/** The addresses of a unit and of the containers that hold it. */
function eidsAround(unit: OutlineUnit | null, outline: Outline): readonly string[] {
  if (unit === null) return [];
  const eid = outline.eidOf(unit.node);
  return [...(eid === null ? [] : [eid]), ...eidsAround(unit.parent, outline)];
}

function unitAt(path: LabelPath, outline: Outline): string | undefined {
  const unit = unitOf(path, outline);
  return unit === undefined ? undefined : (outline.eidOf(unit.node) ?? undefined);
}

function unitOf(path: LabelPath, { units }: Outline): OutlineUnit | undefined {
  return units.find((unit) => samePath(fromArticle(unit.path), fromArticle(path)));
}
