/** Steps of an editing window, added to the log of a draft. */
import { type DraftState, receiveSteps } from "../../engine/collab/index.ts";
import type { NewSteps } from "../../schemas/collab.ts";
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { problem } from "../../schemas/problem.ts";
import type { Dependencies } from "../dependencies.ts";
import type { Store } from "../ports/index.ts";
import { readDraftState } from "./draft-state.ts";
import { findTarget } from "./find-target.ts";

/** A snapshot is written each so many steps: 1,931 of them replay in a quarter of a second. */
const STEPS_BETWEEN_SNAPSHOTS = 2_000;

/**
 * The new length of the log, once the steps are on disk.
 *
 * Refused with the steps that were missed where the log is longer than the window knew; then nothing was added.
 */
export async function sendSteps(
  dependencies: Dependencies,
  targetId: string,
  sent: NewSteps,
): Promise<Outcome<{ length: number }>> {
  const target = await findTarget(dependencies.store, targetId);
  if (!target.ok) return target;
  const received = await dependencies.store.atomically((store) =>
    addSteps(dependencies, store, targetId, sent),
  );
  if (!received.ok) return received;
  // Only now: a log that was not committed must not be in memory.
  dependencies.drafts.set(targetId, received.value);
  return done({ length: received.value.length });
}

/**
 * The draft with the steps in its log, which is in memory only once the caller has committed. Call it inside `atomically`.
 */
export async function addSteps(
  dependencies: Dependencies,
  store: Store,
  targetId: string,
  sent: NewSteps,
): Promise<Outcome<DraftState>> {
  const length = await store.drafts.length(targetId);
  if (sent.length < length) return refused(await missed(store, targetId, length, sent.length));
  const state = await readDraftState(dependencies, store, targetId);
  const received = receiveSteps(state, sent);
  // What has no effect is acknowledged and leaves the log as it is.
  if (!received.ok || received.value.length === length) return received;
  const at = dependencies.clock.now();
  const steps = sent.steps.map((step) => ({ step, clientId: sent.clientId }));
  await store.drafts.append(targetId, length, steps, at);
  if (crossesSnapshot(length, received.value.length)) {
    const document = JSON.stringify(received.value.document.toJSON());
    await store.drafts.addSnapshot(targetId, { length: received.value.length, document }, at);
  }
  return received;
}

async function missed(store: Store, targetId: string, length: number, since: number) {
  const steps = await store.drafts.steps(targetId, since);
  return problem("collab/behind", {
    length,
    steps: steps.map(({ step }) => step),
    clientIds: steps.map(({ clientId }) => clientId),
  });
}

function crossesSnapshot(before: number, after: number): boolean {
  const count = (length: number) => Math.floor(length / STEPS_BETWEEN_SNAPSHOTS);
  return count(after) > count(before);
}
