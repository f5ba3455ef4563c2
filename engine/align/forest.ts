/** The clauses of both sides as trees of numbered texts, so that equal means one comparison of numbers. */

import type { Eid } from "../../schemas/eid.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import type { Clause } from "../document/index.ts";
import { itemAt } from "../text/index.ts";

/** A clause in its tree. Units are known by their index in document order; a unit's subtree is `index` up to `end`. */
export interface Unit {
  readonly index: number;
  readonly clause: Clause;
  /** The index of the unit that holds this one, or -1. */
  readonly parent: number;
  readonly children: readonly number[];
  readonly end: number;
  /** Two units have the same number here when their own texts are equal. */
  readonly text: number;
  /** The same for the whole subtree: kinds and texts, but no labels. */
  readonly tree: number;
  /** Characters of text in the subtree. */
  readonly length: number;
  /** The address below the parent: what stays when the parent is renumbered. */
  readonly place: string;
  /** The unit was deleted and keeps its label: its text is "Dihapus." and nothing stands in it. */
  readonly isDeleted: boolean;
}

export interface Forest {
  readonly units: readonly Unit[];
  readonly byEid: ReadonlyMap<Eid, Unit>;
}

/** The trees of both sides, numbered together. Linear in the texts. */
export function buildForests(
  before: readonly Clause[],
  after: readonly Clause[],
  profiles: { readonly before: Profile; readonly after: Profile },
): { readonly before: Forest; readonly after: Forest } {
  const texts = new Numbers();
  const trees = new Numbers();
  return {
    before: buildForest(before, profiles.before, texts, trees),
    after: buildForest(after, profiles.after, texts, trees),
  };
}

/** A number for each different string, from 0. */
class Numbers {
  readonly #known = new Map<string, number>();

  of(text: string): number {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    this.#known.set(text, this.#known.size);
    return this.#known.size - 1;
  }
}

type Draft = { -readonly [Key in keyof Unit]: Unit[Key] } & { children: number[] };

function buildForest(
  clauses: readonly Clause[],
  profile: Profile,
  texts: Numbers,
  trees: Numbers,
): Forest {
  const indexOf = new Map<Eid, number>(clauses.map(({ eid }, index) => [eid, index]));
  const units: Draft[] = clauses.map((clause, index) => ({
    index,
    clause,
    parent: (clause.parent === null ? undefined : indexOf.get(clause.parent)) ?? -1,
    children: [],
    end: index + 1,
    text: texts.of(clause.ownText),
    tree: -1,
    length: clause.ownText.length,
    place: placeBelow(clause),
    isDeleted: false,
  }));
  for (const unit of units) units[unit.parent]?.children.push(unit.index);
  // Children stand behind their parents in document order, so the last unit is finished first.
  for (const unit of units.toReversed()) {
    unit.isDeleted = unit.children.length === 0 && profile.deleted.test(unit.clause.ownText.trim());
    const inner = unit.children.map((child) => itemAt(units, child).tree);
    unit.tree = trees.of(`${unit.clause.kind}|${unit.text}|${inner.join()}`);
    const parent = units[unit.parent];
    if (parent === undefined) continue;
    parent.length += unit.length;
    parent.end = Math.max(parent.end, unit.end);
  }
  return {
    units,
    byEid: new Map(units.map((unit) => [unit.clause.eid, unit])),
  };
}

function placeBelow({ eid, parent }: Clause): string {
  const place = parent !== null && eid.startsWith(`${parent}__`) ? eid.slice(parent.length) : eid;
  // Modifications are counted through the text: the count says nothing about what is quoted.
  return place.replace(/^mod_[0-9]+(?:-[0-9]+)?__/u, "");
}
