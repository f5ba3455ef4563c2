/** A new proposal that says what several say, with their reasons and pins. */
import { alignClauses } from "../../engine/align/index.ts";
import { writeDialect } from "../../engine/dialect/index.ts";
import { addressClauses, hashBody } from "../../engine/document/index.ts";
import type { LegalDocument } from "../../schemas/document.ts";
import type { CombinedProposal } from "../../schemas/facts.ts";
import type { Outcome } from "../../schemas/outcome.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import type { Proposal, ProposalRow, Prose, ReasonRow } from "../../schemas/records/index.ts";
import { MAX_TITLE_LENGTH } from "../../schemas/records/limits.ts";
import type { Dependencies, Person } from "../dependencies.ts";
import type { Store, Target } from "../ports/index.ts";
import { composeText } from "../texts/compose.ts";
import { draftFacts } from "../texts/draft-facts.ts";
import { identityOf } from "../texts/parse.ts";
import { addVersion } from "./add-version.ts";
import { makeTarget } from "./make-target.ts";
import { readProposal } from "./open-proposal.ts";
import type { VersionText } from "./read-text.ts";

/** The draft of one of the proposals. */
export interface CombinedDraft {
  readonly target: Target;
  /** Of the proposal. */
  readonly title: Prose;
  readonly slug: string | null;
  readonly document: LegalDocument;
}

interface Combination {
  readonly base: VersionText;
  readonly drafts: readonly CombinedDraft[];
  readonly document: LegalDocument;
  /** Without it the proposal is called after those that it combines. */
  readonly title: Prose | undefined;
}

const COMBINED = { id: "Gabungan", en: "Combined" } as const;

/** The proposal, with its text saved as a first version whose facts name what it combines. */
export async function saveCombination(
  dependencies: Dependencies,
  person: Person,
  { base, drafts, document, title }: Combination,
): Promise<Outcome<ProposalRow>> {
  const { ids, clock } = dependencies;
  const { profile } = base;
  const text = composeText(document, profile, ids.id);
  if (!text.ok) return text;
  const at = clock.now();
  const date = at.slice(0, "YYYY-MM-DD".length);
  const proposal: Omit<Proposal, "etag"> = {
    id: ids.id(),
    slug: null,
    title: title ?? titleOf(drafts),
    summary: summaryOf(drafts),
    illustrative: false,
    author: person.name,
    createdAt: at,
    updatedAt: at,
  };
  const places = drafts.map((draft) => placesIn(draft.document, text.value.document, profile));
  await dependencies.store.atomically(async (store) => {
    await store.proposals.add(proposal);
    const start = text.value.document;
    const target = await makeTarget(dependencies, store, proposal.id, { base, date, start });
    await addVersion(dependencies, store, {
      expressionId: target.expressionId,
      parent: base.version.id,
      text: text.value,
      facts: {
        ...draftFacts(base.version.facts, date),
        combines: drafts.map((draft) => entryOf(draft, profile)),
      },
      base: base.version.id,
      message: COMBINED[person.language],
      author: person.name,
      from: { version: base.version, by: "edit" },
    });
    for (const row of await reasonsOf(store, drafts, places))
      await store.reasons.put({ ...row, targetId: target.id, updatedAt: at }, '"0"');
    for (const [index, draft] of drafts.entries())
      for (const { etag: _, ...pin } of await store.pins.ofTarget(draft.target.id)) {
        const wid = places[index]?.(pin.wid) ?? pin.wid;
        await store.pins.add({ ...pin, id: ids.id(), targetId: target.id, wid });
      }
  });
  return readProposal(dependencies, proposal.id);
}

function titleIn({ title }: CombinedDraft, language: keyof Prose): string {
  return title[language] === "" ? title[language === "id" ? "en" : "id"] : title[language];
}

function titleOf(drafts: readonly CombinedDraft[]): Prose {
  const list = (language: keyof Prose): string =>
    `${COMBINED[language]}: ${drafts.map((draft) => titleIn(draft, language)).join("; ")}`;
  const short = (title: string): string =>
    title.length > MAX_TITLE_LENGTH ? `${title.slice(0, MAX_TITLE_LENGTH - 1)}…` : title;
  return { id: short(list("id")), en: short(list("en")) };
}

function summaryOf(drafts: readonly CombinedDraft[]): Prose {
  const list = (language: keyof Prose): string =>
    drafts.map((draft) => titleIn(draft, language)).join("; ");
  return { id: `Menggabungkan: ${list("id")}.`, en: `Combines: ${list("en")}.` };
}

function entryOf(draft: CombinedDraft, profile: Profile): CombinedProposal {
  return {
    name: draft.slug ?? titleIn(draft, "id"),
    title: draft.title,
    hash: hashBody(writeDialect(draft.document, profile)),
  };
}

/** The reasons of all drafts, those for one clause together, each behind the title of the proposal that it came from. */
async function reasonsOf(
  store: Store,
  drafts: readonly CombinedDraft[],
  places: readonly ((wid: string) => string)[],
): Promise<readonly Pick<ReasonRow, "wid" | "reason" | "gaps" | "author">[]> {
  const found = new Map<string, Pick<ReasonRow, "wid" | "reason" | "gaps" | "author">>();
  for (const [index, draft] of drafts.entries())
    for (const { wid: own, reason, gaps, author } of await store.reasons.ofTarget(
      draft.target.id,
    )) {
      const wid = places[index]?.(own) ?? own;
      const known = found.get(wid);
      const said = (language: keyof Prose): string =>
        [known?.reason[language] ?? [], `${titleIn(draft, language)}: ${reason[language].trim()}`]
          .flat()
          .join("\n\n");
      found.set(wid, {
        wid,
        reason: { id: said("id"), en: said("en") },
        gaps: [...new Set([...(known?.gaps ?? []), ...gaps])],
        author: known?.author ?? author,
      });
    }
  return [...found.values()];
}

/** The identity that a clause of a draft has in the whole: its own, or that of the clause that continues it there. */
function placesIn(
  own: LegalDocument,
  whole: LegalDocument,
  profile: Profile,
): (wid: string) => string {
  const [before, after] = [addressClauses(own, profile), addressClauses(whole, profile)];
  const standing = new Set(after.map(identityOf));
  const { pairs } = alignClauses(before, after, { profiles: { before: profile, after: profile } });
  const next = new Map(pairs.map((pair) => [pair.before[0], pair.after[0]]));
  const identities = new Map(after.map((clause) => [clause.eid, identityOf(clause)]));
  const addresses = new Map(before.map((clause) => [identityOf(clause), clause.eid]));
  return (wid) => {
    const eid = addresses.get(wid);
    if (standing.has(wid) || eid === undefined) return wid;
    const continued = next.get(eid) ?? eid;
    return identities.get(continued) ?? wid;
  };
}
