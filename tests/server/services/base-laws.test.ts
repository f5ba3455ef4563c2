import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
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
/** Each run adds two texts, a proposal and up to four versions to a store. */
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

let bench: Workbench;
let acts = 0;
beforeAll(async () => {
  bench = await openWorkbench();
});
afterAll(async () => {
  expect(bench.failures).toEqual([]);
  await bench.store.close();
});

/** An act with a later version, and a draft on the first. */
async function open(later: string) {
  acts += 1;
  const work = `/akn/id/act/uu/2040/${acts}`;
  const first = await addAct(bench, source(BODY, { work, date: "2040-01-02" }));
  const newer = await addAct(bench, source(later, { work, date: "2041-01-02" }));
  const proposal = await openProposal(bench, [first.id]);
  const target = proposal.targets[0]!.id;
  const at = `/api/v1/targets/${target}`;
  const draft = async () => (await bench.ask.get(`${at}/draft`)).body;
  const versions = async (): Promise<VersionRow[]> =>
    (await bench.ask.get("/api/v1/library")).body.proposals
      .flatMap(({ targets }: ProposalRow) => targets)
      .find(({ id }: { id: string }) => id === target).versions;
  return { at, first, newer, draft, versions };
}

type Opened = Awaited<ReturnType<typeof open>>;

async function type({ at, draft }: Opened, document: LegalDocument): Promise<void> {
  const { length, document: known } = await draft();
  const { content } = document.toJSON();
  const to = legalSchema.nodeFromJSON(known).content.size;
  const step = { stepType: "replace", from: 0, to, slice: { content } };
  await bench.ask.post(`${at}/steps`).send({ length, clientId: "law", steps: [step] });
}

async function update({ at, newer }: Opened, side: MergeSide) {
  const change = (body: object) => bench.ask.post(`${at}/base`).send(body);
  const { conflicts } = (await change({ baseVersionId: newer.id, save: false })).body;
  const decisions = (conflicts as readonly BaseConflict[]).map(({ key }) => ({ key, side }));
  return change({ baseVersionId: newer.id, decisions, save: true });
}

const bodyOf = async (id: string) => (await bench.store.versions.find(id))?.body;

describe("a draft that was brought onto a newer base", () => {
  test("[CO11] goes back to its bytes and base, and forth again", async () => {
    let updated = 0;
    await fc.assert(
      fc.asyncProperty(updates, async ({ ours, theirs, side }) => {
        // A text without a word is no text to add.
        fc.pre(theirs !== undefined && theirs !== "");
        const opened = await open(theirs ?? "");
        await type(opened, ours);
        const before = spelled(legalSchema.nodeFromJSON((await opened.draft()).document));
        const answer = await update(opened, side);
        if (answer.status !== 200) {
          // What cannot be written is refused, and then nothing was changed.
          expect([answer.status, (await opened.draft()).baseVersionId]).toEqual([
            422,
            opened.first.id,
          ]);
          return;
        }
        const { earlierVersionId } = answer.body;
        const newest = (await opened.versions())[0];
        if (earlierVersionId === null || newest === undefined) return;
        updated += 1;
        expect(await bodyOf(earlierVersionId)).toBe(before);
        const restore = (versionId: string) =>
          bench.ask.post(`${opened.at}/restored`).send({ versionId });
        const back = await restore(earlierVersionId);
        expect([back.status, await bodyOf(back.body.id)]).toEqual([200, before]);
        const there = await opened.draft();
        expect(there.baseVersionId).toBe(opened.first.id);
        expect(spelled(legalSchema.nodeFromJSON(there.document))).toBe(before);
        const forth = await restore(newest.id);
        expect([forth.status, forth.body.hash]).toEqual([200, newest.hash]);
        expect((await opened.draft()).baseVersionId).toBe(opened.newer.id);
      }),
      { numRuns: RUNS },
    );
    expect(updated).toBeGreaterThan(RUNS / 3);
  });
});
