/** Where new articles and containers are placed: between anchors that are neighbours, at the edge of a container, at its end. */
import type { InsertPlace, LabelStep, Operation } from "../../../../schemas/amendment.ts";
import { problem } from "../../../../schemas/problem.ts";
import { printPath, printStep, rankOf } from "../../../path/index.ts";
import { articlesBelow, containerPath, type TreeUnit } from "../find/act-tree.ts";
import {
  anchorAt,
  articlesAround,
  containerAt,
  type Ground,
  isInside,
  lookBetween,
  stepAt,
} from "../find/targets.ts";
import { unitBehind } from "../find/unit-behind.ts";
import { did, type Effect, refuse, type Step } from "../outcome.ts";

/** Where new units stand: directly after a unit, directly before one, or as the last in one. */
export interface StructurePlace {
  readonly kind: "after" | "before" | "in";
  readonly unit: TreeUnit;
  /** The labels that the new ones sort between. */
  readonly low: LabelStep | undefined;
  readonly high: LabelStep | undefined;
  readonly mustBeNext: boolean;
  readonly remark: Effect["remarks"];
}

/** The place of an insertion of whole articles or containers, or why there is none. */
export function placeInStructure(
  ground: Ground,
  { place, units }: Operation & { readonly kind: "insert" },
): Step<StructurePlace> {
  const last = units[0]?.path.at(-1);
  const isContainer = last !== undefined && rankOf(last) < 9;
  switch (place.kind) {
    case "between":
      return placeBetween(ground, place, isContainer, last);
    case "before": {
      const anchor = anchorAt(ground, place.anchor);
      if (anchor.kind === "refused") return anchor;
      const within =
        place.within === null ? did(null) : containerAt(ground, place.within.path, true);
      return within.kind === "refused" ? within : placeBefore(ground, anchor.value, within.value);
    }
    case "after": {
      const anchor = anchorAt(ground, place.anchor);
      return anchor.kind === "refused" ? anchor : placeAfter(ground, anchor.value, last);
    }
    case "end": {
      const parent = containerAt(ground, place.of.path, true);
      return parent.kind === "refused" ? parent : placeIn(ground, parent.value);
    }
  }
}

function placeBetween(
  ground: Ground,
  place: InsertPlace & { readonly kind: "between" },
  isContainer: boolean,
  added: LabelStep | undefined,
): Step<StructurePlace> {
  const first = anchorAt(ground, place.first);
  if (first.kind === "refused") return first;
  const second = anchorAt(ground, place.second);
  if (second.kind === "refused") return second;
  return isContainer && added !== undefined
    ? placeOfContainer(ground, first.value, second.value, added)
    : placeOfArticle(ground, first.value, second.value, added);
}

function apart(ground: Ground, first: TreeUnit, second: TreeUnit): Step<StructurePlace> {
  const name = (unit: TreeUnit): string => {
    const step = stepAt(ground, unit);
    return step === undefined ? "" : printStep(step);
  };
  return refuse(problem("amend/anchors-apart", { first: name(first), second: name(second) }));
}

function placeOfArticle(
  ground: Ground,
  first: TreeUnit,
  second: TreeUnit,
  added: LabelStep | undefined,
): Step<StructurePlace> {
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
  if (more.length > 0) return severalContainers(ground, between.newContainers, added);
  // A chapter that this bill inserted between the two is what they were meant for (Law 15/2019, items 15 and 16).
  if (container !== undefined) return did({ kind: "in", unit: container, ...edges, remark: [] });
  const isOneParent = second.isContainer || first.parent === second.parent;
  const remark = isOneParent
    ? []
    : [
        problem("amend/container-unclear", {
          label: added === undefined ? "" : printStep(added),
          container: printPath(containerPath(first, ground.profile)),
        }),
      ];
  if (first.isContainer) return did({ kind: "in", unit: first, ...edges, remark });
  return did({ kind: "after", unit: first, ...edges, remark });
}

function severalContainers(
  { profile }: Ground,
  containers: readonly TreeUnit[],
  added: LabelStep | undefined,
): Step<StructurePlace> {
  const paths = containers.map((unit) => containerPath(unit, profile));
  return refuse(
    problem("amend/target-ambiguous", {
      target: added === undefined ? "" : printStep(added),
      candidates: paths.map(printPath).join("; "),
    }),
    "choose",
    paths,
  );
}

function placeOfContainer(
  ground: Ground,
  first: TreeUnit,
  second: TreeUnit,
  step: LabelStep,
): Step<StructurePlace> {
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

function placeBefore(
  ground: Ground,
  anchor: TreeUnit,
  within: TreeUnit | null,
): Step<StructurePlace> {
  if (within !== null && articlesBelow(within)[0] !== anchor) return apart(ground, within, anchor);
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

function placeAfter(
  ground: Ground,
  anchor: TreeUnit,
  step: LabelStep | undefined,
): Step<StructurePlace> {
  const isContainer = step !== undefined && rankOf(step) < 9;
  if (isContainer) {
    const unit = unitBehind(anchor, rankOf(step), ground.profile);
    return unit === undefined
      ? apart(ground, anchor, anchor)
      : did({ kind: "after", unit, low: undefined, high: undefined, mustBeNext: true, remark: [] });
  }
  const low = anchor.isArticle ? anchor : articlesBelow(anchor).at(-1);
  const { after } = articlesAround(ground, low ?? anchor);
  const where = {
    low: stepAt(ground, low),
    high: stepAt(ground, after),
    mustBeNext: after === undefined,
    remark: [],
  };
  return did({ kind: anchor.isArticle ? "after" : "in", unit: anchor, ...where });
}

function placeIn(ground: Ground, parent: TreeUnit): Step<StructurePlace> {
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
