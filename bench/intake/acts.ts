/**
 * What the reader of official texts is measured on: which text is read, and which other edition of the act is held to be true.
 *
 * Paths are those of the corpus. `articles` are the labels that the act has, in the order they stand; those that an
 * amending act quotes are among them. Where an act has no second edition only its articles are judged.
 */

export interface BenchRow {
  readonly act: string;
  readonly input: string;
  readonly kind: "clean" | "scanned" | "converted";
  readonly truth: string | null;
  readonly articles: readonly string[];
}

/** "1-4 4A 5" is 1, 2, 3, 4, 4A, 5. */
function labels(ranges: string): readonly string[] {
  return ranges.split(" ").flatMap((range) => {
    const [first = "", last = first] = range.split("-");
    if (!/^\d+$/u.test(first) || !/^\d+$/u.test(last)) return [range];
    return Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) =>
      String(Number(first) + at),
    );
  });
}

const ACTS = {
  "UUD 1945": "1-37 I II III IV",
  "UUD 1945 first amendment": "5 7 9 13 14 15 17 20 21",
  // The print has "Pasal 25E" where 25A is meant.
  "UUD 1945 second amendment":
    "18 18A 18B 19 20 20A 22A 22B 25E 26 27 28A 28B 28C 28D 28E 28F 28G 28H 28I 28J 30 36A 36B 36C",
  "UUD 1945 third amendment":
    "1 3 6 6A 7A 7B 7C 8 11 17 22C 22D 22E 23 23A 23C 23E 23F 23G 24 24A 24B 24C",
  // The print has a second "Pasal III" where II is meant.
  "UUD 1945 fourth amendment": "2 6A 8 11 16 23B 23D 24 31 32 33 34 37 I II III I III",
  "UUD 1945 as amended":
    "1-6 6A 7 7A 7B 7C 8-18 18A 18B 19 20 20A 21 22 22A 22B 22C 22D 22E 23 23A 23B 23C 23D 23E 23F 23G 24 24A 24B 24C 25 25A 26 27 28 28A 28B 28C 28D 28E 28F 28G 28H 28I 28J 29-36 36A 36B 36C 37 I II III I II",
  "UU 1/1974": "1-67",
  "UU 23/2002": "1-93",
  "UU 21/2007": "1-67",
  "UU 11/2008": "1-54",
  "UU 44/2008": "1-45",
  "UU 14/2009": "1-2",
  "UU 12/2011": "1-104",
  "UU 10/2012": "1-2",
  "UU 11/2012": "1-108",
  "UU 35/2014":
    "I 1 6 9 12 14 15 20 21 22 23 24 25 26 27 28 33 38A 39 41 41A 43 44 45 45A 45B 46 47 48 49 51 53 54 55 56 58 59 59A 60 64 65 66 67 67A 67B 67C 68 69 69A 69B 70 71 71A 71B 71C 71D 71E 72 73 73A 74 75 76 76A 76B 76C 76D 76E 76F 76G 76H 76I 76J 77 77A 77B 80 81 82 83 86A 87 88 89 91A II",
  "UU 17/2016, act alone": "1-2",
  "UU 17/2016": "1 2 I 81 81A 82 82A II",
  "UU 19/2016": "I 1 26 31 40 43 45 45A 45B II",
  "UU 12/2017": "1-2",
  "UU 15/2019": "I 1 20 21 23 26 47 49 54 55 58 71A 85 91 95A 95B 99A II",
  "UU 16/2019": "I 7 65A II",
  "PP 71/2019": "1-104",
  "Permenkominfo 5/2020": "1-49",
  "Permenkominfo 10/2021": "I 47 II",
  "UU 12/2022": "1-93",
  "UU 27/2022": "1-76",
  "UU 1/2023": "1-624",
  "UU 1/2024": "I 5 13 13A 16A 16B 17 18A 27 27A 27B 28 29 36 40 40A 43 45 45A 45B II",
} as const;

type Act = keyof typeof ACTS;

function row(act: Act, kind: BenchRow["kind"], input: string, truth: string | null): BenchRow {
  return {
    act,
    kind,
    input: `id/${input}`,
    truth: truth === null ? null : `id/${truth}`,
    articles: labels(ACTS[act]),
  };
}

/** The table: act, input, truth. */
export const BENCH_ROWS: readonly BenchRow[] = [
  row("UUD 1945", "clean", "uud-1945/UUD45.txt", null),
  row("UUD 1945 first amendment", "clean", "uud-1945/UUD45_perubahan1.txt", null),
  row("UUD 1945 second amendment", "clean", "uud-1945/UUD45_perubahan2.txt", null),
  row("UUD 1945 third amendment", "clean", "uud-1945/UUD45_perubahan3.txt", null),
  row("UUD 1945 fourth amendment", "clean", "uud-1945/UUD45_perubahan4.txt", null),
  row("UUD 1945 as amended", "clean", "uud-1945/UUD45_SatuNaskah.txt", null),
  row("UU 1/1974", "clean", "uu-1974-1/pdf-digital.txt", "uu-1974-1/lembaran-negara.html"),
  row("UU 1/1974", "clean", "uu-1974-1/lembaran-negara.html", "uu-1974-1/pdf-digital.txt"),
  row("UU 1/1974", "converted", "uu-1974-1/data-peraturan.md", "uu-1974-1/lembaran-negara.html"),
  row("UU 23/2002", "clean", "uu-2002-23/pdf-digital.txt", "uu-2002-23/lembaran-negara.html"),
  row("UU 23/2002", "clean", "uu-2002-23/lembaran-negara.html", "uu-2002-23/pdf-digital.txt"),
  row("UU 23/2002", "converted", "uu-2002-23/data-peraturan.md", "uu-2002-23/lembaran-negara.html"),
  row("UU 21/2007", "clean", "uu-2007-21/pdf-digital.txt", "uu-2007-21/lembaran-negara.html"),
  row("UU 21/2007", "clean", "uu-2007-21/lembaran-negara.html", "uu-2007-21/pdf-digital.txt"),
  row("UU 21/2007", "converted", "uu-2007-21/data-peraturan.md", "uu-2007-21/lembaran-negara.html"),
  row("UU 11/2008", "clean", "uu-2008-11/pdf-digital.txt", "uu-2008-11/clean.md"),
  row("UU 11/2008", "clean", "uu-2008-11/clean.md", "uu-2008-11/lembaran-negara.html"),
  row("UU 11/2008", "clean", "uu-2008-11/lembaran-negara.html", "uu-2008-11/clean.md"),
  row("UU 11/2008", "scanned", "uu-2008-11/raw-ocr.txt", "uu-2008-11/clean.md"),
  row("UU 11/2008", "converted", "uu-2008-11/data-peraturan.md", "uu-2008-11/clean.md"),
  row("UU 44/2008", "clean", "uu-2008-44/pdf-lembaran.txt", "uu-2008-44/lembaran-negara.html"),
  row("UU 44/2008", "clean", "uu-2008-44/lembaran-negara.html", "uu-2008-44/data-peraturan.md"),
  row("UU 44/2008", "converted", "uu-2008-44/data-peraturan.md", "uu-2008-44/lembaran-negara.html"),
  row("UU 14/2009", "clean", "uu-2009-14/pdf-digital.txt", "uu-2009-14/lembaran-negara.html"),
  row("UU 14/2009", "clean", "uu-2009-14/lembaran-negara.html", "uu-2009-14/data-peraturan.md"),
  row("UU 14/2009", "converted", "uu-2009-14/data-peraturan.md", "uu-2009-14/lembaran-negara.html"),
  row("UU 12/2011", "clean", "uu-2011-12/pdf-digital.txt", "uu-2011-12/lembaran-negara.html"),
  row("UU 12/2011", "clean", "uu-2011-12/lembaran-negara.html", "uu-2011-12/pdf-digital.txt"),
  row("UU 12/2011", "converted", "uu-2011-12/data-peraturan.md", "uu-2011-12/lembaran-negara.html"),
  row("UU 10/2012", "clean", "uu-2012-10/pdf-digital.txt", "uu-2012-10/data-peraturan.md"),
  row("UU 10/2012", "clean", "uu-2012-10/pdf-lembaran.txt", "uu-2012-10/data-peraturan.md"),
  row("UU 11/2012", "clean", "uu-2012-11/pdf-digital.txt", "uu-2012-11/lembaran-negara.html"),
  row("UU 11/2012", "clean", "uu-2012-11/lembaran-negara.html", "uu-2012-11/pdf-digital.txt"),
  row("UU 11/2012", "converted", "uu-2012-11/data-peraturan.md", "uu-2012-11/lembaran-negara.html"),
  row("UU 35/2014", "clean", "uu-2014-35/pdf-digital.txt", "uu-2014-35/pdf-lembaran.txt"),
  row("UU 35/2014", "clean", "uu-2014-35/pdf-lembaran.txt", "uu-2014-35/pdf-digital.txt"),
  row("UU 35/2014", "converted", "uu-2014-35/data-peraturan.md", "uu-2014-35/pdf-digital.txt"),
  row("UU 17/2016", "clean", "uu-2016-17/pdf-lembaran.txt", null),
  row("UU 17/2016, act alone", "clean", "uu-2016-17/hukumonline.txt", null),
  row("UU 17/2016", "scanned", "uu-2016-17/pdf-scan.txt", "uu-2016-17/pdf-lembaran.txt"),
  row("UU 19/2016", "clean", "uu-2016-19/clean.md", null),
  row("UU 19/2016", "clean", "uu-2016-19/bpk-pdf.txt", "uu-2016-19/clean.md"),
  row("UU 19/2016", "scanned", "uu-2016-19/pdf-scan.txt", "uu-2016-19/clean.md"),
  row("UU 19/2016", "scanned", "uu-2016-19/raw-ocr.txt", "uu-2016-19/clean.md"),
  row("UU 19/2016", "converted", "uu-2016-19/data-peraturan.md", "uu-2016-19/clean.md"),
  row("UU 12/2017", "clean", "uu-2017-12/pdf-lembaran.txt", null),
  row("UU 12/2017", "scanned", "uu-2017-12/pdf-scan.txt", "uu-2017-12/pdf-lembaran.txt"),
  row("UU 15/2019", "scanned", "uu-2019-15/setneg-salinan.txt", null),
  row("UU 15/2019", "converted", "uu-2019-15/data-peraturan.md", null),
  row("UU 16/2019", "scanned", "uu-2019-16/setneg-salinan.txt", null),
  row("PP 71/2019", "clean", "pp-2019-71/clean.md", null),
  row("PP 71/2019", "scanned", "pp-2019-71/raw-ocr.txt", "pp-2019-71/clean.md"),
  row("PP 71/2019", "converted", "pp-2019-71/data-peraturan.md", "pp-2019-71/clean.md"),
  row("Permenkominfo 5/2020", "clean", "permenkominfo-2020-5/clean.md", null),
  row(
    "Permenkominfo 5/2020",
    "scanned",
    "permenkominfo-2020-5/raw-ocr.txt",
    "permenkominfo-2020-5/clean.md",
  ),
  row("Permenkominfo 10/2021", "clean", "permenkominfo-2021-10/clean.md", null),
  row(
    "Permenkominfo 10/2021",
    "scanned",
    "permenkominfo-2021-10/raw-ocr.txt",
    "permenkominfo-2021-10/clean.md",
  ),
  row("UU 12/2022", "converted", "uu-2022-12/data-peraturan.md", null),
  row("UU 27/2022", "clean", "uu-2022-27/clean.md", null),
  row("UU 27/2022", "scanned", "uu-2022-27/raw-ocr.txt", "uu-2022-27/clean.md"),
  row("UU 27/2022", "converted", "uu-2022-27/data-peraturan.md", "uu-2022-27/clean.md"),
  row("UU 1/2023", "converted", "uu-2023-1/data-peraturan.md", null),
  row("UU 1/2024", "clean", "uu-2024-1/clean.md", null),
  row("UU 1/2024", "scanned", "uu-2024-1/raw-ocr.txt", "uu-2024-1/clean.md"),
];
