/** Small steps of building operations: targets, what a verb does, which units have one parent. */
import type { LabelPath, LabelStep, Operation, Target } from "../../schemas/amendment.ts";
import { type Problem, problem } from "../../schemas/problem.ts";
import { articleOf, printPath, rankOf, sameStep } from "../path/index.ts";
import type { Verb } from "./clause.ts";
import type { NewUnits } from "./places.ts";
import { endsInContainer, type NamedPlace } from "./places.ts";

/** What a verb does to a note. */
export function changeOfNote(verb: Verb, target: Target): readonly Operation[] {
  switch (verb) {
    case "keep":
      return [];
    case "delete":
      return [{ kind: "delete-note", target }];
    case "change":
      return [{ kind: "replace-note", target }];
  }
}

/** What a verb does to a unit. */
export function changeOfUnit(verb: Verb, target: Target): Operation {
  if (verb !== "change") return { kind: verb, target };
  const isAnnex = target.path[0]?.role === "lampiran";
  return { kind: isAnnex ? "replace-annex" : "replace", target };
}

/** A target whose address is not known yet. */
export function targetOf(path: LabelPath, upTo?: LabelStep): Target {
  return upTo === undefined ? { path, eid: null } : { path, eid: null, upTo };
}

/** The problem of units whose place is not certain. */
export function unclear(places: readonly NamedPlace[]): Problem {
  const target = places.map(({ steps }) => steps.map(({ raw }) => raw).join(" ")).join(", ");
  return problem("amend/unclear-target", { target });
}

/** The article of all paths where they have one in common. */
export function onlyArticle(paths: readonly LabelPath[]): LabelStep | undefined {
  const articles = paths.map(articleOf).filter((step) => step !== undefined);
  const [first] = articles;
  return first !== undefined && articles.every((step) => sameStep(step, first)) ? first : undefined;
}

/** Each path once. */
export function distinct(paths: readonly LabelPath[]): readonly LabelPath[] {
  const seen = new Map(paths.map((path) => [printPath(path), path]));
  return [...seen.values()];
}

// Whether two anchors can have a new unit between them. Two items must be siblings; articles and containers need not be.
export function haveOneParent(first: LabelPath, second: LabelPath): boolean {
  const [one, other] = [first.at(-1), second.at(-1)];
  if (one === undefined || other === undefined) return false;
  if (rankOf(one) <= 9 || rankOf(other) <= 9) return rankOf(one) <= 9 && rankOf(other) <= 9;
  return (
    one.role === other.role && printPath(first.slice(0, -1)) === printPath(second.slice(0, -1))
  );
}

/** The first of two containers completed from the second: in "Bagian Kesatu dan Bagian Kedua Bab II" both stand in Bab II. */
export function besideContainer(first: LabelPath, second: LabelPath): LabelPath {
  const [one, other] = [first[0], second.at(-1)];
  const isShort = first.length === 1 && one?.role === other?.role && endsInContainer(first);
  return isShort ? [...second.slice(0, -1), ...first] : first;
}

/** The parent of new units: that of the innermost unit of their kind in the anchor. Letters may stand in letters. */
export function parentFor(anchor: LabelPath, groups: readonly NewUnits[]): LabelPath {
  const role = groups[0]?.labels[0]?.role;
  if (role === undefined) return anchor.slice(0, -1);
  const rank = rankOf({ role });
  if (rank <= 9 && !endsInContainer(anchor)) return [];
  const own = anchor.findLastIndex((step) => step.role === role);
  return own === -1 ? anchor.filter((step) => rankOf(step) < rank) : anchor.slice(0, own);
}
