import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { z } from "zod";
import { apiRoutes, type RouteName } from "../../../schemas/api/index.ts";
import type { RouteShape } from "../../../schemas/api/route.ts";
import type { ProposalRow } from "../../../schemas/records/index.ts";
import { routes } from "../../../server/http/routes.ts";
import { readAsMarkdown } from "../fake-extractor.ts";
import {
  addAct,
  BODY,
  findText,
  openWorkbench,
  source,
  typing,
  type Workbench,
} from "../support.ts";

const names = Object.keys(apiRoutes) as RouteName[];
const shapeOf = (name: RouteName): RouteShape => apiRoutes[name];
const anyPath = (name: RouteName): string =>
  `/api/v1${shapeOf(name).path.replace(/:\w+/gu, "abcdef")}`;

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench(undefined, { extractor: readAsMarkdown });
});
afterAll(async () => {
  await bench.store.close();
});

test("every route has a policy and a handler", () => {
  expect(Object.keys(routes).sort()).toEqual([...names].sort());
});

describe.each(names)("%s", (name) => {
  test("asks who you are", async () => {
    const answer = await bench.stranger[shapeOf(name).method](anyPath(name)).send(
      shapeOf(name).body === undefined ? undefined : { anything: 1 },
    );
    expect([answer.status, answer.body.code]).toEqual([401, "http/session-needed"]);
    expect(answer.type).toBe("application/problem+json");
  });

  test("asks a session that ended", async () => {
    const answer = await bench.stranger[shapeOf(name).method](anyPath(name)).set(
      "Cookie",
      "rancang-session-test=old",
    );
    expect(answer.status).toBe(401);
  });
});

const guarded = names.filter((name) => shapeOf(name).precondition === "match");
describe.each(guarded)("%s", (name) => {
  const { method, body } = shapeOf(name);
  const bodies: Partial<Record<RouteName, object>> = {
    changeProposal: {},
    saveVersion: { message: "x" },
    putReason: { reason: { id: "", en: "" }, gaps: [] },
    changePin: {},
    putFrame: { schema: "rancang/frame@1" },
  };
  const send = (tag: string | undefined) => {
    const request = bench.ask[method](anyPath(name));
    if (tag !== undefined) request.set("If-Match", tag);
    return body === undefined ? request : request.send(bodies[name]);
  };

  test.each([[undefined], ["*"]])("asks which state it changes (%j is none)", async (tag) => {
    const answer = await send(tag);
    expect([answer.status, answer.body.code]).toEqual([428, "http/precondition-missing"]);
  });
});

const withBody = names.filter(
  (name) => shapeOf(name).body !== undefined && shapeOf(name).bodyMedia === undefined,
);
describe.each(withBody)("%s", (name) => {
  test("says every field that is wrong", async () => {
    const answer = await bench.ask[shapeOf(name).method](anyPath(name))
      .set("If-Match", '"0"')
      .send({ "not a field": 1 });
    expect([answer.status, answer.body.code]).toEqual([400, "http/field"]);
    expect(typeof answer.body.pointer).toBe("string");
  });
});

const withBytes = names.filter((name) => shapeOf(name).bodyMedia !== undefined);
describe.each(withBytes)("%s", (name) => {
  test("takes bytes only as what they are", async () => {
    const answer = await bench.ask[shapeOf(name).method](`${anyPath(name)}?name=a.txt`).send({
      a: 1,
    });
    expect([answer.status, answer.body.code]).toEqual([415, "http/media-type"]);
  });

  test("says every field of its address that is wrong", async () => {
    const answer = await bench.ask[shapeOf(name).method](anyPath(name))
      .set("Content-Type", "application/octet-stream")
      .send("x");
    expect([answer.status, answer.body.code]).toEqual([400, "http/field"]);
  });
});

describe("the answers of all routes", () => {
  const called = new Set<RouteName>();
  let proposal: ProposalRow;
  let target = "";
  let wid = "";

  /** Calls a route and checks status and shape of what it answers. */
  const call = async (
    name: RouteName,
    place: {
      path?: Record<string, string>;
      query?: object;
      body?: object | string;
      tag?: string;
    } = {},
  ) => {
    const shape = shapeOf(name);
    const path = shape.path.replace(
      /:(\w+)/gu,
      (_all, key: string) => place.path?.[key] ?? "missing",
    );
    const request = bench.ask[shape.method](`/api/v1${path}`).query(place.query ?? {});
    if (place.tag !== undefined) request.set("If-Match", place.tag);
    if (shape.bodyMedia !== undefined) request.set("Content-Type", shape.bodyMedia);
    const answer = await (shape.body === undefined ? request : request.send(place.body));
    expect([name, answer.status, answer.body.detail]).toEqual([name, shape.status, undefined]);
    if (shape.answer !== undefined) expect(isOf(shape.answer, answer.body)).toEqual([]);
    called.add(name);
    return answer;
  };
  const isOf = (shape: z.ZodType, value: unknown) => shape.safeParse(value).error?.issues ?? [];

  test("are of the shapes that the table says", async () => {
    const added = await call("addText", { body: { kind: "existing", source: source(BODY) } });
    const treaty = await addAct(
      bench,
      source("### Article 17\n\nErasure.\n", {
        work: "/akn/eu/act/reg/2016/679",
        title: "GDPR",
        cite: "GDPR",
      }),
      "comparative",
    );
    await call("getSession");
    await call("changeSession", { body: { name: "Ayu", language: "en" } });
    proposal = (
      await call("openProposal", {
        body: { title: { id: "Usulan", en: "" }, baseVersionIds: [added.body.id] },
      })
    ).body;
    target = proposal.targets[0]!.id;
    const other = await addAct(
      bench,
      source(BODY, { work: "/akn/id/act/uu/2008/11", cite: "UU 11/2008" }),
    );
    await call("addTarget", { path: { id: proposal.id }, body: { baseVersionId: other.id } });
    await call("changeProposal", {
      path: { id: proposal.id },
      tag: proposal.etag,
      body: { title: { id: "Lain", en: "Other" } },
    });
    await call("getProposal", { path: { id: proposal.id } });
    const draft = (await call("getDraft", { path: { id: target } })).body;
    await call("addSteps", {
      path: { id: target },
      body: {
        length: 0,
        clientId: "one",
        steps: [typing(findText(draft.document, "Setiap"), "Bahwa ")],
      },
    });
    await call("getTables", { path: { id: target }, query: { language: "en" } });
    await call("getSteps", { path: { id: target }, query: { since: 0 } });
    const saved = (
      await call("saveVersion", {
        path: { id: target },
        tag: '"1"',
        body: { message: "kata baru" },
      })
    ).body;
    const version = (await call("getVersion", { path: { id: saved.id } })).body;
    wid = version.clauses.find(({ eid }: { eid: string }) => eid === "art_2__para_1").wid;
    const text = await call("getVersionSource", { path: { id: saved.id } });
    expect(text.text).toContain("(1) Bahwa Setiap orang");
    await call("putReason", {
      path: { id: target, wid },
      tag: '"0"',
      body: { reason: { id: "sebab", en: "" }, gaps: ["G1"] },
    });
    await call("getReasons", { path: { id: target } });
    await call("getFrame", { path: { id: target } });
    await call("putFrame", {
      path: { id: target },
      tag: '"0"',
      body: { schema: "rancang/frame@1", general: ["Satu kalimat."] },
    });
    await call("getFrame", { path: { id: target } });
    await call("getVersionBill", { path: { id: saved.id } });
    const pin = (
      await call("addPin", {
        path: { id: target },
        body: {
          wid,
          source: { versionId: treaty.id, eid: "art_17" },
          taken: { id: "a", en: "" },
          notTaken: { id: "", en: "" },
        },
      })
    ).body;
    const changed = (
      await call("changePin", {
        path: { id: pin.id },
        tag: pin.etag,
        body: { taken: { id: "b", en: "" } },
      })
    ).body;
    await call("getPins", { path: { id: target } });
    const comment = (
      await call("addComment", {
        body: {
          targetId: target,
          versionRef: `draft:${target}`,
          wid,
          eid: "art_2__para_1",
          side: "after",
          quote: null,
          body: "Mengapa?",
        },
      })
    ).body;
    await call("addReply", { path: { id: comment.id }, body: { body: "Karena." } });
    await call("resolveComment", { path: { id: comment.id }, body: { resolved: true } });
    await call("getComments", { query: { target } });
    const comparison = (
      await call("compare", { query: { before: added.body.id, after: `draft:${target}` } })
    ).body;
    expect(comparison.diff.counts).toMatchObject({ reworded: 1, inserted: 0, deleted: 0 });
    expect([comparison.pins.length, comparison.reasons.length, comparison.comments.length]).toEqual(
      [1, 1, 1],
    );
    await call("changeBase", {
      path: { id: target },
      body: { baseVersionId: added.body.id, save: false },
    });
    await call("combineProposals", {
      path: { id: target },
      body: { targetIds: [target], save: false },
    });
    await call("restoreVersion", { path: { id: target }, body: { versionId: saved.id } });
    await call("applyBill", {
      path: { id: added.body.id },
      body: { billVersionId: saved.id, save: false },
    });
    const correction = await call("addCorrection", {
      body: {
        beforeVersionId: added.body.id,
        afterVersionId: saved.id,
        kind: "pair",
        before: "art_1",
        after: "art_1",
      },
    });
    await call("removeCorrection", { path: { id: correction.body.id } });
    const published = await call("publish", { body: { proposalId: proposal.id } });
    await call("withdrawPublication", {
      path: { id: published.body.id },
      body: { reason: "Keliru." },
    });
    await call("getPublications");
    await call("search", { query: { q: "perekrutan" } });
    await call("getLibrary");
    await call("getCurrency");
    await call("getVersionCurrency", { path: { id: added.body.id } });
    const given = (await call("addImport", { query: { name: "uu.md" }, body: BODY })).body;
    await bench.dependencies.imports.settled();
    await call("getImports");
    await call("getImport", { path: { id: given.id } });
    await call("getReading", { path: { id: given.id } });
    const original = await call("getOriginal", { path: { hash: given.hash } });
    expect(original.headers["content-disposition"]).toBe("attachment; filename=uu.md");
    const imported = await call("saveImport", {
      path: { id: given.id },
      body: { kind: "existing", facts: { ...version.facts, state: "enacted", date: "2001-01-01" } },
    });
    const answer = (await call("getVersion", { path: { id: imported.body.id } })).body;
    await call("getSavedAccount", { path: { id: answer.provenances[0].id } });
    const second = (await call("addImport", { query: { name: "b.md" }, body: BODY })).body;
    await call("removeImport", { path: { id: second.id } });
    await call("removePin", { path: { id: pin.id }, tag: changed.etag });
    expect([...called].sort()).toEqual([...names].sort());
    expect(bench.failures).toEqual([]);
  });
});
