import { describe, expect, test } from "@jest/globals";
import {
  isMostlyRewritten,
  readableRuns,
  summarizeChanges,
  summarizeDiff,
} from "../../../engine/diff/index.ts";
import type { WordRun } from "../../../schemas/change.ts";
import { act, article, paragraph } from "../../support/build.ts";
import { diffOf } from "../../support/diff-laws.ts";

const A = "Setiap orang wajib menyimpan data pribadi korban selama jangka waktu yang ditetapkan.";
const B = "Penyelenggara sistem elektronik dilarang menyebarkan gambar korban kepada umum.";
const C = "Menteri menetapkan tata cara pengaduan dan pemulihan bagi korban eksploitasi.";
const D = "Hakim dapat menjatuhkan pidana tambahan berupa perampasan keuntungan.";

const before = act(
  article("1", A),
  article("2", paragraph("1", B), paragraph("2", C)),
  article("3", `Pelanggaran Pasal 2 dikenai sanksi administratif oleh pejabat.`),
  article(
    "4",
    paragraph("1", "Jaksa mengajukan permohonan."),
    paragraph("2", "Polisi bekerja sama."),
  ),
);
const after = act(
  article("1", `${A} Segera.`),
  article("2", paragraph("1", D), paragraph("2", "Kapal asing memiliki surat persetujuan.")),
  article("3", paragraph("1", B)),
  article("4", `Pelanggaran Pasal 3 dikenai sanksi administratif oleh pejabat.`),
  article(
    "5",
    paragraph("1", "Jaksa mengajukan permohonan."),
    paragraph("2", "Polisi bekerja sama."),
    paragraph("3", C),
  ),
);

describe("summarizeDiff", () => {
  test("[DF40] counts what a reader would count", () => {
    expect(summarizeChanges(diffOf(before, after))).toEqual({
      reworded: 1,
      following: 1,
      inserted: 1,
      deleted: 0,
      split: 0,
      merged: 0,
      renumbered: 4,
      movedFrom: ["Pasal 2 (2)"],
    });
  });

  test.each([
    [
      "en",
      "1 reworded, 1 inserted, 1 moved from Pasal 2 (2), 4 renumbered, 1 following a renumbering",
      "no changes",
    ],
    [
      "id",
      "1 diubah, 1 disisipkan, 1 dipindahkan dari Pasal 2 (2), 4 berubah nomor, 1 mengikuti perubahan nomor",
      "tidak ada perubahan",
    ],
  ] as const)("[DF41] says it in %s", (language, expected, nothing) => {
    expect(summarizeDiff(diffOf(before, after), language)).toBe(expected);
    expect(summarizeDiff(diffOf(before, before), language)).toBe(nothing);
  });
});

describe("readableRuns", () => {
  const rewritten: readonly WordRun[] = [
    ["=", "Menteri "],
    ["-", "menetapkan tata cara pengaduan"],
    ["+", "mengumumkan hasil pemeriksaan"],
  ];
  const reworded: readonly WordRun[] = [
    ["=", "Menteri menetapkan tata cara "],
    ["-", "pengaduan"],
    ["+", "pelaporan"],
  ];

  test("[DF29] shows a mostly rewritten clause whole, old and new", () => {
    expect(isMostlyRewritten(rewritten)).toBe(true);
    expect(readableRuns(rewritten)).toEqual([
      ["-", "Menteri menetapkan tata cara pengaduan"],
      ["+", "Menteri mengumumkan hasil pemeriksaan"],
    ]);
  });

  test("[DF29] leaves every other clause as it is", () => {
    expect(readableRuns(reworded)).toBe(reworded);
    expect(readableRuns([["+", "Baru"]])).toEqual([["+", "Baru"]]);
  });
});
