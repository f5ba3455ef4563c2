/** Notes of an explanation follow what they explain: the note on an article continues the note on the article it was. */
import type { Profile } from "../../schemas/profiles/index.ts";
import { noteTargets } from "../document/index.ts";
import type { Pairing } from "./pairing.ts";
import { FAMILY, type Side } from "./side.ts";

/** For each unit the unit that it explains as a note; -1 for units that are no notes or whose target was not found. */
type Explained = Int32Array;

const known = new WeakMap<Side, Explained>();

/** Which units of a side are notes on which. */
export function explainedUnits(side: Side, profile: Profile): Explained {
  const found = known.get(side);
  if (found !== undefined) return found;
  const targets = new Int32Array(side.count).fill(-1);
  if (side.family.includes(FAMILY.note)) {
    const { targetOf } = noteTargets(side.clauses, profile);
    for (const clause of side.clauses) {
      const target = clause.kind === "note" ? targetOf(clause) : undefined;
      const unit = side.unitOf.get(clause.eid);
      if (target !== undefined && unit !== undefined) targets[unit] = side.unitOf.get(target) ?? -1;
    }
  }
  known.set(side, targets);
  return targets;
}

/** Pairs notes whose explained units are paired. Where one unit has several notes, the first free one is taken. */
export function pairNotes(
  pairing: Pairing,
  explained: { readonly before: Explained; readonly after: Explained },
): void {
  const { before, after, toAfter } = pairing;
  const notes = new Map<number, number[]>();
  explained.after.forEach((target, note) => {
    if (target < 0) return;
    const others = notes.get(target);
    if (others === undefined) notes.set(target, [note]);
    else others.push(note);
  });
  explained.before.forEach((target, note) => {
    const continued = target < 0 ? -1 : (toAfter[target] ?? -1);
    const free = notes.get(continued)?.find((candidate) => pairing.mayPair(note, candidate));
    if (free === undefined) return;
    pairing.pair(note, free, before.tree[note] === after.tree[free] ? "identical" : "address");
  });
}
