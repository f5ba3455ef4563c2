/** The diff of two texts, computed once. */
import { type DiffInput, diffDocuments } from "../../engine/diff/index.ts";
import type { DocumentDiff } from "../../schemas/change.ts";
import type { Eid } from "../../schemas/eid.ts";
import type { Dependencies } from "../dependencies.ts";
import { correctionsOf } from "./corrections.ts";
import type { ComparableText } from "./read-ref.ts";
import { trustLineage } from "./trust-lineage.ts";

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
  const isTrusted = await trustLineage(store, before, after);
  const { diff } = diffDocuments(diffInput(before, isTrusted), diffInput(after, isTrusted), {
    corrections: corrections.map((one) => ({
      kind: one.kind,
      before: one.before as Eid,
      after: one.after as Eid,
    })),
  });
  diffs.set(key, diff);
  return diff;
}

// Identities that were only guessed are left out, so that the aligner decides anew.
function diffInput(
  { document, profile, lines, about, clauses }: ComparableText,
  isTrusted: (wid: string) => boolean,
): DiffInput {
  return {
    document,
    profile,
    ...(lines === null ? {} : { lines }),
    hash: about.hash,
    title: about.title,
    clauses: clauses.map((clause) =>
      clause.wid === "" || isTrusted(clause.wid) ? clause : { ...clause, wid: "" },
    ),
  };
}
