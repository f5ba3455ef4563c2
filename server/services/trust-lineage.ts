/** Which identities of clauses bind when two texts are compared. */
import type { Store } from "../ports.ts";

interface Comparable {
  readonly versionId: string;
}

/** Longer chains of versions than this are not walked; then nothing is trusted and the clauses are aligned anew. */
const LONGEST_CHAIN = 10_000;

/**
 * Tells whether a `wid` that stands in both texts says that one clause continues the other.
 *
 * It does where only edits and persons carried it from the one text to the other. Where an alignment guessed it, as when a
 * file was read or two states of an act were put side by side, a better aligner shall guess anew.
 */
export async function trustLineage(
  { versions }: Pick<Store, "versions">,
  before: Comparable,
  after: Comparable,
): Promise<(wid: string) => boolean> {
  const guessed =
    (await guessedBetween(before.versionId, after.versionId)) ??
    (await guessedBetween(after.versionId, before.versionId));
  return (wid) => guessed !== undefined && !guessed.has(wid);

  // The identities that alignments carried on the way down from an ancestor; undefined where it is none.
  async function guessedBetween(
    ancestor: string,
    descendant: string,
  ): Promise<ReadonlySet<string> | undefined> {
    const found = new Set<string>();
    let current: string | null = descendant;
    for (let length = 0; length < LONGEST_CHAIN && current !== null; length += 1) {
      if (current === ancestor) return found;
      for (const { wid, by } of await versions.lineage(current))
        if (by === "alignment") found.add(wid);
      current = await versions.parentOf(current);
    }
    return undefined;
  }
}
