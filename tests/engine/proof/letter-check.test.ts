import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { findWrongLetter } from "../../../engine/proof/index.ts";

const BEFORE = `# UNDANG-UNDANG

## BAB I UMUM

### Pasal 1

(1) Menteri menetapkan izin.

(2) Izin berlaku 1 (satu) tahun.

### Pasal 2

Izin dapat dicabut.

…

### Pasal 3

Cukup.

***

Disahkan di Jakarta
`;
const BILL = `# RANCANGAN UNDANG-UNDANG

## Pasal I

1. Ketentuan ayat (1) Pasal 1 diubah sehingga Pasal 1 berbunyi sebagai berikut:

> ### Pasal 1
>
> (1) Menteri memberikan izin.
>
> (2) Izin berlaku 1 (satu) tahun.

2. Pasal 2 dihapus.

3. Di antara Pasal 2 dan Pasal 3 disisipkan 1 (satu) pasal, yakni Pasal 2A sehingga berbunyi sebagai berikut:

> ### Pasal 2A
>
> Biaya.

## Pasal II

Undang-Undang ini mulai berlaku pada tanggal diundangkan.
`;
const AFTER = BEFORE.replace("menetapkan", "memberikan")
  .replace("Izin dapat dicabut.", "Dihapus.")
  .replace("### Pasal 3", "### Pasal 2A\n\nBiaya.\n\n### Pasal 3");

describe("the letter check of a bill", () => {
  test("[PR14] finds nothing where each article is what it should be", () => {
    expect(findWrongLetter({ before: BEFORE, bill: BILL, after: AFTER })).toBeUndefined();
  });

  test.each([
    ["a word of a changed article is lost", "Pasal 1", { bill: BILL.replace("memberikan ", "") }],
    ["a sign of it is another", "Pasal 1", { bill: BILL.replace("(satu)", "(satu )") }],
    [
      "two of its lines change places",
      "Pasal 1",
      {
        bill: BILL.replace("(1) Menteri memberikan izin.", "X")
          .replace("(2) Izin berlaku 1 (satu) tahun.", "(1) Menteri memberikan izin.")
          .replace("X", "(2) Izin berlaku 1 (satu) tahun."),
      },
    ],
    [
      "a changed article is not quoted",
      "Pasal 2A",
      { bill: BILL.replace(/> ### Pasal 2A\n>\n> Biaya\./u, "") },
    ],
    [
      "the bill quotes what the proposal does not have",
      "Pasal 4",
      { bill: BILL.replace("> Biaya.", "> Biaya.\n>\n> ### Pasal 4\n>\n> Lain.") },
    ],
    [
      "an article that no item names reads otherwise",
      "Pasal 3",
      { after: AFTER.replace("Cukup.", "Cukup jelas.") },
    ],
    [
      "a deletion is not named",
      "Pasal 2",
      { bill: BILL.replace("2. Pasal 2 dihapus.", "").replaceAll("Pasal 2 dan", "") },
    ],
    [
      "an article of the base is gone",
      "Pasal 2",
      { after: AFTER.replace("### Pasal 2\n\nDihapus.\n\n", "") },
    ],
  ] as const)("[PR14] finds it where %s", (_, label, texts) => {
    expect(findWrongLetter({ before: BEFORE, bill: BILL, after: AFTER, ...texts })).toBe(label);
  });

  test("[PR14] is made by a reader that shares nothing with the program", () => {
    const source = readFileSync("engine/proof/letter-check.ts", "utf8");
    expect(source).not.toMatch(/\bimport\b.*["']/u);
  });
});

test("[PR14] an article whose title changes is the same article", () => {
  const titled = BEFORE.replace("### Pasal 3", "### Pasal 3 Lama");
  const bill = "1. Ketentuan Pasal 3 diubah:\n\n> ### Pasal 3 Baru\n>\n> Cukup.\n";
  const after = titled.replace("Pasal 3 Lama", "Pasal 3 Baru");
  expect(findWrongLetter({ before: titled, bill, after })).toBeUndefined();
  const other = titled.replace("Pasal 3 Lama", "Pasal 4 Baru");
  expect(findWrongLetter({ before: titled, bill, after: other })).toBe("Pasal 4");
});
