import { describe, expect, test } from "@jest/globals";
import { applyBills } from "../../../../engine/amend/index.ts";
import { readDialect, writeDialect } from "../../../../engine/dialect/index.ts";
import { profiles } from "../../../../schemas/profiles/index.ts";
import { SMALL_BODY, smallBill } from "../../../support/small-act.ts";

const { id: profile } = profiles;
const read = (source: string) => readDialect(source, { profile }).document;
const BASE_LINES = new Set(writeDialect(read(SMALL_BODY), profile).split("\n"));
const ONE = "Ketentuan Pasal 3 diubah sehingga berbunyi sebagai berikut:";
const TWO =
  "Di antara Pasal 3 dan Pasal 4 disisipkan 2 (dua) pasal, yakni Pasal 3A dan Pasal 3B yang berbunyi sebagai berikut:";

/** The lines that the result has and the base has not, or why the instruction is not carried out. */
function applied(instruction: string, ...quoted: readonly string[]): readonly string[] {
  const bill = read(smallBill([[instruction, ...quoted]]));
  const { document, report } = applyBills(read(SMALL_BODY), [bill], { profile });
  const [only] = report.instructions;
  if (only?.problem !== null) return [only?.problem.code ?? "no instruction"];
  return writeDialect(document, profile)
    .split("\n")
    .filter((line) => !BASE_LINES.has(line));
}

describe("marks of quotation in a bill", () => {
  test.each([
    [
      "around an article with marks of its own",
      [ONE, "“", "### Pasal 3", "Kata “a”.”"],
      ["Kata “a”."],
    ],
    ["two closing marks together", [ONE, "“", "### Pasal 3", "Kata “a””."], ["Kata “a”."]],
    ["straight marks in straight marks", [ONE, '"', "### Pasal 3", 'Kata "a"."'], ['Kata "a".']],
    ["straight marks together", [ONE, '"', "### Pasal 3", 'Kata "a""'], ['Kata "a"']],
    ["the last on its own line", [ONE, "“", "### Pasal 3", "Kata.", "”"], ["Kata."]],
    ["double strokes", [ONE, "''", "### Pasal 3", "Kata.''"], ["Kata."]],
    ["full width", [ONE, "＂", "### Pasal 3", "Kata.＂"], ["Kata."]],
    [
      "apostrophes are none",
      [ONE, "“", "### Pasal 3", "Jum’at al-Ma'ruf.”"],
      ["Jum’at al-Ma'ruf."],
    ],
    ["opened by the instruction itself", [`${ONE} “`, "### Pasal 3", "Kata.”"], ["Kata."]],
    ["emphasis around the last word", [ONE, "“", "### Pasal 3", "Kata *baru.”*"], ["Kata *baru.*"]],
    [
      "a quotation over several points",
      [ONE, "### Pasal 3", "(1) Sumpah: “Demi", "a. satu;", "b. dua.”", "(2) Dua."],
      ["(1) Sumpah: “Demi", "b. dua.”", "(2) Dua."],
    ],
    [
      "behind the first heading to the end of the last article",
      [TWO, "### Pasal 3A", "“Satu.", "### Pasal 3B", "Dua.”"],
      ["### Pasal 3A", "Satu.", "### Pasal 3B", "Dua."],
    ],
    [
      "around a chapter",
      ["Judul Bab II diubah sehingga berbunyi sebagai berikut:", "“", "## BAB II BARU”"],
      ["## BAB II BARU"],
    ],
  ] as const)("[IS10] %s", (_, [instruction, ...quoted], lines) => {
    expect(applied(instruction, ...quoted).filter((line) => line !== "")).toEqual(lines);
  });
  test.each([
    ["opens and does not close", [ONE, "“", "### Pasal 3", "Kata."]],
    ["closes and does not open", [ONE, "### Pasal 3", "Kata.”"]],
    ["a straight mark", [ONE, "### Pasal 3", 'Kata."']],
    ["a stroke", [ONE, "### Pasal 3", "Kata.’"]],
    ["a paragraph that is only a mark", [ONE, "### Pasal 3", "Kata.", '"']],
    ["in the middle", [ONE, "### Pasal 3", "(1) Satu.”", "(2) Dua."]],
    ["a paragraph that is only a mark in the middle", [ONE, "### Pasal 3", "Satu.", "”", "Dua."]],
    [
      "at the end of a title",
      ["Judul Bab II diubah sehingga berbunyi sebagai berikut:", "## BAB II BARU”"],
    ],
    ["around all the words of an article", [ONE, "### Pasal 3", "“Kata.”"]],
    ["opened twice", [TWO, "“", "### Pasal 3A", "Satu.", "“", "### Pasal 3B", "Dua.”"]],
    ["opened by the instruction and not closed", [`${ONE} “`, "### Pasal 3", "Kata."]],
  ] as const)("[IS10] %s: not understood", (_, [instruction, ...quoted]) => {
    expect(applied(instruction, ...quoted)).toEqual(["amend/marks-unbalanced"]);
  });
});
