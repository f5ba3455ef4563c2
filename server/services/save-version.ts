/** The draft of a target, saved as a version. */
import type { NewVersion } from "../../schemas/api/draft.ts";
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { problem } from "../../schemas/problem.ts";
import { profileOfWork } from "../../schemas/profiles/index.ts";
import type { VersionRow } from "../../schemas/records/index.ts";
import type { Dependencies, Person } from "../dependencies.ts";
import type { LineageEntry, Store, StoredVersion, Target } from "../ports/index.ts";
import { type ComposedText, composeText } from "../texts/compose.ts";
import { draftFacts } from "../texts/draft-facts.ts";
import { addVersion } from "./add-version.ts";
import { readDraftState } from "./draft-state.ts";
import { findTarget, isFrameUnsaved } from "./find-target.ts";

interface SavedDraft extends NewVersion {
  readonly targetId: string;
  /** The entity tag of the draft that the person saw: its length in quotation marks. */
  readonly expected: string;
}

/**
 * The version, with the newest one of the target (or its base) as parent.
 *
 * Where the draft had moved on when the person asked, nothing is saved. Who types while the text is made ready keeps nobody
 * from saving it.
 */
export async function saveVersion(
  dependencies: Dependencies,
  person: Person,
  { targetId, expected, message }: SavedDraft,
): Promise<Outcome<VersionRow>> {
  const target = await findTarget(dependencies.store, targetId);
  if (!target.ok) return target;
  const { value: held } = target;
  const base = await dependencies.store.versions.find(held.baseVersionId);
  if (base === undefined) throw new RangeError(`expected a version ${held.baseVersionId}`);
  const { length, document } = await readDraftState(dependencies, dependencies.store, targetId);
  if (expected !== `"${length}"`) return refused(problem("version/draft-moved-on", { length }));
  // Before anything is locked: for a large act it takes seconds.
  const text = composeText(document, profileOfWork(base.facts.work), dependencies.ids.id);
  if (!text.ok) return text;
  return dependencies.store.atomically(async (store) => {
    // Steps that came meanwhile are none of this version; a later version or another base is in its way.
    const now = await store.proposals.findTarget(targetId);
    if (now?.baseVersionId !== held.baseVersionId || now.savedLength > length)
      return refused(
        problem("version/draft-moved-on", { length: await store.drafts.length(targetId) }),
      );
    const parent = await newestVersion(store, held, base);
    const isSameText = parent.hash === text.value.hash;
    if (isSameText && !(await isFrameUnsaved(store, held, parent)))
      return refused(problem("version/unchanged", { hash: parent.hash }));
    const draft = { target: held, base, text: text.value, length };
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
  const held = await store.frames.ofTarget(target.id);
  const added = await addVersion(dependencies, store, {
    expressionId: target.expressionId,
    parent: parent.id,
    text,
    facts,
    base: base.id,
    frame: held?.frame ?? null,
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
