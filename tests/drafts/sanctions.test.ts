/** What the check makes of a torn table of penalties, and of a text that takes its penalties from it. */
import { describe, expect, test } from "@jest/globals";
import { readDraft } from "./draft-units.ts";
import { missingSanctions, rowOf, sanctionsOf, withoutReplaced } from "./sanctions.ts";
import { wordsOf } from "./words.ts";

const TABLE = `Pasal IX
LAMPIRAN I
Nomor Undang-Undang
47 1 Tahun 2000
9
dipidana dengan pidana penjara
paling lama 9 (sembilan) tahun.
…
48. 2L Tahun 2OO7
tentang Contoh
dipidana dengan pidana penjara
paling lama l5 (lima belas) tahun
dan/ atau pidana denda paling
bqnyak kategori VII.
3
4 ayat (21
dipidana dengan pidana penjara
paling lama 7 (tqjuh) tahun
dan/atau pidana denda paling
banyak kategori VL
t37. 27 Tal:ur:2O22
5
dipidana dengan pidana denda paling banyak kategori I.
`;
const FIRST =
  "dengan pidana penjara paling lama 15 (lima belas) tahun dan/atau pidana denda paling banyak kategori VII";
const SECOND =
  "dengan pidana penjara paling lama 7 (tujuh) tahun dan/atau pidana denda paling banyak kategori VI";

const draftOf = (three: string, four: string) =>
  readDraft(
    `---\nstate: consolidated\n---\n\n# UU\n\n## Pasal 3\n\nBarang siapa, dipidana ${three}.\n\n## Pasal 4\n\nBarang siapa, dipidana ${four}.\n`,
  );

test("a path with a number names a row of a table", () => {
  expect(rowOf("a/b.md#48")).toEqual({ file: "a/b.md", row: "48" });
  expect(rowOf("a/b.md")).toBeUndefined();
});

test.each([
  ["48", [FIRST, SECOND]],
  ["137", ["dengan pidana denda paling banyak kategori I"]],
  ["49", []],
])("row %s holds its own sanctions, misreadings put right", (row, expected) => {
  expect(sanctionsOf(TABLE, row)).toEqual(expected);
});

describe("a text", () => {
  const held = sanctionsOf(TABLE, "48");

  test.each([
    ["the sanctions of the row", FIRST, SECOND, 0],
    ["one of them twice", FIRST, FIRST, 1],
    ["another category", FIRST, SECOND.replace("VI", "V"), 1],
    ["no sanction", FIRST, "menurut hukum", 1],
  ])("with %s", (_, three, four, faults) => {
    const wrong = missingSanctions(draftOf(three, four), ["art_3", "art_4"], held);
    expect(wrong.length).toBe(faults);
  });

  const words = (text: string) => wordsOf(text).map((one) => ({ text: one }));
  const OLD = "dengan pidana penjara paling singkat 3 tahun dan pidana denda Rp5,00 (lima rupiah)";

  test("is compared without the sanction that was replaced, and with all else", () => {
    const draft = wordsOf(`(1) Siapa pun dipidana ${FIRST}. (2) Yang lain dipidana ${OLD}.`);
    const sides = withoutReplaced(
      words(`(1) Siapa dipidana ${OLD}. (2) Yang lain dipidana ${OLD}.`),
      draft,
    );
    expect(sides.source.map(({ text }) => text).join(" ")).toBe(
      `(1) Siapa dipidana (2) Yang lain dipidana ${OLD}.`,
    );
    expect(sides.draft.join(" ")).toBe(`(1) Siapa pun dipidana (2) Yang lain dipidana ${OLD}.`);
  });

  test("is compared as it is where one side has more sanctions", () => {
    const draft = wordsOf(`Siapa dipidana ${FIRST}.`);
    const source = words("Siapa tidak dipidana.");
    expect(withoutReplaced(source, draft)).toEqual({ source, draft });
  });
});
