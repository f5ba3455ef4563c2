/** What a call takes as its input, and that nothing is green that was not checked. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { findFiles } from "../../../server/cli/find-files.ts";
import { writeAll } from "../../../server/cli/write-files.ts";
import { SMALL_BODY } from "../../support/small-act.ts";
import { run } from "./support.ts";

const RIGHT = "## Pasal 1\n\nIzin berlaku 30 (tiga puluh) hari.\n";
const WRONG = "## Pasal 1\n\nHal dalam Pasal 9 berlaku.\n";
const README = "# Alat\n\nSatu.\n\n```sh\nmake\n```\n";

const codesOf = (errors: readonly string[]) =>
  errors.map((line) => `${line.split(":")[0]} ${line.split(" ")[2]}`);

describe("a folder as input", () => {
  const files = {
    "laws/a.md": WRONG,
    "laws/b.md": RIGHT,
    "laws/README.md": README,
    "laws/c.txt": "x",
  };
  test("[CL7] of lint is all Markdown below it, and what is no law is told", async () => {
    const { exit, errors } = await run(["lint", "laws"], { files });
    expect([exit, codesOf(errors)]).toEqual([
      1,
      ["laws/README.md cli/left-out", "laws/a.md lint/dangling-reference"],
    ]);
  });
  test("[CL7] of fmt is all Markdown below it, and what is no law is never written", async () => {
    const messy = { ...files, "laws/a.md": WRONG.replaceAll("\n\n", "\n\n\n") };
    const checked = await run(["fmt", "laws", "--check"], { files: messy });
    expect([checked.exit, codesOf(checked.errors)]).toEqual([
      1,
      ["laws/README.md cli/left-out", "laws/a.md cli/not-canonical"],
    ]);
    const { exit, files: written } = await run(["fmt", "laws", "--write"], { files: messy });
    expect([exit, [...written]]).toEqual([0, [["laws/a.md", WRONG]]]);
  });
  test("[CL7] of read is written into a folder, source by source", async () => {
    const sources = {
      "laws/a.md": WRONG,
      "laws/x/b.txt": "Pasal 1\n\nTeks.\n",
      "laws/README.md": README,
    };
    const {
      exit,
      errors,
      files: written,
    } = await run(["read", "laws", "--out", "new", "--to", "akn"], { files: sources });
    expect(exit).toBe(0);
    expect([...written.keys()].sort()).toEqual(["new/a.xml", "new/x/b.xml"]);
    expect(codesOf(errors)).toContain("laws/README.md cli/left-out");
  });
  test.each([
    ["several without a folder", ["read", "laws/a.md", "laws/b.md"]],
    ["a folder and one account", ["read", "laws", "--out", "new", "--account", "a.json"]],
    ["a folder and one file", ["read", "laws", "--out", "new", "-o", "a.md"]],
  ])("[CL7] of read is refused with %s", async (_, args) => {
    const { exit, errors, files: written } = await run(args, { files });
    expect([exit, codesOf(errors), written.size]).toEqual([2, ["rancang cli/usage"], 0]);
  });
  test("[CL7] of read gives nothing where two sources become one file", async () => {
    const twice = { "laws/a.md": WRONG, "laws/a.txt": "Pasal 1\n\nTeks.\n" };
    const { exit, files: written } = await run(["read", "laws", "--out", "new"], { files: twice });
    expect([exit, written.size]).toEqual([2, 0]);
  });
  test("[CL7] without texts is an error, and not green", async () => {
    const { exit, errors } = await run(["lint", "laws"], { files: { "laws/c.txt": "x" } });
    expect([exit, codesOf(errors)]).toEqual([2, ["rancang cli/nothing-found"]]);
  });
  test.each(["lint laws", "fmt laws --check", "fmt laws --write", "read laws --out new"])(
    "[CL7] with a folder inside that is closed is an error: %s",
    async (call) => {
      const world = { files, closed: "laws/secret" };
      const { exit, errors, files: written } = await run(call.split(" "), world);
      expect([exit, codesOf(errors), written.size]).toEqual([2, ["laws/secret cli/unreadable"], 0]);
    },
  );
  test("[CL7] a file that is named twice is read once", async () => {
    const { errors } = await run(["lint", "laws", "laws/a.md"], { files });
    expect(errors.filter((line) => line.startsWith("laws/a.md"))).toHaveLength(1);
  });
});

describe("folders and patterns of the file system", () => {
  let folder = "";
  const write = (file: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), RIGHT);
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "rancang-inputs-"));
    for (const file of [
      "b.md",
      "a.MD",
      "x/c.md",
      "x/d.pdf",
      "node_modules/e.md",
      ".git/f.md",
      "[1].md",
    ])
      write(file);
    symlinkSync(folder, join(folder, "x/round"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const found = async (input: string, endings = [".md"]) =>
    (await findFiles(join(folder, input), endings))?.map(
      ({ file, isLink }) => `${file.slice(folder.length + 1)}${isLink === true ? " (link)" : ""}`,
    );

  test("[CL7] are files in the order of their names, of no other program", async () => {
    expect(await found("")).toEqual(["[1].md", "a.MD", "b.md", "x/c.md", "x/round (link)"]);
    expect(await found("x", [".md", ".pdf"])).toEqual(["x/c.md", "x/d.pdf", "x/round (link)"]);
    expect(await found("**/*.md")).toEqual(["[1].md", "b.md", "x/c.md"]);
    expect(await found("x/*")).toEqual(["x/c.md", "x/d.pdf"]);
    expect(await found("*.{md,MD}")).toEqual(["[1].md", "a.MD", "b.md"]);
    expect(await found("*.none")).toEqual([]);
  });
  test("[CL7] links to texts are told, others are none", async () => {
    symlinkSync("b.md", join(folder, "link.md"));
    symlinkSync("b.md", join(folder, "link.txt"));
    symlinkSync("nowhere", join(folder, "broken"));
    expect(await found("")).toContain("link.md (link)");
    expect((await found(""))?.filter((file) => /txt|broken/u.test(file))).toEqual([]);
  });
  test("[CL7] a name that is a file is no pattern, and a plain name is none", async () => {
    expect(await found("[1].md")).toBeUndefined();
    expect(await found("b.md")).toBeUndefined();
    expect(await found("none.md")).toBeUndefined();
  });
  test("[CL7] folders of what is written are made where that is asked for", async () => {
    const file = join(folder, "new/deep/a.md");
    await expect(writeAll([{ file, text: "x" }])).rejects.toThrow();
    await writeAll([{ file, text: "x", mayMakeFolders: true }]);
    expect(readFileSync(file, "utf8")).toBe("x");
    expect(readdirSync(dirname(file))).toEqual(["a.md"]);
  });
});

describe("green only if checked", () => {
  test("[CL8] a text of a country without rules is told", async () => {
    const files = {
      "a.md": "## Article 1\n\nText.\n",
      "b.md": "---\ndialect: 1\nwork: /akn/ph/act/ra/1/1\n---\n\n### SECTION 1.\n\nText.\n",
    };
    expect(codesOf((await run(["lint", "a.md", "--profile", "eu"], { files })).errors)).toEqual([
      "a.md cli/no-rules",
    ]);
    expect(codesOf((await run(["lint", "b.md"], { files })).errors)).toContain("b.md cli/no-rules");
  });
  test.each([
    ["ordinary Markdown", README],
    ["a text without a unit", "Catatan rapat.\n"],
  ])("[CL8] %s is no law, and lint says so", async (_, text) => {
    const { exit, errors } = await run(["lint", "a.md"], { files: { "a.md": text } });
    expect([exit, codesOf(errors)]).toEqual([1, expect.arrayContaining(["a.md dialect/no-law"])]);
  });
  test("[CL8] a byte order mark that fmt takes away is not canonical", async () => {
    const files = { "a.md": `\uFEFF${SMALL_BODY}` };
    const { exit, errors } = await run(["fmt", "a.md", "--check"], { files });
    expect([exit, errors[0]?.split(" ").slice(0, 3).join(" ")]).toEqual([
      1,
      "a.md:1:1 error cli/not-canonical",
    ]);
    const facts = {
      "a.md": `\uFEFF---\ndialect: 1\nwork: /akn/id/act/uu/2030/1\n---\n\n${SMALL_BODY}`,
    };
    expect(codesOf((await run(["fmt", "a.md", "--check"], { files: facts })).errors)).toContain(
      "a.md cli/not-canonical",
    );
    expect((await run(["fmt", "a.md"], { files })).out).toBe(SMALL_BODY);
  });
  const empties = {
    nothing: "",
    blanks: " \n\n",
    "a byte order mark": "\uFEFF",
    "line ends": "\r\n",
  };
  const calls = [
    "fmt e.md",
    "fmt e.md --check",
    "fmt e.md --write",
    "lint e.md",
    "read e.md",
    "amend e.md a.md",
    "amend a.md e.md",
    "apply e.md a.md",
    "apply a.md e.md",
    "collide e.md a.md a.md",
    "collide a.md e.md a.md",
    "combine e.md a.md a.md",
    "combine a.md e.md",
  ];
  test.each(
    Object.entries(empties).flatMap(([name, text]) =>
      calls.map((call) => [name, call, text] as const),
    ),
  )("[CL8] a file of %s is no text: %s", async (_, call, text) => {
    const files = { "e.md": text, "a.md": SMALL_BODY };
    const { exit, out, errors, files: written } = await run(call.split(" "), { files });
    expect([exit, out, codesOf(errors), written.size]).toEqual([2, "", ["e.md extract/empty"], 0]);
  });
  test("[CL8] but a side of a comparison or a merge is a text without words, as git has it", async () => {
    const files = { "e.md": "", "a.md": SMALL_BODY };
    expect((await run(["diff", "e.md", "a.md", "--exit-code"], { files })).exit).toBe(1);
    expect((await run(["diff", "e.md", "e.md", "--exit-code"], { files })).exit).toBe(0);
    expect((await run(["merge", "e.md", "a.md", "a.md"], { files })).out).toBe(SMALL_BODY);
  });
  test("[CL8] a source that was read with an error ends with 2", async () => {
    const files = { "a.md": `---\nnonsense: [\n---\n\n${SMALL_BODY}` };
    for (const args of [
      ["read", "a.md"],
      ["read", "a.md", "--out", "new"],
      ["read", "a.md", "-o", "b.md"],
    ]) {
      const { exit, files: written } = await run(args, { files });
      expect([args, exit, written.size]).toEqual([args, 2, 0]);
    }
  });
  test.each([
    [
      "has the number and year of its title",
      "UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 7 TAHUN 2031 TENTANG IZIN",
      "/akn/id/act/uu/2031/7",
      "address of its title",
    ],
    [
      "of another kind too",
      "PERATURAN PEMERINTAH REPUBLIK INDONESIA NOMOR 3 TAHUN 2031 TENTANG IZIN",
      "/akn/id/act/pp/2031/3",
      "address of its title",
    ],
    [
      "of an act that changes another is its own",
      "UNDANG-UNDANG NOMOR 7 TAHUN 2031 TENTANG PERUBAHAN ATAS UNDANG-UNDANG NOMOR 1 TAHUN 2020 TENTANG IZIN",
      "/akn/id/act/uu/2031/7",
      "address of its title",
    ],
    [
      "without a number is that of no act",
      "UNDANG-UNDANG TENTANG IZIN",
      "/akn/id/act/nn",
      "address of no act",
    ],
    [
      "with dots is that of no act",
      "UNDANG-UNDANG REPUBLIK INDONESIA NOMOR ... TAHUN ... TENTANG IZIN",
      "/akn/id/act/nn",
      "address of no act",
    ],
    [
      "that begins with another act is that of no act",
      "IZIN MENURUT UNDANG-UNDANG NOMOR 7 TAHUN 2031",
      "/akn/id/act/nn",
      "address of no act",
    ],
    [
      "of a bill is that of no bill",
      "RANCANGAN UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 7 TAHUN 2031 TENTANG IZIN",
      "/akn/id/bill/ruu/nn",
      "address of no act",
    ],
  ])("[CL8] the address of a text without facts %s, and is told", async (_, title, work, told) => {
    const files = { "a.md": `# ${title}\n\n${RIGHT}` };
    const { exit, out, errors } = await run(["read", "a.md", "--to", "akn"], { files });
    expect(exit).toBe(0);
    expect(out).toContain(`<FRBRuri value="${work}"/>`);
    const line = errors.find((one) => one.includes("akn/facts-unknown"));
    expect(line).toContain(told);
    expect(line).toContain(work);
    expect(line).toContain("0001-01-01");
    const back = await run(["read", "-"], { input: out });
    expect(back.out).toBe(files["a.md"]);
  });
});

describe("a comparison", () => {
  const before =
    '### Pasal 1\n\nSatu dua tiga empat lima enam tujuh delapan sembilan sepuluh, "izin" = a;b.\n';
  const files = {
    "a.md": before,
    "b.md": before.replace("lima", "LIMA"),
    "c.md": `${before}\n### Pasal 2\n\nBaru\nlagi.\n`,
  };
  test.each([
    ["0", "  … [-lima-]{+LIMA+} …\n"],
    ["1", "  … empat [-lima-]{+LIMA+} enam …\n"],
    ["100", before.split("\n")[2]!.replace("lima", "[-lima-]{+LIMA+}")],
  ])("[CL10] shows %s words beside a change", async (context, expected) => {
    const { out } = await run(["diff", "a.md", "b.md", "--context", context], { files });
    expect(out).toContain(expected);
  });
  test("[CL10] is a table for a spreadsheet, text to the letter", async () => {
    const { out } = await run(["diff", "a.md", "b.md", "--to", "csv"], { files });
    const [head, row, ...rest] = out.split("\r\n");
    expect(head?.split(",")).toHaveLength(12);
    expect(rest).toEqual([""]);
    const text = before.split("\n")[2]!.replaceAll('"', '""');
    expect(row).toBe(
      `reworded,false,false,false,false,Pasal 1,"${text}","${text.replace("lima", "LIMA")}",art_1,art_1,1,1`,
    );
    const inserted = await run(["diff", "a.md", "c.md", "--to", "csv"], { files });
    expect(inserted.out).toContain("inserted,false,false,false,false,Pasal 2,,");
    expect(
      (await run(["diff", "a.md", "a.md", "--to", "csv"], { files })).out.split("\r\n"),
    ).toHaveLength(2);
  });
});

describe("links in a folder", () => {
  const world = { files: { "l/a.md": RIGHT, "l/b.md": RIGHT }, links: ["l/b.md"] };
  test.each([
    ["lint", "l"],
    ["fmt", "l", "--check"],
    ["status", "l"],
    ["read", "l"],
    ["read", "l", "--out", "o"],
  ])("[CL7] are left out and told: %s %s %s", async (...args) => {
    const { errors, out } = await run(args, world);
    const told = errors.filter((line) => line.includes("cli/link-left-out"));
    expect(told).toEqual([expect.stringContaining("l/b.md:1:1 warning")]);
    expect(out).not.toContain("b.md");
  });
  test("[CL7] are no texts where there is nothing else", async () => {
    const { exit, errors } = await run(["lint", "l"], { ...world, links: ["l/a.md", "l/b.md"] });
    expect([exit, errors[0]]).toEqual([2, expect.stringContaining("cli/nothing-found")]);
  });
});
