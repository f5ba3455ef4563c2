import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { VersionRow } from "../../../schemas/records/index.ts";
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
    expect([shown.status, shown.body]).toEqual([200, { conflicts: [], isSaved: false }]);
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
  test("refuses a version of another act", async () => {
    const { status, body } = await change({ baseVersionId: treaty.id, save: true });
    expect([status, body.code]).toEqual([422, "proposal/other-act"]);
  });
});
