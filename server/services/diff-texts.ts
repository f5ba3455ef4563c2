/** The diff of two texts, computed once. */
import type { DocumentDiff } from "../../schemas/change.ts";
import type { Eid } from "../../schemas/eid.ts";
import { type ComparisonSide, compareSides } from "../comparing/compare.ts";
import type { Dependencies } from "../dependencies.ts";
import { correctionsOf } from "./corrections.ts";
import { guessedLineage } from "./guessed-lineage.ts";
import type { ComparableText } from "./read-ref.ts";

/** What changed from the one to the other; the same two texts always give the same. */
export async function diffTexts(
  { store, diffs }: Pick<Dependencies, "store" | "diffs">,
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
  const found = compareSides({
    before: sideOf(before),
    after: sideOf(after),
    guessed,
    corrections: corrections.map((one) => ({
      kind: one.kind,
      before: one.before as Eid,
      after: one.after as Eid,
    })),
  });
  diffs.set(key, found);
  return found;
}

function sideOf({ document, profile, lines, about }: ComparableText): ComparisonSide {
  return { document, profile, lines, hash: about.hash, title: about.title };
}
