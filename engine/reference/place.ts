/**
 * One cited unit: steps from large to small, or from small to large.
 *
 *     Pasal 8 ayat (1) huruf a         down
 *     huruf a ayat (1) Pasal 8         up, as amending acts write
 *     points (a) of Article 6(1)       up, with a word between
 *     ayat (5) huruf j Pasal 43        down, with the article behind (Law 1/2024, item 15)
 *     penjelasan ayat (1) Pasal 5      the explanation stands first in all
 */
import type { CitedStep } from "../../schemas/reference.ts";
import type { Grammar, UnitWord } from "./grammar.ts";
import { matchAt, skipSpace } from "./scan.ts";
import { readBareStep, readStep, type StepGroup } from "./step.ts";

export interface Place {
  readonly from: number;
  readonly to: number;
  readonly groups: readonly StepGroup[];
  readonly order: "down" | "up" | "turned";
}

/** The unit cited at a place; `bare` are the units whose word may be left out there. */
export function readPlace(
  text: string,
  at: number,
  grammar: Grammar,
  bare: readonly UnitWord[],
): Place | undefined {
  const first = readStep(text, at, grammar, "") ?? readBare(text, at, grammar, bare);
  if (first === undefined) return undefined;
  const groups = [first];
  let order: Order;
  for (;;) {
    const next = readNext(text, groups, grammar, order);
    if (next === undefined) break;
    order = orderBehind(order, groups, next);
    groups.push(next.group);
  }
  const last = groups.at(-1) ?? first;
  if (last.unit.level === "explanation") return undefined;
  return { from: at, to: last.to, groups, order: order ?? "down" };
}

// Undefined while only items were read: "angka 2 huruf c" can be the begin of either order.
type Order = Place["order"] | undefined;

function orderBehind(order: Order, groups: readonly StepGroup[], { direction }: Next): Order {
  // What follows the word of the explanation says nothing about the order of the rest.
  if (direction === "level" || groups.at(-1)?.unit.level === "explanation") return order;
  return order === "down" && direction === "up" ? "turned" : direction;
}

function readBare(
  text: string,
  at: number,
  grammar: Grammar,
  units: readonly UnitWord[],
): StepGroup | undefined {
  for (const unit of units) {
    const found = readBareStep(text, at, unit, grammar);
    if (found !== undefined) return found;
  }
  return undefined;
}

interface Next {
  readonly group: StepGroup;
  readonly direction: "down" | "up" | "level";
}

function readNext(
  text: string,
  groups: readonly StepGroup[],
  grammar: Grammar,
  order: Order,
): Next | undefined {
  const last = groups.at(-1);
  if (last === undefined || order === "turned") return undefined;
  const at = skipSpace(text, last.to);
  const near = readStep(text, at, grammar, text.slice(last.to, at));
  if (near !== undefined) {
    const direction = directionOf(last, near);
    const isAllowed =
      direction === "level"
        ? nestsAsItem(last, near)
        : order === undefined || order === direction || turns(groups, near);
    return isAllowed ? { group: near, direction } : undefined;
  }
  const behindComma = order === "up" ? undefined : readBehindComma(text, last, at, grammar);
  return behindComma ?? (order === "down" ? undefined : readBehindOf(text, last, at, grammar));
}

// Behind paragraph and point only their article can turn the order, and only where none was named before them.
function turns(groups: readonly StepGroup[], next: StepGroup): boolean {
  const isBelow = groups.every(
    ({ unit }) =>
      unit.level !== "article" && unit.level !== "container" && unit.level !== "attachment",
  );
  return next.unit.level === "article" && isBelow;
}

function directionOf(last: StepGroup, next: StepGroup): "down" | "up" | "level" {
  if (next.unit.rank === last.unit.rank) return "level";
  return next.unit.rank > last.unit.rank ? "down" : "up";
}

function nestsAsItem(last: StepGroup, next: StepGroup): boolean {
  const before = last.steps.at(-1);
  const after = next.steps[0];
  return (
    next.unit.level === "item" && (before?.role !== after?.role || before?.mark !== after?.mark)
  );
}

// Older texts and treaties put a comma before the smaller unit: "Pasal 3, ayat (2)", "Article 6, paragraph 1".
function readBehindComma(
  text: string,
  last: StepGroup,
  at: number,
  grammar: Grammar,
): Next | undefined {
  const isNumbered = last.steps[0]?.pointing === "number";
  if (text[at] !== "," || !isNumbered || !grammar.commaBehind.includes(last.unit.level))
    return undefined;
  const from = skipSpace(text, at + 1);
  const group = readStep(text, from, grammar, text.slice(last.to, from));
  if (group === undefined || group.steps[0]?.pointing !== "number") return undefined;
  return directionOf(last, group) === "down" ? { group, direction: "down" } : undefined;
}

function readBehindOf(
  text: string,
  last: StepGroup,
  at: number,
  grammar: Grammar,
): Next | undefined {
  const word = matchAt(grammar.ofWord, text, at)?.[0];
  if (word === undefined) return undefined;
  const from = skipSpace(text, at + word.length);
  const group = readStep(text, from, grammar, text.slice(last.to, from));
  return group !== undefined && directionOf(last, group) === "up"
    ? { group, direction: "up" }
    : undefined;
}

/** The steps of a place from the largest unit to the smallest, an explanation first. */
export function stepsDown({ groups, order }: Place): readonly CitedStep[] {
  if (order === "down") return groups.flatMap(({ steps }) => steps);
  const lead = groups[0]?.unit.level === "explanation" ? groups.slice(0, 1) : [];
  const named = groups.slice(lead.length);
  const rest = order === "up" ? named.toReversed() : [...named.slice(-1), ...named.slice(0, -1)];
  return [...lead, ...rest].flatMap(({ steps }) => steps);
}
