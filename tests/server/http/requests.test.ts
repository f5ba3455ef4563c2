import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import supertest from "supertest";
import { createApp } from "../../../server/app.ts";
import { createLinks } from "../../../server/auth/sessions.ts";
import type { Store } from "../../../server/ports/index.ts";
import { addAct, COOKIE, openProposal, openWorkbench, type Workbench } from "../support.ts";

let bench: Workbench;
let proposalId = "";
beforeAll(async () => {
  bench = await openWorkbench();
  const version = await addAct(bench);
  proposalId = (await openProposal(bench, [version.id])).id;
});
afterAll(async () => {
  expect(bench.failures).toEqual([]);
  await bench.store.close();
});

const post = (path: string, type = "application/json") =>
  bench.ask.post(`/api/v1${path}`).set("Content-Type", type);
const raw = (bytes: Buffer, type?: string) =>
  post("/proposals", type)
    .serialize((body: unknown) => body as string)
    .send(bytes as unknown as string);
const nested = (depth: number) => Buffer.from(`${"[".repeat(depth)}${"]".repeat(depth)}`);

describe("a body that cannot be read", () => {
  test.each<[string, Buffer, string | undefined, number, string]>([
    ["no JSON", Buffer.from("{title:"), undefined, 400, "http/body-unreadable"],
    ["nothing", Buffer.from(""), undefined, 400, "http/body-unreadable"],
    [
      "bytes that are no UTF-8",
      Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]),
      undefined,
      400,
      "http/body-unreadable",
    ],
    [
      "a program",
      Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0]),
      undefined,
      400,
      "http/body-unreadable",
    ],
    ["nesting without end", nested(200_000 / 2), undefined, 400, "http/body-unreadable"],
    [
      "a key of the language",
      Buffer.from('{"title":{"id":"x","en":""},"__proto__":{"admin":true},"baseVersionIds":[]}'),
      undefined,
      400,
      "http/body-unreadable",
    ],
    [
      "a deep key of the language",
      Buffer.from('{"title":{"id":"x","en":"","__proto__":{}},"baseVersionIds":[]}'),
      undefined,
      400,
      "http/body-unreadable",
    ],
    ["more than the limit", Buffer.alloc(300_000, 0x20), undefined, 413, "http/body-too-large"],
    ["a form", Buffer.from("title=x"), "application/x-www-form-urlencoded", 415, "http/media-type"],
    [
      "text that a page of another site may send",
      Buffer.from("{}"),
      "text/plain",
      415,
      "http/media-type",
    ],
    [
      "another character set",
      Buffer.from("{}"),
      "application/json; charset=latin1",
      415,
      "http/media-type",
    ],
    ["a list where an object is asked for", Buffer.from("[]"), undefined, 400, "http/field"],
    [
      "a constructor",
      Buffer.from('{"constructor":{"prototype":{"x":1}}}'),
      undefined,
      400,
      "http/field",
    ],
    ["null", Buffer.from("null"), undefined, 400, "http/field"],
  ])("%s", async (_name, bytes, type, status, code) => {
    const answer = await raw(bytes, type);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(answer.type).toBe("application/problem+json");
    expect(JSON.stringify(answer.body)).not.toMatch(/node_modules|\.ts:\d+|\bat \S+ \(/u);
    expect(({} as Record<string, unknown>)["admin"]).toBeUndefined();
  });

  test("a compressed one is not unpacked", async () => {
    const answer = await post("/proposals")
      .set("Content-Encoding", "gzip")
      .serialize((body: unknown) => body as string)
      .send(gzipSync("{}") as unknown as string);
    expect([answer.status, answer.body.code]).toEqual([400, "http/body-unreadable"]);
  });

  test("a key of the language inside a string is text", async () => {
    const answer = await bench.ask
      .patch(`/api/v1/proposals/${proposalId}`)
      .set("If-Match", '"9"')
      .send({ title: { id: '"__proto__": [[[', en: "" } });
    expect(answer.status).toBe(412);
  });
});

describe("a problem", () => {
  test("says what is wrong in every field, each with its place", async () => {
    const answer = await bench.ask
      .post("/api/v1/proposals")
      .send({ title: { id: 7, en: "" }, baseVersionIds: ["x", "~/"] });
    expect(answer.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      "/title/id",
      "/baseVersionIds/0",
      "/baseVersionIds/1",
    ]);
    expect(answer.body).toMatchObject({
      type: "/problems/http/field",
      status: 400,
      title: "Bad Request",
      pointer: "/title/id",
      instance: "/api/v1/proposals",
    });
  });

  test.each<[string, string, number, string]>([
    ["get", "/api/v1/nothing", 404, "http/not-found"],
    ["get", "/api/v2/library", 404, "http/not-found"],
    ["delete", "/api/v1/library", 405, "http/method-not-allowed"],
    ["get", "/api/v1/versions/abcdef123", 404, "http/record-not-found"],
    ["get", "/api/v1/versions/..%2f..%2fetc%2fpasswd", 400, "http/field"],
    ["get", "/api/v1/versions/%E0%A4%A", 400, "http/body-unreadable"],
    ["get", "/api/v1/targets/abcdef123/draft", 404, "http/record-not-found"],
    ["get", "/api/v1/compare?before=x&after=y", 400, "http/field"],
    ["get", "/api/v1/compare?before=abcdef&after=draft:abcdef", 404, "http/record-not-found"],
    ["get", "/api/v1/search?q=a&q=b", 400, "http/field"],
    ["get", "/api/v1/search?q=a&limit=1000000", 400, "http/field"],
    ["get", "/api/v1/search?q=a&__proto__=b", 400, "http/field"],
    ["get", "/p/nothing", 404, "http/record-not-found"],
    ["get", "/p/%2e%2e%2f", 404, "http/record-not-found"],
  ])("%s %s is %i %s", async (method, path, status, code) => {
    const answer = await bench.ask[method as "get" | "delete"](path);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  test("of a page that was never published gets a page where a person asks", async () => {
    const { dependencies } = bench;
    const app = createApp({
      dependencies,
      links: createLinks(dependencies.ids),
      log: { failure: () => undefined },
      cookieName: COOKIE,
      editor: [(_request, response) => void response.type("html").send("<p>page</p>")],
    });
    const answer = await supertest(app)
      .get("/p/nothing")
      .set("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    expect([answer.status, answer.text]).toEqual([404, "<p>page</p>"]);
    expect((await supertest(app).get("/p/nothing")).body.code).toBe("http/record-not-found");
  });

  test("names the methods that are possible", async () => {
    const answer = await bench.ask.put("/api/v1/proposals/abcdef");
    expect([answer.status, answer.headers["allow"]]).toEqual([405, "GET, PATCH"]);
  });

  test("of the program itself tells nothing but a number", async () => {
    const failures: { id: string; error: unknown }[] = [];
    const works = {
      ...bench.store.works,
      list: () => Promise.reject(new TypeError("secret of the store")),
    };
    const store: Store = { ...bench.store, works };
    const dependencies = { ...bench.dependencies, store };
    const app = createApp({
      dependencies,
      links: createLinks(dependencies.ids),
      log: { failure: (id, error) => failures.push({ id, error }) },
      cookieName: COOKIE,
      editor: [],
    });
    const answer = await supertest(app).get("/api/v1/library").set("Cookie", bench.cookie);
    expect([answer.status, answer.body.code]).toEqual([500, "http/internal"]);
    expect(answer.text).not.toContain("secret");
    expect(failures.map(({ id }) => id)).toEqual([answer.body.log]);
  });
});

describe("pages of other sites", () => {
  test.each([["evil.example"], ["127.0.0.1.evil.example:80"], ["localhost.evil.example"], [""]])(
    "a name that is not ours is refused (%j)",
    async (host) => {
      const answer = await bench.ask.get("/api/v1/session").set("Host", host);
      expect(answer.status).toBe(421);
    },
  );

  test.each([["localhost:4477"], ["127.0.0.1:1"], ["[::1]:4477"], ["LOCALHOST"]])(
    "our names are answered (%s)",
    async (host) => {
      const answer = await bench.ask.get("/api/v1/session").set("Host", host);
      expect(answer.status).toBe(200);
    },
  );

  test.each<[string, Record<string, string>, number]>([
    ["another origin", { Origin: "https://evil.example" }, 403],
    ["no origin of its own", { Origin: "null" }, 403],
    ["another port of this machine", { Origin: "http://127.0.0.1:1" }, 403],
    ["another site by the browser's word", { "Sec-Fetch-Site": "cross-site" }, 403],
    ["another port by the browser's word", { "Sec-Fetch-Site": "same-site" }, 403],
    [
      "our own page",
      { Host: "127.0.0.1:4477", Origin: "http://127.0.0.1:4477", "Sec-Fetch-Site": "same-origin" },
      200,
    ],
    ["no browser", {}, 200],
  ])("a change that comes from %s", async (_name, headers, status) => {
    const answer = await bench.ask.patch("/api/v1/session").set(headers).send({ name: "Ayu" });
    expect(answer.status).toBe(status);
  });

  test("no answer allows another site to read it", async () => {
    const answer = await bench.ask.get("/api/v1/session").set("Origin", "https://evil.example");
    expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
    expect(answer.headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
      "cross-origin-resource-policy": "same-origin",
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
    });
    expect(answer.headers["x-powered-by"]).toBeUndefined();
  });
});

describe("the entrance", () => {
  test("a link opens a session, once", async () => {
    const link = bench.newLink();
    const first = await bench.stranger.get(link);
    expect([first.status, first.headers["location"]]).toEqual([303, "/"]);
    const [cookie = ""] = first.headers["set-cookie"] as unknown as string[];
    expect(cookie).toMatch(
      /^rancang-session-test=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Strict$/u,
    );
    const inside = await bench.stranger
      .get("/api/v1/session")
      .set("Cookie", cookie.split(";")[0] ?? "");
    expect(inside.status).toBe(200);
    const second = await bench.stranger.get(link);
    expect(second.status).toBe(401);
    expect(second.text).toMatch(/lang="id".*lang="en"/su);
    expect(second.headers["set-cookie"]).toBeUndefined();
  });

  test("who is inside is let through with a used link", async () => {
    const answer = await bench.ask.get("/open?token=used");
    expect([answer.status, answer.headers["location"]]).toEqual([303, "/"]);
  });

  test.each([["/open"], ["/open?token="], ["/open?token=a&token=b"], ["/open?token[]=x"]])(
    "%s opens nothing",
    async (path) => {
      expect((await bench.stranger.get(path)).status).toBe(401);
    },
  );

  test("trying links is slowed down", async () => {
    const fresh = await openWorkbench(bench.store);
    const statuses: number[] = [];
    for (let index = 0; index < 32; index += 1)
      statuses.push((await fresh.stranger.get("/open?token=x")).status);
    expect(statuses.slice(0, 30).every((status) => status === 401)).toBe(true);
    expect(statuses.at(-1)).toBe(429);
  });

  test("a session is known in the store only by a hash", async () => {
    const token = bench.cookie.split("=")[1] ?? "";
    expect(await bench.store.sessions.isOpen(token, new Date().toISOString())).toBe(false);
  });
});

describe("the description of the API", () => {
  test("is OpenAPI 3.1 with every route, and needs no session", async () => {
    const answer = await bench.stranger.get("/api/v1/openapi.json");
    expect(answer.status).toBe(200);
    expect(answer.body.openapi).toBe("3.1.0");
    const operations = Object.values(
      answer.body.paths as Record<string, Record<string, { operationId: string }>>,
    ).flatMap((path) => Object.values(path).map(({ operationId }) => operationId));
    expect(new Set(operations).size).toBe(operations.length);
    expect(operations).toContain("saveVersion");
    expect(
      answer.body.paths["/targets/{id}/reasons/{wid}"].put.parameters.map(
        ({ name }: { name: string }) => name,
      ),
    ).toEqual(["id", "wid", "If-Match"]);
    expect(
      answer.body.paths["/search"].get.parameters.map(
        ({ name, required }: { name: string; required: boolean }) => [name, required],
      ),
    ).toEqual([
      ["q", true],
      ["kind", false],
      ["limit", false],
    ]);
    expect(answer.text).not.toContain("$schema");
  });
});
