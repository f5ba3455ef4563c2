import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Library } from "../../../schemas/api/library.ts";
import type { ProposalRow, TargetRow } from "../../../schemas/records/index.ts";
import { openWorkbench, type Workbench } from "../support.ts";

const BODY = "# UNDANG-UNDANG\n\n## Pasal 1\n\nSetiap orang wajib.\n";

describe("a new act in a proposal", () => {
  let bench: Workbench;
  let proposal: ProposalRow;
  beforeEach(async () => {
    bench = await openWorkbench();
    const facts =
      "dialect: 1\nwork: /akn/id/act/uu/2007/21\ntitle: Orang\nlanguage: id\nstate: enacted\nextent: whole\ndate: 2007-04-19";
    const source = `---\n${facts}\n---\n\n${BODY}`;
    const text = await bench.ask.post("/api/v1/texts").send({ kind: "existing", source });
    const opened = await bench.ask
      .post("/api/v1/proposals")
      .send({ title: { id: "Paket", en: "" }, baseVersionIds: [text.body.id] });
    proposal = opened.body;
  });
  afterEach(() => bench.store.close());

  const add = (title: string) =>
    bench.ask.post(`/api/v1/proposals/${proposal.id}/targets`).send({ newAct: { title } });

  test("begins as the frame of a bill over a base without text, and is saved like any other", async () => {
    const added = await add("Pengesahan Konvensi");
    expect(added.status).toBe(201);
    const target = added.body as TargetRow;
    expect(target).toMatchObject({
      isNew: true,
      latestVersionId: target.baseVersionId,
      work: {
        cite: "RUU Pengesahan Konvensi",
        iri: expect.stringMatching(/^\/akn\/id\/bill\/uu\/\d{4}\/pengesahan-konvensi$/u),
      },
    });
    const draft = await bench.ask.get(`/api/v1/targets/${target.id}/draft`);
    expect(JSON.stringify(draft.body.document)).toContain("TENTANG PENGESAHAN KONVENSI");
    const saved = await bench.ask
      .post(`/api/v1/targets/${target.id}/versions`)
      .set("If-Match", '"0"')
      .send({ message: "mulai" });
    expect(saved.status).toBe(201);
    const { diff } = (
      await bench.ask
        .get("/api/v1/compare")
        .query({ before: target.baseVersionId, after: saved.body.id })
    ).body;
    expect(diff.counts.inserted).toBe(diff.after.clauses.length);
    expect(bench.failures).toEqual([]);
  });
  test("has an address of its own, even with a title that another has", async () => {
    const targets = [await add("Pengesahan Konvensi"), await add("Pengesahan  konvensi")];
    const iris = targets.map(({ body }) => (body as TargetRow).work.iri.split("/").at(-1));
    expect(iris).toEqual(["pengesahan-konvensi", "pengesahan-konvensi-2"]);
    const { proposals } = (await bench.ask.get("/api/v1/library")).body as Library;
    expect(proposals[0]?.targets.map(({ isNew }) => isNew)).toEqual([false, true, true]);
  });
  test("needs a title", async () => {
    expect((await add("   ")).status).toBe(400);
    const nothing = await bench.ask.post(`/api/v1/proposals/${proposal.id}/targets`).send({});
    expect(nothing.status).toBe(400);
  });
});
