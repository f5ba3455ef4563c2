/** The fewest deletions and insertions that turn one row of numbers into another (Myers 1986, O(ND)). */
import type { Gap } from "./gaps.ts";

/**
 * The gaps between two rows, in order, counted from `start`; undefined where more than `maxEdits` deletions and
 * insertions are needed.
 *
 * Of scripts of equal length the same one is found every time. Costs the length times the number of edits.
 */
export function shortestEdits(
  before: Int32Array,
  after: Int32Array,
  { start, maxEdits }: { readonly start: number; readonly maxEdits: number },
): readonly Gap[] | undefined {
  const steps = walkBack({ before, after }, maxEdits);
  return steps === undefined ? undefined : joinSteps(steps, start);
}

interface Rows {
  readonly before: Int32Array;
  readonly after: Int32Array;
}

/** For each number of edits how far each diagonal was reached with them; undefined where `maxEdits` are not enough. */
function reach({ before, after }: Rows, maxEdits: number): readonly Int32Array[] | undefined {
  const [rows, columns] = [before.length, after.length];
  const most = Math.min(rows + columns, maxEdits);
  const furthest = new Int32Array(2 * most + 3);
  const middle = most + 1;
  const trace: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits += 1) {
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const below = furthest[middle + diagonal + 1] ?? 0;
      const left = furthest[middle + diagonal - 1] ?? 0;
      const isDown = diagonal === -edits || (diagonal !== edits && left < below);
      const row = slide(before, after, isDown ? below : left + 1, diagonal);
      furthest[middle + diagonal] = row;
      if (row < rows || row - diagonal < columns) continue;
      trace.push(furthest.slice(middle - edits - 1, middle + edits + 2));
      return trace;
    }
    trace.push(furthest.slice(middle - edits - 1, middle + edits + 2));
  }
  return undefined;
}

/** The row behind the last of the equal items that follow one another on a diagonal, from row `from` on. */
function slide(before: Int32Array, after: Int32Array, from: number, diagonal: number): number {
  let row = from;
  while (
    row < before.length &&
    row - diagonal < after.length &&
    before[row] === after[row - diagonal]
  )
    row += 1;
  return row;
}

/** One edit: the deletion of the item of `before` at `row`, or the insertion of the item of `after` at `column`. */
interface Step {
  readonly row: number;
  readonly column: number;
  readonly isDeletion: boolean;
}

function walkBack(rows: Rows, maxEdits: number): readonly Step[] | undefined {
  const trace = reach(rows, maxEdits);
  if (trace === undefined) return undefined;
  const steps: Step[] = [];
  let diagonal = rows.before.length - rows.after.length;
  for (let edits = trace.length - 1; edits > 0; edits -= 1) {
    const furthest = trace[edits - 1];
    // The trace of `edits - 1` begins with diagonal -edits, so diagonal `of` stands at `of + edits`.
    const at = (of: number): number => furthest?.[of + edits] ?? 0;
    const isDown =
      diagonal === -edits || (diagonal !== edits && at(diagonal - 1) < at(diagonal + 1));
    diagonal = isDown ? diagonal + 1 : diagonal - 1;
    const row = at(diagonal);
    steps.push({ row, column: row - diagonal, isDeletion: !isDown });
  }
  return steps.reverse();
}

function joinSteps(steps: readonly Step[], start: number): readonly Gap[] {
  const gaps: { -readonly [Key in keyof Gap]: Gap[Key] }[] = [];
  for (const { row, column, isDeletion } of steps) {
    const [before, after] = [start + row, start + column];
    let open = gaps.at(-1);
    if (open === undefined || open.beforeTo !== before || open.afterTo !== after) {
      open = { beforeFrom: before, beforeTo: before, afterFrom: after, afterTo: after };
      gaps.push(open);
    }
    if (isDeletion) open.beforeTo += 1;
    else open.afterTo += 1;
  }
  return gaps;
}
