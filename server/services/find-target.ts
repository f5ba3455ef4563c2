/** Targets with what belongs to them. */
import { EMPTY_FRAME } from "../../schemas/frame.ts";
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { problem } from "../../schemas/problem.ts";
import {
  isBlankVersion,
  type Proposal,
  type ProposalRow,
  type TargetRow,
} from "../../schemas/records/index.ts";
import type { Store, StoredVersion, Target } from "../ports/index.ts";

/** The target of an id; refused where there is none. */
export async function findTarget(store: Store, id: string): Promise<Outcome<Target>> {
  const target = await store.proposals.findTarget(id);
  return target === undefined
    ? refused(problem("http/record-not-found", { record: "target", id }))
    : done(target);
}

/** A target as it is listed. */
export async function describeTarget(store: Store, target: Target): Promise<TargetRow> {
  const work = await store.works.find(target.workId);
  if (work === undefined) throw new RangeError(`expected a work ${target.workId} of ${target.id}`);
  const all = await store.versions.ofWork(target.workId);
  const versions = all.filter(({ expressionId }) => expressionId === target.expressionId);
  return {
    id: target.id,
    proposalId: target.proposalId,
    work,
    baseVersionId: target.baseVersionId,
    latestVersionId: versions[0]?.id ?? target.baseVersionId,
    draftLength: await store.drafts.length(target.id),
    savedLength: target.savedLength,
    isFrameUnsaved: await isFrameUnsaved(store, target, versions[0]),
    versions,
    isNew: all.some((version) => version.id === target.baseVersionId && isBlankVersion(version)),
  };
}

/** Whether the frame of a target is another than the newest version was saved with. */
export async function isFrameUnsaved(
  store: Store,
  target: Pick<Target, "id">,
  newest: Pick<StoredVersion, "id"> | undefined,
): Promise<boolean> {
  const held = await store.frames.ofTarget(target.id);
  if (held === undefined) return false;
  const saved = newest === undefined ? undefined : await store.versions.find(newest.id);
  return JSON.stringify(held.frame) !== JSON.stringify(saved?.frame ?? EMPTY_FRAME);
}

/** A proposal with its targets. */
export async function describeProposal(store: Store, proposal: Proposal): Promise<ProposalRow> {
  const targets = await store.proposals.targets(proposal.id);
  return {
    ...proposal,
    targets: await Promise.all(targets.map((target) => describeTarget(store, target))),
  };
}
