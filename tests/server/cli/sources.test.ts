/** Any source that `read` understands, on the command line. */
import { describe, expect, test } from "@jest/globals";
import { nodeSystem } from "../../../server/cli/node-system.ts";
import { extractSource } from "../../../server/extract/index.ts";
import { docx, paragraphs } from "../extract/docx-file.ts";
import { pageOf, pdf } from "../extract/pdf-file.ts";
import { run } from "./support.ts";

const LINES = ["BAB I", "KETENTUAN UMUM", "Pasal 1", "(1) Setiap orang berhak.", "(2) Dua."];
const MARKDOWN = "## BAB I KETENTUAN UMUM\n\n### Pasal 1\n\n(1) Setiap orang berhak.\n\n(2) Dua.\n";
const files = {
  "law.md": MARKDOWN,
  "law.txt": `${LINES.join("\n")}\n`,
  "law.html": `<html>${LINES.map((line) => `<p>${line}</p>`).join("")}</html>`,
  "law.pdf": pdf([pageOf(...LINES)]),
  "law.docx": docx(paragraphs(...LINES)),
  "changed.pdf": pdf([pageOf(...LINES.slice(0, 3), "(1) Setiap anak berhak.", "(2) Dua.")]),
  "scan.pdf": pdf([pageOf("Pasal 1", "Teks."), { picture: [600, 800] }]),
  "wrong.pdf": docx(paragraphs(...LINES)),
};

describe("read", () => {
  test.each(Object.keys(files).slice(0, 5))("%s as canonical Markdown", async (file) => {
    const { exit, out, errors } = await run(["read", file], { files });
    expect([exit, out, errors]).toEqual([0, MARKDOWN, []]);
  });

  test.each([
    ["law.pdf", 1],
    ["law.docx", 1],
    ["long.txt", 1],
    ["law.txt", 0],
  ])("[EX9] %s in a process of its own: %d", async (file, count) => {
    const long = `Pasal 1\n${`${"Setiap orang berhak. ".repeat(50)}\n`.repeat(2_000)}`;
    const { apart, exit } = await run(["read", file], { files: { ...files, "long.txt": long } });
    expect([apart, exit]).toEqual([count, 0]);
  });

  test("[EX9] the process of its own gives the same", async () => {
    const bytes = files["law.pdf"];
    const [here, apart] = await Promise.all([
      extractSource(bytes),
      nodeSystem().extractApart(bytes, {}),
    ]);
    expect(apart).toEqual(here);
  });

  test("gives Akoma Ntoso that is read back the same", async () => {
    const { out } = await run(["read", "law.pdf", "--to", "akn"], { files });
    expect(out).toContain("<akomaNtoso");
    const back = await run(["read", "law.xml"], { files: { "law.xml": out } });
    expect([back.exit, back.out.endsWith(MARKDOWN)]).toEqual([0, true]);
  });

  test("gives a page that needs nothing else, with every word and no markup of the text", async () => {
    const odd = {
      "odd.md":
        "## Pasal 1\n\n(1) <b> & *satu*:\n\na. [x](javascript:a);\n\n| a | b |\n| --- | --- |\n| c | d |\n",
    };
    const { out } = await run(["read", "odd.md", "--to", "html"], { files: odd });
    expect(out).toMatch(/^<!doctype html>\n<html lang="en">/u);
    expect(out).toContain('<section id="art_1"><h2>Pasal 1</h2>');
    expect(out).toContain("<p>&lt;b&gt; &amp; <em>satu</em>:</p>");
    expect(out).toContain('<td colspan="1" rowspan="1">d</td>');
    expect(out).not.toMatch(/<script|javascript:|<link|<b>/u);
  });

  test("gives the account and the JSON of any format", async () => {
    const { out, files: written } = await run(
      ["read", "law.docx", "--to", "json", "--account", "a.json"],
      { files },
    );
    expect(JSON.parse(out)).toMatchObject({ format: "docx", schema: "rancang/document@1" });
    expect(JSON.parse(written.get("a.json") ?? "")).toMatchObject({
      schema: "rancang/account@1",
      words: { source: 12, document: 12, dropped: 0, repaired: 0 },
    });
  });

  test("tells of pages without text and of a name that misleads", async () => {
    const scan = await run(["read", "scan.pdf"], { files });
    expect([scan.exit, scan.errors[0]]).toEqual([
      0,
      "scan.pdf:1:1 warning extract/image-pages Pages 2 hold images only: their text is missing here; run OCR first.",
    ]);
    const wrong = await run(["read", "wrong.pdf"], { files });
    expect([wrong.out, wrong.errors[0]?.split(" ")[2]]).toEqual([
      MARKDOWN,
      "extract/other-extension",
    ]);
  });

  test("is refused where what was asked for is another format", async () => {
    const { exit, errors } = await run(["read", "law.txt", "--as", "pdf"], { files });
    expect([exit, errors[0]?.split(" ")[2]]).toEqual([2, "extract/not-that-format"]);
  });
});

describe("any source", () => {
  test("[EX10] is compared with any other", async () => {
    const { out, exit } = await run(["diff", "law.pdf", "changed.pdf", "--exit-code"], { files });
    expect([exit, out.split("\n")[1]]).toEqual([1, "  Setiap [-orang-]{+anak+} berhak."]);
    const same = await run(["diff", "law.docx", "law.html", "--exit-code"], { files });
    expect([same.exit, same.out]).toEqual([0, ""]);
  });

  test("is shown by fmt as it would be, and never written over", async () => {
    expect((await run(["fmt", "law.pdf"], { files })).out).toBe(MARKDOWN);
    const checked = await run(["fmt", "law.docx", "--check"], { files });
    expect([checked.exit, checked.errors[0]?.split(" ")[2]]).toEqual([1, "cli/not-canonical"]);
    const refused = await run(["fmt", "law.docx", "--write"], { files });
    expect([refused.exit, refused.errors[0]?.split(" ")[2], refused.files.size]).toEqual([
      2,
      "cli/usage",
      0,
    ]);
  });
});
