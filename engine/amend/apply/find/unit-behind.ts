/** Which unit a new container is placed behind. */
import type { Profile } from "../../../../schemas/profiles/index.ts";
import { rankOf, stepOf } from "../../../path/index.ts";
import type { TreeUnit } from "./act-tree.ts";

/**
 * The unit behind which a container of a rank stands, seen from an anchor: the anchor itself, or what holds it directly in a
 * parent that is larger than the new container.
 *
 *     Di antara Pasal 64 dan BAB XI disisipkan … Bagian Ketiga     behind Bagian Kedua of BAB X, in which Pasal 64 stands
 */
export function unitBehind(anchor: TreeUnit, rank: number, profile: Profile): TreeUnit | undefined {
  for (let at = anchor; at.parent !== null; at = at.parent) {
    const step = at.parent.isContainer ? stepOf(at.parent.node, profile) : undefined;
    const isLarger = step === undefined || rankOf(step) < rank;
    if (isLarger) return at;
  }
  return undefined;
}
