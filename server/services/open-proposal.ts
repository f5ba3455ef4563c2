/** Proposals opened and widened. */
import { mintWids } from "../../engine/align/index.ts";
import { frameOfNewAct } from "../../engine/amend/index.ts";
import type { NewProposal, NewTarget, ProposalChange } from "../../schemas/api/proposal.ts";
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { problem } from "../../schemas/problem.ts";
import type { Proposal, ProposalRow, TargetRow } from "../../schemas/records/index.ts";
import type { Dependencies, Person } from "../dependencies.ts";
import type { Store } from "../ports/index.ts";
import { blankBase } from "./blank-base.ts";
import { describeProposal, describeTarget } from "./find-target.ts";
import { makeTarget } from "./make-target.ts";
import { readText, type VersionText } from "./read-text.ts";

/** The proposal with a target for each base version; nothing is opened where one of them cannot be a base. */
export async function openProposal(
  dependencies: Dependencies,
  person: Person,
  { title, summary = { id: "", en: "" }, baseVersionIds }: NewProposal,
): Promise<Outcome<ProposalRow>> {
  const bases: VersionText[] = [];
  for (const id of baseVersionIds) {
    const base = await findBase(dependencies, id, bases);
    if (!base.ok) return base;
    bases.push(base.value);
  }
  const at = dependencies.clock.now();
  const proposal: Omit<Proposal, "etag"> = {
    id: dependencies.ids.id(),
    slug: null,
    title,
    summary,
    illustrative: false,
    author: person.name,
    createdAt: at,
    updatedAt: at,
  };
  await dependencies.store.atomically(async (store) => {
    await store.proposals.add(proposal);
    for (const base of bases)
      await makeTarget(dependencies, store, proposal.id, { base, date: dayOf(at) });
  });
  return readProposal(dependencies, proposal.id);
}

/** A proposal with its targets. */
export async function readProposal(
  { store }: Dependencies,
  id: string,
): Promise<Outcome<ProposalRow>> {
  const proposal = await store.proposals.find(id);
  return proposal === undefined
    ? refused(problem("http/record-not-found", { record: "proposal", id }))
    : done(await describeProposal(store, proposal));
}

/** The proposal with another title or summary. */
export async function changeProposal(
  dependencies: Dependencies,
  id: string,
  expected: string,
  change: ProposalChange,
): Promise<Outcome<ProposalRow>> {
  const { store, clock } = dependencies;
  const held = await store.proposals.find(id);
  if (held === undefined)
    return refused(problem("http/record-not-found", { record: "proposal", id }));
  const changed = {
    ...held,
    title: change.title ?? held.title,
    summary: change.summary ?? held.summary,
    updatedAt: clock.now(),
    etag: expected,
  };
  return (await store.proposals.change(changed))
    ? readProposal(dependencies, id)
    : refused(problem("http/precondition-failed", { current: held.etag }));
}

/** One more act that a proposal changes, or a new one that it makes. */
export async function addTarget(
  dependencies: Dependencies,
  person: Person,
  proposalId: string,
  asked: NewTarget,
): Promise<Outcome<TargetRow>> {
  const proposal = await readProposal(dependencies, proposalId);
  if (!proposal.ok) return proposal;
  if ("newAct" in asked) return addNewAct(dependencies, person, proposalId, asked.newAct.title);
  const base = await findBase(dependencies, asked.baseVersionId, proposal.value.targets);
  if (!base.ok) return base;
  const target = await dependencies.store.atomically((store) =>
    makeTarget(dependencies, store, proposalId, {
      base: base.value,
      date: dayOf(dependencies.clock.now()),
    }),
  );
  return done(await describeTarget(dependencies.store, target));
}

async function addNewAct(
  dependencies: Dependencies,
  { name }: Person,
  proposalId: string,
  title: string,
): Promise<Outcome<TargetRow>> {
  const { store, ids, clock } = dependencies;
  const date = dayOf(clock.now());
  const work = await freeAddress(store, title, date.slice(0, "YYYY".length));
  const facts = { work, title, cite: `RUU ${title}`, language: "id", date, author: name } as const;
  const base = await blankBase(dependencies, facts);
  if (!base.ok) return base;
  const start = mintWids(frameOfNewAct(title), ids.id);
  const target = await store.atomically((held) =>
    makeTarget(dependencies, held, proposalId, { base: base.value, date, start }),
  );
  return done(await describeTarget(store, target));
}

const LONGEST_SLUG = 60;

/** An address that no work has: `/akn/id/bill/uu/2026/pengesahan-konvensi`, or with "-2" behind it. */
async function freeAddress(store: Store, title: string, year: string): Promise<string> {
  const words = title
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^a-z0-9]+/gu, "-");
  const slug = words.slice(0, LONGEST_SLUG).replace(/^-|-$/gu, "") || "peraturan-baru";
  for (let count = 1; ; count += 1) {
    const iri = `/akn/id/bill/uu/${year}/${slug}${count === 1 ? "" : `-${count}`}`;
    if ((await store.works.findByIri(iri)) === undefined) return iri;
  }
}

async function findBase(
  dependencies: Dependencies,
  id: string,
  others: readonly { readonly work: { readonly id: string } }[],
): Promise<Outcome<VersionText>> {
  const base = await readText(dependencies, id);
  if (!base.ok) return base;
  const { work, expression } = base.value;
  if (work.kind !== "existing") return refused(problem("text/not-a-base", { cite: work.cite }));
  if (expression.state === "not-held")
    return refused(problem("text/not-held", { cite: work.cite }));
  if (others.some((other) => other.work.id === work.id))
    return refused(problem("proposal/target-exists", { cite: work.cite }));
  return base;
}

function dayOf(time: string): string {
  return time.slice(0, "YYYY-MM-DD".length);
}
