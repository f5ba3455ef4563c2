/** The children of three versions of a node as runs: those that all three have, and what lies between them. */
import type { Placed } from "./children.ts";

/** A child of the base that a side no longer has. */
interface GoneChild {
  readonly base: Placed;
  /** Who deleted it, or moved it away. */
  readonly by: "ours" | "theirs" | "both";
  /** What it became on the other side; undefined where both deleted it. */
  readonly left: Placed | undefined;
}

export type Chunk =
  | {
      readonly kind: "stable";
      readonly base: Placed;
      readonly ours: Placed;
      readonly theirs: Placed;
    }
  | {
      readonly kind: "between";
      readonly gone: readonly GoneChild[];
      /** What each side has there and the base has not. */
      readonly ours: readonly Placed[];
      readonly theirs: readonly Placed[];
    };

interface Children {
  readonly base: readonly Placed[];
  readonly ours: readonly Placed[];
  readonly theirs: readonly Placed[];
}

/**
 * The runs in order. `ours` and `theirs` give for each child of the base the index of its continuation, or -1; both
 * ascend. A gap in which nothing happened has no run.
 */
export function chunksOf(
  children: Children,
  ours: readonly number[],
  theirs: readonly number[],
): readonly Chunk[] {
  const chunks: Chunk[] = [];
  const known = { ours: new Set(ours), theirs: new Set(theirs) };
  const next = { ours: 0, theirs: 0 };
  const inserted = (side: "ours" | "theirs", end: number): readonly Placed[] => {
    const start = next[side];
    next[side] = Math.max(start, end);
    return children[side].slice(start, end).filter((_, at) => !known[side].has(start + at));
  };
  let gone: GoneChild[] = [];
  const close = (oursEnd: number, theirsEnd: number): void => {
    const mine = inserted("ours", oursEnd);
    const others = inserted("theirs", theirsEnd);
    if (gone.length + mine.length + others.length > 0)
      chunks.push({ kind: "between", gone, ours: mine, theirs: others });
    gone = [];
  };
  for (const [at, base] of children.base.entries()) {
    const [mine, other] = [ours[at] ?? -1, theirs[at] ?? -1];
    const [own, their] = [children.ours[mine], children.theirs[other]];
    if (own !== undefined && their !== undefined) {
      close(mine, other);
      chunks.push({ kind: "stable", base, ours: own, theirs: their });
      next.ours = mine + 1;
      next.theirs = other + 1;
    } else {
      const by = own !== undefined ? "theirs" : their !== undefined ? "ours" : "both";
      gone.push({ base, by, left: own ?? their });
    }
  }
  close(children.ours.length, children.theirs.length);
  return chunks;
}
