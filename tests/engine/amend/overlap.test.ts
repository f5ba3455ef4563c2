/** Where clauses of bills punish overlapping conduct, by their words. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { billBaseOf, draftBill, findCollisions } from "../../../engine/amend/index.ts";
import { readDialect } from "../../../engine/dialect/index.ts";
import type { LegalDocument } from "../../../schemas/document.ts";
import { profiles } from "../../../schemas/profiles/index.ts";
import { edited, SMALL_ACT } from "../../support/small-act.ts";

const { id: profile } = profiles;

/** The overlaps of the bills that turn a base into each of some texts: "bill clause ~ bill clause". */
function overlapsOf(base: string, ...afters: readonly string[]): readonly string[] {
  const { document, facts } = readDialect(base, { profile });
  const bills = afters.map((after): LegalDocument => {
    const drafted = draftBill(document, readDialect(after, { profile }).document, {
      profile,
      base: billBaseOf(document, facts).base,
    });
    if (!drafted.ok) throw new Error(drafted.problem.code);
    return drafted.value.bill;
  });
  const { overlaps } = findCollisions(document, bills, { profile, citedAs: [] });
  const named = ({ bill, eid }: { bill: number | null; eid: string }) => `${bill ?? "base"} ${eid}`;
  return overlaps.map(({ first, second }) => `${named(first)} ~ ${named(second)}`);
}

const THEFT =
  "Setiap orang yang mengambil, menyembunyikan, atau memindahkan barang milik orang lain tanpa hak dengan maksud menguntungkan diri sendiri dipidana dengan pidana penjara paling lama 5 (lima) tahun.";
const SAME_CONDUCT =
  "Setiap orang yang tanpa hak mengambil atau menyembunyikan barang milik orang lain dengan maksud menguntungkan diri sendiri atau korporasi dipidana dengan pidana denda paling banyak kategori V.";
const OTHER_CONDUCT =
  "Setiap orang yang dengan sengaja merusak sarana atau prasarana perkeretaapian sehingga membahayakan perjalanan kereta dipidana dengan pidana penjara paling lama 5 (lima) tahun.";
const on3 = (words: string): string => edited(SMALL_ACT, ["Ketiga.", words]);
const on4 = (words: string): string => edited(SMALL_ACT, ["Keempat.", words]);

describe("clauses that punish overlapping conduct", () => {
  test.each([
    ["of two bills", on4(SAME_CONDUCT), ["0 art_3 ~ 1 art_4"]],
    ["with other conduct: none", on4(OTHER_CONDUCT), []],
    [
      "that only cites",
      on4(
        "Setiap orang yang melanggar ketentuan sebagaimana dimaksud dalam Pasal 3 dipidana dengan pidana denda.",
      ),
      [],
    ],
    ["without a penalty", on4(SAME_CONDUCT.replace("dipidana dengan pidana", "dikenai")), []],
    [
      "that is not punished",
      on4(SAME_CONDUCT.replace("dipidana dengan", "tidak dipidana dengan")),
      [],
    ],
    ["of one clause, which collides", on3(SAME_CONDUCT), []],
  ])("[AM90] %s", (_, other, expected) => {
    expect(overlapsOf(SMALL_ACT, on3(THEFT), other)).toEqual(expected);
  });

  test("[AM90] that share a purpose and no more are told nothing", () => {
    const entering =
      "Setiap orang yang memasukkan orang ke wilayah negara Republik Indonesia dengan maksud untuk dieksploitasi di wilayah negara Republik Indonesia atau dieksploitasi di negara lain dipidana.";
    const adopting =
      "Setiap orang yang melakukan pengangkatan anak dengan menjanjikan sesuatu atau memberikan sesuatu dengan maksud untuk dieksploitasi dipidana.";
    expect(overlapsOf(SMALL_ACT, on3(entering), on4(adopting))).toEqual([]);
  });

  test("[AM90] that are short are told nothing, though half of their words are the same", () => {
    const one = "Setiap orang yang mengambil barang milik orang lain dipidana.";
    const other = "Setiap orang yang merusak barang milik orang lain dipidana.";
    expect(overlapsOf(SMALL_ACT, on3(one), on4(other))).toEqual([]);
  });

  test("[AM90] a clause of a bill and one that stays in the base", () => {
    const base = on4(SAME_CONDUCT);
    const bill = edited(base, ["Ketiga.", THEFT]);
    const away = edited(base, ["1. Orang adalah manusia.", "1. Orang adalah setiap manusia."]);
    expect(overlapsOf(base, bill, away)).toEqual(["0 art_3 ~ base art_4"]);
    // Two clauses of the base that no bill touches are no matter of the bills.
    const both = edited(base, ["Ketiga.", THEFT]);
    const apart = edited(both, ["(2) Kedua.", "(2) Kedua dan seterusnya."]);
    expect(
      overlapsOf(both, apart, edited(both, ["2. Menteri adalah", "2. Menteri ialah"])),
    ).toEqual([]);
  });

  test("[AM90] the bills of the library: one hint on UU 21/2007, none on UU 11/2008", () => {
    const read = (path: string): string => readFileSync(`drafts/${path}`, "utf8");
    const on = (base: string, name: string, folders: readonly string[]) =>
      overlapsOf(
        read(`existing/${base}`),
        ...folders.map((one) => read(`proposals/${one}/${name}`)),
      );
    const four = [
      "cybersex-trafficking",
      "electronic-evidence",
      "operator-liability",
      "victim-erasure",
    ];
    expect(on("uu-2007-21.md", "uu-2007-21.md", four)).toEqual([
      "0 art_2A__para_1 ~ base art_2__para_1",
    ]);
    const two = ["operator-liability", "victim-erasure"];
    expect(on("uu-2008-11@2024.md", "uu-2008-11.md", two)).toEqual([]);
  });
});
