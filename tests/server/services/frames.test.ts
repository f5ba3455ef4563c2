import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { readFrame } from "../../../engine/dialect/index.ts";
import { type BillFrame, checkFrame } from "../../../schemas/frame.ts";
import type { ProposalRow, TargetRow, VersionRow } from "../../../schemas/records/index.ts";
import {
  addAct,
  findText,
  openProposal,
  openWorkbench,
  typing,
  type Workbench,
} from "../support.ts";

const FRAME = {
  schema: "rancang/frame@1",
  grounds: {
    philosophical: ["bahwa negara melindungi setiap orang;"],
    sociological: ["bahwa korban belum terlindungi;"],
    juridical: ["bahwa ketentuan yang berlaku perlu diubah;"],
  },
  general: ["Undang-Undang ini menyempurnakan pelindungan."],
} as const satisfies object;

describe("the frame of a bill", () => {
  let bench: Workbench;
  let proposal: ProposalRow;
  let target: TargetRow;
  beforeEach(async () => {
    bench = await openWorkbench();
    const base = await addAct(bench);
    proposal = await openProposal(bench, [base.id]);
    target = proposal.targets[0]!;
  });
  afterEach(async () => {
    expect(bench.failures).toEqual([]);
    await bench.store.close();
  });

  const at = (path: string) => `/api/v1/targets/${target.id}${path}`;
  const put = (frame: object, tag: string) =>
    bench.ask.put(at("/frame")).set("If-Match", tag).send(frame);
  const held = async () => (await bench.ask.get(at("/frame"))).body.frame;
  const save = (message: string, length: number) =>
    bench.ask.post(at("/versions")).set("If-Match", `"${length}"`).send({ message });
  const type = async (length: number, words: string) => {
    const { document } = (await bench.ask.get(at("/draft"))).body;
    const step = typing(findText(document, "Setiap orang"), words);
    await bench.ask.post(at("/steps")).send({ length, clientId: "one", steps: [step] });
  };
  const saved = async (message: string, length: number): Promise<VersionRow> => {
    const answer = await save(message, length);
    expect([answer.status, answer.body.code]).toEqual([201, undefined]);
    return answer.body;
  };
  const isUnsaved = async () =>
    (await bench.ask.get(`/api/v1/proposals/${proposal.id}`)).body.targets[0].isFrameUnsaved;
  const page = async () => {
    const { path } = (
      await bench.ask.post("/api/v1/publications").send({ proposalId: proposal.id })
    ).body;
    return (await bench.stranger.get(path)).text;
  };

  test("[ST48] is set over the one that was seen, and over no other", async () => {
    expect(await held()).toBeNull();
    expect((await put(FRAME, '"0"')).status).toBe(200);
    expect((await put({ ...FRAME, general: ["Lain."] }, '"0"')).status).toBe(412);
    expect(await held()).toMatchObject({ frame: FRAME, etag: '"1"' });
  });

  test.each([
    [
      "a field of another kind of bill",
      { declarations: ["Satu."] },
      422,
      "phrase/frame-field-unused",
    ],
    [
      "an act below the bill",
      { basis: { acts: [{ cite: "PP 1/2020", title: "A" }] } },
      422,
      "phrase/frame-act-lower",
    ],
    ["a ground without its end", { grounds: { juridical: ["bahwa perlu"] } }, 400, "http/field"],
    ["two lines in one", { general: ["Satu.\nDua."] }, 400, "http/field"],
  ])("[ST48] with %s is refused, and nothing is kept", async (_name, wrong, status, code) => {
    const answer = await put({ schema: "rancang/frame@1", ...wrong }, '"0"');
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(await held()).toBeNull();
  });

  test("[ST48] is none of a new act", async () => {
    const added = await bench.ask
      .post(`/api/v1/proposals/${proposal.id}/targets`)
      .send({ newAct: { title: "Pengesahan" } });
    const answer = await bench.ask
      .put(`/api/v1/targets/${added.body.id}/frame`)
      .set("If-Match", '"0"')
      .send(FRAME);
    expect([answer.status, answer.body.code]).toEqual([422, "phrase/new-act"]);
  });

  test("[ST47] is kept with each version, and is a change of its own", async () => {
    await type(0, "Bahwa ");
    const first = await saved("tanpa bingkai", 1);
    await put(FRAME, '"0"');
    expect(await isUnsaved()).toBe(true);
    const second = await saved("dengan bingkai", 1);
    expect(await isUnsaved()).toBe(false);
    expect((await save("lagi", 1)).body.code).toBe("version/unchanged");
    expect(second.hash).toBe(first.hash);
    const billOf = async ({ id }: VersionRow) =>
      (await bench.ask.get(`/api/v1/versions/${id}/bill`)).body;
    const [before, after] = [await billOf(first), await billOf(second)];
    expect(JSON.stringify(before.document)).not.toContain("negara melindungi");
    expect(JSON.stringify(after.document)).toContain("negara melindungi");
    expect(before.open.map(({ code }: { code: string }) => code)).toContain("phrase/bill-draft");
    expect(after.open.map(({ code }: { code: string }) => code)).not.toContain("phrase/bill-draft");
  });

  test("[ST47] comes back with the version that had it", async () => {
    await type(0, "Bahwa ");
    const first = await saved("tanpa bingkai", 1);
    await put(FRAME, '"0"');
    const second = await saved("dengan bingkai", 1);
    const restore = ({ id }: VersionRow) => bench.ask.post(at("/restored")).send({ versionId: id });
    await restore(first);
    expect((await held()).frame).toEqual({ schema: "rancang/frame@1" });
    await restore(second);
    expect((await held()).frame).toEqual(FRAME);
  });

  test("[ST47] is published as it was saved, with a certificate of the whole", async () => {
    await type(0, "Bahwa ");
    await put(FRAME, '"0"');
    await saved("dengan bingkai", 1);
    await put({ ...FRAME, general: ["Belum tersimpan."] }, '"1"');
    const html = await page();
    expect(html).toContain("bahwa negara melindungi setiap orang;");
    expect(html).not.toContain("Belum tersimpan.");
    const files = [...html.matchAll(/data:application\/json[^,]*,([^"]+)"/gu)].map(
      ([, data = ""]) => decodeURIComponent(data),
    );
    expect(files.map((text) => readFrame(text)).filter(({ ok }) => ok)).toEqual([
      { ok: true, frame: FRAME as unknown as BillFrame },
    ]);
  });
});

test("[ST48] a field that is too small or too great is told in a person's own language", () => {
  const read = (count: number) =>
    checkFrame({
      schema: "rancang/frame@1",
      provisions: { implementing: { count, unit: "year" } },
    });
  expect(read(0)).toMatchObject({ faults: [{ reason: "size", expected: "≥ 1" }] });
  expect(read(100)).toMatchObject({ faults: [{ reason: "size", expected: "≤ 99" }] });
});
