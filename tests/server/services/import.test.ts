import { afterEach, describe, expect, test } from "@jest/globals";
import type { Facts } from "../../../schemas/facts.ts";
import { done, refused } from "../../../schemas/outcome.ts";
import { problem } from "../../../schemas/problem.ts";
import type { ImportRow } from "../../../schemas/records/index.ts";
import { createDependencies } from "../../../server/create-dependencies.ts";
import type { Extractor } from "../../../server/ports/index.ts";
import { ProblemError } from "../../../server/problem-error.ts";
import { findEdits } from "../../../server/services/import-edits.ts";
import { readAsMarkdown, readMarkdown } from "../fake-extractor.ts";
import { BODY, openWorkbench, type Workbench } from "../support.ts";

const benches: Workbench[] = [];
afterEach(async () => {
  for (const bench of benches.splice(0)) {
    await bench.dependencies.imports.close();
    await bench.store.close();
  }
});

const open = async (extractor: Extractor = readAsMarkdown) => {
  const thrown: unknown[] = [];
  const onFailure = (error: unknown) => thrown.push(error);
  const bench = await openWorkbench(undefined, { extractor, onFailure });
  benches.push(bench);
  const give = (body = BODY, name = "uu.pdf", query = "") =>
    bench.ask
      .post(`/api/v1/imports?name=${encodeURIComponent(name)}${query}`)
      .set("Content-Type", "application/octet-stream")
      .send(body);
  const stateOf = async (id: string) =>
    ((await bench.ask.get(`/api/v1/imports/${id}`)).body as ImportRow).state;
  const originalOf = (hash: string) => bench.ask.get(`/api/v1/originals/${hash}`);
  return { ...bench, give, thrown, stateOf, originalOf };
};

const facts: Facts = {
  dialect: 1,
  work: "/akn/id/act/uu/2007/21",
  title: "Pemberantasan Tindak Pidana Perdagangan Orang",
  cite: "UU 21/2007",
  language: "id",
  state: "enacted",
  extent: "whole",
  date: "2007-04-19",
};

/** A reader whose files end only when they are let go, one after the other. */
const slowReader = () => {
  const started: (() => void)[] = [];
  const signals: AbortSignal[] = [];
  const extractor: Extractor = (bytes, { signal, onProgress }) =>
    new Promise((resolve) => {
      onProgress(3, 12);
      signals.push(signal);
      const text = new TextDecoder().decode(bytes);
      started.push(() => resolve(done(readMarkdown(text))));
      signal.addEventListener("abort", () =>
        resolve(refused(problem("import/reader-failed", { name: "stopped" }))),
      );
    });
  return { extractor, started, signals };
};
const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

describe("a file that is given", () => {
  test("is read, and saved as a version with its provenance, and kept byte for byte", async () => {
    const { ask, give, dependencies, originalOf } = await open();
    const given = await give();
    expect(given.status).toBe(201);
    await dependencies.imports.settled();
    const reading = await ask.get(`/api/v1/imports/${given.body.id}/reading`);
    expect(reading.body.import.state).toEqual({ kind: "read", format: "markdown" });
    const saved = await ask
      .post(`/api/v1/imports/${given.body.id}/version`)
      .send({ kind: "existing", facts, message: "dari lembaran negara" });
    expect(saved.status).toBe(201);
    const version = (await ask.get(`/api/v1/versions/${saved.body.id}`)).body;
    expect(version.provenances).toMatchObject([
      {
        versionId: saved.body.id,
        fileName: "uu.pdf",
        size: Buffer.byteLength(BODY),
        hash: given.body.hash,
        format: "markdown",
        engine: expect.stringMatching(/^rancang \d/u),
        edits: 0,
        confirmed: 0,
      },
    ]);
    const original = await originalOf(given.body.hash).buffer(true);
    expect(Buffer.from(original.body).toString()).toBe(BODY);
    expect(original.type).toBe("application/octet-stream");
    // What was saved is no longer something to do.
    expect((await ask.get("/api/v1/imports")).body).toEqual([]);
  });

  test("becomes a further version of a work that is held", async () => {
    const { ask, give, dependencies, store } = await open();
    const save = async (body: string, over: Partial<Facts> = {}) => {
      const given = await give(body);
      await dependencies.imports.settled();
      const saved = await ask
        .post(`/api/v1/imports/${given.body.id}/version`)
        .send({ kind: "existing", facts: { ...facts, ...over } });
      return saved.body;
    };
    const first = await save(BODY);
    const second = await save(BODY.replace("pelaku dipidana", "pelaku dipidana mati"));
    const later = await save(BODY, { state: "consolidated", date: "2026-01-02" });
    expect(second.parent).toBe(first.id);
    expect(later.parent).toBeNull();
    const [work, ...others] = await store.works.list();
    expect(others).toEqual([]);
    expect(work?.expressions.map(({ versions }) => versions.length)).toEqual([1, 2]);
  });

  test("carries what a person changed and found right into its account", async () => {
    const { ask, give, dependencies } = await open();
    const given = await give();
    await dependencies.imports.settled();
    const source = BODY.replace("seseorang yang menderita", "orang yang menderita");
    const confirmed = [{ line: 9, code: "doubtful", text: "1. Perdagangan Orang" }];
    const saved = await ask
      .post(`/api/v1/imports/${given.body.id}/version`)
      .send({ kind: "existing", facts, source, confirmed });
    const version = (await ask.get(`/api/v1/versions/${saved.body.id}`)).body;
    expect(version.provenances[0]).toMatchObject({ edits: 1, confirmed: 1 });
    const account = await ask.get(`/api/v1/provenances/${version.provenances[0].id}/account`);
    expect(account.body.edits).toEqual([
      {
        line: 11,
        before: ["2. Korban adalah seseorang yang menderita."],
        after: ["2. Korban adalah orang yang menderita."],
      },
    ]);
    expect(account.body.confirmed).toEqual(confirmed);
    expect(account.body.schema).toBe("rancang/account@1");
  });

  test.each<[string, object, number, string]>([
    [
      "of another country than it was read by",
      { facts: { ...facts, work: "/akn/ph/act/ra/2012/1" } },
      422,
      "import/other-country",
    ],
    ["without a body", { facts, source: " " }, 422, "text/empty"],
    ["with facts that are none", { facts: { ...facts, date: "soon" } }, 400, "http/field"],
  ])("is not saved %s, and nothing of it is", async (_name, body, status, code) => {
    const { ask, give, dependencies, store, stateOf } = await open();
    const given = await give();
    await dependencies.imports.settled();
    const saved = await ask
      .post(`/api/v1/imports/${given.body.id}/version`)
      .send({ kind: "existing", ...body });
    expect([saved.status, saved.body.code]).toEqual([status, code]);
    expect(await store.works.list()).toEqual([]);
    expect(await stateOf(given.body.id)).toMatchObject({ kind: "read" });
  });

  test("is not saved while words are lost that nobody looked at", async () => {
    const lost = problem(
      "intake/words-lost",
      { source: "Pasal", document: "Pasa1" },
      { kind: "source", line: 5, column: 1 },
    );
    const extractor: Extractor = (bytes) =>
      Promise.resolve(done({ ...readMarkdown(new TextDecoder().decode(bytes)), problems: [lost] }));
    const { ask, give, dependencies } = await open(extractor);
    const given = await give();
    await dependencies.imports.settled();
    const save = (body: object) =>
      ask
        .post(`/api/v1/imports/${given.body.id}/version`)
        .send({ kind: "existing", facts, ...body });
    const first = await save({});
    expect([first.status, first.body.code]).toEqual([409, "import/words-unsettled"]);
    const confirmed = [{ line: 5, code: "intake/words-lost", text: "Pasal" }];
    expect((await save({ confirmed })).status).toBe(201);
  });
});

describe("a file that cannot be read", () => {
  test("is refused with the reader's problem, and nothing of it is kept", async () => {
    const extractor: Extractor = () =>
      Promise.resolve(refused(problem("dialect/unknown-version", { found: "9" })));
    const { give, dependencies, stateOf, store, originalOf, ask } = await open(extractor);
    const given = await give();
    await dependencies.imports.settled();
    expect(await stateOf(given.body.id)).toEqual({
      kind: "refused",
      problem: { code: "dialect/unknown-version", at: null, facts: { found: "9" } },
    });
    expect(await store.imports.list()).toEqual([]);
    expect((await originalOf(given.body.hash)).status).toBe(404);
    const reading = await ask.get(`/api/v1/imports/${given.body.id}/reading`);
    expect([reading.status, reading.body.code]).toEqual([409, "import/not-read-yet"]);
    expect((await ask.delete(`/api/v1/imports/${given.body.id}`)).status).toBe(204);
    expect((await ask.get("/api/v1/imports")).body).toEqual([]);
  });

  test("is empty", async () => {
    const { give } = await open();
    const given = await give("");
    expect([given.status, given.body.code]).toEqual([422, "import/empty-file"]);
  });

  test("breaks its reader: that is told, and the next file is read", async () => {
    let calls = 0;
    const extractor: Extractor = (bytes, options) => {
      calls += 1;
      return calls === 1
        ? Promise.reject(new RangeError("broken"))
        : readAsMarkdown(bytes, options);
    };
    const { give, dependencies, stateOf, thrown } = await open(extractor);
    const [first, second] = [await give(), await give(BODY, "b.pdf")];
    await dependencies.imports.settled();
    expect(await stateOf(first.body.id)).toMatchObject({
      kind: "refused",
      problem: { code: "import/reader-failed", facts: { name: "uu.pdf" } },
    });
    expect(await stateOf(second.body.id)).toMatchObject({ kind: "read" });
    expect(thrown).toHaveLength(1);
  });

  test("finds no room on the disk: that is told", async () => {
    const { ask, give, store } = await open();
    Object.assign(store.originals, {
      add: () =>
        Promise.reject(new ProblemError(problem("storage/not-written", { reason: "ENOSPC" }))),
    });
    const given = await give();
    expect([given.status, given.body.code]).toEqual([507, "storage/not-written"]);
    expect((await ask.get("/api/v1/imports")).body).toEqual([]);
  });
});

describe("the desk", () => {
  test("reads one file at a time and tells how far each is, while the server answers", async () => {
    const { extractor, started } = slowReader();
    const { give, stateOf, ask, dependencies } = await open(extractor);
    const given = [await give(BODY, "a"), await give(BODY, "b"), await give(BODY, "c")];
    const states = () => Promise.all(given.map(({ body }) => stateOf(body.id)));
    expect(await states()).toEqual([
      { kind: "reading", done: 3, total: 12 },
      { kind: "waiting", ahead: 1 },
      { kind: "waiting", ahead: 2 },
    ]);
    expect(started).toHaveLength(1);
    expect((await ask.get("/api/v1/library")).status).toBe(200);
    for (let next = 0; next < 3; next += 1) {
      while (started.length <= next) await soon();
      started[next]?.();
    }
    await dependencies.imports.settled();
    expect((await states()).map(({ kind }) => kind)).toEqual(["read", "read", "read"]);
  });

  test("lets a file be stopped while it waits and while it is read; nothing of it is kept", async () => {
    const { extractor, started, signals } = slowReader();
    const { give, ask, dependencies, store, originalOf } = await open(extractor);
    const [first, second] = [await give(BODY, "a"), await give(`${BODY} `, "b")];
    expect((await ask.delete(`/api/v1/imports/${second.body.id}`)).status).toBe(204);
    expect((await ask.delete(`/api/v1/imports/${first.body.id}`)).status).toBe(204);
    await dependencies.imports.settled();
    expect([started.length, signals[0]?.aborted]).toEqual([1, true]);
    expect((await ask.get("/api/v1/imports")).body).toEqual([]);
    expect(await store.imports.list()).toEqual([]);
    expect((await originalOf(first.body.hash)).status).toBe(404);
    expect((await ask.delete(`/api/v1/imports/${first.body.id}`)).status).toBe(404);
  });

  test("refuses more than it can hold", async () => {
    const { extractor } = slowReader();
    const { give } = await open(extractor);
    const answers: number[] = [];
    for (let file = 0; file < 11; file += 1) answers.push((await give(BODY, `${file}`)).status);
    expect(answers.slice(0, 9)).toEqual(Array.from({ length: 9 }, () => 201));
    expect(answers.at(-1)).toBe(503);
    expect((await give(BODY, "late")).headers["retry-after"]).toMatch(/^\d+$/u);
  });

  test("[ST34] goes on with what an earlier one left, and gives up what ended the program each time", async () => {
    const { extractor } = slowReader();
    const earlier = await open(extractor);
    const [first, second] = [await earlier.give(BODY, "a"), await earlier.give(BODY, "b")];
    const { jobs } = earlier.store;
    // The program ended at the first file three times: its lease is over, its job is there.
    const lease = { owner: "gone", now: "2000-01-01T00:00:00Z", until: "2000-01-01T00:00:01Z" };
    for (let attempt = 0; attempt < 2; attempt += 1) {
      await jobs.release();
      await jobs.take("import", lease);
    }
    const later = createDependencies(earlier.store, { extractor: readAsMarkdown });
    later.imports.resume();
    await later.imports.settled();
    const states = (await later.imports.list()).map(({ state }) => state.kind);
    expect(states).toEqual(["refused"]);
    expect((await later.imports.find(first.body.id))?.state.kind).toBe("refused");
    expect((await earlier.store.imports.find(second.body.id))?.fileName).toBe("b");
  });

  test("keeps a file that another import of it or a version still speaks of", async () => {
    const { ask, give, dependencies, originalOf } = await open();
    const [first, second] = [await give(), await give()];
    await dependencies.imports.settled();
    await ask.delete(`/api/v1/imports/${first.body.id}`);
    expect((await originalOf(first.body.hash)).status).toBe(200);
    await ask.post(`/api/v1/imports/${second.body.id}/version`).send({ kind: "existing", facts });
    const third = await give();
    await dependencies.imports.settled();
    await ask.delete(`/api/v1/imports/${third.body.id}`);
    expect((await originalOf(first.body.hash)).status).toBe(200);
  });
});

describe("what a person changed", () => {
  test.each<[string, string, string, ReturnType<typeof findEdits>]>([
    ["nothing", "a\nb\n", "a\nb\n", []],
    ["a line", "a\nb\nc", "a\nx\nc", [{ line: 2, before: ["b"], after: ["x"] }]],
    ["a line more", "a\nc", "a\nb\nc", [{ line: 2, before: [], after: ["b"] }]],
    ["a line less", "a\nb\nc", "a\nc", [{ line: 2, before: ["b"], after: [] }]],
    [
      "two stretches",
      "a\nb\nc\nd\ne",
      "A\nb\nc\nD\nE\ne",
      [
        { line: 1, before: ["a"], after: ["A"] },
        { line: 4, before: ["d"], after: ["D", "E"] },
      ],
    ],
    ["a line that stands twice", "a\na", "a", [{ line: 2, before: ["a"], after: [] }]],
  ])("%s", (_name, recovered, saved, edits) => {
    expect(findEdits(recovered, saved)).toEqual(edits);
  });

  test("of another text altogether is told in bounded time", () => {
    const lines = (sign: string) =>
      Array.from({ length: 20_000 }, (_, index) => `${sign}${index}`).join("\n");
    const [edit, ...others] = findEdits(lines("a"), lines("b"));
    expect([edit?.before.length, edit?.after.length, others.length]).toEqual([20_000, 20_000, 0]);
  });
});
