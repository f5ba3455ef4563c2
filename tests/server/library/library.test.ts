import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Library } from "../../../schemas/api/library.ts";
import { messageOf } from "../../../schemas/message.ts";
import { loadLibrary } from "../../../server/library/load-library.ts";
import { BODY, findText, openWorkbench, source, typing, type Workbench } from "../support.ts";

let folder = "";
let bench: Workbench;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "rancang-library-"));
  bench = await openWorkbench();
});
afterEach(async () => {
  expect(bench.failures).toEqual([]);
  await bench.store.close();
  rmSync(folder, { recursive: true });
});

const write = (path: string, text: string | Uint8Array) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const load = async () => {
  const { added, problems } = await loadLibrary(bench.dependencies, folder);
  return { added, problems: problems.map((found) => messageOf(found, "en")) };
};
const library = async (): Promise<Library> => (await bench.ask.get("/api/v1/library")).body;

const TREATY = source("### Article 9\n\n1. Each Party shall act.\n", {
  work: "/akn/coe/act/cets/2001/185",
  cite: "Budapest Convention",
});
const GAPS = `study: { author: A, title: T, institution: I, year: 2025, licence: CC BY-NC 4.0 }
gaps:
  - id: G1
    title: { id: a, en: a }
    finding: { id: a, en: a }
    law: { id: a, en: a }
    asksFor: { id: a, en: a }
    answeredBy: [{ proposal: reform, target: /akn/id/act/uu/2007/21, eid: art_2 }]
`;
const proposalYaml = (targets: string) => `slug: reform
title: { id: Reformasi, en: Reform }
summary: { id: Isi, en: Content }
illustrative: true
targets: [${targets}]
drafted: 2026-11-23
author: Penyusun
`;
const changed = BODY.replace("(1) Setiap orang", "(1) Setiap korporasi").replace(
  "2. Korban",
  "1a. Korporasi adalah badan.\n\n2. Korban",
);
const proposed = (over: { body?: string; pins?: string; eid?: string } = {}) =>
  source(over.body ?? changed, {
    state: "proposal",
    date: "2026-11-23",
    extra: `proposal: reform
base: existing/uu.md
illustrative: true
clauses:
  ${over.eid ?? "art_2__para_1"}:
    reason: { id: sebab, en: reason }
    gaps: [G1]
    pins: [${over.pins ?? "{ work: /akn/coe/act/cets/2001/185, eid: art_9, taken: { id: a, en: a }, notTaken: { id: b, en: b } }"}]
`,
  });
const writeAll = () => {
  write("existing/uu.md", source(BODY));
  write("comparative/treaty.md", TREATY);
  write("gaps.yaml", GAPS);
  write("proposals/reform/proposal.yaml", proposalYaml("uu.md"));
  write("proposals/reform/uu.md", proposed());
};

describe("the starter library of the project", () => {
  test("[ST22] is loaded whole, and a second time adds nothing", async () => {
    cpSync("drafts", folder, { recursive: true });
    const first = await load();
    expect(first.problems).toEqual([]);
    const before = await library();
    expect(before.works.length).toBeGreaterThan(6);
    expect(before.proposals.length).toBeGreaterThan(1);
    for (const gap of before.gaps)
      for (const answer of gap.answeredBy)
        expect(answer).toMatchObject({
          proposalId: expect.any(String),
          targetId: expect.any(String),
        });
    expect(await load()).toEqual({ added: [], problems: [] });
    expect(await library()).toEqual(before);
    expect(
      await bench.dependencies.store.search.byWords({
        terms: [{ stem: "dagang", exact: "perdagangan" }],
        kind: "proposal",
        limit: 5,
      }),
    ).not.toEqual([]);
  });
});

const NEW_ACT = source("# RANCANGAN UNDANG-UNDANG\n\n## Pasal 1\n\nMengesahkan Convention.\n", {
  work: "/akn/id/bill/uu/2026/pengesahan",
  cite: "RUU Pengesahan",
  state: "proposal",
  date: "2026-11-23",
  extra: `proposal: reform
illustrative: true
clauses:
  art_1: { reason: { id: sebab, en: reason }, gaps: [G1], pins: [] }
`,
});

describe("a proposal of a new act", () => {
  const writeNew = () => {
    writeAll();
    write("proposals/reform/proposal.yaml", proposalYaml("uu.md, baru.md"));
    write("proposals/reform/baru.md", NEW_ACT);
  };
  test("[ST22] starts from a text without a word, and its text is its bill", async () => {
    writeNew();
    expect(await load()).toMatchObject({ problems: [] });
    const { proposals } = await library();
    const target = proposals[0]?.targets.find(({ work }) => work.cite === "RUU Pengesahan");
    expect(target).toMatchObject({ isNew: true, draftLength: 0 });
    expect(proposals[0]?.targets.map(({ isNew }) => isNew)).toEqual([false, true]);
    const { diff, reasons } = (
      await bench.ask
        .get("/api/v1/compare")
        .query({ before: target?.baseVersionId, after: target?.latestVersionId })
    ).body;
    expect(diff.before.clauses).toEqual([]);
    expect(diff.counts).toMatchObject({ kept: 0, reworded: 0, deleted: 0 });
    expect(diff.counts.inserted).toBe(diff.after.clauses.length);
    expect(reasons).toHaveLength(1);
    const published = await bench.ask
      .post("/api/v1/publications")
      .send({ proposalId: proposals[0]?.id, language: "en" });
    expect(published.status).toBe(201);
    const page = await bench.stranger.get(published.body.path);
    expect(page.text).toContain("A new act: it amends nothing, and its text is the bill.");
    expect(await load()).toEqual({ added: [], problems: [] });
  });
  test("[ST22] that names an act which is held has forgotten its base, and is left out", async () => {
    writeNew();
    write(
      "proposals/reform/baru.md",
      NEW_ACT.replace("/akn/id/bill/uu/2026/pengesahan", "/akn/id/act/uu/2007/21"),
    );
    expect((await load()).problems).toEqual([expect.stringContaining("baru.md")]);
  });
});

describe("a library", () => {
  test("[ST22] brings texts, a proposal with reasons and pins, and gaps with the clauses that answer them", async () => {
    writeAll();
    expect(await load()).toMatchObject({ problems: [] });
    const { works, proposals, gaps, study } = await library();
    expect(works.map(({ cite, kind }) => [cite, kind])).toEqual([
      ["UU 21/2007", "existing"],
      ["Budapest Convention", "comparative"],
    ]);
    const [proposal] = proposals;
    expect(proposal).toMatchObject({
      slug: "reform",
      illustrative: true,
      author: "Penyusun",
      title: { id: "Reformasi", en: "Reform" },
    });
    const [target] = proposal!.targets;
    expect(target).toMatchObject({ draftLength: 0, savedLength: 0 });
    expect(gaps[0]?.answeredBy[0]).toMatchObject({
      proposalId: proposal!.id,
      targetId: target!.id,
      path: ["BAB I", "Pasal 2"],
    });
    expect(study?.author).toBe("A");
    const { diff, reasons, pins } = (
      await bench.ask
        .get("/api/v1/compare")
        .query({ before: target!.baseVersionId, after: `draft:${target!.id}` })
    ).body;
    expect(diff.counts).toMatchObject({ reworded: 1, inserted: 1, deleted: 0 });
    const wid = (
      await bench.ask.get(`/api/v1/versions/${target!.latestVersionId}`)
    ).body.clauses.find(({ eid }: { eid: string }) => eid === "art_2__para_1").wid;
    expect(reasons).toMatchObject([{ wid, gaps: ["G1"], author: "Penyusun" }]);
    expect(pins).toMatchObject([{ wid, source: { eid: "art_9", cite: "Budapest Convention" } }]);
  });

  const FRAME = "schema: rancang/frame@1\ngeneral:\n  - Pelindungan adalah hak.\n";
  const frames = async () => {
    const target = (await library()).proposals[0]!.targets[0]!;
    const { frame } = (await bench.ask.get(`/api/v1/targets/${target.id}/frame`)).body;
    const bill = (await bench.ask.get(`/api/v1/versions/${target.latestVersionId}/bill`)).body;
    return { target, frame, bill: JSON.stringify(bill.document) };
  };

  test("[ST49] a frame beside a target is that of its bill, and a changed one adds a version", async () => {
    writeAll();
    write("proposals/reform/frame-uu.yaml", FRAME);
    expect(await load()).toMatchObject({ problems: [] });
    const first = await frames();
    expect(first.frame).toMatchObject({
      author: "Penyusun",
      frame: { general: ["Pelindungan adalah hak."] },
    });
    expect(first.bill).toContain("Pelindungan adalah hak.");
    expect(first.target.isFrameUnsaved).toBe(false);
    expect(await load()).toEqual({ added: [], problems: [] });
    write("proposals/reform/frame-uu.yaml", FRAME.replace("hak", "hak setiap orang"));
    expect((await load()).problems).toEqual([]);
    const second = await frames();
    expect(second.target.versions).toHaveLength(2);
    expect(second.bill).toContain("Pelindungan adalah hak setiap orang.");
  });

  test("[ST49] a frame that a person wrote is not touched", async () => {
    writeAll();
    write("proposals/reform/frame-uu.yaml", FRAME);
    await load();
    const { target, frame } = await frames();
    await bench.ask
      .put(`/api/v1/targets/${target.id}/frame`)
      .set("If-Match", frame.etag)
      .send({ schema: "rancang/frame@1", general: ["Milik orang."] });
    write("proposals/reform/frame-uu.yaml", FRAME.replace("hak", "hak setiap orang"));
    await load();
    expect((await frames()).frame.frame.general).toEqual(["Milik orang."]);
  });

  test.each([
    [
      "with a ground that is none",
      "frame-uu.yaml",
      `${FRAME}grounds: { juridical: [perlu] }\n`,
      "frame-uu.yaml:4",
    ],
    [
      "that does not fit the act",
      "frame-uu.yaml",
      `${FRAME}declarations: [Satu.]\n`,
      "frame-uu.yaml",
    ],
    ["that is no YAML", "frame-uu.yaml", "schema: [", "frame-uu.yaml"],
    ["of no target", "frame-lain.yaml", FRAME, "frame-lain.yaml"],
  ])("[ST49] a frame %s is told by the name of its file", async (_name, file, text, told) => {
    writeAll();
    write(`proposals/reform/${file}`, text);
    expect((await load()).problems).toEqual([expect.stringContaining(told)]);
  });

  test("[ST22] a changed file adds a version", async () => {
    writeAll();
    await load();
    write("existing/uu.md", source(BODY.replace("Korban adalah", "Korban ialah")));
    expect((await load()).added).toEqual(["existing/uu.md"]);
    const [work] = (await library()).works;
    expect(work?.expressions[0]?.versions.map(({ message }) => message)).toEqual([
      "Dari pustaka awal",
      "Dari pustaka awal",
    ]);
  });

  test("[ST22] a changed proposal adds a version and renews its draft, reasons and pins", async () => {
    writeAll();
    await load();
    write(
      "proposals/reform/uu.md",
      proposed({ body: changed.replace("korporasi", "badan"), eid: "art_2" }),
    );
    expect((await load()).problems).toEqual([]);
    const [target] = (await library()).proposals[0]!.targets;
    expect(target?.versions).toHaveLength(2);
    const draft = (await bench.ask.get(`/api/v1/targets/${target!.id}/draft`)).body;
    expect(JSON.stringify(draft.document)).toContain("Setiap badan");
    const { pins } = (await bench.ask.get(`/api/v1/targets/${target!.id}/pins`)).body;
    expect(pins).toHaveLength(1);
  });

  test("[ST24] a proposal that a person has edited stays as it is", async () => {
    writeAll();
    await load();
    const [target] = (await library()).proposals[0]!.targets;
    const { document } = (await bench.ask.get(`/api/v1/targets/${target!.id}/draft`)).body;
    const step = typing(findText(document, "Korban"), "milik saya ");
    await bench.ask
      .post(`/api/v1/targets/${target!.id}/steps`)
      .send({ length: 0, clientId: "c", steps: [step] });
    const before = (await bench.ask.get(`/api/v1/targets/${target!.id}/draft`)).body;
    write("proposals/reform/uu.md", proposed({ body: changed.replace("korporasi", "badan") }));
    await load();
    expect((await bench.ask.get(`/api/v1/targets/${target!.id}/draft`)).body).toEqual(before);
    expect((await library()).proposals[0]!.targets[0]!.versions).toHaveLength(1);
  });

  test("[ST24] a reason and a pin that a person wrote stay as they are", async () => {
    writeAll();
    await load();
    const [target] = (await library()).proposals[0]!.targets;
    const path = `/api/v1/targets/${target!.id}`;
    const [reason] = (await bench.ask.get(`${path}/reasons`)).body.reasons;
    const [pin] = (await bench.ask.get(`${path}/pins`)).body.pins;
    await bench.ask
      .put(`${path}/reasons/${reason.wid}`)
      .set("If-Match", reason.etag)
      .send({ reason: { id: "saya", en: "" }, gaps: [] });
    await bench.ask.post(`${path}/pins`).send({
      wid: reason.wid,
      source: { versionId: pin.source.versionId, eid: "art_9" },
      taken: { id: "saya", en: "" },
      notTaken: { id: "", en: "" },
    });
    write("proposals/reform/uu.md", `${proposed()}\n`);
    await load();
    expect((await bench.ask.get(`${path}/reasons`)).body.reasons[0].reason.id).toBe("saya");
    expect(
      (await bench.ask.get(`${path}/pins`)).body.pins
        .map(({ author }: { author: string }) => author)
        .sort(),
    ).toEqual(["Anonim", "Penyusun"]);
  });

  test("two states of an act are two expressions, and a clause has one identity in both", async () => {
    write("existing/uu@2016.md", source(BODY, { state: "consolidated", date: "2016-11-25" }));
    write("existing/uu.md", source(changed, { state: "consolidated", date: "2024-01-02" }));
    await load();
    const [work] = (await library()).works;
    expect(work?.expressions.map(({ date }) => date)).toEqual(["2024-01-02", "2016-11-25"]);
    const wids = await Promise.all(
      work!.expressions.map(
        async ({ versions }) =>
          (await bench.ask.get(`/api/v1/versions/${versions[0]!.id}`)).body.clauses.find(
            ({ eid }: { eid: string }) => eid === "art_2",
          ).wid,
      ),
    );
    expect(wids[0]).toBe(wids[1]);
  });

  test("that is not there is empty", async () => {
    expect(await loadLibrary(bench.dependencies, join(folder, "none"))).toEqual({
      added: [],
      problems: [],
    });
  });
});

describe("a file that cannot be read", () => {
  test.each<[string, string, string | Uint8Array, RegExp]>([
    [
      "no facts",
      "existing/bad.md",
      "### Pasal 1\n",
      /^existing\/bad\.md was left out .*no front matter/u,
    ],
    [
      "wrong facts",
      "existing/bad.md",
      "---\ndialect: 1\nwork: nothing\n---\nx\n",
      /^existing\/bad\.md:3 was left out .*"work"/u,
    ],
    ["bytes", "existing/bad.md", new Uint8Array([0xff, 0xfe, 0x00]), /not UTF-8 text/u],
    ["too much", "existing/bad.md", new Uint8Array(16_000_001), /longer than 16000000 bytes/u],
    [
      "a gap without a title",
      "gaps.yaml",
      "study: 1\ngaps: []\n",
      /^gaps\.yaml was left out .*study/u,
    ],
    ["YAML that is none", "gaps.yaml", "a: [\n", /^gaps\.yaml was left out/u],
    ["YAML that grows", "gaps.yaml", "a: &a [x, x]\nb: [*a, *a]\n", /aliases are not read/u],
    [
      "a proposal without its text",
      "proposals/bad/proposal.yaml",
      proposalYaml("gone.md"),
      /names gone\.md, which is not there/u,
    ],
    [
      "a proposal without a base",
      "proposals/reform/uu.md",
      proposed().replace("existing/uu.md", "existing/gone.md"),
      /existing\/gone\.md, which is not there/u,
    ],
    [
      "a reason for no clause",
      "proposals/reform/uu.md",
      proposed({ eid: "art_99" }),
      /no clause art_99/u,
    ],
    [
      "a pin to no work",
      "proposals/reform/uu.md",
      proposed({
        pins: "{ work: /akn/xx/act/1, eid: art_1, taken: { id: a, en: a }, notTaken: { id: a, en: a } }",
      }),
      /no work "\/akn\/xx\/act\/1"/u,
    ],
    [
      "a pin to no clause",
      "proposals/reform/uu.md",
      proposed({
        pins: "{ work: /akn/coe/act/cets/2001/185, eid: art_8, taken: { id: a, en: a }, notTaken: { id: a, en: a } }",
      }),
      /no clause \/akn\/coe\/act\/cets\/2001\/185 art_8/u,
    ],
  ])(
    "[ST23] %s: it is told by name, and the rest is loaded",
    async (_name, path, text, message) => {
      writeAll();
      write(path, text);
      const { problems } = await load();
      expect(problems).toEqual([expect.stringMatching(message)]);
      expect((await library()).works.map(({ cite }) => cite)).toEqual([
        "UU 21/2007",
        "Budapest Convention",
      ]);
      expect((await load()).problems).toEqual(problems);
    },
  );

  test("[ST23] is loaded after it was mended", async () => {
    writeAll();
    write("gaps.yaml", "a: [\n");
    await load();
    write("gaps.yaml", GAPS);
    expect(await load()).toEqual({ added: ["gaps.yaml"], problems: [] });
  });
});
