/** Units that an edit of the source unmade while their words stay: a label line that was overwritten. */
import type { Node } from "prosemirror-model";
import { isUnit, labelOf } from "../units.ts";

/** What has no line of its own any more. */
export interface LostLabels {
  /** The labels, in document order. */
  readonly labels: readonly string[];
  /** The identities that went with them: the words of two units have one now. */
  readonly wids: readonly string[];
}

/**
 * The units of `before` that `after` has no more though their words stand in it; undefined where there are none.
 *
 * A unit that goes with its words was deleted on purpose, and where as many units stand as before one got another label.
 */
export function lostLabels(before: Node, after: Node): LostLabels | undefined {
  const start = before.content.findDiffStart(after.content);
  const end = before.content.findDiffEnd(after.content);
  if (start === null || end === null) return undefined;
  const [old, now] = [
    changedPart(before, start, Math.max(start, end.a)),
    changedPart(after, start, Math.max(start, end.b)),
  ];
  if (old.units.length <= now.units.length) return undefined;
  const left = now.units.map(labelOf);
  const unmade = old.units.filter((unit) => {
    const at = left.indexOf(labelOf(unit));
    if (at >= 0) left.splice(at, 1);
    return at < 0 && changedPart(unit, 0, unit.content.size).texts.some(isIn(now.texts));
  });
  const wids = new Set(now.units.map(widOf));
  return unmade.length === 0
    ? undefined
    : {
        labels: unmade.map(labelOf),
        wids: old.units.map(widOf).filter((wid) => !wids.has(wid)),
      };
}

function widOf(unit: Node): string {
  return String(unit.attrs["wid"]);
}

function isIn(texts: readonly string[]): (words: string) => boolean {
  return (words) => texts.some((text) => text.includes(words));
}

interface ChangedPart {
  /** The labelled units that a change reaches, in document order. */
  readonly units: readonly Node[];
  /** The texts that it reaches, without the blanks at their ends; no empty ones. */
  readonly texts: readonly string[];
}

function changedPart(node: Node, from: number, to: number): ChangedPart {
  const units: Node[] = [];
  const texts: string[] = [];
  node.nodesBetween(from, to, (inner) => {
    if (isUnit(inner) && labelOf(inner) !== "") units.push(inner);
    const words = inner.isTextblock ? inner.textContent.trim() : "";
    if (words !== "") texts.push(words);
    return !inner.isTextblock;
  });
  return { units, texts };
}
