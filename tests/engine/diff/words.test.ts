import { describe, expect, test } from "@jest/globals";
import { compareWords, diffWords } from "../../../engine/diff/words.ts";
import type { WordRun } from "../../../schemas/change.ts";
import fc from "../../support/random.ts";

const side = (runs: readonly WordRun[], sign: "-" | "+"): string =>
  runs
    .filter(([found]) => found === "=" || found === sign)
    .map(([, text]) => text)
    .join("");

const spell = (runs: readonly WordRun[]): string =>
  runs.map(([sign, text]) => (sign === "=" ? text : `[${sign}${text}]`)).join("");

const statute = fc
  .array(
    fc.constantFrom(
      "Setiap",
      "orang",
      "Orang",
      "yang",
      "dan",
      "30 (tiga puluh)",
      "hari",
      "(2)",
      "(2a)",
      ",",
      ";",
      " ",
      "  ",
      "\n",
      "\t",
      "Pasal 5 ayat (2)",
      "huruf b",
      "10:30",
      "Rp1.000,00",
    ),
    { maxLength: 40 },
  )
  .map((words) => words.join(" "));
const anyText = fc.oneof(statute, fc.string({ unit: "grapheme" }));

describe("diffWords", () => {
  test.each([
    [
      "[DF20] one word",
      "Setiap orang dilarang",
      "Setiap Orang dilarang",
      "Setiap [-orang][+Orang] dilarang",
    ],
    ["[DF20] nothing before", "", "Pasal baru", "[+Pasal baru]"],
    ["[DF20] nothing after", "Pasal lama", "", "[-Pasal lama]"],
    ["[DF20] equal", "tetap", "tetap", "tetap"],
    ["[DF20] both empty", "", "", ""],
    [
      "[DF21] a number and its words",
      "paling lama 30 (tiga puluh) hari kerja",
      "paling lama 40 (empat puluh) hari kerja",
      "paling lama [-30 (tiga puluh)][+40 (empat puluh)] hari kerja",
    ],
    [
      "[DF21] an amount",
      "denda paling banyak Rp1.000,00 (seribu rupiah) saja",
      "denda paling banyak Rp2.000,00 (dua ribu rupiah) saja",
      "denda paling banyak [-Rp1.000,00 (seribu rupiah)][+Rp2.000,00 (dua ribu rupiah)] saja",
    ],
    [
      "[DF21] a label in brackets",
      "dimaksud pada ayat (2)",
      "dimaksud pada ayat (2a)",
      "dimaksud pada ayat ([-2][+2a])",
    ],
    [
      "[DF21] of a citation what differs",
      "dimaksud dalam Pasal 5 ayat (2) huruf a berlaku",
      "dimaksud dalam Pasal 6 ayat (2) huruf a berlaku",
      "dimaksud dalam Pasal [-5][+6] ayat (2) huruf a berlaku",
    ],
    [
      "[DF21] of a citation everything from the first difference to the last",
      "dimaksud dalam Pasal 5 ayat (2) huruf a berlaku",
      "dimaksud dalam Pasal 6 ayat (3) huruf a berlaku",
      "dimaksud dalam Pasal [-5 ayat (2][+6 ayat (3]) huruf a berlaku",
    ],
    [
      "[DF21] a citation is never cut to keep one of its words",
      "sebagaimana dimaksud dalam Pasal 5 ayat (2) undang-undang ini",
      "sebagaimana dimaksud pada ayat (2) undang-undang ini",
      "sebagaimana dimaksud [-dalam Pasal 5][+pada] ayat (2) undang-undang ini",
    ],
    [
      "[DF28] a cell",
      "Bukit\t2,5 %\t1 Mei\nLembah\t3 %\t2 Mei",
      "Bukit\t2,7 %\t1 Juni\nLembah\t3 %\t2 Mei",
      "Bukit\t[-2,5 %][+2,7 %]\t1 [-Mei][+Juni]\nLembah\t3 %\t2 Mei",
    ],
    [
      "[DF28] a row",
      "Bukit\t2,5 %\nLembah\t3 %",
      "Bukit\t2,5 %\nRawa\t4 %\nLembah\t3 %",
      "Bukit\t2,5 %[+\nRawa\t4 %]\nLembah\t3 %",
    ],
    [
      "[DF28] a row with another number of cells",
      "Bukit\t2,5 %\nLembah\t3 %",
      "Bukit\t2,5 %\t1 Mei\nLembah\t3 %",
      "[-Bukit\t2,5 %][+Bukit\t2,5 %\t1 Mei]\nLembah\t3 %",
    ],
    [
      "[DF21] a bracket that spells nothing",
      "huruf 1 (lihat Pasal 2; 3) saja",
      "huruf 1 (lihat Pasal 2; 4) saja",
      "huruf 1 (lihat Pasal 2; [-3][+4]) saja",
    ],
    [
      "[DF21] a bracket that is not closed",
      "angka 1 (satu dua",
      "angka 1 (satu tiga",
      "angka 1 (satu [-dua][+tiga]",
    ],
    [
      "[DF21] times and ratios are whole",
      "pukul 10:30 dan rasio 1:5 tetap berlaku",
      "pukul 10:30 dan rasio 1:6 tetap berlaku",
      "pukul 10:30 dan rasio 1:[-5][+6] tetap berlaku",
    ],
    [
      "[DF23] a short word between changes",
      "barang siapa dan tanpa izin menjual senjata api rakitan",
      "barang apa dan dengan izin menjual senjata api rakitan",
      "barang [-siapa dan tanpa][+apa dan dengan] izin menjual senjata api rakitan",
    ],
    [
      "[DF23] a long word between changes stays",
      "barang siapa sengaja tanpa izin menjual senjata api",
      "barang apa sengaja dengan izin menjual senjata api",
      "barang [-siapa][+apa] sengaja [-tanpa][+dengan] izin menjual senjata api",
    ],
    [
      "[DF23] two insertions strike nothing",
      "nama dan alamat korban",
      "nama lengkap dan tanggal alamat korban",
      "nama[+ lengkap] dan[+ tanggal] alamat korban",
    ],
    [
      "[DF33] words of citations that stay count with the run between them",
      "dimaksud dalam Pasal 3 ayat (3), Pasal 3 ayat (5)",
      "dimaksud dalam Pasal 46 ayat (3), Pasal 46 ayat (5)",
      "dimaksud dalam Pasal [-3][+46] ayat (3), Pasal [-3][+46] ayat (5)",
    ],
    [
      "[DF24] begins after a mark",
      "lisan, tulisan, gambar, dan suara",
      "lisan, isyarat, tulisan, gambar, dan suara",
      "lisan,[+ isyarat,] tulisan, gambar, dan suara",
    ],
    ["[DF24] slides to the left", "a; b; c.", "a; b; d; c.", "a; b;[+ d;] c."],
    [
      "[DF24] slides a deletion",
      "satu, dua, tiga, empat lima",
      "satu, tiga, empat lima",
      "satu,[- dua,] tiga, empat lima",
    ],
    [
      "[DF25] little survives",
      "Menteri menetapkan peraturan pelaksanaan",
      "Pemerintah Daerah wajib menyediakan layanan",
      "[-Menteri menetapkan peraturan pelaksanaan][+Pemerintah Daerah wajib menyediakan layanan]",
    ],
    [
      "[DF25] much is added to what survives",
      "Menteri menetapkan tarif",
      "Menteri menetapkan tarif setelah berkonsultasi dengan Dewan Perwakilan Rakyat dan masyarakat",
      "Menteri menetapkan tarif[+ setelah berkonsultasi dengan Dewan Perwakilan Rakyat dan masyarakat]",
    ],
    ["[DF25] nothing but marks", "...", ";", "[-...][+;]"],
    ["[DF26] white space alone", "satu dua", "satu  dua", "satu [+ ]dua"],
    ["[DF26] white space at the end", "satu dua ", "satu dua", "satu dua[- ]"],
  ])("%s", (_, before, after, expected) => {
    expect(spell(diffWords(before, after))).toBe(expected);
  });

  test("[DF20] gives both texts to the letter", () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const runs = diffWords(before, after);
        expect([side(runs, "-"), side(runs, "+")]).toEqual([before, after]);
      }),
      { numRuns: 500 },
    );
  });

  test("[DF3] gives the inverse with the sides exchanged", () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const inverse = diffWords(after, before).map(([sign, text]) => [
          { "=": "=", "-": "+", "+": "-" }[sign],
          text,
        ]);
        const byChange = (runs: readonly (readonly [string | undefined, string])[]) =>
          [...runs].map(([sign, text]) => `${sign}${text}`).sort();
        expect(byChange(inverse as never)).toEqual(byChange(diffWords(before, after)));
      }),
      { numRuns: 500 },
    );
  });

  test("[DF22] has no empty run, no neighbours of one sign, deletions first", () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const signs = diffWords(before, after)
          .map(([sign]) => sign)
          .join("");
        expect(signs).not.toMatch(/==|--|\+\+|\+-/u);
        expect(diffWords(before, after).every(([, text]) => text !== "")).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("[DF27] gives up past the number of edits it may look at, and says so", () => {
    const before = Array.from({ length: 60 }, (_, index) => `lama${index}`).join(" ");
    const after = Array.from({ length: 60 }, (_, index) => `baru${index}`).join(" ");
    expect(compareWords(before, after, 10)).toEqual({
      runs: [
        ["-", before],
        ["+", after],
      ],
      isGivenUp: true,
    });
    expect(compareWords(after, before, 10).isGivenUp).toBe(true);
    expect(compareWords(before, after).isGivenUp).toBe(false);
  });

  test("[DF4] gives one answer in twenty runs", () => {
    const [before, after] = ["a b c a b d e a b", "a b d a c b e b a"];
    const answers = new Set(
      Array.from({ length: 20 }, () => JSON.stringify(diffWords(before, after))),
    );
    expect(answers.size).toBe(1);
  });
});
