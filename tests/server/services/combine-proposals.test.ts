import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { CombinedAnswer } from "../../../schemas/api/combine.ts";
import type { Prose, TargetRow, VersionRow } from "../../../schemas/records/index.ts";
import { addAct, openProposal, openWorkbench, source, type Workbench } from "../support.ts";

const LONG = "Penyelenggara sistem elektronik dilarang menyebarkan gambar korban kepada umum.";
const OTHER = "Menteri menetapkan tata cara pengaduan dan penanganannya.";
const BODY = `# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 9 TAHUN 2026 TENTANG PEMBERANTASAN TINDAK PIDANA PERDAGANGAN ORANG\n\n## Pasal 1\n\n${LONG}\n\n## Pasal 2\n\n${OTHER}\n\n## Pasal 3\n\nKetiga.\n`;

let bench: Workbench;
let act: VersionRow;
let newer: VersionRow;
let one: TargetRow;
let two: TargetRow;
beforeAll(async () => {
  bench = await openWorkbench();
  act = await addAct(bench, source(BODY));
  newer = await addAct(
    bench,
    source(BODY.replace("Ketiga.", "Ketiga lagi."), { date: "2028-01-02" }),
  );
});
beforeEach(async () => {
  one = (await openProposal(bench, [act.id])).targets[0]!;
  two = (await openProposal(bench, [act.id])).targets[0]!;
});
afterAll(async () => {
  expect(bench.failures).toEqual([]);
  await bench.store.close();
});

const draftOf = async (target: string) =>
  (await bench.ask.get(`/api/v1/targets/${target}/draft`)).body;
/** Types words before the first that stand there. */
const type = async (target: TargetRow, words: string, before: string) => {
  const draft = await draftOf(target.id);
  const { legalSchema } = await import("../../../schemas/document.ts");
  let at = -1;
  legalSchema.nodeFromJSON(draft.document).descendants((node, position) => {
    const found = node.isText ? (node.text ?? "").indexOf(before) : -1;
    if (found >= 0 && at < 0) at = position + found;
  });
  const slice = { content: [{ type: "text", text: words }] };
  const steps = [{ stepType: "replace", from: at, to: at, slice }];
  await bench.ask
    .post(`/api/v1/targets/${target.id}/steps`)
    .send({ length: draft.length, clientId: "test", steps });
};
const title: Prose = { id: "Satu RUU", en: "One bill" };
const combine = (body: object = {}) =>
  bench.ask
    .post(`/api/v1/targets/${one.id}/combined`)
    .send({ targetIds: [two.id], title, save: false, ...body });
const textOf = async (answer: CombinedAnswer): Promise<string> =>
  JSON.stringify((await draftOf(answer.proposal?.targets[0]?.id ?? "")).document);

describe("proposals combined in the workspace", () => {
  test("[MG23] are a new proposal with what all say; the drafts stay as they are", async () => {
    await type(one, "Setiap ", "Penyelenggara");
    await type(two, "Gubernur dan ", "Menteri");
    const shown = await combine();
    expect([shown.status, shown.body]).toEqual([
      200,
      { conflicts: [], refused: [], proposal: null },
    ]);
    const { body } = await combine({ save: true });
    const text = await textOf(body);
    expect(text).toContain("Setiap Penyelenggara");
    expect(text).toContain("Gubernur dan Menteri");
    expect(body.proposal.title).toEqual(title);
    expect(JSON.stringify((await draftOf(one.id)).document)).not.toContain("Gubernur");
    const version = body.proposal.targets[0].latestVersionId;
    const { facts } = (await bench.ask.get(`/api/v1/versions/${version}`)).body;
    expect(facts.combines).toHaveLength(2);
    expect(facts.combines[0].hash).toMatch(/^sha256:/u);
  });

  test("[MG23] ask a person clause by clause: the words of one, of the other, or their own", async () => {
    await type(one, "Gubernur dan ", "Menteri");
    await type(two, "Bupati dan ", "Menteri");
    const { conflicts } = (await combine()).body;
    expect(conflicts).toMatchObject([
      {
        kind: "both-changed",
        label: "Pasal 2",
        wordings: [
          { targetIds: [one.id], text: `## Pasal 2\n\nGubernur dan ${OTHER}` },
          { targetIds: [two.id], text: `## Pasal 2\n\nBupati dan ${OTHER}` },
        ],
      },
    ]);
    const open = await combine({ save: true });
    expect([open.status, open.body.code]).toEqual([409, "merge/conflicts-open"]);
    const [{ key }] = conflicts;
    const settled = async (words: object) =>
      textOf((await combine({ save: true, choices: [{ key, words }] })).body);
    expect(await settled({ of: one.id })).toContain("Gubernur dan Menteri");
    expect(await settled({ of: two.id })).toContain("Bupati dan Menteri");
    const own = await settled({ own: "## Pasal 2\n\nGubernur, bupati, dan Menteri menetapkan." });
    expect(own).toContain("Gubernur, bupati, dan Menteri menetapkan.");
    expect(own).not.toContain("Bupati dan");
    expect(own).toContain(LONG);
  });

  test("[MG23] refuse own words that would change what stands around the clause", async () => {
    await type(one, "Gubernur dan ", "Menteri");
    await type(two, "Bupati dan ", "Menteri");
    const [{ key }] = (await combine()).body.conflicts;
    const write = (own: string) => combine({ save: true, choices: [{ key, words: { own } }] });
    for (const own of ["## Pasal 3\n\nMengganti yang lain.", "## BAB II\n\n## Pasal 1\n\nX."]) {
      const { status, body } = await write(own);
      expect([status >= 400, body.proposal ?? null]).toEqual([true, null]);
    }
    const stranger = { of: (await openProposal(bench, [act.id])).targets[0]!.id };
    const other = await combine({ save: true, choices: [{ key, words: stranger }] });
    expect([other.status, other.body.code]).toEqual([409, "merge/conflicts-open"]);
  });

  test("[MG23] keep reasons and gaps of each, with the title that they came from", async () => {
    await type(one, "Setiap ", "Penyelenggara");
    await type(two, "Gubernur dan ", "Menteri");
    const { clauses } = (await bench.ask.get(`/api/v1/versions/${act.id}`)).body;
    const wid = clauses.find(({ eid }: { eid: string }) => eid === "art_1").wid;
    for (const [target, gap] of [
      [one, "G1"],
      [two, "G2"],
    ] as const)
      await bench.ask
        .put(`/api/v1/targets/${target.id}/reasons/${wid}`)
        .set("If-Match", '"0"')
        .send({ reason: { id: `Karena ${gap}`, en: `For ${gap}` }, gaps: [gap] });
    const { body } = await combine({ save: true });
    const target = body.proposal.targets[0].id;
    const { reasons } = (await bench.ask.get(`/api/v1/targets/${target}/reasons`)).body;
    expect(reasons).toHaveLength(1);
    expect(reasons[0]).toMatchObject({ wid, gaps: ["G1", "G2"] });
    expect(reasons[0].reason.id).toMatch(/: Karena G1\n\n.*: Karena G2$/su);
  });

  test("[MG23] are refused on other bases, and where the bill is not proven", async () => {
    await type(one, "Setiap ", "Penyelenggara");
    const later = (await openProposal(bench, [newer.id])).targets[0]!;
    const apart = await combine({ targetIds: [later.id] });
    expect([apart.status, apart.body.code]).toEqual([422, "merge/other-base"]);
    const { draftLength } = one;
    expect(draftLength).toBe(0);
    const nothing = await bench.ask
      .post(`/api/v1/targets/${two.id}/combined`)
      .send({ targetIds: [two.id], title, save: true });
    expect([nothing.status, nothing.body.code]).toEqual([422, "merge/not-proven"]);
  });
});
