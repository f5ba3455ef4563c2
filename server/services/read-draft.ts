/** The draft of a target, and the steps that led to it. */
import type { Draft } from "../../schemas/api/draft.ts";
import type { Steps } from "../../schemas/collab.ts";
import { done, type Outcome } from "../../schemas/outcome.ts";
import type { Dependencies } from "../dependencies.ts";
import { draftFacts } from "../texts/draft-facts.ts";
import { readDraftState } from "./draft-state.ts";
import { findTarget } from "./find-target.ts";
import { readText } from "./read-text.ts";

/** The draft as an editor opens it. */
export async function readDraft(
  dependencies: Dependencies,
  targetId: string,
): Promise<Outcome<Draft>> {
  const { store } = dependencies;
  const target = await findTarget(store, targetId);
  if (!target.ok) return target;
  const base = await readText(dependencies, target.value.baseVersionId);
  if (!base.ok) return base;
  const expression = await store.works.findExpression(target.value.expressionId);
  const newest = await store.versions.newest(target.value.expressionId);
  const newestVersion = newest === undefined ? undefined : await store.versions.find(newest.id);
  const { document, length } = await readDraftState(dependencies, store, targetId);
  return done({
    targetId,
    proposalId: target.value.proposalId,
    document: document.toJSON(),
    length,
    baseVersionId: target.value.baseVersionId,
    savedVersionId: newest?.id ?? null,
    savedLength: target.value.savedLength,
    profile: base.value.profile.id,
    facts:
      newestVersion?.facts ??
      draftFacts(base.value.version.facts, expression?.date ?? base.value.expression.date),
  });
}

/** The part of the log after the first `since` steps. */
export async function readSteps(
  { store }: Dependencies,
  targetId: string,
  since: number,
): Promise<Outcome<Steps>> {
  const target = await findTarget(store, targetId);
  if (!target.ok) return target;
  const steps = await store.drafts.steps(targetId, since);
  return done({
    length: await store.drafts.length(targetId),
    steps: steps.map(({ step }) => step),
    clientIds: steps.map(({ clientId }) => clientId),
  });
}
