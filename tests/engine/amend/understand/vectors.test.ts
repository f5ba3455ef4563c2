import { describe, expect, test } from "@jest/globals";
import { billOf, understood, understoodAs } from "./support.ts";
import { readVectors } from "./vectors.ts";

describe("the forms of the catalogue", () => {
  const vectors = readVectors();
  test("[AM2] has every test vector of the drafting facts, and forms of each kind", () => {
    expect(vectors.length).toBeGreaterThanOrEqual(38);
  });
  test.each(vectors)("[AM2] $source: $instruction", ({ instruction, quote, operations }) => {
    expect(understoodAs(instruction, quote)).toBe(operations);
  });
});

describe("an instruction", () => {
  const B = "sehingga berbunyi sebagai berikut:";
  test.each([
    [
      "AM3",
      "Ketentuan Pasal 5 kiranya diubah sehingga berbunyi sebagai berikut:",
      "amend/not-understood",
    ],
    [
      "AM4",
      `Di antara Pasal 5 dan Pasal 6 disisipkan 2 (dua) pasal, yakni Pasal 5A ${B}`,
      "amend/count-differs",
    ],
    ["AM5", "Ketentuan ayat (1) diubah sehingga Pasal 5 berbunyi sebagai berikut:", "R 5(1)"],
    ["AM5", `Ketentuan ayat (1) diubah ${B}`, "R 5(1)"],
    [
      "AM6",
      "Ketentuan ayat (41 Pasal 5 diubah sehingga Pasal 5 berbunyi sebagai berikut:",
      "amend/damaged-label",
    ],
  ])("[%s] %s", (_, instruction, expected) => {
    expect(understoodAs(instruction, ["### Pasal 5", "Isi."])).toBe(expected);
  });
  test("[AM6] is remarked where a damaged label was read", () => {
    const bill = billOf([
      [
        "Ketentuan ayat (21 Pasal 5 diubah sehingga Pasal 5 berbunyi sebagai berikut:",
        "### Pasal 5",
        "(1) Satu.",
        "(2) Dua.",
      ],
    ]);
    expect(understood(bill).problems.map(({ code, facts }) => [code, facts])).toEqual([
      ["amend/label-repaired", { label: "ayat (21", read: "2" }],
    ]);
  });
  test.each([
    ['"', "Satu.", '"', "Satu."],
    ["“", "Satu.”", "", "Satu."],
    ['"', 'Satu "dua".', '"', 'Satu "dua".'],
  ])(
    "[AM10] leaves out the marks around what it quotes: %s %s %s",
    (open, text, close, expected) => {
      const bill = billOf([
        [
          `Ketentuan Pasal 5 diubah ${B}`,
          open,
          "### Pasal 5",
          text,
          ...(close === "" ? [] : [close]),
        ],
      ]);
      expect(understood(bill).instructions[0]?.quote?.units[0]?.node.textContent).toBe(expected);
    },
  );
});
