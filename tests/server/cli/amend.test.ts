import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { hashBody } from "../../../engine/document/index.ts";
import { run } from "./support.ts";

const BEFORE = "### Pasal 1\n\nSatu.\n\n### Pasal 2\n\n(1) Dua.\n\n(2) Tiga.\n";
const AFTER = "### Pasal 1\n\nSatu baru.\n\n### Pasal 2\n\n(1) Dua.\n";
const files = { "before.md": BEFORE, "after.md": AFTER };

describe("rancang amend", () => {
  test("writes the bill and its certificate, and tells of restored stubs", async () => {
    const {
      exit,
      out,
      errors,
      files: written,
    } = await run(["amend", "before.md", "after.md", "--certificate", "c.json"], { files });
    expect(exit).toBe(0);
    expect(out).toContain("1. Ketentuan Pasal 1 diubah sehingga berbunyi sebagai berikut:");
    expect(out).toContain("> (2) Dihapus.");
    expect(JSON.parse(written.get("c.json") ?? "")).toMatchObject({
      restored: ["Pasal 2 ayat (2)"],
    });
    expect(errors.map((line) => line.split(" ")[2])).toEqual([
      "phrase/base-unknown",
      "phrase/stub-restored",
      "phrase/note-not-held",
      "phrase/note-not-held",
      "phrase/more-than-half",
      "proof/restored",
      "phrase/bill-draft",
      "phrase/bill-open",
    ]);
  });
  test.each([
    ["akn", "<akomaNtoso"],
    ["html", "<!doctype html>"],
  ])("writes it as %s", async (format, opening) => {
    const { exit, out } = await run(["amend", "before.md", "after.md", "--to", format], { files });
    expect(exit).toBe(0);
    expect(out.slice(0, 200)).toContain(opening);
  });
  test("does not write DOCX", async () => {
    const { exit, out, errors } = await run(["amend", "before.md", "after.md", "--to", "docx"], {
      files,
    });
    expect([exit, out]).toEqual([2, ""]);
    expect(errors[0]).toContain("error cli/format ");
  });
  test("refuses what has no form, at its line, and writes nothing", async () => {
    const odd = BEFORE.replace("(2) Tiga.", "(2) Tiga.\n\n(2a) Empat.");
    const {
      exit,
      out,
      errors,
      files: written,
    } = await run(["amend", "before.md", "odd.md", "--certificate", "c.json", "-o", "bill.md"], {
      files: { ...files, "odd.md": odd },
    });
    expect([exit, out, written.size]).toEqual([3, "", 0]);
    expect(errors[0]).toMatch(/^odd\.md:11:1 error phrase\/unexpected-label /u);
  });
  test("tells all of it as JSON", async () => {
    const { exit, out } = await run(["amend", "before.md", "after.md", "--json"], { files });
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      output: {
        schema: "rancang/amend@1",
        proven: true,
        items: [{ label: "1." }, { label: "2." }],
      },
    });
  });
  test("refuses with JSON too", async () => {
    const odd = BEFORE.replace("Satu.", "Satu baru.").replace("(2) Tiga.", "(2) Tiga.\n\n(2a) X.");
    const { exit, out } = await run(["amend", "before.md", "odd.md", "--json"], {
      files: { ...files, "odd.md": odd },
    });
    expect(exit).toBe(3);
    expect(JSON.parse(out)).toMatchObject({ output: { proven: false, bill: null } });
    expect(out).toContain('"phrase/unexpected-label"');
    expect(out).toContain('"proof/edits-refused"');
  });
  test("equal texts are refused: there is nothing to amend", async () => {
    const { exit, errors } = await run(["amend", "before.md", "before.md"], { files });
    expect(exit).toBe(3);
    expect(errors[0]).toContain("phrase/no-change");
  });
  test("a certificate that cannot be written is told", async () => {
    const { exit, errors } = await run(["amend", "before.md", "after.md", "--certificate", "c"], {
      files,
      isReadOnly: true,
    });
    expect(exit).toBe(2);
    expect(errors[0]).toContain("cli/unwritable");
  });
});

describe("rancang verify", () => {
  async function certified() {
    const { out, files: written } = await run(
      ["amend", "before.md", "after.md", "--certificate", "c.json"],
      { files },
    );
    return { ...files, "bill.md": out, "c.json": written.get("c.json") ?? "" };
  }
  test("says which text is which, and that the certificate holds", async () => {
    const { exit, out, errors } = await run(
      ["verify", "c.json", "bill.md", "before.md", "after.md"],
      { files: await certified() },
    );
    expect(exit).toBe(0);
    expect(errors.map((line) => line.split(" ").slice(1, 3).join(" "))).toEqual([
      "warning proof/base-not-compared",
    ]);
    expect(out).toBe(
      'bill.md: bill\nbefore.md: base\nafter.md: proposal\napply(bill, base) = result\nProven, with 1 provision restored as "Dihapus.": Pasal 2 ayat (2). The bill gives the proposed text but for it.\n',
    );
  });
  test("[PR13] checks a published page by what is in it", async () => {
    const world = await certified();
    const link = (name: string, text: string, type: string): string =>
      `<a href="data:${type};charset=utf-8,${encodeURIComponent(text)}" download="${name}">x</a>`;
    const page = (bill: string): string =>
      [
        "<!doctype html><title>x</title>",
        link("base.md", world["before.md"].replace(/^###/gmu, "##"), "text/markdown"),
        `<code>${hashBody(world["bill.md"])}</code> ${link("bill.md", bill, "text/markdown")}`,
        link("c.json", world["c.json"], "application/json"),
      ].join("\n");
    const check = (text: string) => run(["verify", "page.html"], { files: { "page.html": text } });
    expect(await check(page(world["bill.md"]))).toMatchObject({
      exit: 0,
      out: 'page.html: 1 × apply(bill, base) = result\nProven, with 1 provision restored as "Dihapus.": Pasal 2 ayat (2). The bill gives the proposed text but for it.\n',
    });
    const forged = await check(page(world["bill.md"].replace("Satu baru", "Satu lain")));
    expect([forged.exit, forged.errors.map((line) => line.split(" ")[2])]).toEqual([
      1,
      ["proof/text-unknown", "proof/text-missing"],
    ]);
    expect((await check("<!doctype html><title>x</title>")).exit).toBe(1);
  });
  test("exits 1 where a text was changed", async () => {
    const world = await certified();
    const forged = { ...world, "bill.md": world["bill.md"].replace("Satu baru", "Satu lain") };
    const { exit, out, errors } = await run(["verify", "c.json", "bill.md", "before.md"], {
      files: forged,
    });
    expect([exit, out]).toEqual([1, ""]);
    expect(errors.map((line) => line.split(" ").slice(0, 3).join(" "))).toEqual([
      "bill.md:1:1 error proof/text-unknown",
      "c.json:1:1 error proof/text-missing",
    ]);
  });
  test("exits 2 where the file is no certificate", async () => {
    const { exit, errors } = await run(["verify", "before.md", "before.md"], { files });
    expect(exit).toBe(2);
    expect(errors[0]).toContain("proof/certificate-unreadable");
  });
});

describe("the proposals of the project", () => {
  test.each([
    ["uu-2007-21", "cybersex-trafficking/uu-2007-21"],
    ["uu-2023-1", "cybersex-trafficking/uu-2023-1"],
    ["uu-2008-11@2024", "victim-erasure/uu-2008-11"],
    ["uu-2007-21", "victim-erasure/uu-2007-21"],
    ["uu-2008-11@2024", "operator-liability/uu-2008-11"],
    ["uu-2007-21", "operator-liability/uu-2007-21"],
    ["pp-2019-71", "operator-liability/pp-2019-71"],
    ["uu-2007-21", "electronic-evidence/uu-2007-21"],
  ])("[PR1] the bill from %s to %s is proven, and its frame finishes it", async (before, after) => {
    const read = (path: string): string => readFileSync(`drafts/${path}`, "utf8");
    const { exit, out, errors } = await run(["amend", "b.md", "a.md", "--frame", "f.yaml"], {
      files: {
        "b.md": read(`existing/${before}.md`),
        "a.md": read(`proposals/${after}.md`),
        "f.yaml": read(`proposals/${after.replace("/", "/frame-")}.yaml`),
      },
    });
    expect(exit).toBe(0);
    // Dots wait for number, day and names, and for a note that is not held.
    expect(errors.join("\n")).not.toContain("phrase/bill-draft");
    expect(out).toMatch(
      /^## Pasal II\n\n1\. .+ ini mulai berlaku (?:pada tanggal|setelah .+ sejak tanggal) diundangkan\.\n\n\*\*\*$/msu,
    );
  });
});
