import { describe, expect, test } from "@jest/globals";
import { billOf, understood, understoodAs } from "./support.ts";
import { readVectors } from "./vectors.ts";

describe("the forms of the catalogue", () => {
  const vectors = readVectors();
  test("[IS2] has every test vector of the drafting facts, and forms of each kind", () => {
    expect(vectors.length).toBeGreaterThanOrEqual(38);
  });
  test.each(vectors)("[IS2] $source: $instruction", ({ instruction, quote, operations }) => {
    expect(understoodAs(instruction, quote)).toBe(operations);
  });
});

describe("an instruction", () => {
  const B = "sehingga berbunyi sebagai berikut:";
  test.each([
    [
      "IS3",
      "Ketentuan Pasal 5 kiranya diubah sehingga berbunyi sebagai berikut:",
      "amend/not-understood",
    ],
    [
      "IS4",
      `Di antara Pasal 5 dan Pasal 6 disisipkan 2 (dua) pasal, yakni Pasal 5A ${B}`,
      "amend/count-differs",
    ],
    ["IS5", "Ketentuan ayat (1) diubah sehingga Pasal 5 berbunyi sebagai berikut:", "R 5(1)"],
    ["IS5", `Ketentuan ayat (1) diubah ${B}`, "R 5(1)"],
    [
      "IS6",
      "Ketentuan ayat (41 Pasal 5 diubah sehingga Pasal 5 berbunyi sebagai berikut:",
      "amend/damaged-label",
    ],
  ])("[%s] %s", (_, instruction, expected) => {
    expect(understoodAs(instruction, ["### Pasal 5", "Isi."])).toBe(expected);
  });
  const SO = "sehingga Pasal 5 berbunyi sebagai berikut:";
  test.each([
    [`Penjelasan ayat (1) Pasal 5 dan ketentuan ayat (3) Pasal 5 diubah ${SO}`, "X 5(1); R 5(3)"],
    [
      `Ketentuan ayat (2) dan ayat (3) Pasal 5 beserta penjelasannya diubah ${SO}`,
      "R 5(2); R 5(3); X 5(2); X 5(3)",
    ],
    [`Ketentuan Pasal 5 diubah dan penjelasannya dihapus ${SO}`, "R 5; X- 5"],
    [`Ketentuan Pasal 5 tetap, penjelasannya ayat (2) diubah ${SO}`, "amend/not-understood"],
  ])("[IS2] what of it is a note: %s", (instruction, expected) => {
    expect(understoodAs(instruction, ["### Pasal 5", "Isi."])).toBe(expected);
  });
  test.each([
    [
      `Di antara huruf a) dan huruf b) angka 3 huruf k Pasal 5 disisipkan 1 (satu) huruf, yakni huruf a1) ${SO}`,
      "I 5.k.3.a)|5.k.3.b): 5.k.3.a1)",
    ],
    [`Ketentuan huruf j dan huruf a) angka 3 huruf k Pasal 5 diubah ${SO}`, "R 5.j; R 5.k.3.a)"],
    [
      `Ketentuan huruf a) angka 3 huruf k Pasal 5 diubah dan huruf l dihapus ${SO}`,
      "R 5.k.3.a); D 5.l",
    ],
    [
      `Ketentuan huruf a) angka 3 huruf k Pasal 5 diubah dan ditambah 1 (satu) huruf, yakni huruf d) ${SO}`,
      "R 5.k.3.a); + 5.k.3: 5.k.3.d)",
    ],
  ])("[IS2] letters in numbers in letters are told apart: %s", (instruction, expected) => {
    expect(understoodAs(instruction, ["### Pasal 5", "Isi."])).toBe(expected);
  });
  test("[IS2] on notes alone may say where their new wording stands", () => {
    const words =
      "Ketentuan Pasal 1 substansi tetap dan Penjelasannya diubah sehingga rumusan Penjelasan Pasal 1 adalah sebagaimana tercantum dalam Penjelasan Pasal demi Pasal Angka 1 Undang-Undang ini.";
    expect(understoodAs(words, [])).toBe("K 1; X 1");
  });
  test("[IS2] on the title of a chapter and its articles changes the title alone of the chapter", () => {
    const words = "Judul Bab IV dan ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:";
    expect(understoodAs(words, ["## BAB IV JUDUL", "### Pasal 5", "Isi."])).toBe("H BAB IV; R 5");
  });
  test("[IS1] an opening may end in the last of the earlier amendments it lists", () => {
    const opening = [
      "Beberapa ketentuan dalam Undang-Undang Nomor 7 Tahun 1983 tentang Contoh yang telah beberapa kali diubah dengan Undang-Undang:",
      "a. Nomor 7 Tahun 1991 (Lembaran Negara Republik Indonesia Tahun 1991 Nomor 93);",
      "b. Nomor 17 Tahun 2000 (Lembaran Negara Republik Indonesia Tahun 2000 Nomor 127); diubah sebagai berikut:",
    ].join("\n\n");
    const { instructions, acts } = understood(
      billOf([[`Ketentuan Pasal 5 diubah ${B}`, "### Pasal 5", "Isi."], ["Pasal 6 dihapus."]], {
        opening,
      }),
    );
    expect(acts[0]?.amendedBy).toEqual(["7/1991", "17/2000"]);
    expect(instructions.map(({ label, unresolved }) => [label, unresolved])).toEqual([
      ["1.", null],
      ["2.", null],
    ]);
  });
  test("[IS6] is remarked where a damaged label was read", () => {
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
    "[IS10] leaves out the marks around what it quotes: %s %s %s",
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
