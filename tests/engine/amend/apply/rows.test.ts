import { describe, expect, test } from "@jest/globals";
import { applyBills, consolidatedFacts } from "../../../../engine/amend/index.ts";
import { readDialect, writeDialect } from "../../../../engine/dialect/index.ts";
import type { KnownFacts } from "../../../../schemas/facts.ts";
import { profiles } from "../../../../schemas/profiles/index.ts";

const PRISON = "dipidana dengan pidana penjara paling lama";
const NEW = `${PRISON} 5 (lima) tahun dan/atau pidana denda paling banyak kategori IV.`;
const OTHER = `${PRISON} 8 (delapan) tahun dan/atau pidana denda paling banyak kategori V.`;
const OLD = `${PRISON} 10 (sepuluh) tahun dan paling singkat 3 (tiga) tahun dan denda paling banyak Rp1.000.000,00 (satu juta rupiah).`;

const BASE =
  readDialect(`# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 21 TAHUN 2007 TENTANG PERDAGANGAN ORANG

### Pasal 1

Setiap orang yang satu ${OLD}

### Pasal 2

(1) Setiap orang yang dua ${OLD}

(2) Tanpa ancaman.

### Pasal 3

Setiap orang yang:

a. tiga; atau

b. empat,

${OLD}

### Pasal 4

Pelaku ${PRISON} 1 (satu) tahun; dan pengulang ${OLD}

### Pasal 5

Setiap orang yang lima ${PRISON} 2 (dua) tahun. Ketentuan ini tidak berlaku bagi anak.

### Pasal 6

Setiap orang yang enam dipidana karena perbuatan itu, dengan pidana penjara paling lama 2 (dua) tahun.
`).document;

const table = (rows: string, head = "48. 21 Tahun 2007 tentang Perdagangan Orang") =>
  readDialect(`# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 1 TAHUN 2026 TENTANG PENYESUAIAN PIDANA

### Pasal I

Ketentuan pidana tercantum dalam Lampiran I.

## LAMPIRAN I DAFTAR PERUBAHAN

Nomor Undang-Undang Pasal Ancaman Pidana setelah Penyesuaian

${head} ${rows}
`).document;

const apply = (rows: string, head?: string, amendments: readonly string[] = []) =>
  applyBills(BASE, [table(rows, head)], { profile: profiles.id, amendments });
const outcomes = (applied: ReturnType<typeof apply>) =>
  applied.report.instructions.map(({ label, outcome, problem }) => [
    label,
    outcome,
    problem?.code ?? null,
  ]);

describe("a row of a table of penalties", () => {
  test("[AM72] takes the place of the one phrase that ends its clause, to the letter", () => {
    const applied = apply(`1 ${NEW} 2 ayat (1) ${OTHER} 3 ${NEW}`);
    expect(outcomes(applied)).toEqual([
      ["1", "applied", null],
      ["2 ayat (1)", "applied", null],
      ["3", "applied", null],
    ]);
    const text = writeDialect(applied.document, profiles.id);
    expect(text).toContain(`Setiap orang yang satu ${NEW}`);
    expect(text).toContain(`(1) Setiap orang yang dua ${OTHER}`);
    expect(text).toContain(`b. empat,\n\n${NEW}`);
    expect(applied.report.changed.map(({ eid }) => eid)).toEqual([
      "art_1",
      "art_2__para_1",
      "art_3",
    ]);
  });
  test.each([
    ["2", "amend/row-phrase"],
    ["2 ayat (2)", "amend/row-phrase"],
    ["4", "amend/row-phrase"],
    ["5", "amend/row-phrase"],
    ["6", "amend/row-phrase"],
    ["9", "amend/target-missing"],
    ["1l", "amend/row-unread"],
    ["2 ayat (1l", "amend/row-unread"],
  ])("[AM72] is refused where its clause is not certain: %s", (label, code) => {
    expect(outcomes(apply(`${label} ${NEW}`))).toEqual([[label, "refused", code]]);
  });
  test.each([
    "5 (enam) tahun dan/atau pidana denda paling banyak kategori IV.",
    "5 (lima) tahun dan/atau pidana denda paling bqnyak kategori IV.",
    "l5 (lima belas) tahun dan/atau pidana denda paling banyak kategori VII.",
    "5 (lima) tahun dan/atau pidana denda paling banyak kategori MI.",
    "5 (lima) tahun atau denda paling banyak kategori IV.",
    "20 tahun dan/atau pidana denda paling banyak kategori VIII.",
  ])("[AM73] is refused where its words are damaged: %s", (words) => {
    const applied = apply(`1 ${PRISON} ${words}`);
    expect(outcomes(applied)).toEqual([["1", "refused", "amend/row-unread"]]);
    expect(applied.document.eq(BASE)).toBe(true);
  });
});

describe("a table whose columns are torn", () => {
  test.each<readonly [string, string, readonly (readonly (string | null)[])[]]>([
    [
      "two labels before one penalty",
      `${NEW} 1 3 ${OTHER} 2 ayat (1) ${NEW}`,
      [
        ["1", "refused", "amend/row-torn"],
        ["3", "refused", "amend/row-torn"],
        ["2 ayat (1)", "applied", null],
      ],
    ],
    [
      "two penalties behind one label",
      `1 ${NEW} ${OTHER} 3 2 ayat (1) ${NEW}`,
      [
        ["1", "refused", "amend/row-torn"],
        ["3", "refused", "amend/row-torn"],
        ["2 ayat (1)", "refused", "amend/row-torn"],
      ],
    ],
    [
      "a penalty that is lost",
      `1 3 ${NEW} 2 ayat (1) ${OTHER}`,
      [
        ["1", "refused", "amend/row-torn"],
        ["3", "refused", "amend/row-torn"],
        ["2 ayat (1)", "refused", "amend/row-torn"],
      ],
    ],
    [
      "a label that is lost",
      `1 ${NEW} ${OTHER} 3 ${NEW}`,
      [
        ["1", "refused", "amend/row-torn"],
        ["3", "refused", "amend/row-torn"],
      ],
    ],
    ["a label without a penalty", "1", [["1", "refused", "amend/row-torn"]]],
  ])("[AM73] %s", (_, rows, expected) => {
    expect(outcomes(apply(rows))).toEqual(expected);
  });
  test("[AM73] is read up to what is no row, which is told", () => {
    const applied = apply(`1 ${NEW} t37. 27 Tal:un 2022 tentang Data 3 ${OTHER}`);
    expect(outcomes(applied)).toEqual([
      ["1", "applied", null],
      [expect.stringContaining("t37."), "refused", "amend/row-unread"],
    ]);
  });
});

describe("the act of a row", () => {
  test("[AM74] is told by number and name; another act's rows are left alone", () => {
    const rows = `1 ${NEW} 49. 22 Tahun 2007 tentang Lain 3 ${OTHER}`;
    expect(outcomes(apply(rows))).toEqual([["1", "applied", null]]);
    for (const head of ["22 Tahun 2007 tentang Perdagangan Orang", "21 Tahun 2007 tentang Lain"]) {
      const { report, problems } = apply(`1 ${NEW}`, head);
      expect(report.instructions).toEqual([]);
      expect(problems.length).toBeGreaterThan(0);
    }
  });
  test("[AM74] may be one that amended the base, which must hold it", () => {
    const head =
      "35 Tahun 2014 tentang Perubahan atas Undang-Undang Nomor 21 Tahun 2007 tentang Perdagangan Orang";
    expect(outcomes(apply(`1 ${NEW}`, head))).toEqual([["1", "refused", "amend/row-amending"]]);
    expect(outcomes(apply(`1 ${NEW}`, head, ["35/2014"]))).toEqual([["1", "applied", null]]);
  });
});

test("[AM75] a row that is refused stands beside its clause with its words", () => {
  const bill = table(`1 ${NEW} 4 ${OTHER} 7a ${NEW} 3 6 ${NEW} ${NEW}`);
  const applied = applyBills(BASE, [bill], { profile: profiles.id });
  const facts: KnownFacts = {};
  const { amendments } = consolidatedFacts({
    base: { document: BASE, facts },
    bills: [{ document: bill, facts: null }],
    applied,
    date: undefined,
  });
  expect(amendments).toMatchObject([
    {
      cite: "UU 1/2026",
      title: "Penyesuaian Pidana",
      held: [{ at: "art_1" }],
      refused: [
        { at: "art_4", reads: OTHER },
        { at: "body", reads: `7a ${NEW}` },
        { at: "art_3" },
        { at: "art_6" },
      ],
    },
  ]);
});
