import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { ProposalRow, VersionRow } from "../../../schemas/records/index.ts";
import { addAct, openProposal, openWorkbench, source, type Workbench } from "../support.ts";

const LONG = "Penyelenggara sistem elektronik dilarang menyebarkan gambar korban kepada umum.";
const OTHER = "Menteri menetapkan tata cara pengaduan dan penanganannya.";
const textOf = (one: string, two: string): string =>
  `### Pasal 1\n\n${one}\n\n### Pasal 2\n\n${two}\n`;

let bench: Workbench;
let old: VersionRow;
let newer: VersionRow;
let treaty: VersionRow;
let target = "";
beforeAll(async () => {
  bench = await openWorkbench();
  old = await addAct(bench, source(textOf(LONG, OTHER)));
  newer = await addAct(bench, source(textOf(LONG, `${OTHER} Baru.`), { date: "2028-01-02" }));
  treaty = await addAct(
    bench,
    source("### Article 1\n\nX.\n", { work: "/akn/eu/act/reg/2016/679" }),
  );
});
beforeEach(async () => {
  target = (await openProposal(bench, [old.id])).targets[0]!.id;
});
afterAll(async () => {
  expect(bench.failures).toEqual([]);
  await bench.store.close();
});

const change = (body: object) => bench.ask.post(`/api/v1/targets/${target}/base`).send(body);
const draftOf = async () => (await bench.ask.get(`/api/v1/targets/${target}/draft`)).body;
/** Types words before the first that stand there. */
const type = async (words: string, before: string) => {
  const draft = await draftOf();
  const { legalSchema } = await import("../../../schemas/document.ts");
  const document = legalSchema.nodeFromJSON(draft.document);
  let at = -1;
  document.descendants((node, position) => {
    const found = node.isText ? (node.text ?? "").indexOf(before) : -1;
    if (found >= 0 && at < 0) at = position + found;
  });
  const slice = { content: [{ type: "text", text: words }] };
  await bench.ask.post(`/api/v1/targets/${target}/steps`).send({
    length: draft.length,
    clientId: "test",
    steps: [{ stepType: "replace", from: at, to: at, slice }],
  });
};
const words = async (): Promise<string> => JSON.stringify((await draftOf()).document);

describe("bringing a draft up to date", () => {
  test("takes what the new version changed and keeps what the draft changed", async () => {
    await type("Setiap ", "Penyelenggara");
    const shown = await change({ baseVersionId: newer.id, save: false });
    expect([shown.status, shown.body]).toEqual([
      200,
      { conflicts: [], parts: [], unplaced: [], isSaved: false, earlierVersionId: null },
    ]);
    expect(await words()).not.toContain("Baru.");
    expect((await change({ baseVersionId: newer.id, save: true })).body.isSaved).toBe(true);
    expect(await words()).toContain("Setiap Penyelenggara");
    expect(await words()).toContain("Baru.");
    expect((await draftOf()).baseVersionId).toBe(newer.id);
  });
  test("asks a person where both changed one clause, and takes what was decided", async () => {
    await type("Gubernur dan ", "Menteri");
    const { conflicts } = (await change({ baseVersionId: newer.id, save: false })).body;
    expect(conflicts).toMatchObject([
      {
        kind: "both-changed",
        label: "Pasal 2",
        ours: `Gubernur dan ${OTHER}`,
        theirs: `${OTHER} Baru.`,
      },
    ]);
    const open = await change({ baseVersionId: newer.id, save: true });
    expect([open.status, open.body.code]).toEqual([409, "proposal/conflicts-open"]);
    expect(await words()).not.toContain("Baru.");
    const decisions = [{ key: conflicts[0].key, side: "theirs" }];
    await change({ baseVersionId: newer.id, decisions, save: true });
    expect(await words()).toContain("Baru.");
    expect(await words()).not.toContain("Gubernur");
  });
  const saveDraft = async (message: string) => {
    const { length } = await draftOf();
    return (
      await bench.ask
        .post(`/api/v1/targets/${target}/versions`)
        .set("If-Match", `"${length}"`)
        .send({ message })
    ).body as VersionRow;
  };
  const versions = async (): Promise<VersionRow[]> =>
    (await bench.ask.get("/api/v1/library")).body.proposals
      .flatMap(({ targets }: ProposalRow) => targets)
      .find(({ id }: { id: string }) => id === target).versions;
  const bodyOf = async (id: string) => (await bench.store.versions.find(id))?.body;
  const restore = (versionId: string) =>
    bench.ask.post(`/api/v1/targets/${target}/restored`).send({ versionId });

  test("[CO11] what the draft was is a version on the old base, what it is one on the new base", async () => {
    await type("Setiap ", "Penyelenggara");
    const { body } = await change({ baseVersionId: newer.id, save: true });
    const [after, before, ...others] = await versions();
    expect([before?.id, others]).toEqual([body.earlierVersionId, []]);
    expect([(await bench.store.versions.find(before!.id))?.base, await bodyOf(before!.id)]).toEqual(
      [old.id, expect.not.stringContaining("Baru.")],
    );
    expect([(await bench.store.versions.find(after!.id))?.base, await bodyOf(after!.id)]).toEqual([
      newer.id,
      expect.stringContaining("Baru."),
    ]);
  });

  test("[CO11] the way back gives the bytes, and the way forth again too", async () => {
    await type("Setiap ", "Penyelenggara");
    await change({ baseVersionId: newer.id, save: true });
    const [after, before] = await versions();
    const back = await restore(before!.id);
    expect([back.status, back.body.hash, await bodyOf(back.body.id)]).toEqual([
      200,
      before!.hash,
      await bodyOf(before!.id),
    ]);
    expect((await draftOf()).baseVersionId).toBe(old.id);
    expect(await words()).not.toContain("Baru.");
    expect((await restore(after!.id)).body.hash).toBe(after!.hash);
    expect((await draftOf()).baseVersionId).toBe(newer.id);
  });

  test("[CO11] a draft without words of its own needs no version, and goes back by another update", async () => {
    const { body } = await change({ baseVersionId: newer.id, save: true });
    expect([body.earlierVersionId, await versions()]).toEqual([null, []]);
    await change({ baseVersionId: old.id, save: true });
    expect(await words()).not.toContain("Baru.");
  });

  test("[CO11] a draft is brought back only to its own versions", async () => {
    const answer = await restore(old.id);
    expect([answer.status, answer.body.code]).toEqual([422, "version/not-of-draft"]);
  });

  test("[CO13] reasons and comments stay with their clause; those whose clause is gone are listed", async () => {
    const shorter = await addAct(bench, source(`### Pasal 1\n\n${LONG}\n`, { date: "2029-01-02" }));
    await type("Setiap ", "Penyelenggara");
    const { clauses } = (await bench.ask.get(`/api/v1/versions/${old.id}`)).body;
    const reason = (eid: string) =>
      bench.ask
        .put(
          `/api/v1/targets/${target}/reasons/${clauses.find((one: { eid: string }) => one.eid === eid).wid}`,
        )
        .set("If-Match", '"0"')
        .send({ reason: { id: "sebab", en: "" }, gaps: [] });
    await reason("art_1");
    await reason("art_2");
    const { body } = await change({ baseVersionId: shorter.id, save: true });
    expect(body.unplaced).toEqual([{ kind: "reason", label: "Pasal 2" }]);
    const [after] = await versions();
    const kept = (await bench.ask.get(`/api/v1/versions/${after!.id}`)).body.clauses;
    expect(kept.find((one: { eid: string }) => one.eid === "art_1").wid).toBe(
      clauses.find((one: { eid: string }) => one.eid === "art_1").wid,
    );
  });

  test("[CO12] a version of another base is not published beside the base that the draft stands on", async () => {
    await type("Setiap ", "Penyelenggara");
    await saveDraft("satu");
    const proposal = (await bench.ask.get("/api/v1/library")).body.proposals.find(
      ({ targets }: ProposalRow) => targets.some(({ id }) => id === target),
    );
    // As an older program left it: another base, and no version on it.
    await bench.store.proposals.setBase(target, newer.id);
    const publish = () => bench.ask.post("/api/v1/publications").send({ proposalId: proposal.id });
    const refused = await publish();
    expect([refused.status, refused.body.code]).toEqual([409, "publication/other-base"]);
    await type("Juga ", "Penyelenggara");
    await saveDraft("dua");
    expect((await publish()).status).toBe(201);
  });

  test("refuses a version of another act", async () => {
    const { status, body } = await change({ baseVersionId: treaty.id, save: true });
    expect([status, body.code]).toEqual([422, "proposal/other-act"]);
  });
});
