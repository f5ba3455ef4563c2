/** The passes that need no text: permanent identities, and parts of which a text has only one. */
import type { ClauseKind } from "../../schemas/document.ts";
import type { Unit } from "./forest.ts";
import type { Pairing } from "./pairing.ts";

/** Pairs units with the same `wid`. A `wid` that stands twice on one side says nothing and is passed over. */
export function pairByLineage(pairing: Pairing): void {
  const before = byWid(pairing.before.units);
  for (const [wid, unit] of byWid(pairing.after.units)) {
    const known = before.get(wid);
    if (known !== undefined && unit !== undefined) pairing.pair(known, unit, { by: "lineage" });
  }
}

function byWid(units: readonly Unit[]): ReadonlyMap<string, Unit | undefined> {
  const found = new Map<string, Unit | undefined>();
  for (const unit of units) {
    const { wid } = unit.clause;
    if (wid !== "") found.set(wid, found.has(wid) ? undefined : unit);
  }
  return found;
}

const SINGLE_PARTS: ReadonlySet<ClauseKind> = new Set([
  "preface",
  "preamble",
  "body",
  "conclusions",
  "recitals",
  "citations",
  "explanation",
]);

/** Pairs parts that a text has once, whatever they say: the preamble continues the preamble. */
export function pairSingleParts(pairing: Pairing): void {
  const before = firstOfKind(pairing.before.units);
  for (const [kind, unit] of firstOfKind(pairing.after.units)) {
    const known = before.get(kind);
    if (known !== undefined) pairing.pair(known, unit, { by: "address" });
  }
}

function firstOfKind(units: readonly Unit[]): ReadonlyMap<ClauseKind, Unit> {
  const found = new Map<ClauseKind, Unit>();
  for (const unit of units) {
    const { kind } = unit.clause;
    if (SINGLE_PARTS.has(kind) && !found.has(kind)) found.set(kind, unit);
  }
  return found;
}
