/** Which identities of clauses bind when two texts are compared. */
import type { Store } from "../ports/index.ts";

interface Comparable {
  readonly versionId: string;
}

/** Longer chains of versions than this are not walked; then nothing is trusted and the clauses are aligned anew. */
const LONGEST_CHAIN = 10_000;

/**
 * The identities that do not say that one clause continues another, since an alignment guessed them; null where the one
 * text does not come from the other, and no identity says anything.
 *
 * An identity binds where only edits and persons carried it. Where an alignment did, as when a file was read or two states
 * of an act were put side by side, a better aligner shall guess anew.
 */
export async function guessedLineage(
  { versions }: Pick<Store, "versions">,
  before: Comparable,
  after: Comparable,
): Promise<ReadonlySet<string> | null> {
  return (
    (await guessedBetween(before.versionId, after.versionId)) ??
    (await guessedBetween(after.versionId, before.versionId))
  );

  // The identities that alignments carried on the way down from an ancestor; null where it is none.
  async function guessedBetween(
    ancestor: string,
    descendant: string,
  ): Promise<ReadonlySet<string> | null> {
    const found = new Set<string>();
    let current: string | null = descendant;
    for (let length = 0; length < LONGEST_CHAIN && current !== null; length += 1) {
      if (current === ancestor) return found;
      for (const { wid, by } of await versions.lineage(current))
        if (by === "alignment") found.add(wid);
      current = await versions.parentOf(current);
    }
    return null;
  }
}
