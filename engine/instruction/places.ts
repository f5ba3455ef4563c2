/**
 * The units that a clause of an instruction names, as paths.
 *
 *     huruf b ayat (1) dan ayat (5) Pasal 26     {26(1)b, 26(5)}     small to large: the larger units stand to the right
 *     Pasal 4 ayat (3) dan ayat (4)              {4(3), 4(4)}        large to small: the larger units stand to the left
 */
import type { LabelPath, LabelStep } from "../../schemas/amendment.ts";
import { isContainerStep, rankOf, samePath } from "../path/index.ts";
import type { UnitToken } from "./tokens.ts";

/** One unit as it is named, with the steps in the order of the text. */
export interface NamedPlace {
  readonly steps: readonly UnitToken[];
  /** The last of a range that begins with this unit. */
  readonly upTo: UnitToken | undefined;
  /** The note on the unit is meant, not the unit. */
  readonly isNote: boolean;
}

/** New units as they are named: how many, and their labels. */
export interface NewUnits {
  readonly counted: number | undefined;
  /** What the units are where no label is given: "disisipkan satu pasal". */
  readonly word: string | undefined;
  readonly labels: readonly UnitToken[];
  /** The last of a range. */
  readonly upTo: UnitToken | undefined;
  /** Where the count and its labels stand in the text of the instruction, for whoever shows them. */
  readonly span: Span | undefined;
}

/** A stretch of a text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A path as far as the list tells it; `isOpen` where the article must come from elsewhere. */
export interface PlacePath {
  readonly path: LabelPath;
  readonly upTo: LabelStep | undefined;
  readonly isNote: boolean;
}

/** The step that a token names, by its first reading. */
export function stepOfToken({ role, mark, readings }: UnitToken): LabelStep {
  return { role, number: readings[0], mark };
}

/** The paths of a list of places, each with what it takes over from its neighbours; undefined where two readings are possible. */
export function completeList(places: readonly NamedPlace[]): readonly PlacePath[] | undefined {
  const own = places.map(({ steps }) => sorted(steps.map(stepOfToken)));
  const fromRight = takeFromRight(own, places);
  const paths: LabelPath[] = [];
  for (const [index, path] of own.entries()) {
    const left = paths[index - 1];
    const right = fromRight[index];
    if (isComplete(path)) {
      paths.push(path);
      continue;
    }
    const byLeft = left === undefined ? undefined : takeOver(left, path);
    if (byLeft !== undefined && right !== undefined && !samePath(byLeft, right)) return undefined;
    const found = right ?? byLeft;
    if (found === undefined && isItem(path) && own.some(hasParagraph)) return undefined;
    paths.push(found ?? path);
  }
  return places.map(({ upTo, isNote }, index) => ({
    path: paths[index] ?? [],
    upTo: upTo === undefined ? undefined : stepOfToken(upTo),
    isNote,
  }));
}

function isComplete(path: LabelPath): boolean {
  const first = path[0];
  return first !== undefined && rankOf(first) <= 9;
}

function isItem(path: LabelPath): boolean {
  return path[0] !== undefined && rankOf(path[0]) === 11;
}

function hasParagraph(path: LabelPath): boolean {
  return path.some(({ role }) => role === "ayat");
}

// The steps of a path from the largest to the smallest. Articles and paragraphs have a fixed rank. Items may nest in any
// order, so the order of the text decides which of them holds which.
function sorted(steps: readonly LabelStep[]): LabelPath {
  const outer = steps.filter((step) => rankOf(step) < 11);
  const items = steps.filter((step) => rankOf(step) === 11);
  const firstOuter = steps.findIndex((step) => rankOf(step) < 11);
  const firstItem = steps.findIndex((step) => rankOf(step) === 11);
  const isUp = firstOuter === -1 ? false : firstItem !== -1 && firstItem < firstOuter;
  return [
    ...outer.toSorted((one, other) => rankOf(one) - rankOf(other)),
    ...(isUp ? items.toReversed() : items),
  ];
}

/** Whether a place is written from small to large. Its larger units then apply to the smaller ones listed before it as well. */
function runsUp(steps: readonly UnitToken[]): boolean {
  const first = steps[0];
  const last = steps.at(-1);
  return first !== undefined && last !== undefined && rankOf(first) > rankOf(last);
}

function takeFromRight(
  own: readonly LabelPath[],
  places: readonly NamedPlace[],
): readonly (LabelPath | undefined)[] {
  const found: (LabelPath | undefined)[] = own.map(() => undefined);
  let carried: LabelPath | undefined;
  for (let index = own.length - 1; index >= 0; index -= 1) {
    const path = own[index] ?? [];
    const steps = places[index]?.steps ?? [];
    if (isComplete(path)) {
      carried = runsUp(steps) ? path : undefined;
      continue;
    }
    const whole = carried === undefined ? undefined : takeOver(carried, path);
    found[index] = whole;
    // Even where no article is named, "huruf b, huruf d ayat (2)" tells that both letters stand in paragraph (2).
    carried = whole ?? (runsUp(steps) ? path : undefined);
  }
  return found;
}

/**
 * A path with the larger units of a neighbour in the list put before it: those above a unit of the same kind, else the
 * article alone. In "huruf a dan ayat (3) Pasal 5" the letter may stand in Pasal 5 or in ayat (3), so nothing is taken over.
 */
function takeOver(neighbour: LabelPath, path: LabelPath): LabelPath | undefined {
  const [first] = path;
  if (first === undefined) return undefined;
  const like = levelOf(neighbour, first);
  if (like >= 0) return like === 0 ? undefined : [...neighbour.slice(0, like), ...path];
  const larger = neighbour.filter((step) => rankOf(step) < rankOf(first));
  return larger.length === 0 || hasParagraph(larger) ? undefined : [...larger, ...path];
}

/**
 * The place in a path of the step that is of the same kind as a given one, or -1. Where letters hold numbers that hold letters
 * again, the mark tells the levels apart: in "huruf a) angka 3 huruf k", "huruf j" is of the level of k, "huruf b)" of a).
 */
export function levelOf(path: LabelPath, { role, mark }: LabelStep): number {
  const marked = path.findLastIndex((step) => step.role === role && step.mark === mark);
  return marked === -1 ? path.findLastIndex((step) => step.role === role) : marked;
}

/** Whether a path ends in a container. */
export function endsInContainer(path: LabelPath): boolean {
  const last = path.at(-1);
  return last !== undefined && isContainerStep(last);
}
