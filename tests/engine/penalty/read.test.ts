import { describe, expect, test } from "@jest/globals";
import { readDialect } from "../../../engine/dialect/index.ts";
import { findOffences } from "../../../engine/penalty/index.ts";
import type { Penalty } from "../../../schemas/penalty.ts";

function offencesOf(text: string) {
  const { document, profile } = readDialect(`### Pasal 1\n\n${text}\n`);
  return findOffences(document, profile);
}

const years = (count: number) => ({ years: count, months: 0, days: 0 });
const rupiah = (sum: number) => ({ category: null, rupiah: sum });
const NONE: Penalty = { death: false, life: false, prison: null, fine: null, joint: null };
const prison = (most: number | null, least: number | null = null): Penalty["prison"] => ({
  form: "imprisonment",
  least: least === null ? null : years(least),
  most: most === null ? null : years(most),
});

const UNDERSTOOD: readonly (readonly [string, Partial<Penalty>])[] = [
  ["dipidana dengan pidana penjara paling lama 5 (lima) tahun", { prison: prison(5) }],
  [
    "dipidana dengan pidana penjara paling singkat 1 (satu) tahun dan paling lama 9 (sembilan) tahun dan/atau pidana denda paling banyak kategori VI",
    {
      prison: prison(9, 1),
      fine: { least: null, most: { category: 6, rupiah: 2_000_000_000 } },
      joint: "and-or",
    },
  ],
  [
    "dipidana dengan pidana penjara paling lama 15 (lima belas) tahun dan paling singkat 3 (tiga) tahun dan denda paling banyak Rp 300.000.000,00 (tiga ratus juta rupiah) dan paling sedikit Rp 60.000.000,00 (enam puluh juta rupiah)",
    {
      prison: prison(15, 3),
      fine: { least: rupiah(60_000_000), most: rupiah(300_000_000) },
      joint: "and",
    },
  ],
  [
    "dipidana karena fitnah, dengan pidana penjara paling lama 3 (tiga) tahun 6 (enam) bulan atau pidana denda paling banyak kategori IV",
    {
      prison: { form: "imprisonment", least: null, most: { years: 3, months: 6, days: 0 } },
      fine: { least: null, most: { category: 4, rupiah: 200_000_000 } },
      joint: "or",
    },
  ],
  [
    "dipidana mati, seumur hidup, atau pidana penjara paling singkat 10 (sepuluh) tahun dan paling lama 20 (dua puluh) tahun",
    { death: true, life: true, prison: prison(20, 10) },
  ],
  [
    "dipidana dengan pidana denda paling banyak Rp1.000.000.000,00 (satu milyar rupiah)",
    { fine: { least: null, most: rupiah(1_000_000_000) } },
  ],
  [
    "dipidana dengan pidana kurungan selama-lamanya tiga bulan",
    { prison: { form: "confinement", least: null, most: { years: 0, months: 3, days: 0 } } },
  ],
];

/** Words that are an offence all the same, of which a careless reader would make another penalty. */
const NOT_UNDERSTOOD = [
  "dipidana dengan pidana penjara paling lama 5 (enam) tahun",
  "dipidana dengan pidana penjara paling lama 5 (lima) tahun dan/atau pidana denda paling banyak kategori IX",
  "dipidana dengan pidana penjara paling lama 5 (lima) tahun dan/atau pidana denda paling banyak kategori M",
  "dipidana dengan pidana penjara paling lama 5 (lima) tahun, pidana denda paling banyak kategori V",
  "dipidana dengan pidana penjara paling lama 5 (lima) tahun dan pidana tambahan berupa pencabutan izin",
  "dipidana dengan pidana penjara paling lama 5 (lima) tahun ditambah sepertiga",
  "dipidana dengan pidana penjara paling lama 5 (lima) tahun dan pidana kurungan paling lama 1 (satu) tahun",
  "dipidana dengan pidana mati dan pidana penjara seumur hidup",
  "dipidana dengan pidana penjara",
  "dipidana dengan pidana penjara paling singkat 9 (sembilan) tahun dan paling lama 2 (dua) tahun",
  "dipidana dengan pidana denda paling banyak Rp500.000.000,00 (lima puluh juta rupiah)",
  "dipidana dengan pidana denda paling banyak 10 (sepuluh) kali nilai barang",
  "dipidana dengan pidana penjara paling lama 1O (sepuluh) tahun",
];

describe("a penalty", () => {
  test.each(UNDERSTOOD)("[PN3] %s", (words, expected) => {
    const { offences, mentions } = offencesOf(`Setiap Orang yang menimbun garam ${words}.`);
    expect(mentions).toEqual([]);
    expect(offences).toMatchObject([
      {
        eid: "art_1",
        clause: "Pasal 1",
        reading: "understood",
        words,
        conduct: "Setiap Orang yang menimbun garam",
        penalty: { ...NONE, ...expected },
      },
    ]);
  });
  test.each(NOT_UNDERSTOOD)("[PN2] is not understood in part: %s", (words) => {
    expect(offencesOf(`Setiap Orang yang menimbun garam ${words}.`).offences).toMatchObject([
      { reading: "not-understood", words, penalty: null },
    ]);
  });
  test.each([
    "dipidana dengan pidana yang sama",
    "dipidana dengan pidana sebagaimana dimaksud pada ayat (1) ditambah 1/3 (sepertiga)",
    "dipidana 2 (dua) kali lipat dari pidana sebagaimana dimaksud dalam Pasal 197",
  ])("[PN2] is said by another clause: %s", (words) => {
    expect(offencesOf(`Orang yang membantu ${words}.`).offences).toMatchObject([
      { reading: "by-reference", words, penalty: null },
    ]);
  });
  test.each([
    "Perbuatan itu tidak dipidana jika terpaksa.",
    "Orang yang pernah dipidana dengan pidana penjara paling lama 5 (lima) tahun tidak dapat dipilih.",
    "Tindak pidana yang diancam dengan pidana penjara paling lama 5 (lima) tahun dapat diselesaikan.",
    "Permufakatan jahat dipidana jika ditentukan secara tegas.",
    "Pidana penjara dijalani di lembaga.",
  ])("[PN1] is only spoken of: %s", (text) => {
    const { offences, mentions } = offencesOf(text);
    expect([offences, mentions.length]).toEqual([[], 1]);
  });
  test("[PN1] of a text of another country is not looked for", () => {
    const { document, profile } = readDialect(
      "---\ndialect: 1\nwork: /akn/eu/act/reg/2016/679\ntitle: X\nlanguage: en\nstate: enacted\nextent: whole\ndate: 2016-04-27\nsources: []\n---\n\n### Article 1\n\nWhoever does it dipidana dengan pidana penjara.\n",
    );
    expect(findOffences(document, profile)).toEqual({ offences: [], mentions: [] });
  });
});

describe("the conduct of an offence", () => {
  const conducts = (text: string) =>
    offencesOf(text).offences.map(({ clause, conduct }) => [clause, conduct]);
  const FIVE = "pidana penjara paling lama 5 (lima) tahun";
  test("[PN4] stands behind a penalty that opens the sentence, with its points", () => {
    expect(
      conducts(
        `Dipidana dengan ${FIVE}, Setiap Orang yang:\n\na. menimbun garam; atau\n\nb. menimbun gula.`,
      ),
    ).toEqual([["Pasal 1", "Setiap Orang yang: a. menimbun garam; atau b. menimbun gula"]]);
  });
  test("[PN4] stands in the points before a penalty that ends the sentence", () => {
    expect(
      conducts(
        `Setiap Orang yang:\n\na. menimbun garam; atau\n\nb. menimbun gula,\n\ndipidana dengan ${FIVE}.`,
      ),
    ).toEqual([["Pasal 1", "Setiap Orang yang: a. menimbun garam; atau b. menimbun gula"]]);
  });
  test("[PN4] is the same for the penalties of a list, each with its condition", () => {
    expect(
      conducts(
        `Orang yang merusak jalan, dipidana dengan:\n\na. ${FIVE}, jika ada bahaya; atau\n\nb. pidana mati atau pidana penjara seumur hidup, jika ada yang mati.`,
      ),
    ).toEqual([
      ["Pasal 1 huruf a", "Orang yang merusak jalan, jika ada bahaya; atau"],
      ["Pasal 1 huruf b", "Orang yang merusak jalan, jika ada yang mati"],
    ]);
  });
  test("[PN4] of two sentences in one clause is told apart", () => {
    expect(
      conducts(
        `Orang yang menimbun dipidana dengan ${FIVE}. Pejabat yang menimbun dipidana dengan pidana denda paling banyak kategori V.`,
      ),
    ).toEqual([
      ["Pasal 1", "Orang yang menimbun"],
      ["Pasal 1", "Pejabat yang menimbun"],
    ]);
  });
  test("[PN5] names a corporation, or everyone where the act defines them so", () => {
    const corporation = (text: string) => offencesOf(text).offences.map((one) => one.corporation);
    const define = (who: string) => `Setiap Orang adalah ${who}.\n\n### Pasal 2\n\n`;
    const punished = `Setiap Orang yang menimbun garam dipidana dengan ${FIVE}.`;
    expect([
      corporation(`${define("orang perseorangan atau korporasi")}${punished}`),
      corporation(`${define("orang perseorangan")}${punished}`),
      corporation(`Korporasi yang menimbun garam dipidana dengan ${FIVE}.`),
    ]).toEqual([["by-definition"], ["not-said"], ["named"]]);
  });
});
