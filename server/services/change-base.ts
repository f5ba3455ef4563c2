/** A draft brought up to date with another version of the act that it changes. */
import { ReplaceStep } from "prosemirror-transform";
import { carryWids } from "../../engine/align/index.ts";
import { addressClauses, type Clause } from "../../engine/document/index.ts";
import { mergeDocuments } from "../../engine/merge/index.ts";
import type { BaseAnswer, BaseConflict, NewBase } from "../../schemas/api/base.ts";
import type { LegalDocument } from "../../schemas/document.ts";
import type { MergeConflict } from "../../schemas/merge.ts";
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { problem } from "../../schemas/problem.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import type { Dependencies } from "../dependencies.ts";
import { readDraftState } from "./draft-state.ts";
import { findTarget } from "./find-target.ts";
import { readText } from "./read-text.ts";
import { sendSteps } from "./send-steps.ts";

interface Sides {
  readonly base: LegalDocument;
  readonly ours: LegalDocument;
  readonly theirs: LegalDocument;
  readonly profile: Profile;
}

/**
 * The conflicts between the draft and the new version of its act; where all are decided and it is asked for, the draft is
 * changed by one step of its log and stands on the new version from then on.
 */
export async function changeBase(
  dependencies: Dependencies,
  { id: targetId, baseVersionId, decisions = [], save }: NewBase & { readonly id: string },
): Promise<Outcome<BaseAnswer>> {
  const { store } = dependencies;
  const target = await findTarget(store, targetId);
  if (!target.ok) return target;
  const base = await readText(dependencies, target.value.baseVersionId);
  if (!base.ok) return base;
  const next = await readText(dependencies, baseVersionId);
  if (!next.ok) return next;
  if (next.value.work.id !== target.value.workId)
    return refused(problem("proposal/other-act", { cite: next.value.work.cite }));
  const state = await readDraftState(dependencies, store, targetId);
  const { profile } = base.value;
  const sides: Sides = {
    base: base.value.document,
    ours: state.document,
    theirs: next.value.document,
    profile,
  };
  const decided = new Map(decisions.map(({ key, side }) => [key, side]));
  const merged = mergeDocuments(sides.base, sides.ours, sides.theirs, {
    profile,
    prefer: (conflict) => decided.get(keyOf(conflict)) ?? "ours",
  });
  const conflicts = describe(merged.conflicts, sides);
  if (!save) return done({ conflicts, isSaved: false });
  const open = conflicts.filter(({ key }) => !decided.has(key)).length;
  if (open > 0) return refused(problem("proposal/conflicts-open", { count: open }));
  const document = carryWids(sides.ours, merged.document, profile, dependencies.ids.id);
  const written = await writeStep(dependencies, targetId, state, document);
  if (!written.ok) return written;
  // After the draft: should this not be reached, bringing it up to date once more finds the same text and no conflict.
  await store.proposals.setBase(targetId, baseVersionId);
  return done({ conflicts, isSaved: true });
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

// Only what differs is replaced, so that what someone types elsewhere at the same moment stays.
async function writeStep(
  dependencies: Dependencies,
  targetId: string,
  { document: draft, length }: { readonly document: LegalDocument; readonly length: number },
  merged: LegalDocument,
): Promise<Outcome<unknown>> {
  const from = draft.content.findDiffStart(merged.content);
  const end = draft.content.findDiffEnd(merged.content);
  if (from === null || end === null) return done(undefined);
  // The two ends may overlap where the change repeats what stands before it.
  const overlap = Math.max(0, from - Math.min(end.a, end.b));
  const slice = merged.slice(from, end.b + overlap);
  const step = new ReplaceStep(from, end.a + overlap, slice);
  const isWhole = step.apply(draft).doc?.eq(merged) === true;
  const sent = isWhole
    ? step
    : new ReplaceStep(0, draft.content.size, merged.slice(0, merged.content.size));
  return sendSteps(dependencies, targetId, {
    length,
    clientId: "new-base",
    steps: [sent.toJSON()],
  });
}
