/** The program as git calls it: as a diff driver and as a merge driver. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";

const RANCANG = `"${process.execPath}" "${resolve("server/cli/rancang.mjs")}"`;
const BASE =
  "# UNDANG-UNDANG TENTANG IZIN\n\n## Pasal 1\n\nIzin diberikan oleh Menteri.\n\n## Pasal 2\n\nIzin berlaku 5 (lima) tahun.\n";
let folder = "";

const git = (...args: readonly string[]): string =>
  execFileSync("git", args, { cwd: folder, encoding: "utf8" });
const write = (text: string): void => writeFileSync(join(folder, "uu.md"), text);
const read = (): string => readFileSync(join(folder, "uu.md"), "utf8");
const commit = (text: string, message: string): void => {
  write(text);
  git("commit", "-q", "-a", "-m", message);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rancang-git-"));
  git("init", "-q", "-b", "main");
  git("config", "user.name", "Drafter");
  git("config", "user.email", "drafter@example.org");
  git("config", "diff.rancang.command", `f() { ${RANCANG} diff "$2" "$5"; }; f`);
  git("config", "merge.rancang.driver", `${RANCANG} merge %O %A %B -o %A`);
  writeFileSync(join(folder, ".gitattributes"), "*.md diff=rancang merge=rancang\n");
  write(BASE);
  git("add", ".");
  git("commit", "-q", "-m", "base");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("as a diff driver of git", () => {
  test("git diff shows clauses", () => {
    write(BASE.replace("5 (lima)", "10 (sepuluh)"));
    const shown = git("diff");
    expect(shown).toContain("Pasal 2");
    expect(shown).not.toContain("Menteri");
    expect(shown).not.toContain("@@");
  });
  test("a file that is new or gone is shown too", () => {
    rmSync(join(folder, "uu.md"));
    expect(git("diff")).toContain("Menteri");
  });
});

describe("as a merge driver of git", () => {
  test("[MG9] brings changes to neighbouring articles together without a conflict", () => {
    git("checkout", "-q", "-b", "theirs");
    commit(BASE.replace("5 (lima)", "10 (sepuluh)"), "theirs");
    git("checkout", "-q", "main");
    commit(BASE.replace("Menteri", "Gubernur"), "ours");
    git("merge", "-q", "theirs", "-m", "both");
    expect(read()).toBe(BASE.replace("Menteri", "Gubernur").replace("5 (lima)", "10 (sepuluh)"));
  });
  test("[MG9] leaves both wordings between marks where both changed one clause", () => {
    git("checkout", "-q", "-b", "theirs");
    commit(BASE.replace("Menteri", "Presiden"), "theirs");
    git("checkout", "-q", "main");
    commit(BASE.replace("Menteri", "Gubernur"), "ours");
    const { status } = spawnSync("git", ["merge", "theirs"], { cwd: folder });
    expect(status).toBe(1);
    expect(read()).toMatch(
      /<<<<<<< .+\nIzin diberikan oleh Gubernur\.\n=======\nIzin diberikan oleh Presiden\.\n>>>>>>> /u,
    );
    expect(git("status", "--short")).toContain("UU uu.md");
  });
});
