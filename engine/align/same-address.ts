/** The passes that pair units by their address: deleted units that keep their label, and what is left over. */
import type { Unit } from "./forest.ts";
import type { NumberEvidence } from "./numbering.ts";
import type { Pairing } from "./pairing.ts";
import type { Similarity } from "./similarity.ts";

const ADDRESS = { by: "address" } as const;
// Less than this in common, under shifting numbers, is another rule under the same number.
const REPLACED_FLOOR = 0.2;

/** Pairs a unit that reads "Dihapus." on one side with the unit of the same address on the other. */
export function pairDeleted(
  pairing: Pairing,
  before: readonly Unit[],
  after: readonly Unit[],
): void {
  const places = new Map(before.map((unit) => [unit.place, unit]));
  for (const unit of after) {
    const known = places.get(unit.place);
    if (known !== undefined && (known.isDeleted || unit.isDeleted) && sameKind(known, unit))
      pairing.pair(known, unit, ADDRESS);
  }
}

/**
 * Pairs what is left at the same place below the parent: one provision whose words were replaced.
 *
 * Where nothing speaks against the number it is enough; where numbers shifted, something must be shared.
 */
export function pairReplaced(
  pairing: Pairing,
  before: readonly Unit[],
  after: readonly Unit[],
  similarity: Similarity,
  numbers: NumberEvidence,
): void {
  const places = new Map(pairing.freeBefore(before).map((unit) => [unit.place, unit]));
  for (const unit of pairing.freeAfter(after)) {
    const known = places.get(unit.place);
    if (known === undefined || !sameKind(known, unit)) continue;
    const figure = Math.round(similarity.compare(known, unit, pairing) * 100) / 100;
    if (similarity.isSpent) pairing.pair(known, unit, ADDRESS);
    else if (numbers.isTrusted || figure >= REPLACED_FLOOR)
      pairing.pair(known, unit, { ...ADDRESS, figure });
  }
}

function sameKind(before: Unit, after: Unit): boolean {
  return before.clause.kind === after.clause.kind;
}
