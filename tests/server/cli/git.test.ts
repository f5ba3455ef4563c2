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

describe("set up as README says", () => {
  const README = readFileSync("README.md", "utf8");
  const recipe = (driver: "diff.rancang.command" | "merge.rancang.driver"): string => {
    const [, command = ""] =
      README.split("\n")
        .find((line) => line.includes(driver))
        ?.split(`${driver} `) ?? [];
    return command.slice(1, -1).replace("rancang ", () => `${RANCANG} `);
  };
  beforeEach(() => {
    git("config", "diff.rancang.command", recipe("diff.rancang.command"));
    git("config", "merge.rancang.driver", recipe("merge.rancang.driver"));
  });
  const branch = (base: string, ours: string, theirs: string): number | null => {
    commit(base, "base");
    git("checkout", "-q", "-b", "theirs");
    commit(theirs, "theirs");
    git("checkout", "-q", "main");
    commit(ours, "ours");
    return spawnSync("git", ["merge", "-q", "theirs", "-m", "both"], { cwd: folder }).status;
  };
  const conflict = () =>
    branch(
      `${BASE}\nx\n`,
      BASE.replace("Menteri", "Gubernur"),
      BASE.replace("Menteri", "Presiden"),
    );

  test("[MG9] the marks and messages name no file of git's own", () => {
    expect(conflict()).toBe(1);
    expect(read()).toContain(
      "<<<<<<< ours\nIzin diberikan oleh Gubernur.\n=======\nIzin diberikan oleh Presiden.\n>>>>>>> theirs\n",
    );
  });
  test.each([
    ["git diff", []],
    ["git diff --ours", ["--ours"]],
    ["git diff --theirs", ["--theirs"]],
    ["git diff --base", ["--base"]],
    ["git diff HEAD", ["HEAD"]],
  ])("[DI40] %s lives through a conflict, and shows the other files", (_, options) => {
    writeFileSync(join(folder, "zz.md"), BASE);
    git("add", ".");
    git("commit", "-q", "-m", "another");
    conflict();
    writeFileSync(join(folder, "zz.md"), BASE.replace("5 (lima)", "6 (enam)"));
    const { status, stdout } = spawnSync("git", ["diff", ...options], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /uu\.md:\d+:1 error (?:dialect\/conflict-marker|cli\/unmerged)|^diff --cc uu\.md/mu,
    );
    expect(stdout).toContain("(enam)");
    expect(stdout).not.toContain("git-blob");
  });
  test("[CL13] git diff has the name of each file", () => {
    writeFileSync(join(folder, "zz.md"), BASE);
    git("add", ".");
    git("commit", "-q", "-m", "another");
    write(BASE.replace("5 (lima)", "6 (enam)"));
    writeFileSync(join(folder, "zz.md"), BASE.replace("Menteri", "Gubernur"));
    const shown = git("diff");
    expect(shown).toMatch(
      /^=== uu\.md\nPasal 2[\s\S]*uu\.md:\d+ → uu\.md:\d+[\s\S]*^=== zz\.md\nPasal 1/mu,
    );
  });
  test("[CL13] a file that is only renamed is told, and one that is renamed and changed", () => {
    git("mv", "uu.md", "uu-1.md");
    expect(git("diff", "--cached", "-M")).toBe("=== uu.md → uu-1.md\nno clause differs\n");
    writeFileSync(join(folder, "uu-1.md"), BASE.replace("5 (lima)", "6 (enam)"));
    git("add", ".");
    expect(git("diff", "--cached", "-M")).toMatch(
      /^=== uu\.md → uu-1\.md\nPasal 2.*uu\.md:\d+ → uu-1\.md:\d+/u,
    );
  });
  test("[CL13] a file that differs in nothing that is law is told", () => {
    write(BASE.replaceAll("\n\n", "\n\n\n"));
    expect(git("diff")).toBe("=== uu.md\nno clause differs\n");
  });
  test("[CL13] --ext-diff shows clauses in a log, and without it a hunk has its article", () => {
    const [, pattern = ""] = /diff\.rancang\.xfuncname '([^']+)'/u.exec(README) ?? [];
    git("config", "diff.rancang.xfuncname", pattern);
    commit(BASE.replace("5 (lima)", "6 (enam)"), "changed");
    expect(git("log", "-p", "-1", "--ext-diff")).toContain("=== uu.md\nPasal 2");
    expect(git("log", "-p", "-1", "-U0")).toMatch(/^@@ .* @@ Pasal 2$/mu);
  });
  test("[MG16] ordinary Markdown is merged by git itself", () => {
    const base = "# Alat\n\nSatu.\n\n```sh\nmake\n  make install\n```\n\n- a\n  - b\n\nAkhir.\n";
    expect(branch(base, base.replace("Satu", "Dua"), base.replace("Akhir", "Tamat"))).toBe(0);
    expect(read()).toBe(base.replace("Satu", "Dua").replace("Akhir", "Tamat"));
  });
  test("[MG16] and its conflicts are marked by git itself", () => {
    const base = "# Alat\n\nSatu.\n";
    expect(branch(base, base.replace("Satu", "Dua"), base.replace("Satu", "Tiga"))).toBe(1);
    expect(read()).toBe("# Alat\n\n<<<<<<< ours\nDua.\n=======\nTiga.\n>>>>>>> theirs\n");
  });
});
