import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { ProposalRow, VersionRow } from "../../../schemas/records/index.ts";
import { addAct, BODY, openProposal, openWorkbench, source, type Workbench } from "../support.ts";

let bench: Workbench;
let base: VersionRow;
let treaty: VersionRow;
let missing: VersionRow;
let proposal: ProposalRow;
let target = "";
let other = "";
let wid = "";
beforeAll(async () => {
  bench = await openWorkbench();
  base = await addAct(bench);
  treaty = await addAct(
    bench,
    source("### Article 17\n\nErasure.\n", { work: "/akn/eu/act/reg/2016/679", cite: "GDPR" }),
    "comparative",
  );
  missing = await addAct(
    bench,
    source("# PERATURAN PEMERINTAH NOMOR 17 TAHUN 2025\n", {
      work: "/akn/id/act/pp/2025/17",
      cite: "PP 17/2025",
      state: "not-held",
    }),
  );
  proposal = await openProposal(bench, [base.id]);
  target = proposal.targets[0]!.id;
  other = (await openProposal(bench, [base.id])).targets[0]!.id;
  const version = (await bench.ask.get(`/api/v1/versions/${base.id}`)).body;
  wid = version.clauses.find(({ eid }: { eid: string }) => eid === "art_2").wid;
});
afterAll(async () => {
  expect(bench.failures).toEqual([]);
  await bench.store.close();
});

const prose = (id: string) => ({ id, en: "" });

describe("withdrawing a publication", () => {
  const publish = async (proposalId: string) =>
    (await bench.ask.post("/api/v1/publications").send({ proposalId })).body;
  const saved = async () => {
    const opened = await openProposal(bench, [base.id]);
    const path = `/api/v1/targets/${opened.targets[0]!.id}`;
    const step = {
      stepType: "replace",
      from: 3,
      to: 3,
      slice: { content: [{ type: "text", text: "Baru" }] },
    };
    await bench.ask.post(`${path}/steps`).send({ length: 0, clientId: "c", steps: [step] });
    const answer = await bench.ask
      .post(`${path}/versions`)
      .set("If-Match", '"1"')
      .send({ message: "Satu" });
    expect(answer.status).toBe(201);
    return opened;
  };

  test("[ST45] its address says why, and leads to what replaces it; said once", async () => {
    const { id: proposalId } = await saved();
    const [old, now] = [await publish(proposalId), await publish(proposalId)];
    expect((await bench.stranger.get(old.path)).status).toBe(200);
    const path = `/api/v1/publications/${old.id}/withdrawal`;
    const refusedAs = async (body: object, at = path) =>
      (await bench.ask.post(at).send(body)).body.code;
    const reason = "Salah <b>kutip</b>.";
    expect(await refusedAs({ reason, replacedBy: old.id })).toBe("publication/not-a-successor");
    expect(await refusedAs({ reason: " " })).toBe("http/field");
    expect(await refusedAs({ reason }, "/api/v1/publications/none-such/withdrawal")).toBe(
      "http/record-not-found",
    );
    const answer = await bench.ask.post(path).send({ reason, replacedBy: now.id });
    expect([answer.status, answer.body.withdrawal.replacedBy]).toEqual([200, now.id]);
    const gone = await bench.stranger.get(old.path);
    expect([gone.status, gone.headers["cache-control"]]).toEqual([410, "no-cache"]);
    expect(gone.text).toContain("Salah &lt;b&gt;kutip&lt;/b&gt;.");
    expect(gone.text).toContain(`href="/p/${now.id}"`);
    expect(await refusedAs({ reason: "Lain." })).toBe("publication/withdrawn");
    expect((await bench.stranger.get(now.path)).status).toBe(200);
    const nothing = `/api/v1/publications/${now.id}/withdrawal`;
    expect(await refusedAs({ reason, replacedBy: old.id }, nothing)).toBe(
      "publication/not-a-successor",
    );
  });
});

describe("two people at one record", () => {
  test("[ST10] the title of a proposal: the second is told and nothing is overwritten", async () => {
    const path = `/api/v1/proposals/${proposal.id}`;
    const seen = (await bench.ask.get(path)).body.etag;
    const first = await bench.ask
      .patch(path)
      .set("If-Match", seen)
      .send({ title: prose("Satu") });
    expect([first.status, first.headers["etag"]]).toEqual([200, first.body.etag]);
    const second = await bench.ask
      .patch(path)
      .set("If-Match", seen)
      .send({ title: prose("Dua") });
    expect([second.status, second.body.code, second.body.current]).toEqual([
      412,
      "http/precondition-failed",
      first.body.etag,
    ]);
    expect((await bench.ask.get(path)).body.title).toEqual(prose("Satu"));
  });

  test('[ST10] a reason: the first tag is "0", a stale one is refused', async () => {
    const put = (tag: string, text: string) =>
      bench.ask
        .put(`/api/v1/targets/${target}/reasons/${wid}`)
        .set("If-Match", tag)
        .send({ reason: prose(text), gaps: [] });
    const first = await put('"0"', "satu");
    expect(first.status).toBe(200);
    expect((await put('"0"', "dua")).status).toBe(412);
    expect((await put('W/"1"', "dua")).status).toBe(412);
    expect((await put(first.body.etag, "tiga")).status).toBe(200);
    const { reasons } = (await bench.ask.get(`/api/v1/targets/${target}/reasons`)).body;
    expect(reasons.map(({ reason }: { reason: object }) => reason)).toEqual([prose("tiga")]);
  });

  test("[ST10] a pin that another changed is neither changed nor removed", async () => {
    const pin = {
      wid,
      source: { versionId: treaty.id, eid: "art_17" },
      taken: prose("a"),
      notTaken: prose("b"),
    };
    const added = (await bench.ask.post(`/api/v1/targets/${target}/pins`).send(pin)).body;
    expect(added.source).toMatchObject({
      cite: "GDPR",
      clause: { label: "Article 17", path: ["Article 17"] },
    });
    const path = `/api/v1/pins/${added.id}`;
    const changed = await bench.ask
      .patch(path)
      .set("If-Match", added.etag)
      .send({ taken: prose("c") });
    expect(changed.body).toMatchObject({ taken: prose("c"), notTaken: prose("b") });
    expect(
      (
        await bench.ask
          .patch(path)
          .set("If-Match", added.etag)
          .send({ taken: prose("d") })
      ).status,
    ).toBe(412);
    expect((await bench.ask.delete(path).set("If-Match", added.etag)).status).toBe(412);
    expect((await bench.ask.delete(path).set("If-Match", changed.body.etag)).status).toBe(204);
    expect((await bench.ask.delete(path).set("If-Match", changed.body.etag)).status).toBe(404);
  });
});

describe("what cannot be", () => {
  test.each<[string, string, object, number, string]>([
    [
      "a proposal from a comparative text",
      "/proposals",
      { title: prose("x"), baseVersionIds: ["TREATY"] },
      422,
      "text/not-a-base",
    ],
    [
      "a proposal from a text that is not held",
      "/proposals",
      { title: prose("x"), baseVersionIds: ["MISSING"] },
      422,
      "text/not-held",
    ],
    [
      "a proposal without a title",
      "/proposals",
      { title: prose(" "), baseVersionIds: ["BASE"] },
      400,
      "http/field",
    ],
    [
      "a proposal that changes one act twice",
      "/proposals",
      { title: prose("x"), baseVersionIds: ["BASE", "BASE"] },
      409,
      "proposal/target-exists",
    ],
    [
      "a target that the proposal has",
      "/proposals/PROPOSAL/targets",
      { baseVersionId: "BASE" },
      409,
      "proposal/target-exists",
    ],
    [
      "a pin to a clause that is not there",
      "/targets/TARGET/pins",
      {
        wid: "w",
        source: { versionId: "TREATY", eid: "art_99" },
        taken: prose(""),
        notTaken: prose(""),
      },
      422,
      "clause/missing",
    ],
    [
      "a comment on no target",
      "/comments",
      {
        targetId: "abcdefgh",
        versionRef: "BASE",
        wid: "w",
        eid: "art_1",
        side: "after",
        quote: null,
        body: "x",
      },
      404,
      "http/record-not-found",
    ],
    [
      "an empty comment",
      "/comments",
      {
        targetId: "TARGET",
        versionRef: "BASE",
        wid: "w",
        eid: "art_1",
        side: "after",
        quote: null,
        body: " \n",
      },
      400,
      "http/field",
    ],
    [
      "a comment without end",
      "/comments",
      {
        targetId: "TARGET",
        versionRef: "BASE",
        wid: "w",
        eid: "art_1",
        side: "after",
        quote: null,
        body: "x".repeat(20_001),
      },
      400,
      "http/field",
    ],
    [
      "a publication of nothing",
      "/publications",
      { proposalId: "PROPOSAL" },
      409,
      "publication/nothing-saved",
    ],
    [
      "a text without facts",
      "/texts",
      { kind: "existing", source: "### Pasal 1\n\nIsi.\n" },
      422,
      "text/facts-missing",
    ],
    [
      "a text with wrong facts",
      "/texts",
      { kind: "existing", source: "---\ndialect: 1\nwork: x\n---\n\nIsi.\n" },
      422,
      "dialect/front-matter-field",
    ],
    [
      "a text of a later dialect",
      "/texts",
      { kind: "existing", source: "---\ndialect: 2\n---\n\nIsi.\n" },
      422,
      "dialect/unknown-version",
    ],
    [
      "a text without a body",
      "/texts",
      { kind: "existing", source: source("") },
      422,
      "text/empty",
    ],
  ])("%s", async (_name, path, body, status, code) => {
    const fill = (text: string) =>
      text
        .replaceAll("TREATY", treaty.id)
        .replaceAll("MISSING", missing.id)
        .replaceAll("BASE", base.id)
        .replaceAll("TARGET", target)
        .replaceAll("PROPOSAL", proposal.id);
    const answer = await bench.ask
      .post(`/api/v1${fill(path)}`)
      .send(JSON.parse(fill(JSON.stringify(body))) as object);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });
});

describe("comments", () => {
  const on = (over: object) =>
    bench.ask.post("/api/v1/comments").send({
      targetId: target,
      versionRef: base.id,
      wid,
      eid: "art_2",
      side: "before",
      quote: null,
      body: "Mengapa?",
      ...over,
    });

  test.each<[string, () => object, number, string]>([
    [
      "a version that is not held",
      () => ({ versionRef: "abcdefgh" }),
      404,
      "http/record-not-found",
    ],
    ["a version of another act", () => ({ versionRef: treaty.id }), 422, "comment/other-text"],
    [
      "the draft of another target",
      () => ({ versionRef: `draft:${other}` }),
      422,
      "comment/other-text",
    ],
    ["an identity that no clause has", () => ({ wid: "abcdefgh" }), 422, "clause/missing"],
    ["an address that no clause has", () => ({ eid: "art_99" }), 422, "clause/missing"],
    ["the identity of another clause", () => ({ eid: "art_1" }), 422, "clause/missing"],
  ])("[ST33] one on %s is refused", async (_name, over, status, code) => {
    const answer = await on(over());
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  test("[ST33] one on the draft or on a part of the text that stands once is taken", async () => {
    expect((await on({ versionRef: `draft:${target}` })).status).toBe(201);
    expect((await on({ wid: "preface", eid: "preface" })).status).toBe(201);
  });

  test("are resolved once and by one person, and opened again", async () => {
    const comment = {
      targetId: target,
      versionRef: base.id,
      wid,
      eid: "art_2",
      side: "before",
      quote: "Setiap orang",
      body: "Mengapa?",
    };
    const { id } = (await bench.ask.post("/api/v1/comments").send(comment)).body;
    const resolve = async (resolved: boolean) =>
      (await bench.ask.patch(`/api/v1/comments/${id}`).send({ resolved })).body;
    const first = await resolve(true);
    expect(first.resolved.by).toBe("Anonim");
    expect(await resolve(true)).toEqual(first);
    expect((await resolve(false)).resolved).toBeNull();
  });
});

describe("the library", () => {
  test("[ST22] the same text twice is one version; another text is the next, with the identities it continues", async () => {
    const same = await bench.ask
      .post("/api/v1/texts")
      .send({ kind: "existing", source: source(BODY) });
    expect(same.body.id).toBe(base.id);
    const changed = source(BODY.replace("Korban adalah", "Korban ialah"));
    const next = (await bench.ask.post("/api/v1/texts").send({ kind: "existing", source: changed }))
      .body;
    expect(next.parent).toBe(base.id);
    const wids = async (id: string) =>
      (await bench.ask.get(`/api/v1/versions/${id}`)).body.clauses.map(
        (clause: { wid: string }) => clause.wid,
      );
    expect(await wids(next.id)).toEqual(await wids(base.id));
    const lineage = await bench.store.versions.lineage(next.id);
    expect(new Set(lineage.map(({ by }) => by))).toEqual(new Set(["alignment"]));
  });

  test("[ST4] what an alignment guessed is guessed anew when it is compared", async () => {
    const { works } = (await bench.ask.get("/api/v1/library")).body;
    const act = works.find(({ iri }: { iri: string }) => iri === "/akn/id/act/uu/2007/21");
    const query = { before: base.id, after: act.expressions[0].versions[0].id };
    const { diff } = (await bench.ask.get("/api/v1/compare").query(query)).body;
    expect(diff.changes.length).toBeGreaterThan(0);
    const reasons = diff.changes.map(({ why }: { why: { by: string } | null }) => why?.by);
    expect(reasons).not.toContain("lineage");
  });
});

describe("a script in a text", () => {
  const SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(2)>";

  test("is text in what is published, and nothing there may run", async () => {
    const facts = {
      work: "/akn/id/act/uu/2001/1",
      title: `"A ${SCRIPT}"`,
      cite: `"UU 1/2001 ${SCRIPT}"`,
    };
    const act = await addAct(
      bench,
      source(
        `# UU ${SCRIPT}\n\n### Pasal 1\n\nIsi ${SCRIPT} [tautan](javascript:alert(3)).\n`,
        facts,
      ),
    );
    const opened = (
      await bench.ask.post("/api/v1/proposals").send({
        title: { id: SCRIPT, en: SCRIPT },
        summary: { id: SCRIPT, en: "" },
        baseVersionIds: [act.id],
      })
    ).body as ProposalRow;
    const id = opened.targets[0]!.id;
    await bench.ask.patch("/api/v1/session").send({ name: SCRIPT });
    const { document } = (await bench.ask.get(`/api/v1/targets/${id}/draft`)).body;
    expect(JSON.stringify(document)).toContain("<script>");
    const { clauses } = (await bench.ask.get(`/api/v1/versions/${act.id}`)).body;
    const changed = clauses.find(({ eid }: { eid: string }) => eid === "art_1").wid;
    await bench.ask
      .put(`/api/v1/targets/${id}/reasons/${changed}`)
      .set("If-Match", '"0"')
      .send({ reason: { id: SCRIPT, en: SCRIPT }, gaps: [SCRIPT.slice(0, 40)] });
    const step = {
      stepType: "replace",
      from: 3,
      to: 3,
      slice: { content: [{ type: "text", text: `x${SCRIPT}` }] },
    };
    expect(
      (
        await bench.ask
          .post(`/api/v1/targets/${id}/steps`)
          .send({ length: 0, clientId: "c", steps: [step] })
      ).status,
    ).toBe(200);
    expect(
      (
        await bench.ask
          .post(`/api/v1/targets/${id}/versions`)
          .set("If-Match", '"1"')
          .send({ message: SCRIPT })
      ).status,
    ).toBe(201);
    const published = (await bench.ask.post("/api/v1/publications").send({ proposalId: opened.id }))
      .body;
    const page = await bench.stranger.get(published.path);
    expect(page.status).toBe(200);
    expect(page.text).toContain("&lt;script&gt;");
    expect(page.text).not.toMatch(/<script|<img|<[a-z][^<>]*\son\w+=|href="javascript:/iu);
    const policy = String(page.headers["content-security-policy"]);
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-/u);
    expect(policy).not.toMatch(/unsafe|script-src/u);
    expect(policy).toContain("sandbox allow-downloads");
    expect(page.headers["cache-control"]).toBe("public, no-cache");
  });

  test("[ST14] a publication keeps its bytes and its hash when the proposal goes on", async () => {
    const { publications } = (await bench.ask.get("/api/v1/publications")).body;
    const [one] = publications;
    const first = await bench.stranger.get(one.path);
    await bench.ask.patch("/api/v1/session").send({ name: "Budi" });
    const second = await bench.stranger.get(one.path);
    expect(second.text).toBe(first.text);
    expect(first.headers["etag"]).toBe(`"${one.hash}"`);
    const known = await bench.stranger.get(one.path).set("If-None-Match", `"${one.hash}"`);
    expect(known.status).toBe(304);
  });

  test("in an answer of the API is never read as a page", async () => {
    const answer = await bench.ask.get("/api/v1/search").query({ q: "script alert" });
    expect(answer.type).toBe("application/json");
    expect(answer.headers["x-content-type-options"]).toBe("nosniff");
  });
});
