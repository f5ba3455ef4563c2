/** Notes of an explanation follow what they explain: the note on an article continues the note on the article it was. */
import type { Eid } from "../../schemas/eid.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { type Clause, noteTargets } from "../document/index.ts";
import type { Unit } from "./forest.ts";
import type { Pairing } from "./pairing.ts";

/** Which notes explain a unit of their own text, by the address of that unit. */
export interface ExplainedUnits {
  readonly before: ReadonlyMap<Eid, Eid>;
  readonly after: ReadonlyMap<Eid, Eid>;
}

/** The notes of both sides that explain a unit; notes beside them explain nothing that can be found. */
export function explainedUnits(
  before: readonly Clause[],
  after: readonly Clause[],
  profiles: { readonly before: Profile; readonly after: Profile },
): ExplainedUnits {
  return {
    before: targetsOf(before, profiles.before),
    after: targetsOf(after, profiles.after),
  };
}

function targetsOf(clauses: readonly Clause[], profile: Profile): ReadonlyMap<Eid, Eid> {
  const found = new Map<Eid, Eid>();
  const notes = clauses.filter(({ kind }) => kind === "note");
  if (notes.length === 0) return found;
  const { targetOf } = noteTargets(clauses, profile);
  for (const note of notes) {
    const target = targetOf(note);
    if (target !== undefined) found.set(note.eid, target);
  }
  return found;
}

/** Pairs notes whose units are paired; of several notes on one unit the first that is free. */
export function pairNotes(pairing: Pairing, explained: ExplainedUnits): void {
  const candidates = notesByTarget(pairing, explained.after);
  for (const [note, target] of explained.before) {
    const unit = pairing.before.byEid.get(note);
    const explainedUnit = pairing.before.byEid.get(target);
    if (unit === undefined || explainedUnit === undefined) continue;
    const continued = pairing.partnerAfter(explainedUnit)?.clause.eid;
    if (continued === undefined) continue;
    const free = candidates.get(continued)?.find((candidate) => pairing.isFreeAfter(candidate));
    if (free === undefined) continue;
    pairing.pair(unit, free, { by: unit.tree === free.tree ? "identical" : "address" });
  }
}

function notesByTarget(
  pairing: Pairing,
  targets: ReadonlyMap<Eid, Eid>,
): ReadonlyMap<Eid, readonly Unit[]> {
  const found = new Map<Eid, Unit[]>();
  for (const [note, target] of targets) {
    const unit = pairing.after.byEid.get(note);
    if (unit === undefined) continue;
    const known = found.get(target);
    if (known === undefined) found.set(target, [unit]);
    else known.push(unit);
  }
  return found;
}
