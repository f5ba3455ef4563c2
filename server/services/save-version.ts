/** The draft of a target, saved as a version. */
import type { NewVersion } from "../../schemas/api/draft.ts";
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { problem } from "../../schemas/problem.ts";
import type { VersionRow } from "../../schemas/records/index.ts";
import type { Dependencies, Person } from "../dependencies.ts";
import type { Store, StoredVersion, Target } from "../ports/index.ts";
import { composeText } from "../texts/compose.ts";
import { draftFacts } from "../texts/draft-facts.ts";
import { addVersion } from "./add-version.ts";
import { readDraftState } from "./draft-state.ts";
import { findTarget } from "./find-target.ts";
import { readText } from "./read-text.ts";

interface SavedDraft extends NewVersion {
  readonly targetId: string;
  /** The entity tag of the draft that the person saw: its length in quotation marks. */
  readonly expected: string;
}

/**
 * The version, with the newest one of the target (or its base) as parent.
 *
 * Where the draft has moved on since the person saw it, nothing is saved.
 */
export async function saveVersion(
  dependencies: Dependencies,
  person: Person,
  { targetId, expected, message }: SavedDraft,
): Promise<Outcome<VersionRow>> {
  const target = await findTarget(dependencies.store, targetId);
  if (!target.ok) return target;
  const base = await readText(dependencies, target.value.baseVersionId);
  if (!base.ok) return base;
  const { profile, version: baseVersion } = base.value;
  return dependencies.store.atomically(async (store) => {
    const state = await readDraftState(dependencies, store, targetId);
    if (expected !== `"${state.length}"`)
      return refused(problem("version/draft-moved-on", { length: state.length }));
    const text = composeText(state.document, profile, dependencies.ids.id);
    if (!text.ok) return text;
    const parent = await newestVersion(store, target.value, baseVersion);
    if (parent.hash === text.value.hash)
      return refused(problem("version/unchanged", { hash: parent.hash }));
    const expression = await store.works.findExpression(target.value.expressionId);
    const facts =
      parent.id === baseVersion.id
        ? draftFacts(baseVersion.facts, expression?.date ?? baseVersion.facts.date)
        : parent.facts;
    const added = await addVersion(dependencies, store, {
      expressionId: target.value.expressionId,
      parent: parent.id,
      text: text.value,
      facts,
      message,
      author: person.name,
      from: { version: parent, by: "edit" },
    });
    await store.proposals.setSavedLength(targetId, state.length);
    return done(added);
  });
}

async function newestVersion(
  store: Store,
  target: Target,
  base: StoredVersion,
): Promise<StoredVersion> {
  const newest = await store.versions.newest(target.expressionId);
  return (newest === undefined ? undefined : await store.versions.find(newest.id)) ?? base;
}
