/** How the items of a list end: all but the last with a mark, the last but one with a conjunction, the last with a full stop. */
import type { Node } from "prosemirror-model";
import { alternatives } from "../text/index.ts";
import { joints } from "../wording/index.ts";

const JOINT = new RegExp(`(?<!\\p{L})(?:${alternatives(joints)}|and|or)\\s*$`, "iu");

/** Whether a merged list joins its items wrongly (two conjunctions, or a full stop before its end) though neither side does. */
export function isJoinedWrongly(merged: Node, sides: readonly Node[]): boolean {
  return isOdd(merged) && !sides.some(isOdd);
}

function isOdd(list: Node): boolean {
  const ends = list.children.filter(({ type }) => type.name !== "omission").map(endOf);
  const joints = ends.flatMap((end, index) => (JOINT.test(end) ? [index] : []));
  const isJoinOdd = joints.length > 1 || (joints.length === 1 && joints[0] !== ends.length - 2);
  const hasStops = ends.some((end) => end.endsWith("."));
  const isEndOdd =
    hasStops && ends.some((end, index) => end.endsWith(".") !== (index === ends.length - 1));
  return isJoinOdd || isEndOdd;
}

// The last words of an item, those of the items inside it included.
function endOf(item: Node): string {
  return item.textBetween(0, item.content.size, "\n").trimEnd();
}
