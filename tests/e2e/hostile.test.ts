import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { hashBody } from "../../engine/document/index.ts";
import { apiRoutes, type RouteName } from "../../schemas/api/index.ts";
import type { RouteShape } from "../../schemas/api/route.ts";
import { factsShape } from "../../schemas/facts.ts";
import { openFolder } from "../../server/storage/open.ts";
import { expression, version, work } from "../contract/store.ts";
import { readAsMarkdown } from "../server/fake-extractor.ts";
import { openWorkbench as openServer, type Workbench as Server } from "../server/support.ts";
import { HostileWriter, makeRecords, type Records } from "./hostile-values.ts";
import { axeViolations, openWorkbench, type Workbench } from "./workbench.ts";

const names = Object.keys(apiRoutes) as RouteName[];
const shapeOf = (name: RouteName): RouteShape => apiRoutes[name];

const SETTLED = 300;

let folder = "";
let server: Server;
let records: Records;
let writer: HostileWriter;
let texts: readonly string[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "rancang-hostile-"));
  server = await openServer(await openFolder(join(folder, "data")), { extractor: readAsMarkdown });
  records = await makeRecords(server);
  writer = new HostileWriter(server, records);
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const wrongOnes = (name: RouteName) =>
  writer.written.filter(
    ({ route, status, isKeepable }) =>
      route === name && (status >= 500 || (!isKeepable && status < 400)),
  );

describe("hostile values", () => {
  test.each(names.filter((name) => shapeOf(name).method !== "delete"))(
    "[ST31] %s refuses what cannot be kept, and breaks on nothing",
    async (name) => {
      // As the route likes it, it is answered: what follows differs from that in one value.
      expect([name, await writer.attack(name)]).toEqual([name, shapeOf(name).status]);
      expect(wrongOnes(name)).toEqual([]);
    },
    120_000,
  );

  test("[ST31] front matter is held to the shape of the API", async () => {
    texts = await writer.attackFacts();
    expect(wrongOnes("addText")).toEqual([]);
    expect(texts.length).toBeGreaterThan(5);
  }, 180_000);

  test.each([
    ["date", "2026-13-01"],
    ["date", "2026-02-30"],
    ["date", "1900-02-29"],
    ["work", "/akn/id/act/uu/../../<script>"],
    ["work", "/akn/id/act/uu/."],
    ["work", "/akn/id/act//21"],
    ["sources", [{ cite: "a", licence: "b", retrieved: "2026-13-01" }]],
    ["sources", [{ cite: "a", licence: "b", retrieved: "2026-01-01", url: "javascript:alert(1)" }]],
    ["sources", [{ cite: "a", licence: "b", retrieved: "2026-01-01", url: "https://a b" }]],
    ["status", { art_1: { is: "revoked", by: "UU 1/2026", since: "2026-00-10" } }],
    ["amendments", [{ cite: "UU 1/2026", date: "2026-04-31", clauses: [] }]],
  ])("[ST31] %s is not %j", (field, value) => {
    const facts = {
      dialect: 1,
      work: "/akn/id/act/uu/2007/21",
      title: "Judul",
      language: "id",
      state: "enacted",
      extent: "whole",
      date: "2024-02-29",
    };
    expect(factsShape.safeParse(facts).success).toBe(true);
    const { error } = factsShape.safeParse({ ...facts, [field]: value });
    expect(error?.issues.map(({ path }) => path[0])).toEqual([field]);
  });

  test("nothing failed without a name", () => {
    expect(server.failures).toEqual([]);
  });
});

describe("the pages over what was let in", () => {
  let bench: Workbench;
  let imports: readonly string[] = [];
  beforeAll(async () => {
    imports = (await server.store.imports.list()).map(({ id }) => id);
    // What an older program let in: a day that is none, and an address with a way out of it.
    await server.store.works.add(
      work({ id: "work-old", iri: "/akn/id/act/uu/../../<script>", title: "Undang-Undang Lama" }),
    );
    const old = { id: "expression-old", workId: "work-old", date: "2026-13-01" };
    await server.store.works.addExpression(expression(old));
    const url = "javascript:alert(1)";
    const facts = version().facts;
    await server.store.versions.add(
      version({
        id: "version-old",
        expressionId: "expression-old",
        hash: hashBody(version().body),
        facts: {
          ...facts,
          date: "2026-13-01",
          sources: [{ cite: "Sumber lama", licence: "x", retrieved: "2026-99-99", url }],
        },
        application: {
          baseVersionId: records.versionId,
          billVersionId: records.billId,
          cite: "UU 2/2030",
          items: (["applied", "not-held", "applied"] as const).map((outcome, index) => ({
            item: `art_I__list_1__point_${index + 1}`,
            label: `${index + 1}.`,
            text: "Pasal 2 diubah",
            outcome,
            problem: null,
            remarks: [],
            changed: [],
          })),
          problems: [
            {
              code: "amend/undeclared-change",
              facts: { unit: "Pasal 2 ayat (1)", before: "dapat", after: "wajib" },
            },
            { code: "amend/of-another-program", facts: { unit: "Pasal 3" } },
          ],
          undeclared: 1,
        },
      }),
      [],
      [],
    );
    await server.store.close();
    bench = await openWorkbench(join(folder, "data"));
  }, 180_000);
  afterAll(async () => {
    await bench?.close();
  });

  const open = async (path: string): Promise<string> => {
    const { page } = bench;
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    await page.goto(`${bench.origin}${path}`);
    await page.locator("main, .page, article").first().waitFor();
    await page.locator(".skeleton").waitFor({ state: "detached" });
    // What is drawn while the browser is idle is drawn.
    await page.waitForTimeout(SETTLED);
    const text = (await page.locator("body").textContent()) ?? "";
    expect([path, bench.errors]).toEqual([path, []]);
    const failure = /Halaman ini tidak dapat ditampilkan|Catatan ini tidak dapat/u.exec(text);
    expect([path, failure?.[0], failure === null ? [] : said]).toEqual([path, undefined, []]);
    return text;
  };

  test("[ST32] the library shows a stored day that is none with a remark, and all the rest", async () => {
    const text = await open("/");
    expect(text).toContain("2026-13-01 (bukan tanggal)");
    expect(text).toContain("Undang-Undang Lama");
    expect(text).toContain("Pemberantasan Tindak Pidana Perdagangan Orang");
    await open("/?q=orang");
    await open("/?q=%3Cscript%3E");
  }, 120_000);

  test("[ST32] every page opens", async () => {
    const { versionId, proposalId, targetId } = records;
    for (const id of texts) await open(`/texts/${id}`);
    await open(`/texts/${versionId}`);
    await open(`/proposals/${proposalId}`);
    await open(`/proposals/${proposalId}/publication`);
    await open(`/compare?before=${versionId}&after=draft:${targetId}`);
    await open("/import");
    for (const id of imports.slice(0, 5)) await open(`/import/${id}`);
  }, 300_000);

  test("[ST37] a text that an amending act made says quietly what it did, in both languages", async () => {
    const { page } = bench;
    const text = await open("/texts/version-old");
    expect(text).toContain("2 dari 3 angka diterapkan.");
    expect(text).toContain("1 angka tentang ketentuan yang tidak dimuat naskah asalnya.");
    expect(text).toContain("1 ketentuan berubah tanpa disebut instruksinya.");
    expect(text).toContain("amend/of-another-program");
    await page.getByText("Catatan penerapan").click();
    expect(await page.getByText(/Pasal 2 ayat \(1\).*wajib/u).isVisible()).toBe(true);
    const bill = page.getByRole("link", { name: "UU 2/2030" });
    expect(await bill.getAttribute("href")).toBe(`/texts/${records.billId}`);
    expect(await axeViolations(page)).toEqual([]);
    const speak = (language: string) =>
      page.request.patch(`${bench.origin}/api/v1/session`, {
        data: { language },
        headers: { origin: bench.origin },
      });
    await speak("en");
    expect(await open("/texts/version-old")).toContain("2 of 3 items were applied.");
    await speak("id");
  }, 60_000);

  test("[ST32] an old text is read with its remarks, and leads nowhere", async () => {
    const text = await open("/texts/version-old");
    expect(text).toContain("2026-13-01 (bukan tanggal)");
    expect(text).toContain("2026-99-99 (bukan tanggal)");
    expect(await bench.page.locator('a[href^="javascript"]').count()).toBe(0);
  }, 60_000);
});
