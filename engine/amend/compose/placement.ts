/** Between which units of the base new articles go, as an instruction names them (forms B1, B2 and B8). */
import type { InsertPlace, Target } from "../../../schemas/amendment.ts";
import { itemAt } from "../../text/index.ts";
import type { Outline, OutlineUnit } from "./outline.ts";

/**
 * The place of a run of new articles `units[index..end)`, or undefined where no form names it.
 *
 *     Pasal 5  | Pasal 6     between the two          same container
 *     Pasal 35 | Bab VI      between the two          last in the container of Pasal 35
 *     Bab IX   | Pasal 44    before Pasal 44          first in Bab IX
 *     Pasal 99 | nothing     after Pasal 99
 */
export function articlePlace(
  before: Outline,
  units: readonly OutlineUnit[],
  index: number,
  end: number,
): InsertPlace | undefined {
  const unit = itemAt(units, index);
  const left = units.slice(0, index).findLast(({ kind }) => kind === "article");
  // A unit that a later item of the bill inserts cannot be an anchor, because it is not in the act yet.
  const next = units.slice(end).find(({ key }) => before.byKey.has(key));
  if (left !== undefined && left.parent === unit.parent) {
    if (isLeftOut(before, left, next)) return undefined;
    const first = baseTarget(before, left);
    if (next === undefined) return { kind: "after", anchor: first };
    if (next.kind === "article" && next.parent !== unit.parent) return undefined;
    return { kind: "between", first, second: baseTarget(before, next) };
  }
  if (next?.kind !== "article" || next.parent !== unit.parent || unit.parent === null)
    return undefined;
  const within = baseTarget(before, unit.parent);
  return { kind: "before", anchor: baseTarget(before, next), within };
}

/** Whether the base leaves something out between two neighbours. */
export function isLeftOut(
  before: Outline,
  left: OutlineUnit,
  next: OutlineUnit | undefined,
): boolean {
  const known = before.byKey.get(left.key);
  const follower = next === undefined ? undefined : before.byKey.get(next.key);
  return known?.isLeftOutAfter === true || follower?.isLeftOutBefore === true;
}

/** A unit as a target, with its address in the base where it has one. */
export function baseTarget(before: Outline, unit: OutlineUnit): Target {
  const known = before.byKey.get(unit.key);
  return { path: unit.path, eid: known === undefined ? null : before.eidOf(known.node) };
}
