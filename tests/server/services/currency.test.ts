import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Hit } from "../../../schemas/api/library.ts";
import type { VersionRow } from "../../../schemas/records/index.ts";
import {
  addAct,
  BODY,
  findText,
  openProposal,
  openWorkbench,
  source,
  typing,
  type Workbench,
} from "../support.ts";

const EXTRA =
  "amendments:\n  - { cite: UU 1/2026, date: 2026-01-02, pending: [{ at: art_2__para_1 }] }\n";

let bench: Workbench;
let behind: VersionRow;
let current: VersionRow;
beforeAll(async () => {
  bench = await openWorkbench(undefined, {
    clock: { now: () => "2026-11-30T10:00:00.000Z" },
  });
  behind = await addAct(bench, source(BODY, { extra: EXTRA }));
  current = await addAct(
    bench,
    source("### Pasal 1\n\nSetiap orang.\n", {
      work: "/akn/id/act/uu/2008/11",
      cite: "UU 11/2008",
    }),
  );
});
afterAll(async () => {
  expect(bench.failures).toEqual([]);
  await bench.store.close();
});

const get = async (path: string) => (await bench.ask.get(`/api/v1${path}`)).body;
const PENDING = {
  code: "status/pending",
  facts: { act: "UU 1/2026", since: "2026-01-02", clauses: "Pasal 2 ayat (1)" },
};

describe("whether a text is current", () => {
  test("[CU12] is answered of a version, for a day or today", async () => {
    expect(await get(`/versions/${behind.id}/currency`)).toMatchObject({
      on: "2026-11-30",
      date: "2007-04-19",
      verdict: "not-current",
      reasons: [PENDING],
    });
    expect(await get(`/versions/${behind.id}/currency?on=2026-01-01`)).toMatchObject({
      verdict: "current",
      told: [{ code: "status/coming" }],
    });
  });
  test.each(["2026-02-30", "soon", ""])("[CU12] is not answered for %j", async (on) => {
    const answer = await bench.ask.get(`/api/v1/versions/${behind.id}/currency`).query({ on });
    expect(answer.status).toBe(400);
  });
  test("[CU12] is answered of all texts", async () => {
    const { on, texts } = await get("/currency");
    expect(on).toBe("2026-11-30");
    expect(
      texts.map(({ cite, currency }: { cite: string; currency: { verdict: string } }) => [
        cite,
        currency.verdict,
      ]),
    ).toEqual([
      ["UU 11/2008", "current"],
      ["UU 21/2007", "not-current"],
    ]);
  });
  test("[CU12] stands in the library, in a version and in a comparison", async () => {
    const { notCurrent } = await get("/library");
    expect(Object.keys(notCurrent)).toEqual([behind.expressionId]);
    expect((await get(`/versions/${behind.id}`)).currency.reasons).toEqual([PENDING]);
    const { before, after } = await get(`/compare?before=${behind.id}&after=${current.id}`);
    expect([before.currency.verdict, after.currency.verdict]).toEqual(["not-current", "current"]);
  });
  test("[CU13] is said of a clause that is found", async () => {
    const { hits }: { hits: readonly Hit[] } = await get("/search?q=UU%2021/2007%20Pasal%202");
    const said = new Map(hits.map(({ eid, waiting }) => [eid, waiting?.facts["act"] ?? null]));
    expect(said.get("art_2")).toBe("UU 1/2026");
    const words = await get("/search?q=tereksploitasi");
    expect(words.hits[0]).toMatchObject({
      eid: "art_2__para_2",
      currency: "not-current",
      waiting: null,
    });
    const own = await get("/search?q=perekrutan%20dipidana");
    expect(own.hits[0]).toMatchObject({ eid: "art_2__para_1", waiting: PENDING });
  });
});

test.each([
  ["id", "Naskah dasarnya tidak mutakhir", "UU 1/2026 belum dimasukkan: Pasal 2 ayat (1)"],
  ["en", "Its base was not current", "UU 1/2026 is not worked in: Pasal 2 ayat (1)"],
])("[CU14] a publication says in %s that its base is behind", async (language, head, reason) => {
  const { id, targets } = await openProposal(bench, [behind.id]);
  const target = targets[0]!.id;
  const { document } = await get(`/targets/${target}/draft`);
  const steps = [typing(findText(document, "Korban adalah"), "Setiap ")];
  await bench.ask.post(`/api/v1/targets/${target}/steps`).send({ length: 0, clientId: "a", steps });
  await bench.ask
    .post(`/api/v1/targets/${target}/versions`)
    .set("If-Match", '"1"')
    .send({ message: "one" });
  const answer = await bench.ask.post("/api/v1/publications").send({ proposalId: id, language });
  const page = (await bench.stranger.get(answer.body.path)).text;
  expect(page).toContain(head);
  expect(page).toContain(reason);
});
