/** Each block of commands in README and docs runs as it is written, in a folder of its own with the program on the path. */
import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";

/** The blocks of commands of a document, in its order, without the indent of the list that they stand in. */
function blocksOf(file: string): readonly string[] {
  return [...readFileSync(file, "utf8").matchAll(/^( *)```sh\n(.*?)^ *```$/gmsu)].map(
    ([, indent = "", text = ""]) => text.replaceAll(new RegExp(`^${indent}`, "gmu"), ""),
  );
}

const blocks = blocksOf("README.md");
const blockWith = (words: string): string => {
  const [block, ...others] = blocks.filter((one) => one.includes(words));
  if (block === undefined || others.length > 0) throw new RangeError(`one block has ${words}`);
  return block;
};

const BEFORE =
  "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 1 TAHUN 2020 TENTANG IZIN\n\n## Pasal 1\n\nIzin diberikan oleh Menteri.\n\n## Pasal 2\n\nIzin berlaku selama 5 (lima) tahun.\n\n## Pasal 3\n\nUndang-Undang ini mulai berlaku pada tanggal diundangkan.\n";
const ONE = BEFORE.replace("Menteri", "Gubernur");
const OTHER = BEFORE.replace("5 (lima)", "10 (sepuluh)");

let folder = "";
const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);
const read = (file: string): string => readFileSync(join(folder, file), "utf8");
/** Runs commands as a shell does; throws where one ends with another code than 0. */
const sh = (commands: string): string =>
  execFileSync("sh", ["-e", "-c", commands], {
    cwd: folder,
    encoding: "utf8",
    // What the program warns of is no matter of the test.
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, PATH: `${folder}/node_modules/.bin:${process.env["PATH"]}` },
  });

// As in a checkout: npx finds the program of the folder; as after `npm link`: the path has it.
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rancang-readme-"));
  mkdirSync(join(folder, "node_modules/.bin"), { recursive: true });
  const program = join(folder, "node_modules/.bin/rancang");
  writeFileSync(
    program,
    `#!/bin/sh\nexec "${process.execPath}" "${resolve("server/cli/rancang.mjs")}" "$@"\n`,
  );
  chmodSync(program, 0o755);
  write("package.json", "{}");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("a block of commands in README", () => {
  // The first installs and runs all this; `.ci/run` and `npm run long` do so.
  test("is tried here, whichever it is but the first", () => {
    const tried = [
      "rancang diff drafts/",
      "rancang amend",
      "rancang status",
      "git config",
      "pre-commit",
      "lint.sarif",
    ];
    expect(blocks.slice(1)).toEqual(tried.map(blockWith));
    expect(blocks[0]).toContain("npm ci && npm test");
  });

  test("compares two states of an act", () => {
    cpSync("drafts", join(folder, "drafts"), { recursive: true });
    expect(sh(blockWith("rancang diff drafts/"))).toContain("Pasal 27");
  });

  test("writes the bill of an edit, and proves it", () => {
    write("BEFORE.md", BEFORE);
    write("AFTER.md", ONE);
    write("other-after.md", OTHER);
    sh(
      "rancang amend BEFORE.md AFTER.md -o one.md; rancang amend BEFORE.md other-after.md -o other.md",
    );
    const said = sh(blockWith("rancang amend"));
    expect(said).toContain("Izin diberikan oleh Gubernur.");
    expect(said).toContain("apply(bill, base) = result");
    expect(read("bill.md")).toContain("Pasal 1");
    expect(read("bill.json")).toContain("sha256:");
  });

  test("says which texts are the law of today", () => {
    cpSync("drafts", join(folder, "drafts"), { recursive: true });
    const { status, stdout } = spawnSync("sh", ["-c", blockWith("rancang status")], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, PATH: `${folder}/node_modules/.bin:${process.env["PATH"]}` },
    });
    expect([status, stdout]).toEqual([1, expect.stringContaining("UU 1/2026 is not worked in")]);
  });

  test("makes git compare and merge by clause", () => {
    sh(
      "git init -q -b main; git config user.name Drafter; git config user.email drafter@example.org",
    );
    mkdirSync(join(folder, "laws"));
    sh(blockWith("git config"));
    const commit = (text: string, message: string): void => {
      write("laws/uu.md", text);
      sh(`git add laws .gitattributes; git commit -q -m ${message}`);
    };
    commit(BEFORE, "base");
    write("laws/uu.md", ONE);
    const shown = sh("git diff");
    expect(shown).toContain("=== laws/uu.md\nPasal 1");
    expect(shown).not.toContain("@@");
    expect(sh("git diff --no-ext-diff -U0")).toMatch(/^@@ .* @@ Pasal 1$/mu);
    sh("git checkout -q laws; git checkout -q -b theirs");
    commit(OTHER, "theirs");
    sh("git checkout -q main");
    commit(ONE, "ours");
    const merged = spawnSync("git", ["merge", "-q", "theirs", "-m", "both"], {
      cwd: folder,
      env: { ...process.env, PATH: `${folder}/node_modules/.bin:${process.env["PATH"]}` },
    });
    expect(merged.status).toBe(0);
    expect(read("laws/uu.md")).toBe(ONE.replace("5 (lima)", "10 (sepuluh)"));
  });

  test("checks what is staged before each commit", () => {
    sh(
      "git init -q -b main; git config user.name D; git config user.email d@example.org; mkdir laws",
    );
    sh(blockWith("pre-commit"));
    const commit = (text: string, message: string) => {
      write("laws/u u.md", text);
      return spawnSync("sh", ["-c", `git add laws; git commit -q -m ${message}`], {
        cwd: folder,
        encoding: "utf8",
        env: { ...process.env, PATH: `${folder}/node_modules/.bin:${process.env["PATH"]}` },
      });
    };
    expect(commit(BEFORE, "good").status).toBe(0);
    const messy = commit(BEFORE.replaceAll("\n\n", "\n\n\n"), "messy");
    expect([messy.status, messy.stderr]).toEqual([1, expect.stringContaining("cli/not-canonical")]);
    const wrong = commit(BEFORE.replace("Menteri", "Menteri dalam Pasal 9"), "wrong");
    expect([wrong.status, wrong.stderr]).toEqual([
      1,
      expect.stringContaining("lint/dangling-reference"),
    ]);
    expect(sh("git log --format=%s")).toBe("good\n");
  });

  test("gives findings to a service of code review", () => {
    mkdirSync(join(folder, "laws"));
    write("laws/uu.md", BEFORE);
    sh(blockWith("lint.sarif"));
    expect(JSON.parse(read("lint.sarif"))).toMatchObject({ version: "2.1.0" });
  });
});

describe("a block of commands in docs", () => {
  const pages = [
    "CONTRIBUTING.md",
    ...readdirSync("docs", { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".md"))
      .map((file) => `docs/${file}`),
  ];
  const [shown = "", program = ""] = [
    blocksOf("docs/pipelines.md"),
    blocksOf("docs/package.md"),
  ].flat();

  // What CONTRIBUTING runs is what CI runs.
  test("is tried here, whichever it is", () => {
    const all = pages.flatMap((page) => blocksOf(page).map((block) => [page, block] as const));
    expect(all).toEqual([
      [
        "CONTRIBUTING.md",
        "npm ci\nnpm run check     # what CI runs: types, lint, layers, tests\n".replace(
          / +#.*/u,
          "     # types, lint, layers, tests: what CI runs",
        ),
      ],
      ["docs/package.md", program],
      ["docs/pipelines.md", shown],
    ]);
  });
  test("shows what a request changes", () => {
    sh(
      "git init -q -b main; git config user.name D; git config user.email d@example.org; mkdir laws",
    );
    write("laws/uu.md", BEFORE);
    sh("git add laws; git commit -q -m base; git update-ref refs/remotes/origin/main HEAD");
    write("laws/uu.md", ONE);
    write("laws/new.md", OTHER);
    sh("git add -N laws");
    const said = sh(shown);
    expect(said).toContain("~~Menteri~~");
    expect(said).toContain("# laws/new.md\n");
  });
  // The package has to be installed for it: tests/package does so.
  test("runs the program that imports the engine", () => {
    expect(program).toBe("node docs/package/changed-articles.mjs BEFORE.md AFTER.md\n");
    expect(readFileSync("tests/package/package.test.ts", "utf8")).toContain(
      '"changed-articles.mjs", "act.md"',
    );
  });
});
