/** Steps that were typed and never acknowledged, moved behind steps that the log got in the meantime. */
import type { Node } from "prosemirror-model";
import { Mapping, type Step, Transform } from "prosemirror-transform";

/**
 * The pending steps as they apply after `others`, on the document that holds all of the others.
 *
 * Both lists begin at the same document, which itself is not needed: only positions are mapped. A step whose place is
 * gone is left out.
 */
export function rebaseSteps(
  document: Node,
  pending: readonly Step[],
  others: readonly Step[],
): Transform {
  const mapping = new Mapping();
  for (const step of pending.toReversed()) mapping.appendMap(step.getMap().invert());
  for (const step of others) mapping.appendMap(step.getMap());
  const transform = new Transform(document);
  let mirror = pending.length;
  for (const step of pending) {
    const mapped = step.map(mapping.slice(mirror));
    mirror -= 1;
    if (mapped === null || transform.maybeStep(mapped).failed !== null) continue;
    mapping.appendMap(mapped.getMap(), mirror);
  }
  return transform;
}
