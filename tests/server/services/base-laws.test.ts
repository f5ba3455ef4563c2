import { describe, expect, test } from "@jest/globals";
import { readDialect } from "../../../engine/dialect/index.ts";
import type { BaseConflict } from "../../../schemas/api/base.ts";
import { type LegalDocument, legalSchema } from "../../../schemas/document.ts";
import type { MergeSide } from "../../../schemas/merge.ts";
import { profiles } from "../../../schemas/profiles/index.ts";
import type { ProposalRow, VersionRow } from "../../../schemas/records/index.ts";
import { composeText } from "../../../server/texts/compose.ts";
import { applyEdit, type Edit, formalEdits, formlessEdits } from "../../support/law-edits.ts";
import fc from "../../support/random.ts";
import { addAct, BODY, openProposal, openWorkbench, source, type Workbench } from "../support.ts";

const { id: profile } = profiles;
const runs = process.env["FUZZ_RUNS"];
/** Each run has a store of its own with two texts, a proposal and up to four versions. */
const RUNS = runs === undefined ? 12 : Number(runs);

const base = readDialect(BODY, { profile }).document;

const edited = (document: LegalDocument, edits: readonly Edit[]): LegalDocument =>
  edits.reduce((after, one) => applyEdit(after, one, document), document);

/** The Markdown that a text is saved as; undefined where it cannot be saved. */
function spelled(document: LegalDocument): string | undefined {
  let minted = 0;
  const mint = (): string => {
    minted += 1;
    return `law${minted}`;
  };
  const composed = composeText(document, profile, mint);
  return composed.ok ? composed.value.body : undefined;
}

const updates = fc.record({
  ours: fc.oneof(formalEdits, formlessEdits).map((edits) => edited(base, edits)),
  theirs: fc.oneof(formalEdits, formlessEdits).map((edits) => spelled(edited(base, edits))),
  side: fc.constantFrom<MergeSide>("ours", "theirs"),
});

/** An act with a later version, and a draft on the first. */
async function open(bench: Workbench, later: string) {
  const first = await addAct(bench, source(BODY, { date: "2040-01-02" }));
  const newer = await addAct(bench, source(later, { date: "2041-01-02" }));
  const proposal = await openProposal(bench, [first.id]);
  const target = proposal.targets[0]!.id;
  const at = `/api/v1/targets/${target}`;
  const draft = async () => (await bench.ask.get(`${at}/draft`)).body;
  const versions = async (): Promise<VersionRow[]> =>
    (await bench.ask.get("/api/v1/library")).body.proposals
      .flatMap(({ targets }: ProposalRow) => targets)
      .find(({ id }: { id: string }) => id === target).versions;
  const bodyOf = async (id: string) => (await bench.store.versions.find(id))?.body;
  const post = (path: string, body: object) => bench.ask.post(`${at}/${path}`).send(body);
  return { post, first, newer, draft, versions, bodyOf };
}

type Opened = Awaited<ReturnType<typeof open>>;

async function type({ post, draft }: Opened, document: LegalDocument): Promise<void> {
  const { length, document: known } = await draft();
  const { content } = document.toJSON();
  const to = legalSchema.nodeFromJSON(known).content.size;
  const step = { stepType: "replace", from: 0, to, slice: { content } };
  await post("steps", { length, clientId: "law", steps: [step] });
}

async function update({ post, newer }: Opened, side: MergeSide) {
  const { conflicts } = (await post("base", { baseVersionId: newer.id, save: false })).body;
  const decisions = (conflicts as readonly BaseConflict[]).map(({ key }) => ({ key, side }));
  return post("base", { baseVersionId: newer.id, decisions, save: true });
}

/** Takes an update back and forth again; whether there was one to take back. */
async function takeBack(bench: Workbench, ours: LegalDocument, theirs: string, side: MergeSide) {
  const opened = await open(bench, theirs);
  await type(opened, ours);
  const now = async () => {
    const { document, baseVersionId } = await opened.draft();
    return { body: spelled(legalSchema.nodeFromJSON(document)), baseVersionId };
  };
  const before = await now();
  const answer = await update(opened, side);
  if (answer.status !== 200) {
    // What cannot be written is refused, and then nothing was changed.
    expect([answer.status, await now()]).toEqual([422, before]);
    return false;
  }
  const { earlierVersionId } = answer.body;
  const newest = (await opened.versions())[0];
  if (earlierVersionId === null || newest === undefined) return false;
  expect(await opened.bodyOf(earlierVersionId)).toBe(before.body);
  const back = await opened.post("restored", { versionId: earlierVersionId });
  expect([back.status, await opened.bodyOf(back.body.id)]).toEqual([200, before.body]);
  expect(await now()).toEqual(before);
  const forth = await opened.post("restored", { versionId: newest.id });
  expect([forth.status, forth.body.hash]).toEqual([200, newest.hash]);
  expect((await now()).baseVersionId).toBe(opened.newer.id);
  return true;
}

describe("a draft that was brought onto a newer base", () => {
  test("[CO11] goes back to its bytes and base, and forth again", async () => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(updates, async ({ ours, theirs, side }) => {
        // A text without a word is no text to add.
        fc.pre(theirs !== undefined && theirs !== "");
        const bench = await openWorkbench();
        try {
          if (await takeBack(bench, ours, theirs ?? "", side)) taken += 1;
          expect(bench.failures).toEqual([]);
        } finally {
          await bench.store.close();
        }
      }),
      { numRuns: RUNS },
    );
    expect(taken).toBeGreaterThan(RUNS / 3);
  });
});
