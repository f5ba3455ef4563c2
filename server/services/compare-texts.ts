/** Two texts compared clause by clause, with what hangs on their clauses. */
import { compareFacts, summarizeDiff } from "../../engine/diff/index.ts";
import type { CompareAnswer } from "../../schemas/api/compare.ts";
import { done, type Outcome } from "../../schemas/outcome.ts";
import type { Dependencies } from "../dependencies.ts";
import { correctionsOf } from "./corrections.ts";
import { diffTexts } from "./diff-texts.ts";
import { describePins } from "./pins.ts";
import { readRef } from "./read-ref.ts";

/** The diff, both documents, and the pins, reasons and comments of the target that they belong to. */
export async function compareTexts(
  dependencies: Dependencies,
  refs: { readonly before: string; readonly after: string },
): Promise<Outcome<CompareAnswer>> {
  const before = await readRef(dependencies, refs.before);
  if (!before.ok) return before;
  const after = await readRef(dependencies, refs.after);
  if (!after.ok) return after;
  const diff = await diffTexts(dependencies, before.value, after.value);
  const targetId = after.value.about.targetId ?? before.value.about.targetId;
  const { store } = dependencies;
  return done({
    diff: { ...diff, facts: compareFacts(before.value.about.facts, after.value.about.facts) },
    summary: { id: summarizeDiff(diff, "id"), en: summarizeDiff(diff, "en") },
    before: before.value.about,
    after: after.value.about,
    beforeDocument: before.value.document.toJSON(),
    afterDocument: after.value.document.toJSON(),
    targetId,
    pins: targetId === null ? [] : await describePins(dependencies, targetId),
    reasons: targetId === null ? [] : [...(await store.reasons.ofTarget(targetId))],
    comments: targetId === null ? [] : [...(await store.comments.ofTarget(targetId))],
    corrections: [...(await correctionsOf(store, before.value.key, after.value.key))],
  });
}
