import { describe, expect, test } from "@jest/globals";
import { ACT } from "../../engine/amend/apply/support.ts";
import { billOf } from "../../engine/instruction/support.ts";
import { run } from "./support.ts";

const FACTS =
  "---\ndialect: 1\nwork: /akn/id/act/uu/2001/9\ntitle: Contoh\nlanguage: id\nstate: enacted\nextent: whole\ndate: 2001-01-01\n---\n\n";
const files = {
  "base.md": ACT,
  "facts.md": FACTS + ACT,
  "bill.md": billOf([["Pasal 3 dihapus."]]),
  "mixed.md": billOf([["Pasal 3 dihapus."], ["Pasal 9 dihapus."]]),
  "other.md": billOf([["Pasal 3 dihapus."]])
    .replaceAll("NOMOR 9", "NOMOR 8")
    .replaceAll("Nomor 9", "Nomor 8"),
};

describe("rancang apply", () => {
  test("[AM42] writes the consolidated text and the report", async () => {
    const result = await run(["apply", "base.md", "bill.md", "--report", "report.json"], { files });
    expect([result.exit, result.out]).toEqual([0, ACT.replace("Pasal tiga.\n", "Dihapus.\n")]);
    const report = JSON.parse(result.files.get("report.json") ?? "");
    expect([report.schema, report.changed]).toEqual([
      "rancang/apply@1",
      [{ eid: "art_3", bill: 0, item: "art_I__list_1__point_1", change: "deleted" }],
    ]);
  });
  test("[AM42] writes nothing but the reasons where an instruction is refused", async () => {
    const { exit, out, errors } = await run(["apply", "base.md", "mixed.md"], { files });
    expect([exit, out]).toEqual([3, ""]);
    expect(errors).toEqual([
      "mixed.md:9:1 error amend/target-missing The base has no Pasal 9; the nearest is Pasal 4.",
      "base.md:1:1 error amend/instructions-refused 1 of 2 instructions were not carried out; with --partial the others are.",
    ]);
  });
  test("[AM42] writes nothing where the bill as a whole has an error", async () => {
    const explanation =
      "## PENJELASAN\n\n### II. PASAL DEMI PASAL\n\n#### Pasal I\n\n##### Angka 1";
    const lost = billOf([["Pasal 3 dihapus."]], { explanation });
    const { exit, out, errors } = await run(["apply", "base.md", "lost.md"], {
      files: { ...files, "lost.md": lost },
    });
    expect([exit, out]).toEqual([3, ""]);
    expect(errors.filter((line) => line.includes(" error "))).toHaveLength(1);
    expect(errors[0]).toContain("error amend/note-empty");
  });
  test("[AM42] writes the rest where it is asked to", async () => {
    const { exit, out } = await run(["apply", "base.md", "mixed.md", "--partial"], { files });
    expect([exit, out]).toEqual([0, ACT.replace("Pasal tiga.\n", "Dihapus.\n")]);
  });
  test("[AM44] asks for an earlier amendment that the base is known to lack", async () => {
    const amended =
      "Undang-Undang Nomor 9 Tahun 2001 tentang Contoh sebagaimana telah diubah dengan";
    const later = billOf([["Pasal 3 dihapus."]], {
      opening: `Beberapa ketentuan dalam ${amended} Undang-Undang Nomor 7 Tahun 2010 tentang Perubahan diubah sebagai berikut:`,
    });
    const world = { files: { ...files, "later.md": later } };
    const { exit, errors } = await run(["apply", "facts.md", "later.md"], world);
    expect([exit, errors[0]?.split(" ")[2]]).toEqual([3, "amend/earlier-missing"]);
    expect((await run(["apply", "base.md", "later.md"], world)).exit).toBe(0);
    expect((await run(["apply", "facts.md", "later.md", "--holds", "7/2010"], world)).exit).toBe(0);
  });
  test("refuses a bill for another act", async () => {
    const { exit, errors } = await run(["apply", "base.md", "other.md", "--partial"], { files });
    expect([exit, errors[0]?.split(" ")[2]]).toEqual([3, "amend/other-act"]);
  });
  test("says in the front matter which act changed what, and keeps its provisions", async () => {
    const { out } = await run(["apply", "facts.md", "bill.md", "--date", "2020-05-01"], { files });
    const head = out.slice(0, out.indexOf("# UNDANG"));
    expect(head).toContain("state: consolidated");
    expect(head).toContain("date: 2020-05-01");
    expect(head).toContain("held:\n      - at: art_3");
    expect(head).toContain("label: Pasal II");
  });
  test.each([
    ["--date", "kemarin"],
    ["--date", "2020-02-31"],
  ])("refuses %s %s", async (...option) => {
    const { exit, errors } = await run(["apply", "facts.md", "bill.md", ...option], { files });
    expect([exit, errors[0]?.split(" ")[2]]).toEqual([2, "cli/usage"]);
  });
});
