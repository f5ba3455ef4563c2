/** All that the library holds. */
import { z } from "zod";
import type { Library } from "../../schemas/api/library.ts";
import { done, type Outcome } from "../../schemas/outcome.ts";
import {
  type GapFile,
  type GapRow,
  gapFileShape,
  type ProposalRow,
} from "../../schemas/records/index.ts";
import type { Dependencies } from "../dependencies.ts";
import type { Store } from "../ports/index.ts";
import { describeProposal } from "./find-target.ts";
import { currencyOf } from "./read-currency.ts";

/** The setting that holds the gaps of the study. */
export const GAPS_KEY = "library/gaps";

/** Works, proposals, gaps. */
export async function readLibrary(dependencies: Dependencies): Promise<Outcome<Library>> {
  const { store } = dependencies;
  const works = await store.works.list();
  const known = await store.proposals.list();
  const proposals = await Promise.all(known.map((proposal) => describeProposal(store, proposal)));
  const file = await readGaps(store);
  return done({
    works: [...works],
    notCurrent: await listNotCurrent(dependencies),
    proposals,
    gaps: await linkGaps(store, file?.gaps ?? [], proposals),
    study: file?.study ?? null,
  });
}

async function listNotCurrent(dependencies: Dependencies): Promise<Library["notCurrent"]> {
  const facts = await dependencies.store.versions.newestFacts();
  const all = [...facts].map(([id, known]) => [id, currencyOf(dependencies, known)] as const);
  return Object.fromEntries(all.filter(([, { verdict }]) => verdict !== "current"));
}

/** The gaps of the study, where the library has them. */
export async function readGaps({
  settings,
}: Pick<Store, "settings">): Promise<GapFile | undefined> {
  return z.optional(gapFileShape).safeParse(await settings.read(GAPS_KEY)).data;
}

// Each answer with the proposal, the draft and the clause that it names, as far as they are held.
async function linkGaps(
  { search }: Pick<Store, "search">,
  gaps: GapFile["gaps"],
  proposals: readonly ProposalRow[],
): Promise<GapRow[]> {
  const answers = gaps.flatMap((gap) => gap.answeredBy);
  const clauses = await search.byAddress({
    workIds: proposals.flatMap(({ targets }) => targets.map(({ work }) => work.id)),
    eids: answers.map(({ eid }) => eid),
    kind: "proposal",
    limit: Number.MAX_SAFE_INTEGER,
  });
  const paths = new Map(clauses.map(({ targetId, eid, path }) => [`${targetId} ${eid}`, path]));
  return gaps.map((gap) => ({
    ...gap,
    answeredBy: gap.answeredBy.map((answer) => {
      const proposal = proposals.find(({ slug }) => slug === answer.proposal);
      const target = proposal?.targets.find(({ work }) => work.iri === answer.target);
      const path = target === undefined ? [] : (paths.get(`${target.id} ${answer.eid}`) ?? []);
      return {
        ...answer,
        proposalId: proposal?.id ?? null,
        targetId: target?.id ?? null,
        path: [...path],
      };
    }),
  }));
}
