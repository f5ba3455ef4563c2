/** The diff of two texts, computed once. */
import type { DocumentDiff } from "../../schemas/change.ts";
import type { Eid } from "../../schemas/eid.ts";
import type { Dependencies } from "../dependencies.ts";
import type { ComparisonSide } from "../ports/index.ts";
import { correctionsOf } from "./corrections.ts";
import { guessedLineage } from "./guessed-lineage.ts";
import type { ComparableText } from "./read-ref.ts";

/** What changed from the one to the other; the same two texts always give the same. */
export async function diffTexts(
  { store, diffs, comparer }: Pick<Dependencies, "store" | "diffs" | "comparer">,
  before: ComparableText,
  after: ComparableText,
): Promise<DocumentDiff> {
  // A draft starts from its newest version: which one that is decides what binds.
  const corrections = await correctionsOf(store, before.key, after.key);
  const texts = [before.key, before.versionId, after.key, after.versionId];
  const key = [...texts, ...corrections.map(({ id }) => id)].join(" ");
  const known = diffs.get(key);
  if (known !== undefined) return known;
  const guessed = await guessedLineage(store, before, after);
  const found = comparer.compare({
    before: sideOf(before),
    after: sideOf(after),
    guessed,
    corrections: corrections.map((one) => ({
      kind: one.kind,
      before: one.before as Eid,
      after: one.after as Eid,
    })),
  });
  // Whoever asks for the same meanwhile waits for the same answer; a failure is nobody's answer for good.
  diffs.set(key, found);
  found.catch(() => {
    diffs.delete(key);
  });
  return found;
}

function sideOf({ key, document, profile, lines, about }: ComparableText): ComparisonSide {
  return { key, document, profile, lines, hash: about.hash, title: about.title };
}
