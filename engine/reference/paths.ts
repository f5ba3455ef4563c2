/**
 * What an item of a list takes over from its neighbours, so that each has its full path.
 *
 *     Pasal 8 ayat (1), ayat (2), dan Pasal 9    {8(1), 8(2), 9}       from the left: what is larger than its own first step
 *     ayat (2) dan ayat (3) Pasal 8              {8(2), 8(3)}          from the right, where the list runs from small to large
 *     huruf b ayat (1) dan ayat (5) Pasal 26     {26(1)b, 26(5)}
 */
import type { CitedStep, PathStep } from "../../schemas/reference.ts";
import { type Grammar, type UnitWord, unitOf } from "./grammar.ts";
import { type Place, stepsDown } from "./place.ts";

export interface PlacePath {
  readonly path: readonly PathStep[];
  readonly isCertain: boolean;
}

export interface PlaceInList {
  readonly place: Place;
  /** Whether it may go on with the place before or turn to the own article: "serta pada ayat (2)". */
  readonly isLoose: boolean;
  /** Whether it is taken out of the place before: "Pasal 76 ayat (1), kecuali huruf c". */
  readonly isExcepted: boolean;
  /** Whether a word before it begins anew: "penjelasan Pasal 5 dan ketentuan Pasal 6". */
  readonly isAnew: boolean;
}

/** A place with its word of the explanation kept apart. */
interface Own {
  readonly explained: readonly PathStep[];
  readonly steps: readonly PathStep[];
  readonly isUp: boolean;
  /** Whether the first word is left out: "(2)" in "ayat (1), (2)". */
  readonly isBare: boolean;
  readonly isLoose: boolean;
  readonly isExcepted: boolean;
  readonly isAnew: boolean;
}

/** The full path of each place of one list, in its order. Linear in the list. */
export function completePaths(
  places: readonly PlaceInList[],
  grammar: Grammar,
): readonly PlacePath[] {
  const own = places.map((place) => ownOf(place, grammar));
  const fromRight = takeAllFromRight(own, grammar);
  let previous: readonly PathStep[] = [];
  const note = new NoteInList();
  return own.map((place, index) => {
    const { steps, isLoose, isExcepted } = place;
    const right = fromRight[index];
    const found = right ?? takeFrom(previous, steps, grammar);
    previous = found.path;
    const hasTaken = found.path.length > steps.length;
    const holds = note.at(index, place, { hasTaken, isFromRight: right !== undefined });
    const isCertain = isExcepted || (found.isCertain && !(isLoose && hasTaken));
    return { path: [...holds.explained, ...found.path], isCertain: isCertain && holds.isCertain };
  });
}

/**
 * For which places of a list a word of the explanation holds.
 *
 *     penjelasan Pasal 5 dan Pasal 6                          for all, standing first
 *     ayat (4) Pasal 5 serta penjelasan ayat (1) dan ayat (4) Pasal 5
 *                            └────────────────────────────────────┘ for those that share one article
 *     Pasal 5, penjelasan Pasal 6, dan Pasal 7                Pasal 7 or the note on it: a person chooses
 */
class NoteInList {
  #explained: readonly PathStep[] = [];
  #isFirst = false;
  /** Whether the place before takes its article from behind, and shares it with this one. */
  #isShared = false;

  at(
    index: number,
    { explained, isAnew }: Own,
    { hasTaken, isFromRight }: { readonly hasTaken: boolean; readonly isFromRight: boolean },
  ): { readonly explained: readonly PathStep[]; readonly isCertain: boolean } {
    if (explained.length > 0) this.#isFirst = index === 0;
    if (explained.length > 0 || isAnew) this.#explained = explained;
    const isNamed = explained.length > 0 || this.#explained.length === 0;
    const isCertain = isNamed || this.#isFirst || this.#isShared || (hasTaken && !isFromRight);
    this.#isShared = isFromRight && isCertain;
    return { explained: this.#explained, isCertain };
  }
}

function ownOf({ place, isLoose, isExcepted, isAnew }: PlaceInList, grammar: Grammar): Own {
  const steps = stepsDown(place).map(bareStep);
  const count = steps[0] !== undefined && levelOf(steps[0], grammar) === "explanation" ? 1 : 0;
  return {
    explained: steps.slice(0, count),
    steps: steps.slice(count),
    isUp: place.order !== "down",
    isBare: place.groups[0]?.steps[0]?.word === "",
    isLoose,
    isExcepted,
    isAnew,
  };
}

function bareStep({ role, number, pointing, mark }: CitedStep): PathStep {
  return { role, number, pointing, mark };
}

function levelOf(step: PathStep, grammar: Grammar): UnitWord["level"] | undefined {
  return unitOf(grammar, step.role)?.level;
}

function rankOf(step: PathStep, grammar: Grammar): number {
  return unitOf(grammar, step.role)?.rank ?? 0;
}

// From the last place to the first: what a place that runs up ends in holds for the smaller ones before it.
function takeAllFromRight(
  own: readonly Own[],
  grammar: Grammar,
): readonly (PlacePath | undefined)[] {
  const result: (PlacePath | undefined)[] = own.map(() => undefined);
  let carried: readonly PathStep[] = [];
  for (let index = own.length - 1; index >= 0; index -= 1) {
    const place = own[index];
    if (place === undefined) continue;
    const found = takeFrom(carried, place.steps, grammar);
    const hasTaken = found.path.length > place.steps.length;
    if (hasTaken) result[index] = found;
    carried = hasTaken || place.isUp ? found.path : [];
  }
  // A number without its word goes with the one before it.
  for (const [index, { isBare, isUp }] of own.entries())
    if (isBare && !isUp && result[index - 1] === undefined) result[index] = undefined;
  return result;
}

/** The steps with what is larger from a neighbour's path before them. */
export function takeFrom(
  neighbour: readonly PathStep[],
  steps: readonly PathStep[],
  grammar: Grammar,
): PlacePath {
  const [first] = steps;
  const level = first === undefined ? undefined : levelOf(first, grammar);
  if (first === undefined || level === "article" || level === "attachment")
    return { path: steps, isCertain: true };
  const like = neighbour.findLastIndex((step) => isLike(step, first));
  if (like >= 0) return { path: [...neighbour.slice(0, like), ...steps], isCertain: true };
  const rank = rankOf(first, grammar);
  const larger = neighbour.filter((step) =>
    level === "item" ? levelOf(step, grammar) !== "item" : rankOf(step, grammar) < rank,
  );
  // "Pasal 5 dan ayat (2)", "ayat (1) dan huruf b": the smaller unit may stand there or in the own article.
  const isCertain = larger.length === 0 || larger.length < neighbour.length;
  return { path: [...larger, ...steps], isCertain };
}

function isLike(step: PathStep, other: PathStep): boolean {
  if (step.role !== other.role || step.mark !== other.mark) return false;
  return other.role !== "unit" || isDigit(step.number) === isDigit(other.number);
}

function isDigit(number: string): boolean {
  return /^\d/u.test(number);
}
