/** New articles and containers, placed where the instruction says and nowhere else. */
import type { Node } from "prosemirror-model";
import type { LabelPath, LabelStep, Operation } from "../../../../schemas/amendment.ts";
import { legalSchema } from "../../../../schemas/document.ts";
import { problem } from "../../../../schemas/problem.ts";
import type { Profile } from "../../../../schemas/profiles/index.ts";
import { printPath, printStep, rankOf, sameStep, stepOf } from "../../../path/index.ts";
import { articlesBelow, articlesNumbered, containerPath, type TreeUnit } from "../find/act-tree.ts";
import { allWords, articleUnits } from "../find/article-units.ts";
import { articlesAround, type Ground, namesContainer, stepAt } from "../find/targets.ts";
import { did, type Effect, refuse, type Step } from "../outcome.ts";
import { checkBetween, checkNext } from "./article-place.ts";
import { placeInStructure, type StructurePlace } from "./structure-place.ts";

type InsertOperation = Operation & { readonly kind: "insert" };

/** The quoted nodes by what they are; those that are used up are no longer in it. */
export interface QuotedNodes {
  readonly articles: readonly Node[];
  readonly containers: readonly Node[];
}

/** Carries out an insertion of whole articles or containers. */
export function insertUnits(
  ground: Ground,
  operation: InsertOperation,
  quoted: QuotedNodes,
): Step<Effect> {
  const nodes = nodesFor(operation, quoted, ground.profile);
  if (nodes.kind === "refused") return nodes;
  // A container that was quoted with the articles in it has placed them already.
  if (nodes.value === "placed") return did({ changes: [], undeclared: [], remarks: [] });
  const free = checkFree(ground, nodes.value);
  if (free !== undefined) return free;
  const where = placeInStructure(ground, operation);
  if (where.kind === "refused") return where;
  const wrong = checkLabels(ground, where.value, nodes.value);
  if (wrong !== undefined) return wrong;
  const { unit, kind, remark } = where.value;
  const placed =
    kind === "in"
      ? unit.append(nodes.value)
      : kind === "after"
        ? unit.insertAfter(nodes.value)
        : unit.insertBefore(nodes.value);
  return did({
    changes: placed.flatMap((added) => changesFor(ground, added)),
    undeclared: [],
    remarks: remark,
  });
}

function nodesFor(
  { units, place }: InsertOperation,
  quoted: QuotedNodes,
  profile: Profile,
): Step<readonly Node[] | "placed"> {
  const found: Node[] = [];
  for (const { path } of units) {
    const step = path.at(-1);
    if (step === undefined) continue;
    const pool = rankOf(step) < 9 ? quoted.containers : quoted.articles;
    const node = pool.find((candidate) => {
      const own = stepOf(candidate, profile);
      return own !== undefined && sameStep(own, step);
    });
    if (node !== undefined) found.push(node);
    else if (
      place.kind === "end" &&
      namesContainer(place.of.path) &&
      isInQuoted(step, quoted, profile)
    )
      return did("placed");
    else return refuse(problem("amend/quote-lacks-unit", { unit: printPath(path) }));
  }
  return did(found);
}

function isInQuoted(step: LabelStep, { containers }: QuotedNodes, profile: Profile): boolean {
  return containers.some((node) =>
    articleStepsOf(node, profile).some((own) => sameStep(own, step)),
  );
}

/** The steps of all articles in a node. */
export function articleStepsOf(node: Node, profile: Profile): readonly LabelStep[] {
  if (node.type === legalSchema.nodes.article) {
    const step = stepOf(node, profile);
    return step === undefined ? [] : [step];
  }
  return node.children.flatMap((child) => articleStepsOf(child, profile));
}

function checkFree(ground: Ground, nodes: readonly Node[]): Step<Effect> | undefined {
  for (const added of nodes.flatMap(articlesIn)) {
    const step = stepOf(added, ground.profile);
    if (step === undefined) continue;
    if (allWords(added).trim() === "")
      return refuse(problem("amend/quote-missing", { target: printStep(step) }));
    const taken = articlesNumbered(ground.part, step, ground.profile);
    if (taken.length === 0) continue;
    const isSame = taken.some(({ node }) => allWords(node) === allWords(added));
    const code = isSame ? "amend/inserted-already" : "amend/label-taken";
    return refuse(problem(code, { label: printStep(step) }));
  }
  return undefined;
}

function articlesIn(node: Node): readonly Node[] {
  return node.type === legalSchema.nodes.article ? [node] : node.children.flatMap(articlesIn);
}

function checkLabels(
  ground: Ground,
  where: StructurePlace,
  nodes: readonly Node[],
): Step<Effect> | undefined {
  const { profile } = ground;
  const articles = nodes.flatMap((node) => articleStepsOf(node, profile)).map((step) => [step]);
  const containers = nodes.filter(({ type }) => type !== legalSchema.nodes.article);
  if (containers.length === 0)
    return checkSeries(where.low, articles, where.high, where.mustBeNext);
  const wrong = checkContainerLabels(ground, where, containers);
  if (wrong !== undefined) return wrong;
  const order = articlesAround(ground, where.unit);
  const inside = articlesBelow(where.unit).at(-1);
  const low = stepAt(ground, inside ?? (where.unit.isArticle ? where.unit : order.before));
  return checkSeries(low, articles, stepAt(ground, order.after), false);
}

function checkSeries(
  low: LabelStep | undefined,
  added: readonly LabelPath[],
  high: LabelStep | undefined,
  mustBeNext: boolean,
): Step<Effect> | undefined {
  if (added.length === 0) return undefined;
  const wrong = mustBeNext
    ? checkNext(low, [], added)
    : low === undefined
      ? problem("amend/label-not-between", {
          label: added.map(printPath).join(", "),
          first: "",
          second: high === undefined ? "" : printStep(high),
        })
      : checkBetween([low], added, high === undefined ? undefined : [high]);
  return wrong === undefined ? undefined : refuse(wrong);
}

function checkContainerLabels(
  ground: Ground,
  where: StructurePlace,
  nodes: readonly Node[],
): Step<Effect> | undefined {
  const steps = nodes
    .map((node) => stepOf(node, ground.profile))
    .filter((step) => step !== undefined);
  const [first] = steps;
  if (first === undefined) return undefined;
  const siblings = siblingsOf(ground, where.unit, first.role);
  const isTaken = (step: LabelStep): boolean =>
    siblings.some((unit) => sameStep(stepAt(ground, unit) ?? NO_STEP, step));
  const taken = steps.find(isTaken);
  if (taken !== undefined) return refuse(problem("amend/label-taken", { label: printStep(taken) }));
  const at = siblings.indexOf(where.unit);
  const low = stepAt(ground, at === -1 ? siblings.at(-1) : where.unit);
  const high = at === -1 ? undefined : stepAt(ground, siblings[at + 1]);
  const added = steps.map((step) => [step]);
  if (low !== undefined)
    return checkSeries(low, added, high, high === undefined && where.mustBeNext);
  const wrong = first.number === "I" ? undefined : checkNext(undefined, [], added.slice(0, 1));
  return wrong === undefined ? undefined : refuse(wrong);
}

const NO_STEP: LabelStep = { role: "", number: "", mark: "" };

function siblingsOf(ground: Ground, unit: TreeUnit, role: string): readonly TreeUnit[] {
  const all = unit.parent?.children ?? [];
  return all.filter((other) => other.isContainer && stepAt(ground, other)?.role === role);
}

/** What an inserted unit adds, as changed units of the act. */
export function changesFor(ground: Ground, unit: TreeUnit): Effect["changes"] {
  if (unit.isArticle) {
    const step = stepOf(unit.node, ground.profile);
    if (step === undefined) return [];
    return articleUnits(unit.node, step, ground.profile).map(({ path }) => ({
      part: "body",
      path,
      change: "inserted",
    }));
  }
  const own = unit.isContainer
    ? [{ part: "body", path: containerPath(unit, ground.profile), change: "inserted" } as const]
    : [];
  return [...own, ...(unit.children ?? []).flatMap((child) => changesFor(ground, child))];
}
