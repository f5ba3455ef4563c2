/** What a person wrote otherwise than it was recovered, line by line. */
import { diffArrays } from "diff";
import type { ImportEdit } from "../../schemas/records/index.ts";

/** Past so many changed lines the rest is told as one stretch: the cost grows with their square. */
const MAX_CHANGED_LINES = 4_000;

/**
 * The stretches of lines that differ, in order; lines are counted in the recovered text, from 1.
 *
 *     recovered   saved
 *     a           a
 *     b           c        { line: 2, before: ["b"], after: ["c"] }
 */
export function findEdits(recovered: string, saved: string): readonly ImportEdit[] {
  if (recovered === saved) return [];
  const [before, after] = [recovered.split("\n"), saved.split("\n")];
  const head = commonStart(before, after);
  const tail = commonEnd(before.slice(head), after.slice(head));
  const cut = (lines: readonly string[]) => lines.slice(head, lines.length - tail);
  const middle = { line: head + 1, before: cut(before), after: cut(after) };
  const changes = diffArrays(middle.before, middle.after, { maxEditLength: MAX_CHANGED_LINES });
  if (changes === undefined) return [middle];
  const edits: ImportEdit[] = [];
  let line = middle.line;
  let isOpen = false;
  for (const { added, removed, value } of changes) {
    if (!(added || removed)) {
      line += value.length;
      isOpen = false;
      continue;
    }
    const last = isOpen ? edits.pop() : undefined;
    const { before: gone, after: come, line: start } = last ?? { line, before: [], after: [] };
    edits.push({
      line: start,
      before: removed ? [...gone, ...value] : gone,
      after: added ? [...come, ...value] : come,
    });
    if (removed) line += value.length;
    isOpen = true;
  }
  return edits;
}

function commonStart(before: readonly string[], after: readonly string[]): number {
  const most = Math.min(before.length, after.length);
  let same = 0;
  while (same < most && before[same] === after[same]) same += 1;
  return same;
}

function commonEnd(before: readonly string[], after: readonly string[]): number {
  const most = Math.min(before.length, after.length);
  let same = 0;
  while (same < most && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return same;
}
