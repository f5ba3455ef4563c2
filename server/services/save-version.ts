/** The draft of a target, saved as a version. */
import type { NewVersion } from "../../schemas/api/draft.ts";
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { problem } from "../../schemas/problem.ts";
import type { VersionRow } from "../../schemas/records/index.ts";
import type { Dependencies, Person } from "../dependencies.ts";
import type { LineageEntry, Store, StoredVersion, Target } from "../ports/index.ts";
import { type ComposedText, composeText } from "../texts/compose.ts";
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
  return dependencies.store.atomically(async (store) => {
    const state = await readDraftState(dependencies, store, targetId);
    if (expected !== `"${state.length}"`)
      return refused(problem("version/draft-moved-on", { length: state.length }));
    const { value: held } = target;
    const parent = await newestVersion(store, held, base.value.version);
    const text = composeText(state.document, base.value.profile, dependencies.ids.id);
    if (!text.ok) return text;
    if (parent.hash === text.value.hash)
      return refused(problem("version/unchanged", { hash: parent.hash }));
    const draft = {
      target: held,
      base: base.value.version,
      text: text.value,
      length: state.length,
    };
    const saved = { message, author: person.name, by: "edit" } as const;
    return done(await addDraftVersion(dependencies, store, draft, saved));
  });
}

/** The text of a draft at a length of its log, on its base. */
export interface DraftText {
  readonly target: Target;
  readonly base: StoredVersion;
  readonly text: ComposedText;
  readonly length: number;
}

interface Saved {
  readonly message: string;
  readonly author: string;
  /** How its units came by their identities. */
  readonly by: LineageEntry["by"];
}

/** A version of a draft, with the newest one of the target (or its base) as parent. Call it inside `atomically`. */
export async function addDraftVersion(
  dependencies: Dependencies,
  store: Store,
  { target, base, text, length }: DraftText,
  { message, author, by }: Saved,
): Promise<VersionRow> {
  const parent = await newestVersion(store, target, base);
  const expression = await store.works.findExpression(target.expressionId);
  const facts =
    parent.base === base.id
      ? parent.facts
      : draftFacts(base.facts, expression?.date ?? base.facts.date);
  const added = await addVersion(dependencies, store, {
    expressionId: target.expressionId,
    parent: parent.id,
    text,
    facts,
    base: base.id,
    message,
    author,
    from: { version: parent, by },
  });
  await store.proposals.setSavedLength(target.id, length);
  return added;
}

/** The newest version saved in a target; its base where none is. */
export async function newestVersion(
  store: Store,
  target: Target,
  base: StoredVersion,
): Promise<StoredVersion> {
  const newest = await store.versions.newest(target.expressionId);
  return (newest === undefined ? undefined : await store.versions.find(newest.id)) ?? base;
}
