/** The smallest single step from one document to another, so that history, cursors and the log see little change. */
import type { Node } from "prosemirror-model";
import { ReplaceStep } from "prosemirror-transform";

/** The step, or undefined where the documents are equal. Applied to `before` it gives `after`, proven. */
export function minimalStep(before: Node, after: Node): ReplaceStep | undefined {
  const start = before.content.findDiffStart(after.content);
  const end = before.content.findDiffEnd(after.content);
  if (start === null || end === null) return undefined;
  // Repeated text lets the ends reach back over the start ("aa" to "aaa"): both are moved behind it.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const step = new ReplaceStep(start, end.a + overlap, after.slice(start, end.b + overlap));
  return step.apply(before).doc?.eq(after) === true ? step : childrenStep(before, after);
}

// Where the ends lie at depths that do not join, whole parts of the act are replaced.
function childrenStep(before: Node, after: Node): ReplaceStep {
  const [old, now] = [before.children, after.children];
  const most = Math.min(old.length, now.length);
  let first = 0;
  while (first < most && same(old[first], now[first])) first += 1;
  let last = 0;
  while (last < most - first && same(old.at(-1 - last), now.at(-1 - last))) last += 1;
  const start = sizeOf(old.slice(0, first));
  const end = sizeOf(old.slice(0, old.length - last));
  return new ReplaceStep(start, end, after.slice(start, sizeOf(now.slice(0, now.length - last))));
}

function same(before: Node | undefined, after: Node | undefined): boolean {
  return before !== undefined && after !== undefined && before.eq(after);
}

function sizeOf(children: readonly Node[]): number {
  return children.reduce((sum, { nodeSize }) => sum + nodeSize, 0);
}
