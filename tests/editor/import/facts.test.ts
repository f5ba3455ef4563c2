import { describe, expect, test } from "@jest/globals";
import {
  citeOf,
  type FactsFields,
  factsOf,
  fieldsOf,
  languageOf,
  missingFields,
  openFields,
} from "../../../editor/pages/import/facts/facts-fields.ts";
import { readDay } from "../../../editor/pages/import/facts/read-day.ts";
import { recogniseFacts } from "../../../editor/pages/import/facts/recognise-facts.ts";
import { readDialect } from "../../../engine/dialect/index.ts";
import type { Facts } from "../../../schemas/facts.ts";

const recognise = (source: string) => recogniseFacts(readDialect(source).document);

const ACT = `# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 21 TAHUN 2007 TENTANG PEMBERANTASAN TINDAK PIDANA PERDAGANGAN ORANG

### Pasal 1

Isi.

***

Disahkan di Jakarta

pada tanggal 19 April 2007

PRESIDEN REPUBLIK INDONESIA,

Diundangkan di Jakarta

pada tanggal 20 April 2007

LEMBARAN NEGARA REPUBLIK INDONESIA TAHUN 2007 NOMOR 58

## PENJELASAN

TAMBAHAN LEMBARAN NEGARA REPUBLIK INDONESIA NOMOR 4720
`;

describe("what an act says of itself", () => {
  test("is found where Indonesian acts say it", () => {
    expect(recognise(ACT)).toEqual({
      type: "uu",
      number: "21",
      year: "2007",
      title: "Pemberantasan Tindak Pidana Perdagangan Orang",
      date: "2007-04-19",
      gazette: "LN 2007/58, TLN 4720",
    });
  });

  test.each([
    ["PERATURAN PEMERINTAH PENGGANTI UNDANG-UNDANG NOMOR 1 TAHUN 2014 TENTANG X", "perppu"],
    ["PERATURAN PEMERINTAH REPUBLIK INDONESIA NOMOR 71 TAHUN 2019 TENTANG X", "pp"],
    ["PERATURAN PRESIDEN REPUBLIK INDONESIA NOMOR 7 TAHUN 2021 TENTANG X", "perpres"],
    ["PERATURAN MENTERI KOMUNIKASI DAN INFORMATIKA NOMOR 5 TAHUN 2020 TENTANG X", ""],
  ])("%s is of the type %j", (title, type) => {
    expect(recognise(`# ${title}\n\n### Pasal 1\n\nIsi.\n`).type).toBe(type);
  });

  test.each([
    ["PERUBAHAN KEDUA ATAS UNDANG-UNDANG", "Perubahan Kedua atas Undang-Undang"],
    ["PENANGANAN PANDEMI (COVID-19) DAN/ATAU LAIN", "Penanganan Pandemi (COVID-19) dan/atau Lain"],
    ["Judul yang Sudah Biasa", "Judul yang Sudah Biasa"],
  ])("the title %s becomes %s", (printed, title) => {
    const head = `# UNDANG-UNDANG NOMOR 1 TAHUN 2024 TENTANG ${printed}`;
    expect(recognise(`${head}\n\n### Pasal 1\n\nIsi.\n`).title).toBe(title);
  });

  test("is found among other lines, where a bad scan has put them first", () => {
    const source = [
      "Menimbang:",
      "SALINAN UNDANG-UNDANG REPUBLIK INDONESIA",
      "NOMOR 27 TAHUN 2022 TENTANG PELINDUNGAN DATA PRIBADI",
      "DENGAN RAHMATTUHAN YANG MAHA ESA",
      "Mengingat Undang-Undang Nomor 11 Tahun 2012 tentang Pemilu",
    ].join("\n\n");
    expect(recognise(`${source}\n\n### Pasal 1\n\nIsi.\n`)).toMatchObject({
      type: "uu",
      number: "27",
      year: "2022",
      title: "Pelindungan Data Pribadi",
    });
  });

  test("is left empty where it does not stand there", () => {
    expect(recognise("### Pasal 1\n\nNOMOR 3 TAHUN 2001 TENTANG sesuatu.\n")).toEqual({
      type: "",
      number: "",
      year: "",
      title: "",
      date: "",
      gazette: "",
    });
  });
});

const opened = (over: Partial<FactsFields> = {}): FactsFields => ({
  ...openFields({ profile: "id", format: "pdf", recognised: recognise(ACT), facts: null }),
  ...over,
});

describe("the form of facts", () => {
  test("makes facts of what was recognised", () => {
    expect(missingFields(opened(), "id")).toEqual([]);
    expect(factsOf(opened({ url: " https://example.go.id/uu " }), "2026-11-23")).toEqual({
      dialect: 1,
      work: "/akn/id/act/uu/2007/21",
      title: "Pemberantasan Tindak Pidana Perdagangan Orang",
      cite: "UU 21/2007",
      language: "id",
      state: "enacted",
      extent: "whole",
      date: "2007-04-19",
      gazette: "LN 2007/58, TLN 4720",
      sources: [
        {
          cite: "UU 21/2007",
          url: "https://example.go.id/uu",
          retrieved: "2026-11-23",
          licence: "public domain (UU 28/2014 art. 42)",
          kind: "official",
        },
      ],
    });
  });

  test("calls no file official that somebody typed or converted", () => {
    const qualityOf = (format: "pdf" | "docx" | "text") => {
      const recognised = recognise(ACT);
      return openFields({ profile: "id", format, recognised, facts: null }).quality;
    };
    expect([qualityOf("pdf"), qualityOf("docx"), qualityOf("text")]).toEqual([
      "official",
      "converted",
      "converted",
    ]);
  });

  test("opens as the file itself says", () => {
    const facts = factsOf(opened({ state: "consolidated", date: "2026-01-02" }), "2026-11-23");
    const recognised = recognise("### Pasal 1\n\nIsi.\n");
    const fields = openFields({ profile: "id", format: "markdown", recognised, facts });
    expect(factsOf(fields, "2026-11-23")).toEqual(facts);
  });

  test("keeps what the file says beyond the form", () => {
    const facts: Facts = {
      ...factsOf(opened(), "2020-01-01"),
      status: { art_2: { is: "revoked", by: "UU 1/2023", since: "2026-01-02" } },
      note: { id: "Petikan.", en: "Excerpt." },
      sources: [
        { cite: "A", retrieved: "2020-01-01", licence: "x", kind: "cleaned", clauses: ["art_1"] },
        { cite: "B", url: "https://b.example", retrieved: "2020-01-01", licence: "y" },
      ],
    };
    const recognised = recognise("### Pasal 1\n\nIsi.\n");
    const fields = openFields({ profile: "id", format: "markdown", recognised, facts });
    expect(factsOf(fields, "2026-11-23", facts)).toEqual(facts);
  });

  test("keeps the amendments that the text holds, while it is that act", () => {
    const facts: Facts = {
      ...factsOf(opened(), "2020-01-01"),
      amendments: [{ cite: "UU 5/2024", held: [{ at: "art_2", since: "2024-02-02" }] }],
      citedAs: ["Nomor 21/2007"],
    };
    const recognised = recognise("### Pasal 1\n\nIsi.\n");
    const fields = openFields({ profile: "id", format: "markdown", recognised, facts });
    expect(factsOf(fields, "2026-11-23", facts)).toEqual(facts);
    const other = factsOf({ ...fields, number: "99" }, "2026-11-23", facts);
    expect([other.amendments, other.citedAs]).toEqual([undefined, undefined]);
  });

  test.each([
    ["19 April 2007", "2007-04-19"],
    [" 1 Mei 2008 ", "2008-05-01"],
    ["3 August 2012", "2012-08-03"],
    ["29 Februari 2024", "2024-02-29"],
    ["29 Februari 2023", ""],
    ["2007-04-19", "2007-04-19"],
    ["04/05/2007", ""],
    ["19 Foo 2007", ""],
    ["", ""],
  ])("reads the day %j as %j", (text, day) => {
    expect(readDay(text)).toBe(day);
  });

  test.each<[string, Partial<FactsFields>, readonly string[]]>([
    ["no type", { type: "" }, ["type"]],
    ["no number", { number: "" }, ["number"]],
    ["a year that is none", { year: "207" }, ["number"]],
    ["no title", { title: " " }, ["title"]],
    ["a day that does not exist", { date: "2007-02-30" }, ["date"]],
    ["an address that is none of the web", { url: "javascript:alert(1)" }, ["url"]],
    ["another act without an address", { type: "other", address: "/akn/id/act/" }, ["address"]],
    ["an act of another country", { type: "other", address: "/akn/ph/act/ra/2012/1" }, ["country"]],
    ["an act of a province", { type: "other", address: "/akn/id-jb/act/perda/2020/3" }, []],
  ])("says what is missing: %s", (_name, over, missing) => {
    expect(missingFields(opened(over), "id")).toEqual(missing);
  });

  test("takes the address of a foreign act as it is written", () => {
    const fields = openFields({
      profile: "ph",
      format: "html",
      recognised: recognise("### SEC. 1\n\nText.\n"),
      facts: null,
    });
    const written = { ...fields, address: "/akn/ph/act/ra/2012/10175", title: "Cybercrime Act" };
    expect(missingFields(written, "ph")).toEqual(["date", "licence"]);
    expect(citeOf(written)).toBe("Cybercrime Act");
    expect(
      fieldsOf(factsOf({ ...written, date: "2012-09-12", licence: "x" }, "2026-11-23")),
    ).toMatchObject({
      type: "other",
      address: "/akn/ph/act/ra/2012/10175",
    });
  });
});

test.each([
  ["id", "id"],
  ["de", "de"],
  ["gb", "en"],
  ["th", "en"],
] as const)("a text of %s is taken to be in %s", (profile, language) => {
  expect(languageOf(profile)).toBe(language);
});
