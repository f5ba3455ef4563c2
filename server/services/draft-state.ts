/** The draft of a target as it stands. */
import { type DraftState, replaySteps } from "../../engine/collab/index.ts";
import { legalSchema } from "../../schemas/document.ts";
import { problem } from "../../schemas/problem.ts";
import type { Dependencies } from "../dependencies.ts";
import type { Store } from "../ports/index.ts";
import { ProblemError } from "../problem-error.ts";

/**
 * The document after all steps of the log: from the cache where that is as long, else from the newest snapshot.
 * Throws where a step that was taken no longer applies: the store is damaged or was written by another program.
 */
export async function readDraftState(
  { drafts }: Pick<Dependencies, "drafts">,
  store: Pick<Store, "drafts">,
  targetId: string,
): Promise<DraftState> {
  const length = await store.drafts.length(targetId);
  const cached = drafts.get(targetId);
  if (cached?.length === length) return cached;
  const start = cached !== undefined && cached.length < length ? cached : await newestSnapshot();
  const steps = await store.drafts.steps(targetId, start.length);
  const replayed = replaySteps(
    start,
    steps.map(({ step }) => step),
  );
  if (!replayed.ok) throw new ProblemError(replayed.problem);
  drafts.set(targetId, replayed.value);
  return replayed.value;

  async function newestSnapshot(): Promise<DraftState> {
    const snapshot = await store.drafts.newestSnapshot(targetId);
    if (snapshot === undefined)
      throw new ProblemError(problem("http/record-not-found", { record: "draft", id: targetId }));
    return {
      length: snapshot.length,
      document: legalSchema.nodeFromJSON(JSON.parse(snapshot.document)),
    };
  }
}
