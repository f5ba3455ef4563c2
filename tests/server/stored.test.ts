/** Data folders, drafts and certificates that earlier states of the program stored open with the program of today. */
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { OpenStore } from "../../server/ports/index.ts";
import { startServer } from "../../server/start.ts";
import { openFolder } from "../../server/storage/open.ts";
import { run } from "./cli/support.ts";
import { openWorkbench, type Workbench } from "./support.ts";

/** What a state has under which names, and what was typed in it. */
interface Stored {
  readonly day: string;
  readonly works: readonly string[];
  readonly draft: string;
  readonly steps: number;
  readonly reason: string;
  readonly saved: string;
  /** The names of files that were answered for and not read yet. */
  readonly waiting: readonly string[];
}

const STATES: readonly Stored[] = [
  {
    day: "2026-11-30",
    works: ["GDPR", "UU 1/2030", "UUD 1945"],
    draft: "Tidak tersimpan: Tanpa kecuali, Setiap orang",
    steps: 2,
    reason: "Alasan tersimpan",
    saved: "Versi tersimpan",
    waiting: [],
  },
  {
    // With a file that waits, and versions that keep their base.
    day: "2026-11-30-jobs",
    works: ["GDPR", "UU 1/2030", "UUD 1945"],
    draft: "Tidak tersimpan: Tanpa kecuali, Setiap orang",
    steps: 2,
    reason: "Alasan tersimpan",
    saved: "Versi tersimpan",
    waiting: ["menunggu.md"],
  },
];

describe.each(STATES)(
  "the state of $day",
  ({ day, works, draft, steps, reason, saved, waiting }) => {
    const folder = `tests/support/stored/${day}`;
    const ids = JSON.parse(readFileSync(`${folder}/state.json`, "utf8")) as Record<string, string>;
    let data = "";
    let store: OpenStore;
    let bench: Workbench;
    const ask = async (path: string) => (await bench.ask.get(`/api/v1${path}`)).body;
    beforeAll(async () => {
      data = mkdtempSync(join(tmpdir(), "rancang-stored-"));
      cpSync(folder, data, { recursive: true });
      store = await openFolder(data);
      bench = await openWorkbench(store);
    });
    afterAll(async () => {
      await store.close();
      rmSync(data, { recursive: true });
      expect(bench.failures).toEqual([]);
    });

    test("[ST1] has its works, and the bytes of each version hash to what it says", async () => {
      const library = await ask("/library");
      const cites = library.works.map(({ cite }: { cite: string }) => cite);
      expect(cites.toSorted()).toEqual(works);
      for (const id of [ids["base"], ids["saved"], ids["imported"]]) {
        const { hash } = await ask(`/versions/${id}`);
        const { text } = await bench.ask.get(`/api/v1/versions/${id}/source`);
        const body = text.replace(/^---\n.*?\n---\n\n/su, "");
        expect(`sha256:${createHash("sha256").update(body).digest("hex")}`).toBe(hash);
      }
      const { version, application } = await ask(`/versions/${ids["saved"]}`);
      const { message, parent } = version;
      expect(application).toBeNull();
      expect([message, parent]).toEqual([saved, ids["base"]]);
    });

    test("[CO7] opens its draft with all that was typed, saved or not", async () => {
      const opened = await ask(`/targets/${ids["target"]}/draft`);
      expect(opened.length).toBe(steps);
      expect(JSON.stringify(opened.document)).toContain(draft);
      const { reasons } = await ask(`/targets/${ids["target"]}/reasons`);
      expect(JSON.stringify(reasons)).toContain(reason);
    });

    test("[CO12] knows which text of the act each version of a proposal changes", async () => {
      expect((await store.versions.find(ids["saved"] ?? ""))?.base).toBe(ids["base"]);
      expect((await store.versions.find(ids["base"] ?? ""))?.base).toBeNull();
    });

    test("[ST34] has the files that wait to be read", async () => {
      const jobs = await store.jobs.list("import");
      expect(jobs.map(({ input }) => (input as { fileName: string }).fileName)).toEqual(waiting);
    });

    test("keeps the imported file byte for byte", async () => {
      const original = await bench.ask.get(`/api/v1/originals/sha256:${ids["original"]}`).buffer();
      const bytes = readFileSync(`${folder}/originals/${ids["original"]}`);
      expect(Buffer.from(original.text ?? original.body).equals(bytes)).toBe(true);
    });

    test("compares what it stored", async () => {
      const { diff } = await ask(`/compare?before=${ids["base"]}&after=${ids["saved"]}`);
      expect(diff.counts).toMatchObject({ reworded: 1, inserted: 0, deleted: 0 });
    });

    test("verifies its certificate", async () => {
      const files = Object.fromEntries(
        ["bill.json", "before.md", "bill.md"].map((name) => [
          name,
          readFileSync(`${folder}/${name}`, "utf8"),
        ]),
      );
      const { exit, out } = await run(["verify", "bill.json", "before.md", "bill.md"], { files });
      expect([exit, out]).toEqual([0, expect.stringContaining("apply(bill, base) = result")]);
    });

    test("is served by the program as it starts", async () => {
      const copy = mkdtempSync(join(tmpdir(), "rancang-stored-"));
      cpSync(folder, copy, { recursive: true });
      const server = await startServer({ data: copy, port: 0, library: "none", editor: "none" });
      const entered = await fetch(server.newLink(), { redirect: "manual" });
      const [cookie = ""] = (entered.headers.get("set-cookie") ?? "").split(";");
      const library = await fetch(`${server.origin}/api/v1/library`, { headers: { cookie } });
      expect(library.status).toBe(200);
      await server.close();
      rmSync(copy, { recursive: true });
    });
  },
);
