/** Several proposals on one act brought together as a new proposal. */
import { combineDocuments, withOwnWords } from "../../engine/merge/index.ts";
import { amend } from "../../engine/package/amend.ts";
import { printEid } from "../../engine/path/index.ts";
import type { CombinationOrder, CombinedAnswer } from "../../schemas/api/combine.ts";
import type { LegalDocument } from "../../schemas/document.ts";
import type { CombineConflict } from "../../schemas/merge.ts";
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { isError, problem } from "../../schemas/problem.ts";
import type { Said } from "../../schemas/records/index.ts";
import type { Dependencies, Person } from "../dependencies.ts";
import { ENGINE_VERSION } from "../engine-version.ts";
import { readDraftState } from "./draft-state.ts";
import { findTarget } from "./find-target.ts";
import { readText, type VersionText } from "./read-text.ts";
import { type CombinedDraft, saveCombination } from "./save-combination.ts";

/**
 * The clauses on which the drafts do not agree; where all are settled and it is asked for, a new proposal that says what
 * all of them say, with their reasons and pins. It is only opened where its bill is proven. The drafts stay as they are.
 */
export async function combineProposals(
  dependencies: Dependencies,
  person: Person,
  order: CombinationOrder & { readonly id: string },
): Promise<Outcome<CombinedAnswer>> {
  const opened = await openDrafts(dependencies, [...new Set([order.id, ...order.targetIds])]);
  if (!opened.ok) return opened;
  const { base, drafts } = opened.value;
  const combined = settle(dependencies, base, drafts, order);
  if (!combined.ok) return combined;
  const { conflicts, open, document } = combined.value;
  const answer = {
    conflicts: conflicts.map((conflict) => describe(conflict, drafts, base)),
    refused: open > 0 ? [] : whyUnproven(base, document),
    proposal: null,
  };
  if (!order.save) return done(answer);
  if (open > 0) return refused(problem("merge/conflicts-open", { count: open }));
  if (answer.refused.length > 0)
    return refused(problem("merge/not-proven", { count: answer.refused.length }));
  const saved = await saveCombination(dependencies, person, {
    base,
    drafts,
    document,
    title: order.title,
  });
  return saved.ok ? done({ ...answer, proposal: saved.value }) : saved;
}

interface OpenedDrafts {
  readonly base: VersionText;
  readonly drafts: readonly CombinedDraft[];
}

/** The drafts of the targets, which all stand on one version of one act. */
async function openDrafts(
  dependencies: Dependencies,
  ids: readonly string[],
): Promise<Outcome<OpenedDrafts>> {
  const { store } = dependencies;
  const drafts: CombinedDraft[] = [];
  for (const id of ids) {
    const target = await findTarget(store, id);
    if (!target.ok) return target;
    const proposal = await store.proposals.find(target.value.proposalId);
    if (proposal === undefined) throw new RangeError(`expected the proposal of ${id}`);
    const { document } = await readDraftState(dependencies, store, id);
    const { title, slug } = proposal;
    drafts.push({ target: target.value, title, slug, document });
  }
  const [first] = drafts;
  if (first === undefined) throw new RangeError("expected a target");
  const base = await readText(dependencies, first.target.baseVersionId);
  if (!base.ok) return base;
  for (const { target } of drafts) {
    if (target.baseVersionId === first.target.baseVersionId) continue;
    const other = await readText(dependencies, target.baseVersionId);
    if (!other.ok) return other;
    return refused(otherBase(base.value, other.value));
  }
  return done({ base: base.value, drafts });
}

function otherBase({ work, expression }: VersionText, other: VersionText) {
  if (work.id !== other.work.id)
    return problem("merge/other-act", { work: other.work.cite, base: work.cite });
  return problem("merge/other-base", { base: other.expression.date, other: expression.date });
}

interface Settled {
  readonly conflicts: readonly CombineConflict[];
  /** How many of them nobody has settled. */
  readonly open: number;
  readonly document: LegalDocument;
}

function settle(
  { ids }: Dependencies,
  { document: base, profile }: VersionText,
  drafts: readonly CombinedDraft[],
  { choices = [] }: CombinationOrder,
): Outcome<Settled> {
  const chosen = new Map(choices.map(({ key, words }) => [key, words]));
  const documents = drafts.map(({ document }) => document);
  const shown = combineDocuments(base, documents, { profile });
  const wordsAt = new Map(shown.conflicts.map(({ key, wordings }) => [key, wordings]));
  const combined = combineDocuments(base, documents, {
    profile,
    choose: (key) => {
      const words = chosen.get(key);
      if (words !== undefined && "of" in words)
        return drafts.findIndex(({ target }) => target.id === words.of);
      // Own words take the place of a wording that has the clause.
      return wordsAt.get(key)?.find(({ text }) => text !== null)?.proposals[0];
    },
  });
  let { document } = combined;
  for (const { key, eid } of shown.conflicts) {
    const words = chosen.get(key);
    if (words === undefined || "of" in words) continue;
    if (eid === null) return refused(problem("merge/own-words", { eid: "" }));
    const written = withOwnWords(document, eid, words.own, { profile, mint: ids.id });
    if (!written.ok) return written;
    document = written.value;
  }
  const open = shown.conflicts.filter(({ key, wordings }) => {
    const words = chosen.get(key);
    if (words === undefined) return true;
    // Words of a proposal that has no part in the conflict settle nothing.
    return (
      "of" in words &&
      !wordings.some(({ proposals }) => proposals.some((at) => drafts[at]?.target.id === words.of))
    );
  });
  return done({ conflicts: shown.conflicts, open: open.length, document });
}

function describe(
  { key, kind, eid, base, wordings }: CombineConflict,
  drafts: readonly CombinedDraft[],
  { profile }: VersionText,
): CombinedAnswer["conflicts"][number] {
  const clause = eid ?? base;
  return {
    key,
    kind,
    label: clause === null ? "" : printEid(clause, profile),
    wordings: wordings.map(({ proposals, text }) => {
      const saying = proposals.flatMap((at) => drafts[at] ?? []);
      return {
        targetIds: saying.map(({ target }) => target.id),
        titles: saying.map(({ title }) => title),
        text,
      };
    }),
  };
}

function whyUnproven(base: VersionText, document: LegalDocument): Said[] {
  const { profile } = base;
  const text = { profile, frontMatter: "", lines: new Map(), problems: [] };
  const { proof, problems } = amend(
    { ...text, document: base.document, facts: base.version.facts },
    { ...text, document, facts: null },
    { engine: ENGINE_VERSION },
  );
  if (proof !== null) return [];
  return problems
    .filter((found) => isError(found.problem))
    .map(({ problem: { code, facts } }) => ({ code, facts: { ...facts } }));
}
