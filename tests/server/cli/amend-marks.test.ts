import { describe, expect, test } from "@jest/globals";
import { printedBill, SMALL_ACT } from "../../support/small-act.ts";
import { run } from "./support.ts";

const TWO =
  "1. Di antara Pasal 3 dan Pasal 4 disisipkan 2 (dua) pasal, yakni Pasal 3A dan Pasal 3B yang berbunyi sebagai berikut:";
const RESULT = "### Pasal 3A\n\nSatu.\n\n### Pasal 3B\n\nDua.\n\n### Pasal 4";
const applied = (...lines: readonly string[]) =>
  run(["apply", "base.md", "bill.txt"], {
    files: { "base.md": SMALL_ACT, "bill.txt": printedBill(TWO, ...lines) },
  });

const replaced = (target: string, ...lines: readonly string[]) =>
  run(["apply", "base.md", "bill.txt"], {
    files: {
      "base.md": SMALL_ACT,
      "bill.txt": printedBill(
        `1. Ketentuan ${target} diubah sehingga berbunyi sebagai berikut:`,
        ...lines,
      ),
    },
  });

describe("marks of quotation around several articles that a bill quotes", () => {
  test.each([
    ["one pair around both", ["“Pasal 3A", "Satu.", "Pasal 3B", "Dua.”"]],
    ["a pair around each", ["“Pasal 3A", "Satu.”", "“Pasal 3B", "Dua.”"]],
    ["straight marks around both", ['"Pasal 3A', "Satu.", "Pasal 3B", 'Dua."']],
    ["straight marks around each", ['"Pasal 3A', 'Satu."', '"Pasal 3B', 'Dua."']],
    ["guillemets", ["«Pasal 3A", "Satu.", "Pasal 3B", "Dua.»"]],
    ["single marks", ["‘Pasal 3A", "Satu.", "Pasal 3B", "Dua.’"]],
    ["low marks", ["„Pasal 3A", "Satu.", "Pasal 3B", "Dua.”"]],
    ["marks on lines of their own", ["“", "Pasal 3A", "Satu.", "Pasal 3B", "Dua.", "”"]],
    ["a straight mark on a line of its own", ['"Pasal 3A', "Satu.", "Pasal 3B", "Dua.", '"']],
    ["a blank before the last mark", ["“Pasal 3A", "Satu.", "Pasal 3B", "Dua. ”"]],
  ])("[IS10] belong to the bill: %s", async (_, lines) => {
    const { exit, out } = await applied(...lines);
    expect(exit).toBe(0);
    expect(out).toContain(RESULT);
    expect(out).not.toContain("&#32;");
  });
  test.each([
    ["a closing mark alone", ["Pasal 3A", "Satu.", "Pasal 3B", "Dua.”"]],
    ["a closing mark alone in the first", ["Pasal 3A", "Satu.”", "Pasal 3B", "Dua."]],
    ["a closing mark on a line of its own", ["Pasal 3A", "Satu.", "Pasal 3B", "Dua.", "”"]],
    ["a straight mark alone", ["Pasal 3A", "Satu.", "Pasal 3B", 'Dua."']],
    ["a closing guillemet alone", ["Pasal 3A", "Satu.", "Pasal 3B", "Dua.»"]],
  ])("[IS10] [IN16] are refused where nothing says what they close: %s", async (_, lines) => {
    const { exit, out, errors } = await applied(...lines);
    expect([exit, out]).toEqual([3, ""]);
    expect(errors.join("\n")).toContain("amend/marks-unbalanced");
  });
  test.each([
    ["a full stop inside and outside", ["“Pasal 3", "Tiga baru.”."], "Tiga baru."],
    ["a semicolon outside", ["“Pasal 3", "Tiga baru.”;"], "Tiga baru."],
    ["a mark and a semicolon on a line", ["“", "Pasal 3", "Tiga baru.", "”;"], "Tiga baru."],
    ["a full stop outside alone", ["“Pasal 3", "Tiga baru”."], "Tiga baru."],
    ["behind a pair of the law", ["“Pasal 3", "Disebut “orang”.”."], "Disebut “orang”."],
  ])("[IS10] and so do signs behind them: %s", async (_, lines, expected) => {
    const { exit, out } = await replaced("Pasal 3", ...lines);
    expect(exit).toBe(0);
    expect(out).toContain(`### Pasal 3\n\n${expected}\n\n### Pasal 4`);
  });
  test.each([["Tiga baru”;"], ["Disebut “orang””;"]])(
    "[IS10] a semicolon behind them may be anybody's where there is none before: %s",
    async (text) => {
      const { exit, errors } = await replaced("Pasal 3", "“Pasal 3", text);
      expect(exit).toBe(3);
      expect(errors.join("\n")).toContain("amend/marks-unbalanced");
    },
  );
  test.each([["“(2) Kedua baru.”"], ["“ (2) Kedua baru. ”"], ['" (2) Kedua baru."']])(
    "[IS10] may stand before the label of a paragraph: %s",
    async (line) => {
      const { exit, out } = await replaced("Pasal 2 ayat (2)", line);
      expect(exit).toBe(0);
      expect(out).toContain("\n\n(2) Kedua baru.\n\n## BAB II");
    },
  );
  test("[IS10] stay where they are the law's own", async () => {
    const { exit, out } = await applied(
      "Pasal 3A",
      "Kata “orang” dibaca “manusia”.",
      "Pasal 3B",
      "Dua “dua”.",
    );
    expect(exit).toBe(0);
    expect(out).toContain("Kata “orang” dibaca “manusia”.");
    expect(out).toContain("Dua “dua”.");
  });
});
