/** A draft that becomes another text at once, perhaps on another base: what it was and what it is are both versions. */
import { ReplaceStep } from "prosemirror-transform";
import type { LegalDocument } from "../../schemas/document.ts";
import { type BillFrame, EMPTY_FRAME } from "../../schemas/frame.ts";
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { problem } from "../../schemas/problem.ts";
import { profileOfWork } from "../../schemas/profiles/index.ts";
import type { FrameRow, VersionRow } from "../../schemas/records/index.ts";
import type { Dependencies, Person } from "../dependencies.ts";
import type { LineageEntry, Store, StoredVersion, Target } from "../ports/index.ts";
import { composeText } from "../texts/compose.ts";
import { readDraftState } from "./draft-state.ts";
import { findTarget, isFrameUnsaved } from "./find-target.ts";
import { readText } from "./read-text.ts";
import { rowOf } from "./read-version.ts";
import { addDraftVersion, type DraftText, newestVersion } from "./save-version.ts";
import { addSteps } from "./send-steps.ts";

interface Side {
  readonly base: StoredVersion;
  readonly document: LegalDocument;
}

interface Move {
  readonly target: Target;
  readonly from: Side & { readonly length: number };
  /** The frame of its bill stays where none is named; null is one in which nothing is written. */
  readonly to: Side & { readonly frame?: BillFrame | null };
  /** What the two versions are called. */
  readonly messages: { readonly before: string; readonly after: string };
  readonly by: LineageEntry["by"];
}

interface Moved {
  /** What the draft was; null where it said nothing but its base. */
  readonly earlier: VersionRow | null;
  readonly later: VersionRow | null;
}

/**
 * The versions before and after; nothing is written where the draft has moved on meanwhile, or where a text of the two
 * cannot be saved.
 */
export async function moveDraft(
  dependencies: Dependencies,
  person: Person,
  { target, from, to, messages, by }: Move,
): Promise<Outcome<Moved>> {
  const profile = profileOfWork(from.base.facts.work);
  const { id: mint } = dependencies.ids;
  const before = composeText(from.document, profile, mint);
  if (!before.ok) return before;
  const after = composeText(to.document, profile, mint);
  if (!after.ok) return after;
  const author = person.name;
  const moved = await dependencies.store.atomically(async (store) => {
    const length = await store.drafts.length(target.id);
    if (length !== from.length) return refused(problem("version/draft-moved-on", { length }));
    const was = { target, base: from.base, text: before.value, length };
    const earlier = await saveUnlessSaved(dependencies, store, was, {
      message: messages.before,
      author,
    });
    const state = await writeStep(dependencies, store, target.id, from, after.value.document);
    if (!state.ok) return state;
    await store.proposals.setBase(target.id, to.base.id);
    if (to.frame !== undefined)
      await bringFrameBack(store, target.id, {
        frame: to.frame ?? EMPTY_FRAME,
        author,
        updatedAt: dependencies.clock.now(),
      });
    const is = { target, base: to.base, text: after.value, length: state.value.length };
    const saved = { message: messages.after, author, by };
    // A draft that never said anything of its own needs no version to say so.
    const later = earlier === null ? null : await addDraftVersion(dependencies, store, is, saved);
    return done({ earlier, later, state: state.value });
  });
  if (!moved.ok) return moved;
  const { state, ...versions } = moved.value;
  dependencies.drafts.set(target.id, state);
  return done(versions);
}

async function bringFrameBack(
  store: Store,
  targetId: string,
  row: Pick<FrameRow, "frame" | "author" | "updatedAt">,
): Promise<void> {
  const held = await store.frames.ofTarget(targetId);
  if (held === undefined && row.frame === EMPTY_FRAME) return;
  await store.frames.put({ ...row, targetId }, held?.etag ?? '"0"');
}

async function saveUnlessSaved(
  dependencies: Dependencies,
  store: Store,
  draft: DraftText,
  said: { readonly message: string; readonly author: string },
): Promise<VersionRow | null> {
  const newest = await newestVersion(store, draft.target, draft.base);
  const isSaved =
    newest.hash === draft.text.hash && !(await isFrameUnsaved(store, draft.target, newest));
  if (!isSaved) return addDraftVersion(dependencies, store, draft, { ...said, by: "edit" });
  return newest.id === draft.base.id ? null : rowOf(newest);
}

// Only what differs is replaced, so that what someone types elsewhere at the same moment stays.
async function writeStep(
  dependencies: Dependencies,
  store: Store,
  targetId: string,
  { document: draft, length }: { readonly document: LegalDocument; readonly length: number },
  wanted: LegalDocument,
) {
  const from = draft.content.findDiffStart(wanted.content);
  const end = draft.content.findDiffEnd(wanted.content);
  if (from === null || end === null)
    return done(await readDraftState(dependencies, store, targetId));
  // The two ends may overlap where the change repeats what stands before it.
  const overlap = Math.max(0, from - Math.min(end.a, end.b));
  const slice = wanted.slice(from, end.b + overlap);
  const step = new ReplaceStep(from, end.a + overlap, slice);
  const isWhole = step.apply(draft).doc?.eq(wanted) === true;
  const sent = isWhole
    ? step
    : new ReplaceStep(0, draft.content.size, wanted.slice(0, wanted.content.size));
  return addSteps(dependencies, store, targetId, {
    length,
    clientId: "new-base",
    steps: [sent.toJSON()],
  });
}

const RESTORED = {
  id: { before: "Sebelum dikembalikan", after: "Dikembalikan ke versi" },
  en: { before: "Before it was brought back", after: "Brought back to the version" },
} as const;

/** The version that the draft was brought back to, as the newest one; the draft stands on the base that it was made on. */
export async function restoreVersion(
  dependencies: Dependencies,
  person: Person,
  { id: targetId, versionId }: { readonly id: string; readonly versionId: string },
): Promise<Outcome<VersionRow>> {
  const target = await findTarget(dependencies.store, targetId);
  if (!target.ok) return target;
  const base = await readText(dependencies, target.value.baseVersionId);
  if (!base.ok) return base;
  const wanted = await readText(dependencies, versionId);
  if (!wanted.ok) return wanted;
  const { version, document, work } = wanted.value;
  const isOwn = version.expressionId === target.value.expressionId;
  const back = version.base === null ? undefined : await readText(dependencies, version.base);
  if (!isOwn || back?.ok !== true)
    return refused(problem("version/not-of-draft", { cite: work.cite }));
  const state = await readDraftState(dependencies, dependencies.store, targetId);
  const { before, after } = RESTORED[person.language];
  const moved = await moveDraft(dependencies, person, {
    target: target.value,
    from: { base: base.value.version, length: state.length, document: state.document },
    to: { base: back.value.version, document, frame: version.frame },
    messages: { before, after: `${after}: ${version.message}` },
    by: "edit",
  });
  return moved.ok ? done(moved.value.later ?? rowOf(version)) : moved;
}
