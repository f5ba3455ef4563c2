/** Units that were renumbered: the same text under another label, where the old label now says something else. */
import type { Node } from "prosemirror-model";
import type { Profile } from "../../../schemas/profiles/index.ts";
import { isStub, labelOf, wholeText } from "./content.ts";

// "korban;" may stand in two lists; a sentence does not stand under two labels by chance.
const LEAST_TEXT = 12;

/** A unit that stands under another label than before. */
interface Relabelled {
  readonly label: string;
  readonly to: string;
  readonly node: Node;
}

/**
 * The first sibling that was renumbered, or undefined.
 *
 *     (1) A   (1) A
 *     (2) B   (2) X        (2) became (3): its label says X now
 *             (3) B
 *
 * A text that moved to a new label while its old label was deleted is no renumbering: that has a form.
 */
export function findRelabelled(
  before: readonly Node[],
  after: readonly Node[],
  profile: Profile,
): Relabelled | undefined {
  const byWid = uniqueBy(after, ({ attrs }) => String(attrs["wid"] ?? ""), 1);
  const textOf = textsOf();
  const byText = uniqueBy(after, textOf, LEAST_TEXT);
  const textBefore = uniqueBy(before, textOf, LEAST_TEXT);
  const now = new Map(after.map((unit) => [labelOf(unit), unit]));
  const known = new Set(before.map(labelOf));
  for (const unit of before) {
    const label = labelOf(unit);
    const text = textOf(unit);
    const same = textBefore.get(text) === unit ? byText.get(text) : undefined;
    const found = byWid.get(String(unit.attrs["wid"] ?? "")) ?? same;
    if (found === undefined || labelOf(found) === label || isStub(unit, profile)) continue;
    const successor = now.get(label);
    if (successor !== undefined && textOf(successor) === text) continue;
    const isFreed =
      successor === undefined ? !known.has(labelOf(found)) : isStub(successor, profile);
    if (!isFreed) return { label, to: labelOf(found), node: found };
  }
  return undefined;
}

/** Each text is put together once. */
function textsOf(): (unit: Node) => string {
  const known = new Map<Node, string>();
  return (unit) => {
    const text = known.get(unit) ?? wholeText(unit);
    known.set(unit, text);
    return text;
  };
}

/** The units by a key that only one of them has. */
function uniqueBy(
  units: readonly Node[],
  keyOf: (unit: Node) => string,
  least: number,
): ReadonlyMap<string, Node> {
  const found = new Map<string, Node>();
  const doubled = new Set<string>();
  for (const unit of units) {
    const key = keyOf(unit);
    if (key.length < least) continue;
    if (found.has(key)) doubled.add(key);
    found.set(key, unit);
  }
  for (const key of doubled) found.delete(key);
  return found;
}
