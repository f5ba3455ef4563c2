import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { VersionRow } from "../../../schemas/records/index.ts";
import { addAct, openWorkbench, source, type Workbench } from "../support.ts";

const LONG = "Penyelenggara sistem elektronik dilarang menyebarkan gambar korban kepada umum.";
let bench: Workbench;
let before: VersionRow;
let after: VersionRow;
beforeAll(async () => {
  bench = await openWorkbench();
  before = await addAct(
    bench,
    source(`### Pasal 1\n\n${LONG}\n\n### Pasal 2\n\nMenteri menetapkan tata cara.\n`),
  );
  after = await addAct(
    bench,
    source(`### Pasal 1\n\n${LONG}\n\n### Pasal 2\n\nHakim menjatuhkan pidana tambahan.\n`, {
      date: "2027-01-02",
    }),
  );
});
afterAll(async () => {
  expect(bench.failures).toEqual([]);
  await bench.store.close();
});

const compare = async (from: VersionRow, to: VersionRow) =>
  (await bench.ask.get(`/api/v1/compare?before=${from.id}&after=${to.id}`)).body;
const whyOf = async (from: VersionRow, to: VersionRow, eid: string) => {
  const { diff } = await compare(from, to);
  const found = diff.changes.find((change: { after: string[] }) => change.after.includes(eid));
  return [found?.kind, found?.why?.by];
};
const say = (kind: string, one: string, other: string) =>
  bench.ask.post("/api/v1/corrections").send({
    beforeVersionId: before.id,
    afterVersionId: after.id,
    kind,
    before: one,
    after: other,
  });

describe("correcting a pairing", () => {
  test("[ST25] a pair that a person makes binds in both directions, and can be taken back", async () => {
    const first = await whyOf(before, after, "art_2");
    const said = await say("pair", "art_2", "art_2");
    expect(said.status).toBe(201);
    expect(await whyOf(before, after, "art_2")).toEqual(["reworded", "person"]);
    expect(await whyOf(after, before, "art_2")).toEqual(["reworded", "person"]);
    expect((await compare(before, after)).corrections).toEqual([said.body]);
    expect((await bench.ask.delete(`/api/v1/corrections/${said.body.id}`)).status).toBe(204);
    expect(await whyOf(before, after, "art_2")).toEqual(first);
  });
  test("[ST25] clauses that a person parts are no pair", async () => {
    const said = await say("apart", "art_1", "art_1");
    expect(await whyOf(before, after, "art_1")).toEqual(["inserted", undefined]);
    await bench.ask.delete(`/api/v1/corrections/${said.body.id}`);
  });
  test("refuses a clause that the text does not have", async () => {
    const { status, body } = await say("pair", "art_9", "art_1");
    expect([status, body.code]).toEqual([422, "clause/missing"]);
  });
  test("tells that a correction is not there", async () => {
    expect((await bench.ask.delete("/api/v1/corrections/none12")).status).toBe(404);
  });
});
