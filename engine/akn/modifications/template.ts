/**
 * The words of an instruction with a sign in the place of each citation, so that a few patterns can say all forms.
 *
 *     Ketentuan ayat (1) dan ayat (2) Pasal 7 diubah      Ketentuan ⟦0⟧ dan ⟦1⟧ diubah
 *     Ketentuan Pasal 5 Undang-Undang Nomor 1 …           Ketentuan ⟦0⟧ ⟦act⟧
 */
import type {
  CitedItem,
  PathStep,
  ResolvedItem,
  ResolvedReference,
} from "../../../schemas/reference.ts";

/** A unit, or a range of units, of the act that is changed. */
export interface CitedUnit {
  readonly first: readonly PathStep[];
  /** The other end of a range. */
  readonly last: readonly PathStep[] | undefined;
  /** The address of the first in the act, where it is known already. */
  readonly address?: string;
  readonly work: string;
}

export interface Template {
  readonly text: string;
  /** The unit behind each sign; undefined where the citation does not say for certain which it is. */
  readonly units: readonly (CitedUnit | undefined)[];
  /** The act behind each sign of an act; undefined where its address is not known. */
  readonly acts: readonly (string | undefined)[];
}

/** The sign of a unit as source of a pattern; its number is the first group. */
export const UNIT_SIGN = "\\uE000([0-9]+)\\uE001";
/** The sign of an act as source of a pattern. */
export const ACT_SIGN = "\\uE002([0-9]+)\\uE003";
const SIGNS = /[\uE000-\uE003]/u;

interface Cut {
  readonly from: number;
  readonly to: number;
  readonly sign: string;
}

/** The template of a text with its citations in order, or undefined for a text that holds such signs itself. */
export function templateOf(
  text: string,
  references: readonly ResolvedReference[],
): Template | undefined {
  if (SIGNS.test(text)) return undefined;
  const units: (CitedUnit | undefined)[] = [];
  const acts: (string | undefined)[] = [];
  const cuts: Cut[] = [];
  for (const { reference, items, act } of references) {
    for (const [index, item] of reference.items.entries()) {
      cuts.push({ ...rangeOf(item), sign: `\uE000${units.length}\uE001` });
      units.push(unitOf(item, items[index]));
    }
    if (reference.act === null) continue;
    cuts.push({ ...reference.act, sign: `\uE002${acts.length}\uE003` });
    acts.push(act?.kind === "work" ? act.work : undefined);
  }
  cuts.sort((one, other) => one.from - other.from);
  let at = 0;
  const parts: string[] = [];
  for (const { from, to, sign } of cuts) {
    parts.push(text.slice(at, from), sign);
    at = to;
  }
  parts.push(text.slice(at));
  // One blank for many, so that no pattern has to look for more.
  return { text: parts.join("").replace(/\s+/gu, " ").trim(), units, acts };
}

function rangeOf(item: CitedItem): { readonly from: number; readonly to: number } {
  return item.kind === "one" ? item.place : { from: item.first.from, to: item.last.to };
}

function unitOf(item: CitedItem, meaning: ResolvedItem | undefined): CitedUnit | undefined {
  if (meaning?.kind !== "work" || item.means === "except" || item.means === "or") return undefined;
  const [first = [], last] = meaning.paths;
  return { first, last, work: meaning.work };
}
