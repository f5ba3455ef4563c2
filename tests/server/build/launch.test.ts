import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { CompareAnswer } from "../../../schemas/api/compare.ts";
import type { Library } from "../../../schemas/api/library.ts";
import { pageOf, pdf } from "../extract/pdf-file.ts";
import { call, copyCheckout, linkPackages } from "./checkout.ts";

const TEXT = "# CONTOH\n\n## Pasal 1\n\nTeks.\n";
const BUILDING = "rancang: building the program, once after each change …\n";
let root = "";
/** Where somebody works who calls the program. */
let elsewhere = "";
beforeAll(() => {
  root = copyCheckout("all");
  elsewhere = join(dirname(root), "elsewhere");
  mkdirSync(elsewhere);
  writeFileSync(join(elsewhere, "law.md"), TEXT);
});
afterAll(() => {
  rmSync(dirname(root), { recursive: true });
});

const rancang = (...args: readonly string[]) =>
  call(join(root, "server/cli/rancang.mjs"), args, elsewhere);
const builds = () => readdirSync(join(root, "dist")).filter((name) => name.startsWith("program-"));
const recorded = () =>
  (JSON.parse(readFileSync(join(root, "dist/program.json"), "utf8")) as { folder: string }).folder;
const change = (to: string) =>
  writeFileSync(join(root, "server/cli/note.ts"), `export const note = "${to}";\n`);

async function withoutTools(work: () => Promise<void>): Promise<void> {
  rmSync(join(root, "node_modules"));
  linkPackages(root, "production");
  await work();
  rmSync(join(root, "node_modules"), { recursive: true });
  linkPackages(root, "all");
}

type Ask = (path: string, init?: { readonly headers: Record<string, string> }) => Promise<Response>;

/** The application while it runs; it must end in good order. */
async function serving(work: (ask: Ask) => Promise<void>): Promise<void> {
  const served = rancang("serve", "--port", "0", "--data", join(elsewhere, "data"));
  const line = await new Promise<string>((resolve, reject) => {
    served.child.stdout?.once("data", (bytes: Buffer) => resolve(bytes.toString()));
    served.child.once("exit", () => reject(new RangeError("the program ended before it served")));
  });
  const link = new URL(line.slice(line.indexOf("http")).trim());
  const entered = await fetch(link, { redirect: "manual" });
  const [cookie = ""] = (entered.headers.get("set-cookie") ?? "").split(";");
  await work((path, init) => fetch(link.origin + path, { headers: { ...init?.headers, cookie } }));
  served.child.kill("SIGTERM");
  expect(await served).toMatchObject({ code: 0, error: "" });
}

describe("the program of a checkout", () => {
  test("is built by the first call, once where several call at once, and is silent from then on", async () => {
    const called = await Promise.all([1, 2, 3].map(() => rancang("fmt", "law.md")));
    expect(called.map(({ code, out }) => [code, out])).toEqual([
      [0, TEXT],
      [0, TEXT],
      [0, TEXT],
    ]);
    expect(called.map(({ error }) => error).sort()).toEqual(["", "", BUILDING]);
    expect(builds()).toEqual([recorded()]);
    expect(await rancang("fmt", "law.md")).toEqual({ code: 0, out: TEXT, error: "" });
  });

  test("is built again after a change, and not where sources only have other times", async () => {
    const before = recorded();
    const file = join(root, "server/cli/fmt.ts");
    utimesSync(file, new Date("2001-01-01"), new Date("2001-01-01"));
    expect(await rancang("fmt", "law.md")).toMatchObject({ code: 0, error: "" });
    expect(recorded()).toBe(before);
    change("one");
    expect(await rancang("fmt", "law.md")).toMatchObject({ code: 0, error: BUILDING });
    expect(recorded()).not.toBe(before);
    // A clock that was wrong: newer sources with an older time.
    change("two");
    utimesSync(join(root, "server/cli/note.ts"), new Date("1999-01-01"), new Date("1999-01-01"));
    expect(await rancang("fmt", "law.md")).toMatchObject({ code: 0, error: BUILDING });
  });

  test("runs through a link to it, as npm link makes one", async () => {
    const link = join(elsewhere, "rancang");
    symlinkSync(join(root, "server/cli/rancang.mjs"), link);
    expect(await call(link, ["fmt", "law.md"], elsewhere)).toEqual({
      code: 0,
      out: TEXT,
      error: "",
    });
  });

  test.each(["cut off", "gone"])("is built again where a file of the build is %s", async (what) => {
    const folder = join(root, "dist", recorded());
    const [chunk = ""] = readdirSync(folder).filter((name) => name.startsWith("dialect-"));
    if (what === "gone") rmSync(join(folder, chunk));
    else truncateSync(join(folder, chunk), 100);
    expect(await rancang("fmt", "law.md")).toEqual({ code: 0, out: TEXT, error: BUILDING });
  });

  test("is built again where the record is not whole", async () => {
    truncateSync(join(root, "dist/program.json"), 50);
    expect(await rancang("fmt", "law.md")).toEqual({ code: 0, out: TEXT, error: BUILDING });
  });

  test("keeps the earlier build while another is made, and is whole after one that was killed", async () => {
    const before = recorded();
    change("three");
    const killed = rancang("fmt", "law.md");
    const isBegun = () =>
      readdirSync(join(root, "dist")).some((name) => name.startsWith(".program-"));
    while (!isBegun()) await new Promise((resolve) => setTimeout(resolve, 5));
    killed.child.kill("SIGKILL");
    await killed;
    expect([recorded(), existsSync(join(root, "dist", before, "rancang.mjs"))]).toEqual([
      before,
      true,
    ]);
    expect(await rancang("fmt", "law.md")).toEqual({ code: 0, out: TEXT, error: BUILDING });
    expect(await rancang("fmt", "law.md")).toMatchObject({ error: "" });
  });

  test("that cannot be built says why, and leaves the earlier build on record", async () => {
    const before = recorded();
    writeFileSync(join(root, "server/cli/system.ts"), "export const = ;\n", { flag: "a" });
    const called = await rancang("fmt", "law.md");
    expect(called).toMatchObject({ code: 2, out: "" });
    expect(called.error).toMatch(
      /^rancang: building .*\nrancang: the program could not be built: /u,
    );
    expect(called.error.trimEnd().split("\n")).toHaveLength(2);
    expect(recorded()).toBe(before);
    const source = readFileSync("server/cli/system.ts");
    writeFileSync(join(root, "server/cli/system.ts"), source);
  });

  test("is built by npm with the editor, where that is needed and can be", async () => {
    const prepare = () => call(join(root, "server/build/prepare.mjs"), [], elsewhere);
    const records = () =>
      ["program", "editor"].map((name) => readFileSync(join(root, "dist", `${name}.json`), "utf8"));
    const done = { code: 0, out: "", error: "" };
    expect(await prepare()).toEqual(done);
    const made = records();
    expect(await prepare()).toEqual(done);
    expect(records()).toEqual(made);
    change("four");
    await withoutTools(async () => {
      expect(await prepare()).toEqual(done);
      expect(records()).toEqual(made);
    });
    expect(await prepare()).toEqual(done);
    expect(records()[0]).not.toBe(made[0]);
  });

  test("runs without the packages of development: commands, every reader, pages, and workers", async () => {
    writeFileSync(join(elsewhere, "law.pdf"), pdf([pageOf("Pasal 1", "Teks.")]));
    await withoutTools(async () => {
      expect(await rancang("fmt", "law.md")).toEqual({ code: 0, out: TEXT, error: "" });
      const read = await rancang("read", "law.pdf");
      expect([read.code, read.out]).toEqual([0, expect.stringContaining("Teks.")]);
      await serving(async (ask) => {
        expect(await (await ask("/", { headers: { accept: "text/html" } })).text()).toContain(
          "/assets/",
        );
        const { proposals } = (await (await ask("/api/v1/library")).json()) as Library;
        const target = proposals.flatMap(({ targets }) => targets)[0];
        const refs = `before=${target?.baseVersionId}&after=draft:${target?.id}`;
        const compared = (await (await ask(`/api/v1/compare?${refs}`)).json()) as CompareAnswer;
        expect(compared.diff.changes.length).toBeGreaterThan(0);
      });
    });
  });

  test("says what is missing where the sources have changed and nothing can build them", async () => {
    change("five");
    await withoutTools(async () => {
      expect(await rancang("fmt", "law.md")).toEqual({
        code: 2,
        out: "",
        error:
          "rancang: the program is not built of the sources as they stand, and what builds it is not installed (npm ci installs it)\n",
      });
    });
  });

  test("runs from its sources where nothing can be written, and says so", async () => {
    // Whoever is root may write where it is forbidden, but nobody makes a folder of a file.
    rmSync(join(root, "dist"), { recursive: true });
    writeFileSync(join(root, "dist"), "");
    const called = await rancang("fmt", "law.md");
    expect(called).toMatchObject({ code: 0, out: TEXT });
    expect(called.error).toMatch(
      /^rancang: runs from its sources, which starts slowly: nothing can be written to .*dist \(EEXIST\)\n$/u,
    );
  });
});
