import { describe, expect, test } from "@jest/globals";
import { MAX_SOURCE_BYTES } from "../../../schemas/records/limits.ts";
import { run } from "./support.ts";

const BEFORE = `# UNDANG-UNDANG TENTANG CONTOH

## Pasal 1

Setiap orang wajib menyimpan data pribadi korban.

## Pasal 2

(1) Menteri menetapkan tata cara pengaduan.

(2) Hakim dapat menjatuhkan pidana tambahan.
`;
const AFTER = BEFORE.replace("wajib menyimpan", "wajib menjaga").replace(
  "(2) Hakim dapat menjatuhkan pidana tambahan.",
  "(2) Dihapus.",
);
const FACTS = `---
dialect: 1
work: /akn/id/act/uu/2030/1
title: Contoh
cite: UU 1/2030
language: id
state: proposal
extent: whole
date: 2030-01-02
illustrative: true
clauses:
  art_1:
    reason: { id: Agar jelas., en: To be clear. }
    gaps: [G1]
    pins:
      - { work: /akn/eu/act/reg/2016/679, eid: art_17, taken: { id: Hak., en: A right. }, notTaken: { id: Lainnya., en: The rest. } }
---

`;
const files = { "before.md": BEFORE, "after.md": AFTER, "facts.md": FACTS + AFTER };

describe("the command line", () => {
  test.each([
    ["an unknown command", ["frobnicate"], "rancang:1:1 error cli/unknown-command "],
    ["a name that every object has", ["constructor"], "rancang:1:1 error cli/unknown-command "],
    ["a command to come", ["publish", "before.md"], "rancang:1:1 error cli/not-available "],
    ["an unknown option", ["fmt", "--frob", "before.md"], "rancang:1:1 error cli/usage "],
    ["a missing file name", ["fmt"], "rancang:1:1 error cli/usage "],
    ["one file of two", ["diff", "before.md"], "rancang:1:1 error cli/usage "],
    [
      "a file too many",
      ["diff", "before.md", "after.md", "facts.md"],
      "rancang:1:1 error cli/usage ",
    ],
    ["standard input twice", ["diff", "-", "-"], "rancang:1:1 error cli/usage "],
    [
      "an unknown format",
      ["diff", "before.md", "after.md", "--to", "docx"],
      "rancang:1:1 error cli/format ",
    ],
    [
      "an unknown source format",
      ["read", "before.md", "--as", "doc"],
      "rancang:1:1 error cli/format ",
    ],
    [
      "an unknown target format",
      ["read", "before.md", "--to", "docx"],
      "rancang:1:1 error cli/format ",
    ],
    [
      "an unknown profile",
      ["fmt", "before.md", "--profile", "toString"],
      "rancang:1:1 error cli/format ",
    ],
    [
      "an unknown profile for diff",
      ["diff", "before.md", "after.md", "--profile", "xx"],
      "rancang:1:1 error cli/format ",
    ],
    [
      "an unknown profile for read",
      ["read", "before.md", "--profile", "xx"],
      "rancang:1:1 error cli/format ",
    ],
    [
      "a file that is not there",
      ["read", "none.md"],
      "none.md:1:1 error cli/unreadable none.md cannot be read: no such file.",
    ],
    [
      "a second file that is not there",
      ["diff", "before.md", "none.md"],
      "none.md:1:1 error cli/unreadable ",
    ],
    [
      "check and write at once",
      ["fmt", "before.md", "--check", "--write"],
      "rancang:1:1 error cli/usage ",
    ],
    ["writing standard input", ["fmt", "-", "--write"], "rancang:1:1 error cli/usage "],
    ["a port that is none", ["serve", "--port", "many"], "rancang:1:1 error http/option "],
    ["help on nothing known", ["help", "frob"], "rancang:1:1 error cli/unknown-command "],
  ])("answers %s with one problem and exit 2", async (_, args, expected) => {
    const { exit, out, errors } = await run(args, { files });
    expect([exit, out, errors.length]).toEqual([2, "", 1]);
    expect(errors[0]?.startsWith(expected) ? expected : errors[0]).toBe(expected);
  });

  test.each([
    ["read", "a packed file", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), "extract/other-format"],
    ["read", "no text", new Uint8Array([0x41, 0xff, 0xfe, 0x42]), "extract/unknown-format"],
    ["read", "over-long", new Uint8Array(MAX_SOURCE_BYTES + 1).fill(0x61), "extract/too-long"],
    ["fmt", "binary", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), "cli/not-text"],
    ["fmt", "not UTF-8", new Uint8Array([0x41, 0xff, 0xfe, 0x42]), "cli/not-text"],
    ["fmt", "over-long", new Uint8Array(MAX_SOURCE_BYTES + 1).fill(0x61), "cli/too-long"],
  ])("%s refuses a file that is %s", async (command, _, content, code) => {
    const { exit, errors } = await run([command, "file"], { files: { file: content } });
    expect([exit, errors.length, errors[0]?.split(" ")[2]]).toEqual([2, 1, code]);
  });

  test("lists its commands and says how each is used", async () => {
    const overview = await run([]);
    expect([overview.exit, overview.out]).toEqual([0, expect.stringContaining("  diff    ")]);
    expect((await run(["help", "diff"])).out).toContain("--exit-code");
    expect((await run(["fmt", "--help"])).out).toContain("--check");
    expect((await run(["serve", "-h"])).out).toContain("--port");
  });

  test("gives everything as JSON", async () => {
    const done = await run(["diff", "before.md", "after.md", "--to", "json", "--json"], { files });
    expect(JSON.parse(done.out)).toMatchObject({
      schema: "rancang/result@1",
      command: "diff",
      exit: 0,
      output: { schema: "rancang/diff@1" },
      problems: [],
    });
    const refused = await run(["read", "none.md", "--json"], { files });
    expect([refused.exit, refused.errors]).toEqual([2, []]);
  });

  test("gives the reason of a refusal as JSON too", async () => {
    const { out } = await run(["fmt", "odd.md", "--json"], { files: { "odd.md": "(2) Kedua.\n" } });
    expect(JSON.parse(out).problems[0]).toMatchObject({
      file: "odd.md",
      line: 1,
      column: 1,
      severity: "warning",
      code: "dialect/unexpected-label",
    });
  });

  test("writes to a file, and says when it cannot", async () => {
    const args = ["fmt", "before.md", "-o", "out.md"];
    const { out, files: written } = await run(args, { files });
    expect([out, written.get("out.md")]).toEqual(["", BEFORE]);
    const refused = await run(args, { files, isReadOnly: true });
    expect([refused.exit, refused.errors[0]]).toEqual([
      2,
      "out.md:1:1 error cli/unwritable out.md cannot be written: not permitted.",
    ]);
  });

  test("keeps the file as it was where there is nothing to write", async () => {
    const { files: written } = await run(["read", "none.md", "-o", "out.md"], { files });
    expect(written.size).toBe(0);
  });

  test("speaks the language of the person", async () => {
    const said = async (environment: Record<string, string>) =>
      (await run(["diff", "before.md", "after.md"], { files, environment })).out;
    expect(await said({ RANCANG_LANGUAGE: "id", LANG: "en_GB.UTF-8" })).toContain(
      "Pasal 1: diubah",
    );
    expect(await said({ LANG: "id_ID.UTF-8" })).toContain("Pasal 1: diubah");
    expect(await said({})).toContain("Pasal 1: amended");
  });

  test("keeps a name or label that steers a terminal on its line", async () => {
    const { errors } = await run(["read", "a\u001b[31m\nb"], {});
    expect(errors).toEqual([
      "a [31m b:1:1 error cli/unreadable a [31m b cannot be read: no such file.",
    ]);
  });

  test("tells a failure of its own in one line", async () => {
    const fault = new Error("broken\nworld");
    expect(await run(["fmt", "before.md"], { fault })).toMatchObject({
      exit: 2,
      errors: ["rancang:1:1 error cli/internal The program failed: broken world."],
    });
    const debugging = run(["fmt", "before.md"], { fault, environment: { RANCANG_DEBUG: "1" } });
    await expect(debugging).rejects.toThrow("broken");
  });
});

describe("fmt", () => {
  test("writes canonical Markdown, front matter to the letter", async () => {
    const messy = FACTS + BEFORE.replaceAll("\n\n", "\n\n\n");
    const { exit, out } = await run(["fmt", "-"], { input: messy });
    expect([exit, out]).toEqual([0, FACTS + BEFORE]);
  });

  test("leaves canonical text as it is, several files after each other", async () => {
    expect((await run(["fmt", "before.md", "after.md"], { files })).out).toBe(BEFORE + AFTER);
  });

  test.each([
    ["canonical", BEFORE, 0, []],
    [
      "other line ends",
      BEFORE.replaceAll("\n", "\r\n"),
      1,
      ["file.md:1:31 error cli/not-canonical"],
    ],
    [
      "a blank line too many",
      BEFORE.replace("korban.\n", "korban.\n\n"),
      1,
      ["file.md:7:1 error cli/not-canonical"],
    ],
    ["no line feed at the end", BEFORE.trimEnd(), 1, ["file.md:11:45 error cli/not-canonical"]],
  ])("checks a text with %s", async (_, content, exit, expected) => {
    const checked = await run(["fmt", "file.md", "--check"], { files: { "file.md": content } });
    expect([checked.exit, checked.out]).toEqual([exit, ""]);
    expect(checked.errors.map((line) => line.split(" ").slice(0, 3).join(" "))).toEqual(expected);
  });

  test("writes only what is not canonical", async () => {
    const world = { files: { ...files, "messy.md": BEFORE.replaceAll("\n\n", "\n\n\n") } };
    const { exit, files: written } = await run(["fmt", "before.md", "messy.md", "--write"], world);
    expect([exit, [...written]]).toEqual([0, [["messy.md", BEFORE]]]);
    const refused = await run(["fmt", "messy.md", "--write"], { ...world, isReadOnly: true });
    expect([refused.exit, refused.errors[0]?.split(" ")[2]]).toEqual([2, "cli/unwritable"]);
  });
});

describe("diff", () => {
  test("shows changed words as text, with where they stand", async () => {
    const { exit, out } = await run(["diff", "before.md", "after.md"], { files });
    expect(exit).toBe(0);
    expect(out).toBe(`Pasal 1: amended  before.md:3 → after.md:3
  Setiap orang wajib [-menyimpan-]{+menjaga+} data pribadi korban.

Pasal 2 ayat (2): deleted  before.md:11 → after.md:11
  [-Hakim dapat menjatuhkan pidana tambahan.-]{+Dihapus.+}

1 reworded, 1 deleted
`);
  });

  test("says nothing of equal texts", async () => {
    const { exit, out } = await run(["diff", "before.md", "before.md", "--exit-code"], { files });
    expect([exit, out]).toEqual([0, ""]);
  });

  test("exits with 1 where texts differ, if asked", async () => {
    expect((await run(["diff", "before.md", "after.md", "--exit-code"], { files })).exit).toBe(1);
  });

  test.each([
    ["on a terminal", true, {}, true],
    ["in a pipe", false, {}, false],
    ["with NO_COLOR", true, { NO_COLOR: "1" }, false],
    ["with an empty NO_COLOR", true, { NO_COLOR: "" }, true],
  ])("colours %s as it may", async (_, isTerminal, environment, isColoured) => {
    const { out } = await run(["diff", "before.md", "after.md"], {
      files,
      isTerminal,
      environment,
    });
    expect(out.includes("\u001b[")).toBe(isColoured);
  });

  test("keeps control characters of a text from the terminal", async () => {
    const hostile = { ...files, "after.md": AFTER.replace("menjaga", "men\u001bjaga") };
    const { out } = await run(["diff", "before.md", "after.md"], { files: hostile });
    expect(out).toContain("{+men\uFFFDjaga+}");
  });

  test("leaves out the middle of long equal text", async () => {
    const long = `Kata ${Array.from({ length: 40 }, (_, index) => `k${index}`).join(" ")}`;
    const texts = {
      a: `## Pasal 1\n\n${long} lama ${long} usang ${long}.\n`,
      b: `## Pasal 1\n\n${long} baru ${long} segar ${long}.\n`,
    };
    const { out } = await run(["diff", "a", "b"], { files: texts });
    expect(out.split("\n")[1]).toBe(
      "  … k32 k33 k34 k35 k36 k37 k38 k39 [-lama-]{+baru+} Kata k0 k1 k2 k3 k4 k5 k6 … k32 k33 k34 k35 k36 k37 k38 k39 [-usang-]{+segar+} Kata k0 k1 k2 k3 k4 k5 k6 …",
    );
  });

  test("gives the contract's JSON with lines and hashes", async () => {
    const { out } = await run(["diff", "before.md", "after.md", "--to", "json"], { files });
    const found = JSON.parse(out);
    expect(found.schema).toBe("rancang/diff@1");
    expect(found.before.clauses[2]).toEqual({
      eid: "art_1",
      line: 3,
      label: "Pasal 1",
      kind: "article",
    });
    expect(found.before.hash).toMatch(/^sha256:[0-9a-f]{64}$/u);
    expect(
      found.changes.map(
        ({ kind, before, after }: { kind: string; before: string[]; after: string[] }) => [
          kind,
          ...before,
          ...after,
        ],
      ),
    ).toEqual([
      ["reworded", "art_1", "art_1"],
      ["deleted", "art_2__para_2", "art_2__para_2"],
    ]);
  });

  const LINKED =
    "# UNDANG-UNDANG TENTANG CONTOH\n\n## Pasal 1\n\n(1) Lihat [laman](https://a.example) *ini*.\n\n…\n\n(3) Tiga.\n";
  const swapped = {
    "a.md": LINKED,
    "b.md": LINKED.replace("a.example", "b.example").replace("*ini*", "ini").replace("…\n\n", ""),
  };

  test("[DF16] [DF42] shows a swapped target and an omission as words, emphasis quietly", async () => {
    const { out, exit } = await run(["diff", "a.md", "b.md", "--exit-code"], { files: swapped });
    expect(exit).toBe(1);
    expect(out).toBe(`Pasal 1: changed in form  a.md:3 → b.md:3
  part left out: [-after (1)-] {+none+}

Pasal 1 ayat (1): changed in form  a.md:5 → b.md:5
  Lihat laman ini.
  link “laman”: [-https://a.example-] {+https://b.example+}
  emphasis “ini”: italic → plain

2 changed in form
`);
    const { out: markdown } = await run(["diff", "a.md", "b.md", "--to", "markdown"], {
      files: swapped,
    });
    expect(markdown).toContain("- link “laman”: ~~https://a.example~~ **https://b.example**\n");
    expect(markdown).toContain("- emphasis “ini”: italic → plain\n");
    const { out: page } = await run(["diff", "a.md", "b.md", "--to", "html"], { files: swapped });
    expect(page).toContain("https://b.example</ins>");
    expect(page).toContain("emphasis “ini”: italic → plain");
    const { out: json } = await run(["diff", "a.md", "b.md", "--to", "json"], { files: swapped });
    const { counts, changes } = JSON.parse(json);
    expect([counts.form, changes[1].form]).toEqual([2, true]);
    expect(changes[1].details[0]).toEqual({
      what: "link",
      before: "https://a.example",
      after: "https://b.example",
      words: "laman",
    });
  });

  test("[DF17] [DF42] tells other facts in one line and takes them for no change", async () => {
    const texts = {
      "a.md": FACTS + BEFORE,
      "b.md":
        FACTS.replace("2030-01-02", "2033-01-01").replace("gaps: [G1]", "gaps: [G2]") + BEFORE,
    };
    const { out, exit } = await run(["diff", "a.md", "b.md", "--exit-code"], { files: texts });
    expect([exit, out]).toEqual([0, "Facts: date 2030-01-02 → 2033-01-01; clauses\n"]);
    const { out: json } = await run(["diff", "a.md", "b.md", "--to", "json"], { files: texts });
    expect(JSON.parse(json).facts[0]).toEqual({
      field: "date",
      before: "2030-01-02",
      after: "2033-01-01",
    });
    const { out: markdown } = await run(["diff", "a.md", "b.md", "--to", "markdown"], {
      files: texts,
    });
    expect(markdown).toContain("Facts: date 2030-01-02 → 2033-01-01; clauses");
    // A page is for readers, who are not told of fields that the program keeps for itself.
    const { out: page } = await run(["diff", "a.md", "b.md", "--to", "html"], { files: texts });
    expect(page).toContain("Facts: date 2030-01-02 → 2033-01-01<");
  });

  test("hashes the body without its front matter", async () => {
    const hashOf = async (file: string): Promise<string> =>
      JSON.parse((await run(["diff", "before.md", file, "--to", "json"], { files })).out).after
        .hash;
    expect(await hashOf("facts.md")).toBe(await hashOf("after.md"));
  });

  test("gives Markdown for a letter", async () => {
    const { out } = await run(["diff", "before.md", "after.md", "--to", "markdown"], { files });
    expect(out).toContain(
      "\n## Pasal 1: amended\n\nSetiap orang wajib ~~menyimpan~~**menjaga** data pribadi korban.\n",
    );
  });

  test("escapes Markdown of the text in Markdown", async () => {
    const marked = { ...files, "after.md": AFTER.replace("menjaga", "menjaga\\*") };
    const { out } = await run(["diff", "before.md", "after.md", "--to", "markdown"], {
      files: marked,
    });
    expect(out).toContain("**menjaga\\***");
  });

  test("gives a page with the reasons of the front matter", async () => {
    const { out } = await run(["diff", "before.md", "facts.md", "--to", "html"], { files });
    expect(out).toMatch(/^<!doctype html>\n<html lang="en">/u);
    expect(out).toContain("To be clear.");
    expect(out).toContain("/akn/eu/act/reg/2016/679, art_17");
    expect(out).toContain("Illustrative draft");
    expect(out).toContain(
      "<title>UNDANG-UNDANG TENTANG CONTOH → UU 1/2030 (2 January 2030)</title>",
    );
  });

  test("goes on where front matter is wrong, and says so", async () => {
    const wrong = { ...files, "wrong.md": `---\ndialect: 7\n---\n\n${AFTER}` };
    const { exit, errors } = await run(["diff", "before.md", "wrong.md"], { files: wrong });
    expect([exit, errors.map((line) => line.split(" ")[2])]).toEqual([
      0,
      ["dialect/unknown-version"],
    ]);
  });

  test("reads one side from standard input", async () => {
    const { out } = await run(["diff", "before.md", "-"], { files, input: AFTER });
    expect(out).toContain("before.md:3 → <stdin>:3");
  });

  test("names a renumbered clause by both labels", async () => {
    const shifted = BEFORE.replace("## Pasal 2", "## Pasal 2\n\nKetentuan baru.\n\n## Pasal 3");
    const { out } = await run(["diff", "before.md", "shifted.md"], {
      files: { ...files, "shifted.md": shifted },
    });
    expect(out).toContain("Pasal 2 → Pasal 3: renumbered");
    expect(out).toContain("Pasal 2: inserted  shifted.md:7\n");
  });
});
