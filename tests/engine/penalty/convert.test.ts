import { describe, expect, test } from "@jest/globals";
import { readDialect } from "../../../engine/dialect/index.ts";
import { penaltyTables } from "../../../engine/penalty/index.ts";

function rowsOf(text: string, act: { number?: string; title?: string } = {}) {
  const { document, profile } = readDialect(`### Pasal 1\n\n${text}\n`);
  const { number = "8/2010", title = "Garam" } = act;
  const [table] = penaltyTables([{ document, profile, act: { number, title } }]);
  return table?.rows ?? [];
}
function conversionOf(penalty: string, act = {}, who = "Setiap Orang") {
  const [row] = rowsOf(`${who} yang menimbun garam dipidana dengan ${penalty}.`, act);
  const { effects = [], after = null, open = [], scope } = row?.conversion ?? {};
  return {
    scope,
    after: after?.replace("dipidana dengan ", "") ?? null,
    rules: effects.map(({ rule }) => rule.replaceAll(/art_|para_|list_1__point_/gu, "")),
    open: open.map(({ when, words }) => [when, words.replace("dipidana dengan ", "")]),
  };
}
const prison = (years: string) => `pidana penjara paling lama ${years} tahun`;
const fine = (category: string) => `pidana denda paling banyak kategori ${category}`;
const SUM = "denda paling banyak Rp100.000.000,00 (seratus juta rupiah)";

/** The years at which the category changes, and those just above: the fine, and the point of article II (5). */
const BANDS = [
  ["1 (satu)", "II", "b"],
  ["2 (dua)", "III", "c"],
  ["3 (tiga)", "III", "c"],
  ["4 (empat)", "IV", "d"],
  ["5 (lima)", "IV", "d"],
  ["6 (enam)", "V", "e"],
  ["8 (delapan)", "V", "e"],
  ["9 (sembilan)", "VI", "f"],
  ["11 (sebelas)", "VI", "f"],
  ["12 (dua belas)", "VII", "g"],
  ["15 (lima belas)", "VII", "g"],
] as const;

describe("what Law 1/2026 makes of a penalty", () => {
  test.each(BANDS)(
    "[PN7] %s years and a fine: category %s by point %s",
    (years, category, point) => {
      expect(conversionOf(`${prison(years)} dan ${SUM}`)).toEqual({
        scope: "converted",
        after: `${prison(years)} dan/atau ${fine(category)}`,
        rules: ["II__5__a", `II__5__${point}`],
        open: [],
      });
    },
  );
  test("[PN7] months count: three years and six months are more than three years", () => {
    const words = "pidana penjara paling lama 3 (tiga) tahun 6 (enam) bulan";
    expect(conversionOf(`${words} dan/atau ${SUM}`)).toMatchObject({
      after: `${words} dan/atau ${fine("IV")}`,
      rules: ["II__5__d"],
    });
  });
  test("[PN7] special minima go, save in acts on what article I (2) names", () => {
    const words = "pidana penjara paling singkat 1 (satu) tahun dan paling lama 5 (lima) tahun";
    expect(conversionOf(words)).toMatchObject({ after: prison("5 (lima)"), rules: ["I__1"] });
    expect(conversionOf(words, { title: "Pemberantasan Tindak Pidana Korupsi" })).toMatchObject({
      after: null,
      rules: [],
    });
  });
  test("[PN7] an act on what article I (2) names keeps its joint and has the category", () => {
    const act = { title: "Pencegahan dan Pemberantasan Tindak Pidana Pencucian Uang" };
    expect(conversionOf(`${prison("5 (lima)")} dan ${SUM}`, act)).toMatchObject({
      after: `${prison("5 (lima)")} dan ${fine("IV")}`,
      rules: ["II__5__d"],
    });
  });
  test("[PN7] confinement becomes a fine, or leaves its fine alone", () => {
    const confined = (months: string) => `pidana kurungan paling lama ${months} bulan`;
    expect(conversionOf(confined("5 (lima)"))).toMatchObject({
      after: fine("I"),
      rules: ["II__1__a"],
    });
    expect(conversionOf(confined("6 (enam)"))).toMatchObject({
      after: fine("II"),
      rules: ["II__1__b"],
    });
    const both = conversionOf(`${confined("3 (tiga)")} atau ${SUM}`, {}, "Korporasi");
    expect(both).toMatchObject({ after: fine("V"), rules: ["II__3__a", "II__2__b"] });
  });
  test("[PN7] a fine alone depends on who is meant and on gain: that stays open", () => {
    const { after, open } = conversionOf(SUM);
    expect([after, open]).toEqual([
      null,
      [
        ["only-persons", fine("II")],
        ["person-for-gain", fine("IV")],
        ["corporation-for-gain", fine("VIII")],
        ["person-without-gain", fine("III")],
        ["corporation-without-gain", fine("V")],
      ],
    ]);
  });
  test.each([
    ["Korporasi", "corporation alone", 0],
    ["Pengurus korporasi", "its managers", 5],
    ["Setiap Orang yang bekerja pada badan hukum", "who works for it", 5],
    ["Korporasi dan pengurusnya", "both", 5],
  ])("[PN7] a fine alone for %s: %s", (who, _, open) => {
    expect(conversionOf(SUM, {}, who).open).toHaveLength(open);
  });
  test("[PN7] more than fifteen years without life or death are cut; which term the fine follows stays open", () => {
    expect(conversionOf(prison("20 (dua puluh)"))).toMatchObject({
      after: prison("15 (lima belas)"),
      rules: ["III__1"],
    });
    expect(conversionOf(`${prison("20 (dua puluh)")} dan ${SUM}`)).toMatchObject({
      after: null,
      open: [
        ["fine-by-term-before", `${prison("15 (lima belas)")} dan/atau ${fine("VIII")}`],
        ["fine-by-term-after", `${prison("15 (lima belas)")} dan/atau ${fine("VII")}`],
      ],
    });
    const life = `pidana penjara seumur hidup atau ${prison("20 (dua puluh)")}`;
    expect(conversionOf(life)).toMatchObject({ after: null, rules: [], open: [] });
  });
  test("[PN7] life alone has twenty years beside it", () => {
    expect(conversionOf("pidana penjara seumur hidup")).toMatchObject({
      after: `pidana penjara seumur hidup atau ${prison("20 (dua puluh)")}`,
      rules: ["III__2"],
    });
  });
  test("[PN7] whether an alternative fine counts stays open", () => {
    const words = `${prison("5 (lima)")} atau ${SUM}`;
    expect(conversionOf(words).open.map(([when]) => when)).toEqual([
      "alternative-is-together",
      "alternative-is-not-together",
    ]);
  });
  test.each([
    ["1/2023", "criminal-code"],
    ["35/2009", "own-rules"],
  ])("[PN7] Law %s: %s", (number, scope) => {
    expect(conversionOf(`${prison("5 (lima)")} dan ${SUM}`, { number })).toMatchObject({
      scope,
      after: null,
    });
  });
  test("[PN7] what it makes is not converted again", () => {
    const once = `${prison("5 (lima)")} dan/atau ${fine("IV")}`;
    expect(conversionOf(once)).toEqual({ scope: "converted", after: null, rules: [], open: [] });
  });
});

describe("the table of penalties", () => {
  const documentOf = (...articles: readonly string[]) =>
    readDialect(articles.map((text, at) => `### Pasal ${at + 1}\n\n${text}\n`).join("\n"));
  const punish = (conduct: string, years: string) =>
    `Setiap Orang yang ${conduct} dipidana dengan ${prison(years)}.`;
  test("[PN6] says of each offence what its penalty was, and which offences are gone", () => {
    const base = documentOf(
      punish("menimbun garam di gudang kota", "5 (lima)"),
      punish("menyelundupkan gula lewat laut", "4 (empat)"),
      punish("membakar ladang jagung tetangga", "3 (tiga)"),
    );
    const text = documentOf(
      punish("menimbun garam di gudang kota", "6 (enam)"),
      punish("menyelundupkan gula lewat laut", "4 (empat)"),
      "Dihapus.",
      punish("memalsukan timbangan pasar", "1 (satu)"),
    );
    const act = { number: "8/2010", title: "" };
    const [table] = penaltyTables([{ ...text, act }], base);
    expect(
      table?.rows.map(({ clause, change, before }) => [clause, change, before.length]),
    ).toEqual([
      ["Pasal 1", "changed", 1],
      ["Pasal 2", "same", 1],
      ["Pasal 4", "new", 0],
    ]);
    expect(table?.removed.map(({ clause }) => clause)).toEqual(["Pasal 3"]);
  });
  test("[PN8] names the offences of the texts given whose conduct is alike", () => {
    const act = { number: "8/2010", title: "" };
    const one = documentOf(punish("menyelundupkan gula lewat laut tanpa izin", "4 (empat)"));
    const other = documentOf(
      punish("menimbun garam", "4 (empat)"),
      punish("menyelundupkan beras lewat laut tanpa izin", "4 (empat)"),
    );
    const [table] = penaltyTables([
      { ...one, act },
      { ...other, act },
    ]);
    expect(table?.rows[0]?.nearest.map(({ text, clause }) => [text, clause])).toEqual([
      [1, "Pasal 2"],
    ]);
  });
});
