import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { ProposalRow, VersionRow } from "../../../schemas/records/index.ts";
import type { OpenStore } from "../../../server/ports/index.ts";
import { openFolder } from "../../../server/storage/open.ts";
import {
  addAct,
  findText,
  openProposal,
  openWorkbench,
  typing,
  type Workbench,
} from "../support.ts";

const stores: OpenStore[] = [];
afterAll(async () => {
  for (const store of stores) await store.close();
});

let bench: Workbench;
let base: VersionRow;
let proposal: ProposalRow;
let target = "";
beforeEach(async () => {
  bench = await openWorkbench();
  stores.push(bench.store);
  base = await addAct(bench);
  proposal = await openProposal(bench, [base.id]);
  target = proposal.targets[0]!.id;
});

const draft = async () => (await bench.ask.get(`/api/v1/targets/${target}/draft`)).body;
const send = (length: number, clientId: string, ...steps: object[]) =>
  bench.ask.post(`/api/v1/targets/${target}/steps`).send({ length, clientId, steps });
const save = (tag: string, message = "pesan") =>
  bench.ask.post(`/api/v1/targets/${target}/versions`).set("If-Match", tag).send({ message });
const compare = async (before: string, after: string) =>
  (await bench.ask.get("/api/v1/compare").query({ before, after })).body;

describe("a draft", () => {
  test("begins as its base, with the identities of the base", async () => {
    const version = (await bench.ask.get(`/api/v1/versions/${base.id}`)).body;
    expect(await draft()).toMatchObject({
      document: version.document,
      length: 0,
      baseVersionId: base.id,
      savedVersionId: null,
      profile: "id",
      facts: { state: "proposal", title: version.facts.title },
    });
    expect((await compare(base.id, `draft:${target}`)).diff.changes).toEqual([]);
  });

  test("[CO2] a window that is behind gets what it missed and sends again", async () => {
    const { document } = await draft();
    const at = findText(document, "Korban");
    await send(0, "one", typing(at, "a"));
    const behind = await send(0, "two", typing(at, "b"));
    expect([behind.status, behind.body.code]).toEqual([409, "collab/behind"]);
    expect(behind.body).toMatchObject({ length: 1, steps: [typing(at, "a")], clientIds: ["one"] });
    const again = await send(1, "two", typing(at + 1, "b"));
    expect(again.body).toEqual({ length: 2 });
    expect(JSON.stringify((await draft()).document)).toContain("abKorban");
  });

  test("[CO8] steps that are sent twice are taken once", async () => {
    const { document } = await draft();
    const step = typing(findText(document, "Korban"), "x");
    await send(0, "one", step);
    const again = await send(0, "one", step);
    expect([again.status, again.body.clientIds]).toEqual([409, ["one"]]);
    expect((await draft()).length).toBe(1);
  });

  test("[CO1] of two at once one is taken and one is behind", async () => {
    const { document } = await draft();
    const step = typing(findText(document, "Korban"), "x");
    const answers = await Promise.all(
      ["one", "two", "three"].map((client) => send(0, client, step)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect((await draft()).length).toBe(1);
  });

  test("[CO14] what has no effect is acknowledged and not logged", async () => {
    const at = findText((await draft()).document, "Korban");
    const nothing = { ...typing(at, "K"), to: at + 1 };
    expect((await send(0, "one", nothing, nothing)).body).toEqual({ length: 0 });
    expect((await send(0, "one", nothing, typing(at, "x"))).body).toEqual({ length: 2 });
    expect(await bench.store.drafts.steps(target, 0)).toHaveLength(2);
  });

  test("[CO4] what the schema does not allow changes nothing", async () => {
    const before = await draft();
    const at = findText(before.document, "Korban");
    const refused = await send(0, "one", typing(at, "x"), { stepType: "replace", from: 0, to: 3 });
    expect([refused.status, refused.body.code, refused.body.index]).toEqual([
      422,
      "collab/step-refused",
      1,
    ]);
    expect(await draft()).toEqual(before);
  });

  test.each<[string, object[], number]>([
    ["a step that is no step", [{ stepType: 7 }], 400],
    ["no steps", [], 400],
    ["steps without end", Array.from({ length: 2001 }, () => ({ stepType: "replace" })), 400],
    ["a step of the prototype", [{ stepType: "constructor" }], 422],
    [
      "a script as a node",
      [
        {
          stepType: "replace",
          from: 0,
          to: 0,
          slice: { content: [{ type: "script", content: [] }] },
        },
      ],
      422,
    ],
  ])("[CO4] refuses %s", async (_name, steps, status) => {
    expect((await send(0, "one", ...steps)).status).toBe(status);
    expect((await draft()).length).toBe(0);
  });

  test("[CO5][ST12] a long draft is replayed from its base and its snapshots", async () => {
    const { document } = await draft();
    const at = findText(document, "Korban");
    const many = (count: number) => Array.from({ length: count }, () => typing(at, "x"));
    expect((await send(0, "one", ...many(1500))).status).toBe(200);
    expect((await send(1500, "one", ...many(1500))).status).toBe(200);
    expect((await bench.store.drafts.newestSnapshot(target))?.length).toBe(3000);
    await send(3000, "one", typing(at, "y"));
    bench.dependencies.drafts.delete(target);
    const replayed = await draft();
    expect(replayed.length).toBe(3001);
    expect(JSON.stringify(replayed.document)).toContain(`y${"x".repeat(3000)}Korban`);
  });
});

describe("saving", () => {
  test("[CO9][CO10] of two people the second is told, and keeps the text", async () => {
    const { document } = await draft();
    const at = findText(document, "Korban");
    await send(0, "one", typing(at, "kata "));
    const seenByBoth = '"1"';
    await send(1, "two", typing(at, "lain "));
    const late = await save(seenByBoth);
    expect([late.status, late.body.code, late.body.length]).toEqual([
      412,
      "version/draft-moved-on",
      2,
    ]);
    expect(
      (await bench.ask.get(`/api/v1/proposals/${proposal.id}`)).body.targets[0].versions,
    ).toEqual([]);
    const current = await draft();
    expect(JSON.stringify(current.document)).toContain("lain kata Korban");
    const saved = await save(`"${current.length}"`);
    expect(saved.status).toBe(201);
    expect(await draft()).toMatchObject({
      length: 2,
      savedLength: 2,
      savedVersionId: saved.body.id,
    });
  });

  /** A workbench whose next transaction waits until this was done: as if it came while a large text is made ready. */
  async function whileSaving(work: () => Promise<unknown>) {
    const { store } = bench;
    let before: typeof work | undefined = work;
    const atomically: OpenStore["atomically"] = async (inner) => {
      const meanwhile = before;
      before = undefined;
      await meanwhile?.();
      return store.atomically(inner);
    };
    const { ask } = await openWorkbench({ ...store, atomically });
    return ask
      .post(`/api/v1/targets/${target}/versions`)
      .set("If-Match", '"1"')
      .send({ message: "pesan" });
  }

  test("[CO9] steps that come while a version is made ready are none of it", async () => {
    const at = findText((await draft()).document, "Korban");
    await send(0, "one", typing(at, "kata "));
    const saved = await whileSaving(() => send(1, "two", typing(at, "lain ")));
    expect(saved.status).toBe(201);
    const text = (await bench.ask.get(`/api/v1/versions/${saved.body.id}/source`)).text;
    expect([text.includes("kata Korban"), text.includes("lain ")]).toEqual([true, false]);
    expect(await draft()).toMatchObject({ length: 2, savedLength: 1 });
  });

  test("[CO9] a version of more steps that was saved meanwhile is not passed over", async () => {
    const at = findText((await draft()).document, "Korban");
    await send(0, "one", typing(at, "kata "));
    const saved = await whileSaving(async () => {
      await send(1, "two", typing(at, "lain "));
      await save('"2"');
    });
    expect([saved.status, saved.body.code]).toEqual([412, "version/draft-moved-on"]);
    expect((await draft()).savedLength).toBe(2);
  });

  test("a version has its base as parent, and the next one the version", async () => {
    const at = findText((await draft()).document, "Korban");
    await send(0, "one", typing(at, "a"));
    const first = (await save('"1"')).body;
    await send(1, "one", typing(at, "b"));
    const second = (await save('"2"', "kedua")).body;
    expect([first.parent, second.parent, second.message, second.author]).toEqual([
      base.id,
      first.id,
      "kedua",
      "Anonim",
    ]);
    expect((await compare(first.id, second.id)).diff.counts).toMatchObject({
      reworded: 1,
      inserted: 0,
      deleted: 0,
    });
    const source = (await bench.ask.get(`/api/v1/versions/${second.id}/source`)).text;
    expect(source).toContain("2. baKorban adalah");
  });

  test("a draft that says the same is not saved again", async () => {
    expect((await save('"0"')).body.code).toBe("version/unchanged");
    await send(0, "one", typing(findText((await draft()).document, "Korban"), "a"));
    await save('"1"');
    expect((await save('"1"')).body.code).toBe("version/unchanged");
  });

  test("an identity binds over versions: a clause that was moved and reworded is the same", async () => {
    const { document } = await draft();
    const at = findText(document, "Jika perbuatan");
    await send(0, "one", {
      stepType: "replace",
      from: at,
      to: at + "Jika perbuatan mengakibatkan orang tereksploitasi, pelaku dipidana.".length,
      slice: { content: [{ type: "text", text: "Sama sekali lain." }] },
    });
    const saved = (await save('"1"')).body;
    const { diff } = await compare(base.id, saved.id);
    expect(diff.changes).toMatchObject([
      {
        kind: "reworded",
        before: ["art_2__para_2"],
        after: ["art_2__para_2"],
        why: { by: "lineage" },
      },
    ]);
  });

  test("a message is needed", async () => {
    expect((await save('"0"', "  ")).body).toMatchObject({ status: 400, pointer: "/message" });
  });
});

describe("a store in a folder", () => {
  test("[CO7] keeps the steps when the program ends without a word", async () => {
    const folder = mkdtempSync(join(tmpdir(), "rancang-draft-"));
    const first = await openWorkbench(await openFolder(folder));
    const version = await addAct(first);
    const opened = await openProposal(first, [version.id]);
    const id = opened.targets[0]!.id;
    const start = (await first.ask.get(`/api/v1/targets/${id}/draft`)).body;
    const at = findText(start.document, "Korban");
    const sent = await first.ask
      .post(`/api/v1/targets/${id}/steps`)
      .send({ length: 0, clientId: "one", steps: [typing(at, "disimpan ")] });
    expect(sent.body).toEqual({ length: 1 });
    await first.store.close();
    const second = await openWorkbench(await openFolder(folder));
    const again = (await second.ask.get(`/api/v1/targets/${id}/draft`)).body;
    expect(again.length).toBe(1);
    expect(JSON.stringify(again.document)).toContain("disimpan Korban");
    await second.store.close();
    rmSync(folder, { recursive: true });
  });
});
