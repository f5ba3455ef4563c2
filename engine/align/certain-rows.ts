/** What needs no measuring among the children of two units that continue each other: deleted, at one number, once in both. */
import type { NumberEvidence } from "./numbering.ts";
import type { Pairing } from "./pairing.ts";
import { FAMILY, type Side } from "./side.ts";

/** The free units of two rows of siblings. */
export interface Rows {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Pairs the free units of two rows about which there is no doubt. */
export function pairCertainRows(pairing: Pairing, rows: Rows, numbers: NumberEvidence): void {
  pairDeleted(pairing, rows);
  pairSamePlaceTrees(pairing, rows, numbers);
  pairEqualOnce(pairing, {
    before: rows.before.filter((unit) => pairing.isFreeBefore(unit)),
    after: rows.after.filter((unit) => pairing.isFreeAfter(unit)),
  });
}

/** Pairs a unit that reads "Dihapus." on one side with the unit of the same place on the other. */
function pairDeleted(pairing: Pairing, rows: Rows): void {
  const { before, after } = pairing;
  const places = new Map(rows.before.map((unit) => [before.places[unit], unit]));
  for (const unit of rows.after) {
    const known = places.get(after.places[unit]);
    if (known === undefined || before.kind[known] !== after.kind[unit]) continue;
    if (before.isDeleted[known] === 1 || after.isDeleted[unit] === 1)
      pairing.pair(known, unit, "address");
  }
}

// Equal twins at the same number, where numbers are kept, need no further look.
function pairSamePlaceTrees(pairing: Pairing, rows: Rows, numbers: NumberEvidence): void {
  if (!numbers.isTrusted) return;
  const { before, after } = pairing;
  const places = new Map(rows.before.map((unit) => [before.places[unit], unit]));
  for (const unit of rows.after) {
    const known = places.get(after.places[unit]);
    if (known === undefined || before.tree[known] !== after.tree[unit]) continue;
    if ((before.length[known] ?? 0) > 0 && pairing.mayPair(known, unit))
      pairing.pairTrees(known, unit);
  }
}

/** Pairs what stands once, but for numbers, among the free units of both rows: equal trees, containers of one title. */
function pairEqualOnce(pairing: Pairing, rows: Rows): void {
  const { before, after } = pairing;
  const known = unitsByWords(before, rows.before);
  for (const [words, unit] of unitsByWords(after, rows.after)) {
    const one = known.get(words) ?? -1;
    if (one < 0 || unit < 0) continue;
    if (after.family[unit] === FAMILY.container) pairing.pair(one, unit, "identical");
    else if (before.tree[one] === after.tree[unit]) pairing.pairTrees(one, unit);
  }
}

/** Units by what they say but for numbers; -1 where several say the same. */
function unitsByWords(side: Side, units: readonly number[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const unit of units) {
    const isContainer = side.family[unit] === FAMILY.container;
    if (isContainer ? side.texts[unit] === "" : (side.length[unit] ?? 0) === 0) continue;
    const words = isContainer
      ? `${side.kind[unit]} ${side.texts[unit]}`
      : String(side.blindTree[unit] ?? 0);
    found.set(words, found.has(words) ? -1 : unit);
  }
  return found;
}
