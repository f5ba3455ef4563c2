/** A proposal, frozen as a page of its own. */
import {
  type Publication,
  type PublishedAct,
  publicationHtml,
} from "../../engine/publish/index.ts";
import type { NewPublication, NewWithdrawal } from "../../schemas/api/publication.ts";
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { type Language, problem } from "../../schemas/problem.ts";
import type { GapFile, PublicationRow } from "../../schemas/records/index.ts";
import type { Dependencies, Person } from "../dependencies.ts";
import type { StoredPublication, Target } from "../ports/index.ts";
import { diffTexts } from "./diff-texts.ts";
import { hashPage } from "./hash-page.ts";
import { publishedAct } from "./published-act.ts";
import type { BillTexts } from "./published-bill.ts";
import { readGaps } from "./read-library.ts";
import { readRef } from "./read-ref.ts";

/** All publications, newest first. */
export async function listPublications({
  store,
}: Dependencies): Promise<Outcome<{ publications: PublicationRow[] }>> {
  return done({ publications: (await store.publications.list()).map(describePublication) });
}

/**
 * The publication of the newest saved version of each target. Its bytes never change again; a target without a saved
 * version has nothing to show and is left out.
 */
export async function publish(
  dependencies: Dependencies,
  person: Person,
  { proposalId, language = person.language }: NewPublication,
): Promise<Outcome<PublicationRow>> {
  const { store, ids, clock } = dependencies;
  const proposal = await store.proposals.find(proposalId);
  if (proposal === undefined)
    return refused(problem("http/record-not-found", { record: "proposal", id: proposalId }));
  const sides = await savedTargets(dependencies, proposalId);
  const apart = sides.find(({ target, base }) => base !== target.baseVersionId);
  if (apart !== undefined) {
    const { cite } = apart.after.about.work;
    return refused(problem("publication/other-base", { cite }));
  }
  if (sides.length === 0) return refused(problem("publication/nothing-saved", {}));
  const acts = await Promise.all(sides.map((side) => compareSides(dependencies, side, language)));
  const publishedAt = clock.now();
  const html = publicationHtml({
    language,
    title: proposal.title,
    summary: proposal.summary,
    illustrative: proposal.illustrative,
    author: person.name,
    publishedAt,
    acts: acts.map(({ act }) => act),
    gaps: answeredGaps(await readGaps(store), acts),
  });
  const publication: StoredPublication = {
    id: ids.id(),
    proposalId,
    title: proposal.title,
    hash: hashPage(html),
    author: person.name,
    createdAt: publishedAt,
    targets: sides.map(({ target, after }) => ({
      targetId: target.id,
      baseVersionId: target.baseVersionId,
      versionId: after.versionId,
      cite: after.about.work.cite,
    })),
    withdrawal: null,
  };
  await store.publications.add(publication, html);
  return done(describePublication(publication));
}

/** The publication, withdrawn; its address says so from then on. A reason that was given stays. */
export async function withdrawPublication(
  { store, clock }: Dependencies,
  person: Person,
  { id, reason, replacedBy: given }: NewWithdrawal & { readonly id: string },
): Promise<Outcome<PublicationRow>> {
  const found = await store.publications.find(id);
  if (found === undefined)
    return refused(problem("http/record-not-found", { record: "publication", id }));
  const replacedBy = given ?? null;
  const successor = replacedBy === null ? undefined : await store.publications.find(replacedBy);
  const mayReplace =
    successor?.proposalId === found.proposalId &&
    successor.id !== id &&
    successor.withdrawal === null;
  if (replacedBy !== null && !mayReplace)
    return refused(problem("publication/not-a-successor", { id: replacedBy }));
  const withdrawal = { at: clock.now(), author: person.name, reason, replacedBy };
  if (!(await store.publications.withdraw(id, withdrawal)))
    return refused(problem("publication/withdrawn", { id }));
  return done(describePublication({ ...found, withdrawal }));
}

function describePublication(publication: StoredPublication): PublicationRow {
  return {
    ...publication,
    targets: [...publication.targets],
    path: `/p/${publication.id}`,
  };
}

interface Sides extends BillTexts {
  readonly target: Target;
  /** The version of the act that the saved version changes; null where an older program did not keep it. */
  readonly base: string | null;
}

async function savedTargets(
  dependencies: Dependencies,
  proposalId: string,
): Promise<readonly Sides[]> {
  const { store } = dependencies;
  const found: Sides[] = [];
  for (const target of await store.proposals.targets(proposalId)) {
    const newest = await store.versions.newest(target.expressionId);
    if (newest === undefined) continue;
    const before = await readRef(dependencies, target.baseVersionId);
    const after = await readRef(dependencies, newest.id);
    const saved = await store.versions.find(newest.id);
    const { base = null, frame = null } = saved ?? {};
    if (before.ok && after.ok)
      found.push({ target, base, frame, before: before.value, after: after.value });
  }
  return found;
}

interface ComparedAct {
  readonly work: string;
  readonly act: PublishedAct;
}

async function compareSides(
  dependencies: Dependencies,
  { target, before, after, frame }: Sides,
  language: Language,
): Promise<ComparedAct> {
  const diff = await diffTexts(dependencies, before, after);
  const act = await publishedAct(dependencies, target.id, { before, after, frame, diff, language });
  return { work: after.about.work.iri, act };
}

// A gap is shown where a clause of this proposal says that it answers it.
function answeredGaps(
  file: GapFile | undefined,
  acts: readonly ComparedAct[],
): Publication["gaps"] {
  const answers = acts.flatMap(({ work, act }) =>
    [...act.reasons].flatMap(([eid, { gaps }]) => gaps.map((gap) => ({ gap, work, eid }))),
  );
  return (file?.gaps ?? []).flatMap((gap) => {
    const answeredBy = answers
      .filter((answer) => answer.gap === gap.id)
      .map(({ work, eid }) => ({ work, eid }));
    return answeredBy.length === 0 ? [] : [{ ...gap, answeredBy }];
  });
}
