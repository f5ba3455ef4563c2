import { execFile, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";

const LAUNCHER = "server/cli/rancang.mjs";
const TEXT = "# CONTOH\n\n## Pasal 1\n\nTeks.\n";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rancang-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const launch = (
  ...args: readonly string[]
): Promise<{ code: number; out: string; error: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [LAUNCHER, ...args], (failure, out, error) => {
      resolve({ code: typeof failure?.code === "number" ? failure.code : 0, out, error });
    });
  });

describe("the launcher", () => {
  test("runs a command on real files and replaces a file whole", async () => {
    const file = join(folder, "text.md");
    writeFileSync(file, TEXT.replaceAll("\n\n", "\n\n\n"));
    expect(await launch("fmt", file, "--check")).toMatchObject({ code: 1, out: "" });
    expect(await launch("fmt", file, "--write")).toEqual({ code: 0, out: "", error: "" });
    expect(readFileSync(file, "utf8")).toBe(TEXT);
    expect(readdirSync(folder)).toEqual(["text.md"]);
  });

  test("says why a file cannot be read or written, without a stack trace", async () => {
    const missing = await launch("read", join(folder, "none.md"));
    expect(missing).toMatchObject({ code: 2, out: "" });
    expect(missing.error).toMatch(/none\.md:1:1 error cli\/unreadable .*: no such file\.\n$/u);
    const aFolder = await launch("diff", folder, folder);
    expect(aFolder.error).toMatch(/error cli\/unreadable .*: it is a folder\.\n$/u);
    const file = join(folder, "good.md");
    writeFileSync(file, TEXT);
    const nowhere = await launch("fmt", file, "-o", join(folder, "no", "such", "place.md"));
    expect(nowhere).toMatchObject({ code: 2, out: "" });
    expect(nowhere.error).toMatch(/error cli\/unwritable .*: there is no folder .*such; make it/u);
  });

  test("reads standard input, and a reader that stops early is no failure", async () => {
    const child = spawn(process.execPath, [LAUNCHER, "read", "-"]);
    let error = "";
    child.stderr.on("data", (data: Buffer) => {
      error += data.toString();
    });
    child.stdin.end(`# CONTOH\n\n${"Teks panjang sekali.\n\n".repeat(20_000)}`);
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once("close", resolve));
    expect([code, error]).toEqual([0, ""]);
  });
});
