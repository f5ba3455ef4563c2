/** New articles and containers, placed where the instruction says and nowhere else. */
import type { Node } from "prosemirror-model";
import type { LabelPath, LabelStep, Operation } from "../../../schemas/amendment.ts";
import { legalSchema } from "../../../schemas/document.ts";
import { problem } from "../../../schemas/problem.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";
import { printPath, printStep, rankOf, sameStep, stepOf } from "../path.ts";
import {
  anchorAt,
  articlesAround,
  containerAt,
  type Ground,
  isInside,
  lookBetween,
  namesContainer,
  stepAt,
} from "./neighbours.ts";
import { did, type Effect, refuse, type Step } from "./outcome.ts";
import { checkBetween, checkNext } from "./places.ts";
import { articlesBelow, articlesNumbered, containerPath, type TreeUnit } from "./tree.ts";
import { unitBehind } from "./unit-behind.ts";
import { articleUnits } from "./units.ts";

export type InsertOperation = Operation & { readonly kind: "insert" };

/** The quoted nodes by what they are; those that are used up are no longer in it. */
export interface QuotedNodes {
  readonly articles: readonly Node[];
  readonly containers: readonly Node[];
}

/** Where new units stand: directly after a unit, directly before one, or as the last in one. */
interface Seat {
  readonly kind: "after" | "before" | "in";
  readonly unit: TreeUnit;
  /** The labels that the new ones sort between. */
  readonly low: LabelStep | undefined;
  readonly high: LabelStep | undefined;
  readonly mustBeNext: boolean;
  readonly remark: Effect["remarks"];
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
  const seat = findSeat(ground, operation);
  if (seat.kind === "refused") return seat;
  const wrong = checkLabels(ground, seat.value, nodes.value);
  if (wrong !== undefined) return wrong;
  const { unit, kind, remark } = seat.value;
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
  for (const step of nodes.flatMap((node) => articleStepsOf(node, ground.profile))) {
    if (articlesNumbered(ground.part, step, ground.profile).length > 0)
      return refuse(problem("amend/label-taken", { label: printStep(step) }));
  }
  return undefined;
}

function findSeat(ground: Ground, { place, units }: InsertOperation): Step<Seat> {
  const last = units[0]?.path.at(-1);
  const isContainer = last !== undefined && rankOf(last) < 9;
  switch (place.kind) {
    case "between": {
      const first = anchorAt(ground, place.first);
      if (first.kind === "refused") return first;
      const second = anchorAt(ground, place.second);
      if (second.kind === "refused") return second;
      return isContainer
        ? containerSeat(ground, first.value, second.value, last)
        : articleSeat(ground, first.value, second.value);
    }
    case "before": {
      const anchor = anchorAt(ground, place.anchor);
      if (anchor.kind === "refused") return anchor;
      const within =
        place.within === null ? undefined : containerAt(ground, place.within.path, true);
      if (within?.kind === "refused") return within;
      return seatBefore(ground, anchor.value, within?.value);
    }
    case "after": {
      const anchor = anchorAt(ground, place.anchor);
      return anchor.kind === "refused" ? anchor : seatAfter(ground, anchor.value, last);
    }
    case "end": {
      const parent = containerAt(ground, place.of.path, true);
      return parent.kind === "refused" ? parent : seatIn(ground, parent.value);
    }
  }
}

function apart(ground: Ground, first: TreeUnit, second: TreeUnit): Step<Seat> {
  const name = (unit: TreeUnit): string => {
    const step = stepAt(ground, unit);
    return step === undefined ? "" : printStep(step);
  };
  return refuse(problem("amend/anchors-apart", { first: name(first), second: name(second) }));
}

function articleSeat(ground: Ground, first: TreeUnit, second: TreeUnit): Step<Seat> {
  const between = lookBetween(ground, first, second);
  if (!between.isNear) return apart(ground, first, second);
  if (between.isLeftOut) {
    const target = stepAt(ground, second);
    return refuse(
      problem("amend/not-held", { target: target === undefined ? "" : printStep(target) }),
      "not-held",
    );
  }
  const high = second.isArticle ? second : articlesBelow(second)[0];
  const low = first.isArticle ? first : articlesBelow(first).at(-1);
  const edges = { low: stepAt(ground, low), high: stepAt(ground, high), mustBeNext: false };
  const [container, ...more] = between.newContainers;
  // A chapter that this bill inserted between the two is what they were meant for (Law 15/2019, items 15 and 16).
  if (container !== undefined && more.length === 0)
    return did({ kind: "in", unit: container, ...edges, remark: [] });
  const isOneParent = second.isContainer || first.parent === second.parent;
  const step = stepAt(ground, first);
  const remark =
    isOneParent || step === undefined
      ? []
      : [
          problem("amend/container-unclear", {
            label: printStep(step),
            container: printPath(containerPath(first, ground.profile)),
          }),
        ];
  if (first.isContainer) return did({ kind: "in", unit: first, ...edges, remark });
  return did({ kind: "after", unit: first, ...edges, remark });
}

function containerSeat(
  ground: Ground,
  first: TreeUnit,
  second: TreeUnit,
  step: LabelStep,
): Step<Seat> {
  const between = lookBetween(ground, first, second);
  if (!between.isNear || isInside(second, first)) return apart(ground, first, second);
  const unit = unitBehind(first, rankOf(step), ground.profile);
  if (unit === undefined || isInside(second, unit)) return apart(ground, first, second);
  return did({
    kind: "after",
    unit,
    low: undefined,
    high: undefined,
    mustBeNext: false,
    remark: [],
  });
}

function seatBefore(ground: Ground, anchor: TreeUnit, within: TreeUnit | undefined): Step<Seat> {
  if (within !== undefined && articlesBelow(within)[0] !== anchor)
    return apart(ground, within, anchor);
  const { before } = articlesAround(ground, anchor);
  return did({
    kind: "before",
    unit: anchor,
    low: stepAt(ground, before),
    high: stepAt(ground, anchor.isArticle ? anchor : articlesBelow(anchor)[0]),
    mustBeNext: false,
    remark: [],
  });
}

function seatAfter(ground: Ground, anchor: TreeUnit, step: LabelStep | undefined): Step<Seat> {
  const isContainer = step !== undefined && rankOf(step) < 9;
  if (isContainer) {
    const unit = unitBehind(anchor, rankOf(step), ground.profile);
    return unit === undefined
      ? apart(ground, anchor, anchor)
      : did({ kind: "after", unit, low: undefined, high: undefined, mustBeNext: true, remark: [] });
  }
  const low = anchor.isArticle ? anchor : articlesBelow(anchor).at(-1);
  const { after } = articlesAround(ground, low ?? anchor);
  const seat = {
    low: stepAt(ground, low),
    high: stepAt(ground, after),
    mustBeNext: after === undefined,
    remark: [],
  };
  return did({ kind: anchor.isArticle ? "after" : "in", unit: anchor, ...seat });
}

function seatIn(ground: Ground, parent: TreeUnit): Step<Seat> {
  const { before, after } = articlesAround(ground, parent);
  const low = articlesBelow(parent).at(-1) ?? before;
  return did({
    kind: "in",
    unit: parent,
    low: stepAt(ground, low),
    high: stepAt(ground, after),
    mustBeNext: after === undefined,
    remark: [],
  });
}

function checkLabels(ground: Ground, seat: Seat, nodes: readonly Node[]): Step<Effect> | undefined {
  const { profile } = ground;
  const articles = nodes.flatMap((node) => articleStepsOf(node, profile)).map((step) => [step]);
  const containers = nodes.filter(({ type }) => type !== legalSchema.nodes.article);
  if (containers.length > 0) {
    const wrong = checkContainerLabels(ground, seat, containers);
    if (wrong !== undefined) return wrong;
    const order = articlesAround(ground, seat.unit);
    const inside = articlesBelow(seat.unit).at(-1);
    const low = stepAt(ground, inside ?? (seat.unit.isArticle ? seat.unit : order.before));
    const high = stepAt(ground, order.after);
    return checkSeries(low, articles, high, false);
  }
  return checkSeries(seat.low, articles, seat.high, seat.mustBeNext);
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
  seat: Seat,
  nodes: readonly Node[],
): Step<Effect> | undefined {
  const steps = nodes
    .map((node) => stepOf(node, ground.profile))
    .filter((step) => step !== undefined);
  const [first] = steps;
  if (first === undefined) return undefined;
  const siblings = (seat.unit.parent?.children ?? []).filter((unit) => {
    const own = unit.isContainer ? stepAt(ground, unit) : undefined;
    return own !== undefined && own.role === first.role;
  });
  const taken = steps.find((step) =>
    siblings.some((unit) => {
      const own = stepAt(ground, unit);
      return own !== undefined && sameStep(own, step);
    }),
  );
  if (taken !== undefined) return refuse(problem("amend/label-taken", { label: printStep(taken) }));
  const at = siblings.indexOf(seat.unit);
  const low = stepAt(ground, at === -1 ? siblings.at(-1) : seat.unit);
  const high = at === -1 ? undefined : stepAt(ground, siblings[at + 1]);
  if (low === undefined) {
    const wrong = checkNext(undefined, [], [[first]]);
    return first.number === "I" || wrong === undefined ? undefined : refuse(wrong);
  }
  return checkSeries(
    low,
    steps.map((step) => [step]),
    high,
    high === undefined && seat.mustBeNext,
  );
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
