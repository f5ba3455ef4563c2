/** Two texts compared clause by clause, with what hangs on their clauses. */
import { type DiffInput, diffDocuments } from "../../engine/diff/index.ts";
import type { CompareAnswer } from "../../schemas/api/compare.ts";
import { done, type Outcome } from "../../schemas/outcome.ts";
import type { Dependencies } from "../dependencies.ts";
import { describePins } from "./pins.ts";
import { type ComparableText, readRef } from "./read-ref.ts";
import { trustLineage } from "./trust-lineage.ts";

/** The diff, both documents, and the pins, reasons and comments of the target that they belong to. */
export async function compareTexts(
  dependencies: Dependencies,
  refs: { readonly before: string; readonly after: string },
): Promise<Outcome<CompareAnswer>> {
  const before = await readRef(dependencies, refs.before);
  if (!before.ok) return before;
  const after = await readRef(dependencies, refs.after);
  if (!after.ok) return after;
  const trusted = await trustLineage(dependencies.store, before.value, after.value);
  const { diff } = diffDocuments(diffInput(before.value, trusted), diffInput(after.value, trusted));
  const targetId = after.value.about.targetId ?? before.value.about.targetId;
  const { store } = dependencies;
  return done({
    diff,
    before: before.value.about,
    after: after.value.about,
    beforeDocument: before.value.document.toJSON(),
    afterDocument: after.value.document.toJSON(),
    targetId,
    pins: targetId === null ? [] : await describePins(dependencies, targetId),
    reasons: targetId === null ? [] : [...(await store.reasons.ofTarget(targetId))],
    comments: targetId === null ? [] : [...(await store.comments.ofTarget(targetId))],
  });
}

/** A side of a diff; identities that were only guessed are left out, so that the aligner decides anew. */
export function diffInput(
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
