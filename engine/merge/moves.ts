/** Units that one side moved among their siblings, and what the other side made of them where they were. */
import type { MergeSide } from "../../schemas/merge.ts";
import type { Placed } from "./children.ts";
import type { Chunk } from "./chunks.ts";

interface Versions {
  readonly base: Placed;
  readonly ours: Placed;
  readonly theirs: Placed;
}

/**
 * The runs without the old places of units that one side moved and the other left where they are, and the three versions
 * of each such unit by what stands at its new place.
 *
 *     base        ours         theirs
 *     1 A, 2 B    1 B, 2 A     1 A, 2 B'     →    B', A
 */
export function withMoves(
  chunks: readonly Chunk[],
  moves: { readonly [side in MergeSide]: ReadonlyMap<number, number> },
): { readonly chunks: readonly Chunk[]; readonly moved: ReadonlyMap<Placed, Versions> } {
  const insertions = {
    ours: insertedBy("ours", chunks),
    theirs: insertedBy("theirs", chunks),
  };
  const moved = new Map<Placed, Versions>();
  const left = chunks.map((chunk): Chunk => {
    if (chunk.kind === "stable") return chunk;
    const gone = chunk.gone.filter(({ base, by, left: other }) => {
      if (by === "both" || other === undefined) return true;
      const place = moves[by].get(base.position);
      const own = place === undefined ? undefined : insertions[by].get(place);
      if (own === undefined) return true;
      moved.set(
        own,
        by === "ours" ? { base, ours: own, theirs: other } : { base, ours: other, theirs: own },
      );
      return false;
    });
    return { ...chunk, gone };
  });
  return { chunks: left, moved };
}

function insertedBy(side: MergeSide, chunks: readonly Chunk[]): ReadonlyMap<number, Placed> {
  const units = chunks.flatMap((chunk) => (chunk.kind === "stable" ? [] : chunk[side]));
  return new Map(units.map((unit) => [unit.position, unit]));
}
