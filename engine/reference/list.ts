/**
 * A citation's list of units: items tied by commas and conjunctions, ranges among them.
 *
 *     Pasal 5 sampai dengan Pasal 9, Pasal 12, dan ayat (2)
 *     └ range ────────────────────┘  └ one ─┘     └ one ──┘
 */
import type { JointMeaning } from "../../schemas/reference.ts";
import type { Grammar, UnitWord } from "./grammar.ts";
import { type Place, readPlace } from "./place.ts";
import { matchAt, skipSpace } from "./scan.ts";

export interface ListItem {
  readonly joint: string;
  readonly means: JointMeaning;
  /** Whether the words before it leave open whether it goes on with the item before. */
  readonly isLoose: boolean;
  /** Whether a word before it begins anew: "dan ketentuan Pasal 6". */
  readonly isAnew: boolean;
  readonly first: Place;
  /** The end of a range and the words before it. */
  readonly range: { readonly through: string; readonly last: Place } | undefined;
}

/** The list that begins at a place, or undefined where no unit is cited there. */
export function readList(
  text: string,
  at: number,
  grammar: Grammar,
): readonly ListItem[] | undefined {
  const first = readPlace(text, at, grammar, []);
  if (first === undefined) return undefined;
  const items: ListItem[] = [
    withRange(text, { joint: "", means: "first", isLoose: false, isAnew: false, first }, grammar),
  ];
  for (;;) {
    const last = items.at(-1);
    const next = last === undefined ? undefined : readItem(text, last, grammar);
    if (next === undefined) return items;
    items.push(next);
  }
}

/** Where an item ends. */
export function endOf(item: ListItem): number {
  return item.range?.last.to ?? item.first.to;
}

function readItem(text: string, previous: ListItem, grammar: Grammar): ListItem | undefined {
  const end = endOf(previous);
  const joint = readJoint(text, end, grammar);
  if (joint === undefined) return undefined;
  const place = readPlace(
    text,
    joint.to,
    grammar,
    joint.isTied ? bareUnits(previous, grammar) : [],
  );
  if (place === undefined) return undefined;
  // Without comma or conjunction only an article begins a new item: "Pasal 20 Pasal 21" is a slip of print.
  const level = place.groups[0]?.unit.level;
  if (!(joint.isTied || (grammar.allowsNoComma && level === "article"))) return undefined;
  const start = {
    joint: text.slice(end, joint.to),
    means: joint.means,
    isLoose: joint.isLoose,
    isAnew: joint.isAnew,
    first: place,
  };
  return withRange(text, start, grammar);
}

interface Joint {
  readonly to: number;
  readonly means: JointMeaning;
  /** Whether a comma or a conjunction stands there. */
  readonly isTied: boolean;
  readonly isLoose: boolean;
  readonly isAnew: boolean;
}

function readJoint(text: string, end: number, grammar: Grammar): Joint | undefined {
  let at = skipSpace(text, end);
  const hasComma = text[at] === ",";
  if (hasComma) at = skipSpace(text, at + 1);
  const word = matchAt(grammar.conjunction, text, at)?.[0];
  if (word === undefined) {
    return hasComma || at > end
      ? { to: at, means: "and", isTied: hasComma, isLoose: false, isAnew: false }
      : undefined;
  }
  at = skipSpace(text, at + word.length);
  const means = grammar.meaning(word);
  const loose = grammar.looseFiller === null ? null : matchAt(grammar.looseFiller, text, at);
  if (loose !== null)
    return { to: at + loose[0].length, means, isTied: true, isLoose: true, isAnew: false };
  const filler = matchAt(grammar.filler, text, at)?.[0] ?? "";
  return {
    to: at + filler.length,
    means,
    isTied: true,
    isLoose: false,
    isAnew: filler.length > 0,
  };
}

/** The units whose word may be left out in the next item: that of the last step, then that of the first. */
function bareUnits(item: ListItem, grammar: Grammar): readonly UnitWord[] {
  const { groups } = item.range?.last ?? item.first;
  const last = groups.at(-1);
  if (last === undefined || last.steps.length === 1) return last === undefined ? [] : [last.unit];
  const outer = groups.map(({ unit }) => unit);
  return grammar.suffix === null ? outer : [grammar.suffix, ...outer];
}

function withRange(text: string, start: Omit<ListItem, "range">, grammar: Grammar): ListItem {
  const at = skipSpace(text, start.first.to);
  const word = matchAt(grammar.through, text, at)?.[0];
  if (word === undefined) return { ...start, range: undefined };
  const from = skipSpace(text, at + word.length);
  const last = readPlace(text, from, grammar, bareUnits({ ...start, range: undefined }, grammar));
  const range =
    last === undefined ? undefined : { through: text.slice(start.first.to, from), last };
  return { ...start, range };
}
