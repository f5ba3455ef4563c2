import { describe, expect, test } from "@jest/globals";
import { addressClauses } from "../../../engine/document/index.ts";
import { findReferences } from "../../../engine/reference/index.ts";
import { profiles } from "../../../schemas/profiles/index.ts";
import { act, article, list, point } from "../../support/build.ts";
import { cited, showReference } from "./support.ts";

const UUD = "/akn/id/act/uud/1945/nn";

describe("one unit", () => {
  test.each([
    ["RE4", "Pasal 8 ayat (1) huruf a", "pasal:8/ayat:1/huruf:a"],
    ["RE4", "huruf a ayat (1) Pasal 8", "pasal:8/ayat:1/huruf:a"],
    ["RE4", "ayat (5) huruf j Pasal 43", "pasal:43/ayat:5/huruf:j"],
    ["RE4", "huruf a pada ayat (1)", "ayat:1/huruf:a"],
    ["RE4", "Pasal 1 angka 6 huruf a", "pasal:1/angka:6/huruf:a"],
    ["RE4", "Pasal 3, ayat (2)", "pasal:3/ayat:2"],
    ["RE4", "Pasal 26 A ayat (2a) huruf c1", "pasal:26A/ayat:2a/huruf:c1"],
    ["RE4", "Pasal I angka 3", "pasal:I/angka:3"],
    ["RE4", "pasal 7 ayat 1", "pasal:7/ayat:1"],
    ["RE4", "Pasal\n8 ayat\n(1)", "pasal:8/ayat:1"],
    ["RE4", "Pasal 55 ayat (1) ke-1", "pasal:55/ayat:1/angka:1"],
    ["RE14", "Bab V Bagian Kedua Paragraf 1", "bab:V/bagian:2/paragraf:1"],
    ["RE14", "Bagian Kedua Belas Bab X", "bab:X/bagian:12"],
    ["RE14", "BAB IXA", "bab:IXA"],
    ["RE14", "Lampiran II", "lampiran:II"],
    ["RE14", "Lampiran B", "lampiran:B"],
    ["RE14", "Paragraf Kedua", "paragraf:2"],
    ["RE14", "penjelasan ayat (1) Pasal 5", "penjelasan:/pasal:5/ayat:1"],
    ["RE15", "huruf a) angka 1)", "huruf:a)/angka:1)"],
    ["RE16", "ayat (l)", "ayat:l"],
    ["RE16", "ayat (21", "ayat:(21"],
    ["RE16", "Pasal 2O2", "pasal:2O2"],
    ["RE9", "ayat (1) pasal ini", "pasal:this/ayat:1"],
    ["RE9", "huruf ini", "huruf:this"],
    ["RE9", "ayat (1) Pasal tersebut", "pasal:that/ayat:1"],
  ])("%s: %s", (_rule, text, path) => {
    expect(cited(`menurut ${text} dipidana`)).toEqual([`${text} → ${path}`]);
  });
});

describe("a list", () => {
  test.each([
    ["RE5", "Pasal 5 sampai dengan Pasal 9", "pasal:5..pasal:9"],
    ["RE5", "Pasal 5 s.d. 9", "pasal:5..pasal:9"],
    ["RE5", "Pasal 5-9", "pasal:5..pasal:9"],
    ["RE5", "ayat (1) s/d ayat (4)", "ayat:1..ayat:4"],
    ["RE5", "Pasal 5 atau Pasal 7", "pasal:5 |pasal:7"],
    ["RE5", "Pasal 5 dan/atau Pasal 7", "pasal:5 ±pasal:7"],
    ["RE5", "Pasal 5 jo. Pasal 7", "pasal:5 +pasal:7"],
    ["RE5", "Pasal 76 ayat (1), kecuali huruf c", "pasal:76/ayat:1 −pasal:76/ayat:1/huruf:c"],
    ["RE6", "Pasal 8 ayat (1), ayat (2), dan Pasal 9", "pasal:8/ayat:1 +pasal:8/ayat:2 +pasal:9"],
    [
      "RE6",
      "ayat (1), Pasal 7 ayat (2) dan ayat (4), Pasal 12, dan Pasal 13 ayat (3)",
      "ayat:1 +pasal:7/ayat:2 +pasal:7/ayat:4 +pasal:12 +pasal:13/ayat:3",
    ],
    [
      "RE6",
      "Pasal 14 huruf e angka 2 dan huruf f angka 2",
      "pasal:14/huruf:e/angka:2 +pasal:14/huruf:f/angka:2",
    ],
    ["RE6", "Pasal 1 angka 11 dan angka 24", "pasal:1/angka:11 +pasal:1/angka:24"],
    ["RE6", "Pasal 20 Pasal 21, dan Pasal 28B", "pasal:20 +pasal:21 +pasal:28B"],
    ["RE7", "ayat (2) dan ayat (3) Pasal 8", "pasal:8/ayat:2 +pasal:8/ayat:3"],
    ["RE7", "huruf b ayat (1) dan ayat (5) Pasal 26", "pasal:26/ayat:1/huruf:b +pasal:26/ayat:5"],
    [
      "RE7",
      "huruf d dan huruf e ayat (2), ayat (3), dan ayat (6) Pasal 27A",
      "pasal:27A/ayat:2/huruf:d +pasal:27A/ayat:2/huruf:e +pasal:27A/ayat:3 +pasal:27A/ayat:6",
    ],
    [
      "RE7",
      "ayat (2), (3) dan (4) pasal ini",
      "pasal:this/ayat:2 +pasal:this/ayat:3 +pasal:this/ayat:4",
    ],
    ["RE8", "ayat (1) dan (2)", "ayat:1 +ayat:2"],
    ["RE8", "Pasal 91A dan 91B", "pasal:91A +pasal:91B"],
    ["RE8", "sub a, b, dan c", "huruf:a +huruf:b +huruf:c"],
    ["RE10", "Pasal 5 dan ayat (2)", "pasal:5 +pasal:5/ayat:2?"],
    ["RE10", "ayat (1) dan huruf b", "ayat:1 +ayat:1/huruf:b?"],
    ["RE10", "Pasal 139 ayat (1) serta pada ayat (2)", "pasal:139/ayat:1 +pasal:139/ayat:2?"],
    [
      "RE14",
      "penjelasan ayat (1) dan ayat (4) Pasal 5",
      "penjelasan:/pasal:5/ayat:1 +penjelasan:/pasal:5/ayat:4",
    ],
    [
      "RE14",
      "ayat (4) Pasal 5 serta penjelasan ayat (1) dan ayat (4) Pasal 5",
      "pasal:5/ayat:4 +penjelasan:/pasal:5/ayat:1 +penjelasan:/pasal:5/ayat:4",
    ],
    [
      "RE14",
      "Pasal 5 dan penjelasan Pasal 6 ayat (1) dan ayat (2)",
      "pasal:5 +penjelasan:/pasal:6/ayat:1 +penjelasan:/pasal:6/ayat:2",
    ],
    [
      "RE14",
      "Pasal 5, penjelasan Pasal 6, dan Pasal 7",
      "pasal:5 +penjelasan:/pasal:6 +penjelasan:/pasal:7?",
    ],
    [
      "RE14",
      "penjelasan Pasal 5, Pasal 6, dan ketentuan Pasal 7",
      "penjelasan:/pasal:5 +penjelasan:/pasal:6 +pasal:7",
    ],
  ])("%s: %s", (_rule, text, shown) => {
    expect(cited(`menurut ${text}, dipidana`)).toEqual([`${text} → ${shown}`]);
  });

  test.each([
    ["RE8", "dalam Pasal 5, 10 (sepuluh) hari kemudian", ["Pasal 5 → pasal:5"]],
    ["RE8", "angka 14 (empat belas) dan 2 (dua) pasal", []],
    ["RE9", "huruf kapital, angka Arab, pasal demi pasal", []],
    ["RE15", "(dimaksud pada ayat (1) huruf a)", ["ayat (1) huruf a → ayat:1/huruf:a"]],
    ["RE16", "Cukup jelas. Pasal 14 …", []],
    ["RE16", "Cukup jelas. Ayat (2) . . .", []],
    ["RE16", "masa kerja. Pasal 39 . .- 29 . -", []],
    [
      "RE6",
      "Pasal 5 berlaku, kecuali Pasal 7 ayat (1)",
      ["Pasal 5 → pasal:5", "Pasal 7 ayat (1) → pasal:7/ayat:1"],
    ],
  ])("%s: %s", (_rule, text, shown) => {
    expect(cited(text)).toEqual(shown);
  });
});

describe("an act", () => {
  const ITE = "Undang-Undang Nomor 11 Tahun 2008 tentang Informasi dan Transaksi Elektronik";
  test.each([
    [
      "RE11",
      `${ITE} (Lembaran Negara Republik Indonesia Tahun 2008 Nomor 58)`,
      "@/akn/id/act/uu/2008/11",
    ],
    ["RE11", "Undang- Undang No. 11 Tahun 2008", "@/akn/id/act/uu/2008/11"],
    [
      "RE11",
      "Undang-Undang Nomor 19 Tahun 2016 tentang Perubahan atas Undang-Undang Nomor 11 Tahun 2008 tentang Informasi dan Transaksi Elektronik",
      "@/akn/id/act/uu/2016/19",
    ],
    [
      "RE11",
      "Undang-Undang Nomor 28 Tahun 1999 tentang Penyelenggaraan Negara yang Bersih dan Bebas dari Korupsi, Kolusi, dan Nepotisme",
      "@/akn/id/act/uu/1999/28",
    ],
    ["RE11", "UU 1/2023", "@/akn/id/act/uu/2023/1"],
    [
      "RE12",
      "Pasal 27 ayat (1) dan Pasal 28 Undang-Undang Nomor 11 Tahun 2008",
      "pasal:27/ayat:1 +pasal:28 @/akn/id/act/uu/2008/11",
    ],
    ["RE12", "Pasal 5 dari Undang-undang ini", "pasal:5 @self"],
    [
      "RE12",
      "UU 1/2023 Pasal 622 ayat (1) huruf q",
      "pasal:622/ayat:1/huruf:q @/akn/id/act/uu/2023/1",
    ],
    [
      "RE12",
      "Pasal 5 ayat (1) dan Pasal 20 Undang-Undang Dasar Negara Republik Indonesia Tahun 1945",
      `pasal:5/ayat:1 +pasal:20 @${UUD}`,
    ],
    ["RE9", "Peraturan Menteri ini", "@self"],
    ["RE13", "UUD 1945", `@${UUD}`],
    ["RE13", "Peraturan Pemerintah Nomor 71 Tahun 2019", "@/akn/id/act/pp/2019/71"],
    [
      "RE13",
      "Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022",
      "@/akn/id/act/perppu/2022/2",
    ],
    [
      "RE13",
      "Peraturan Presiden Republik Indonesia Nomor 12 Tahun 2021",
      "@/akn/id/act/perpres/2021/12",
    ],
    ["RE13", "Keputusan Presiden Nomor 36 Tahun 1990", "@/akn/id/act/keppres/1990/36"],
    [
      "RE13",
      "Peraturan Menteri Komunikasi dan Informatika Nomor 5 Tahun 2020",
      "@/akn/id/act/permen/kominfo/2020/5",
    ],
    [
      "RE13",
      "Peraturan Daerah Provinsi Jawa Barat Nomor 5 Tahun 2014",
      "@/akn/id-jb/act/perda/2014/5",
    ],
    ["RE13", "Peraturan Menteri Riset Nomor 5 Tahun 2020", "@"],
    ["RE13", "Undang-Undang Darurat Nomor 12 Tahun 1951", "@"],
    ["RE13", "Undang-Undang Nomor … Tahun …", "@"],
    ["RE13", "Pasal 310 KUHP", "pasal:310 @/akn/id/act/uu/1946/1|/akn/id/act/uu/2023/1"],
    ["RE13", "Pasal 5 Protokol", "pasal:5 @"],
    ["RE12", "Pasal 5 UU Hak Cipta", "pasal:5 @"],
    ["RE12", "UU Hak Cipta Pasal 5", "pasal:5 @"],
    ["RE12", "Pasal 5 PP tersebut", "pasal:5 @"],
    ["RE12", "Pasal 5 RUU ini", "pasal:5 @self"],
    ["RE12", "Pasal 5 Permenkominfo Nomor 5 Tahun 2020", "pasal:5 @"],
    ["RE12", "Pasal 5 Kode Etik", "pasal:5 @"],
    ["RE13", "Pasal 8 Maritime Labour Convention, 2006", "pasal:8 @"],
  ])("%s: %s", (_rule, text, shown) => {
    expect(cited(`menurut ${text}; lain`)).toEqual([`${text} → ${shown}`]);
  });

  test("[RE11] ends a title before the words that go on, and names what it changes", () => {
    const text = `${ITE} sebagaimana telah diubah dengan Undang-Undang Nomor 19 Tahun 2016 tentang Perubahan atas ${ITE}`;
    const [first, second] = findReferences(text, profiles.id);
    expect(first?.act?.title).toBe("Informasi dan Transaksi Elektronik");
    expect(second?.lead).toBe("sebagaimana telah diubah dengan");
    expect(second?.act?.changes).toBe("/akn/id/act/uu/2008/11");
  });
  test("[RE11] parts two acts that stand side by side", () => {
    expect(cited("menjadi Undang-Undang dan Undang-Undang Nomor 11 Tahun 2006")).toEqual([
      "Undang-Undang Nomor 11 Tahun 2006 → @/akn/id/act/uu/2006/11",
    ]);
  });
  test.each(["Peraturan Pemerintah", "Rancangan Undang-Undang tentang Desa", "Konvensi"])(
    "[RE11] takes %s without a number for no citation",
    (text) => {
      expect(cited(`diatur dengan ${text}.`)).toEqual([]);
    },
  );
});

describe("English", () => {
  test.each([
    [
      "RE17",
      "eu",
      "Article 17(1)(a) and (b)",
      "article:17/unit:1/unit:a +article:17/unit:1/unit:b",
    ],
    [
      "RE17",
      "eu",
      "points (a) and (b) of Article 6(1)",
      "article:6/unit:1/point:a +article:6/unit:1/point:b",
    ],
    ["RE17", "eu", "paragraph 2 of this Article", "article:this/paragraph:2"],
    ["RE17", "eu", "Articles 12 to 22 and 34", "article:12..article:22 +article:34"],
    ["RE17", "eu", "Article 4 of Regulation (EU) 2016/679", "article:4 @/akn/eu/act/reg/2016/679"],
    ["RE17", "eu", "Regulation (EC) No 45/2001", "@/akn/eu/act/reg/2001/45"],
    ["RE17", "eu", "Directive 95/46/EC", "@/akn/eu/act/dir/1995/46"],
    ["RE17", "eu", "this Regulation", "@self"],
    ["RE17", "eu", "Article 8(1) of the Charter", "article:8/unit:1 @"],
    ["RE17", "coe", "Articles 2 through 11 of this Convention", "article:2..article:11 @self"],
    ["RE17", "coe", "Article 6, paragraph 1.a", "article:6/paragraph:1/unit:a"],
    [
      "RE17",
      "coe",
      "Articles 2, 3, 6, paragraph 1.b, 7",
      "article:2 +article:3 +article:6/paragraph:1/unit:b +article:7",
    ],
    ["RE17", "ph", "Section 4(c)(1) of this Act", "section:4/unit:c/unit:1 @self"],
    ["RE17", "ph", "Sections 4(a) and 4(b)", "section:4/unit:a +section:4/unit:b"],
    ["RE17", "ph", "Republic Act No. 10175", "@/akn/ph/act/ra/2012/10175"],
  ] as const)("%s: %s %s", (_rule, profile, text, shown) => {
    const found = cited(`under ${text}; other`, profile);
    expect(found).toEqual([`${text} → ${shown}`]);
  });

  test("[RE8] takes no number that counts into a list", () => {
    expect(cited("under Article 5 and 30 days later", "eu")).toEqual(["Article 5 → article:5"]);
  });

  test("[RE17] reads sections as the United Kingdom and Australia cite them", () => {
    const profile = { ...profiles.ph, id: "au" as (typeof profiles.ph)["id"] };
    const text =
      "an offence against section 474.19, 474.20 or 474.25A(1) or (2), see subsection 13.3(3)";
    const [found, last] = findReferences(text, profile);
    expect(found?.items.map((item) => (item.kind === "one" ? item.place.path : []))).toMatchObject([
      [{ number: "474.19" }],
      [{ number: "474.20" }],
      [{ number: "474.25A" }, { number: "1" }],
      [{ number: "474.25A" }, { number: "2" }],
    ]);
    expect(last === undefined ? "" : showReference(last)).toBe("section:13.3/unit:3");
  });
});

test("[RE18] keeps a citation inside its block", () => {
  const document = act(
    article(
      "5",
      "Tindakan sebagaimana dimaksud dalam Pasal 3",
      list(point("a", "satu")),
      "ayat (2) berlaku.",
    ),
  );
  const clause = addressClauses(document, profiles.id).find(({ kind }) => kind === "article");
  const found = clause === undefined ? [] : findReferences(clause, profiles.id);
  expect(found.map(({ from, to }) => clause?.ownText.slice(from, to))).toEqual([
    "Pasal 3",
    "ayat (2)",
  ]);
});
