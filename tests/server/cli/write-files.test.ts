/** Files as the command line leaves them: all written or none, with the mode and the links that they had. */
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { rename } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { nodeSystem } from "../../../server/cli/node-system.ts";
import { WriteError, writeAll } from "../../../server/cli/write-files.ts";
import { edited, SMALL_ACT } from "../../support/small-act.ts";
import { run } from "./support.ts";

let folder = "";
const at = (name: string): string => join(folder, name);
const read = (name: string): string => readFileSync(at(name), "utf8");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rancang-write-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("a file that is written over", () => {
  test.each([0o600, 0o640, 0o644, 0o664, 0o755])("[CL1] keeps the mode %d", async (mode) => {
    writeFileSync(at("a"), "old");
    chmodSync(at("a"), mode);
    await writeAll([{ file: at("a"), text: "new" }]);
    expect([read("a"), statSync(at("a")).mode & 0o777]).toEqual(["new", mode]);
  });
  test.each([
    ["a link", "real", "real"],
    ["a link to a link", "again", "real"],
    ["a link to what is not there yet", "fresh", "fresh"],
  ])("[CL1] is the one to which %s leads", async (_, to, target) => {
    mkdirSync(at("below"));
    writeFileSync(at("real"), "old");
    symlinkSync("real", at("again"));
    symlinkSync(join("..", to), at("below/link"));
    await writeAll([{ file: at("below/link"), text: "new" }]);
    expect([lstatSync(at("below/link")).isSymbolicLink(), read(target)]).toEqual([true, "new"]);
  });
  test("[CL1] keeps its other names", async () => {
    writeFileSync(at("a"), "old");
    linkSync(at("a"), at("b"));
    await writeAll([{ file: at("a"), text: "new" }]);
    expect([read("b"), statSync(at("a")).ino]).toEqual(["new", statSync(at("b")).ino]);
  });
  test.each([
    ["a folder", "folder", "EISDIR"],
    ["links that lead round", "round", "ELOOP"],
    ["a folder that is not there", "nowhere/a", "ENOENT"],
  ])("[CL1] is told apart from %s", async (_, name, code) => {
    mkdirSync(at("folder"));
    symlinkSync("round", at("round"));
    const failure: unknown = await writeAll([{ file: at(name), text: "new" }]).catch(
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(WriteError);
    expect((failure as WriteError).cause).toMatchObject({ code });
    expect(readdirSync(folder).sort()).toEqual(["folder", "round"]);
  });
  test.each([
    ["that is named", "nowhere/a"],
    ["to which a link leads", "link"],
  ])("[CL1] is refused with the folder %s and is not there", async (_, name) => {
    symlinkSync(at("nowhere/a"), at("link"));
    expect(await nodeSystem().writeFiles([{ file: at(name), text: "new" }])).toEqual({
      kind: "unwritable",
      file: at(name),
      reason: "folder-missing",
      detail: at("nowhere"),
    });
  });
  test("[CL1] may be a pipe", () => {
    const command = `"${process.execPath}" server/cli/rancang.mjs fmt drafts/existing/uu-2007-21.md -o /dev/stdout | head -c 3`;
    expect(spawnSync("sh", ["-c", command], { encoding: "utf8" }).stdout).toBe("---");
  });
});

describe("several files", () => {
  test("[CL2] are not written where one cannot be", async () => {
    writeFileSync(at("a"), "old");
    const files = ["a", "nowhere/b"].map((name) => ({ file: at(name), text: "new" }));
    await expect(writeAll(files)).rejects.toMatchObject({ file: at("nowhere/b") });
    expect([read("a"), readdirSync(folder)]).toEqual(["old", ["a"]]);
  });
  test("[CL2] are as they were where the last fails at the end", async () => {
    writeFileSync(at("a"), "old");
    const files = ["a", "b", "c"].map((name) => ({ file: at(name), text: "new" }));
    const move: typeof rename = (from, to) =>
      to === at("c") ? Promise.reject(new Error("no")) : rename(from, to);
    await expect(writeAll(files, move)).rejects.toMatchObject({ file: at("c") });
    expect([read("a"), readdirSync(folder)]).toEqual(["old", ["a"]]);
  });
  const files = { "a.md": SMALL_ACT, "b.md": edited(SMALL_ACT, ["Keempat.", "Keempat, baru."]) };
  test("[CL2] cannot be one", async () => {
    const { exit, files: written } = await run(
      ["amend", "a.md", "b.md", "--certificate", "./c", "-o", "c"],
      { files },
    );
    expect([exit, written.size]).toEqual([2, 0]);
  });
  test("[CL2] neither bill nor certificate is there where one cannot be written", () => {
    for (const [name, text] of Object.entries(files)) writeFileSync(at(name), text);
    const amend = (bill: string, certificate: string) =>
      spawnSync(
        process.execPath,
        ["server/cli/rancang.mjs", "amend", at("a.md"), at("b.md")].concat(
          ["-o", at(bill)],
          ["--certificate", at(certificate)],
        ),
        { encoding: "utf8" },
      ).status;
    expect([amend("nowhere/bill", "c.json"), amend("bill", "nowhere/c.json")]).toEqual([2, 2]);
    expect(["bill", "c.json"].filter((name) => existsSync(at(name)))).toEqual([]);
    expect(amend("bill", "c.json")).toBe(0);
    expect(["bill", "c.json"].filter((name) => existsSync(at(name)))).toEqual(["bill", "c.json"]);
  });
});
