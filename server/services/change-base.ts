/** A draft brought up to date with another version of the act that it changes. */
import { mintWids } from "../../engine/align/index.ts";
import { addressClauses, type Clause } from "../../engine/document/index.ts";
import { mergeDocuments } from "../../engine/merge/index.ts";
import type { BaseAnswer, BaseConflict, NewBase } from "../../schemas/api/base.ts";
import type { LegalDocument } from "../../schemas/document.ts";
import type { HeldPart, MergeConflict } from "../../schemas/merge.ts";
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { problem } from "../../schemas/problem.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import type { Dependencies, Person } from "../dependencies.ts";
import type { Store } from "../ports/index.ts";
import { identityOf } from "../texts/parse.ts";
import { readDraftState } from "./draft-state.ts";
import { findTarget } from "./find-target.ts";
import { guessedLineage } from "./guessed-lineage.ts";
import { moveDraft } from "./move-draft.ts";
import { readText } from "./read-text.ts";

interface Sides {
  readonly base: LegalDocument;
  readonly ours: LegalDocument;
  readonly theirs: LegalDocument;
  readonly profile: Profile;
}

/**
 * The conflicts between the draft and the new version of its act; where all are decided and it is asked for, the draft is
 * changed by one step of its log and stands on the new version from then on.
 *
 * Old base and new are paired as a comparison of the two pairs them. What the draft was is saved as a version before, on
 * the old base, and what it is as one after, on the new base: all of it or nothing.
 */
export async function changeBase(
  dependencies: Dependencies,
  person: Person,
  order: NewBase & { readonly id: string },
): Promise<Outcome<BaseAnswer>> {
  const { id: targetId, decisions = [], save } = order;
  const opened = await openSides(dependencies, order);
  if (!opened.ok) return opened;
  const { target, base, next, state, sides, guessed } = opened.value;
  const decided = new Map(decisions.map(({ key, side }) => [key, side]));
  const merged = mergeDocuments(sides.base, sides.ours, sides.theirs, {
    profile: sides.profile,
    parts: "explained",
    binds: { theirs: (wid) => guessed !== null && !guessed.has(wid) },
    prefer: (conflict) => decided.get(keyOf(conflict)) ?? "ours",
  });
  const document = mintWids(merged.document, dependencies.ids.id);
  const shown = {
    conflicts: describe(merged.conflicts, sides),
    parts: describeParts(merged.parts, sides),
    unplaced: await findUnplaced(dependencies.store, targetId, sides, document),
  };
  if (!save) return done({ ...shown, isSaved: false, earlierVersionId: null });
  const open = shown.conflicts.filter(({ key }) => !decided.has(key)).length;
  if (open > 0) return refused(problem("proposal/conflicts-open", { count: open }));
  const moved = await moveDraft(dependencies, person, {
    target,
    from: { base, length: state.length, document: state.document },
    to: { base: next, document },
    messages: MESSAGES[person.language],
    by: "alignment",
  });
  return moved.ok
    ? done({ ...shown, isSaved: true, earlierVersionId: moved.value.earlier?.id ?? null })
    : moved;
}

const MESSAGES = {
  id: { before: "Sebelum dasar diperbarui", after: "Dasar diperbarui" },
  en: { before: "Before the base was updated", after: "Base updated" },
} as const;

async function openSides(
  dependencies: Dependencies,
  { id: targetId, baseVersionId }: NewBase & { readonly id: string },
) {
  const { store } = dependencies;
  const target = await findTarget(store, targetId);
  if (!target.ok) return target;
  const base = await readText(dependencies, target.value.baseVersionId);
  if (!base.ok) return base;
  const next = await readText(dependencies, baseVersionId);
  if (!next.ok) return next;
  if (next.value.work.id !== target.value.workId || next.value.expression.targetId !== null)
    return refused(problem("proposal/other-act", { cite: next.value.work.cite }));
  const state = await readDraftState(dependencies, store, targetId);
  const guessed = await guessedLineage(
    store,
    { versionId: target.value.baseVersionId },
    { versionId: baseVersionId },
  );
  const sides: Sides = {
    base: base.value.document,
    ours: state.document,
    theirs: next.value.document,
    profile: base.value.profile,
  };
  return done({
    target: target.value,
    base: base.value.version,
    next: next.value.version,
    state,
    sides,
    guessed,
  });
}

function describeParts(parts: readonly HeldPart[], { base, theirs, profile }: Sides) {
  const known = { lost: clausesOf(base, profile), gained: clausesOf(theirs, profile) };
  return parts.map(({ kind, eid, keepsOwn }) => ({
    kind,
    label: known[kind].get(eid)?.label ?? eid,
    keepsOwn,
  }));
}

// What hangs on a clause holds its identity: it is where it was unless the clause is gone.
async function findUnplaced(
  store: Store,
  targetId: string,
  { ours, profile }: Sides,
  merged: LegalDocument,
): Promise<BaseAnswer["unplaced"]> {
  const own = clausesOf(ours, profile);
  const labels = new Map([...own.values()].map((one) => [identityOf(one), pathOf(one, own)]));
  const left = new Set(addressClauses(merged, profile).map(identityOf));
  const hanging = [
    ...(await store.reasons.ofTarget(targetId)).map(
      ({ wid }) => ({ kind: "reason", wid }) as const,
    ),
    ...(await store.pins.ofTarget(targetId)).map(({ wid }) => ({ kind: "pin", wid }) as const),
    ...(await store.comments.ofTarget(targetId)).map(
      ({ wid }) => ({ kind: "comment", wid }) as const,
    ),
  ];
  return hanging.flatMap(({ kind, wid }) => {
    const label = labels.get(wid);
    return label === undefined || left.has(wid) ? [] : [{ kind, label }];
  });
}

/** A conflict by what it is and where: the same in each answer as long as neither text changes. */
function keyOf({ kind, base, ours, theirs }: MergeConflict): string {
  return JSON.stringify([kind, base, ours, theirs]);
}

function describe(
  conflicts: readonly MergeConflict[],
  { ours, theirs, profile }: Sides,
): BaseConflict[] {
  const own = clausesOf(ours, profile);
  const other = clausesOf(theirs, profile);
  return conflicts.map((conflict) => {
    const [mine, their] = [own.get(conflict.ours ?? ""), other.get(conflict.theirs ?? "")];
    const named = mine === undefined ? pathOf(their, other) : pathOf(mine, own);
    return {
      key: keyOf(conflict),
      kind: conflict.kind,
      label: named,
      ours: mine?.node.textContent ?? null,
      theirs: their?.node.textContent ?? null,
    };
  });
}

function clausesOf(document: LegalDocument, profile: Profile): ReadonlyMap<string, Clause> {
  return new Map(addressClauses(document, profile).map((clause) => [clause.eid, clause]));
}

function pathOf(clause: Clause | undefined, clauses: ReadonlyMap<string, Clause>): string {
  const labels: string[] = [];
  let at = clause;
  while (at !== undefined && at.kind !== "container") {
    if (at.label !== "") labels.unshift(at.label);
    at = at.parent === null ? undefined : clauses.get(at.parent);
  }
  return labels.join(" ");
}
