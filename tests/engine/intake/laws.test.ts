/** What holds for any source: it is read, no word is lost, and every character is accounted for. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { readDialect } from "../../../engine/dialect/index.ts";
import { readHtml, readPlainText } from "../../../engine/intake/index.ts";
import { indonesia } from "../../../schemas/profiles/id.ts";
import fc from "../../support/random.ts";
import { checkAccount } from "./support.ts";

const RUNS = Number(process.env["FUZZ_RUNS"] ?? 1500);

const PIECES = [
  "LEMBARAN NEGARA",
  "No.58, 2007   HUKUM. Pidana.",
  "UNDANG-UNDANG REPUBLIK INDONESIA",
  "NOMOR 21 TAHUN 2007",
  "TENTANG",
  "PERUBAHAN ATAS UNDANG-UNDANG",
  "DENGAN RAHMAT TUHAN YANG MAHA ESA",
  "PRESIDEN REPUBLIK INDONESIA,",
  "PRESIDEN",
  "REPUBLIK INDONESIA",
  "Menimbang : a. bahwa satu;",
  "Menimbang",
  "Mengingat: 1. Pasal 20;",
  "MEMUTUSKAN:",
  "Menetapkan : UNDANG-UNDANG TENTANG X.",
  "BAB I",
  "B A B  II",
  "BAB VIII I,ARANGAN",
  "KETENTUAN UMUM",
  "Bagian Kesatu Umum",
  "Paragraf 1",
  "Pasal 1",
  "Pasal 2.",
  "Pasal I",
  "Pasal II",
  "Pasa722",
  "Pasal 5 (1) Setiap orang",
  "Pasal 168",
  "P asal 4",
  "(1) Setiap orang yang:",
  "(2) Dua.",
  "(21 Dua.",
  "a. satu;",
  "b. dua; dan",
  "c, tiga.",
  "1. satu:",
  "aa. dua puluh tujuh;",
  "dipidana dengan pidana penjara.",
  "1. Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:",
  "Ketentuan Pasal 7 diubah sehingga berbunyi sebagai berikut: 2",
  "3. Pasal 9 dihapus. 4. Ketentuan Pasal 10 diubah sehingga berbunyi sebagai berikut:",
  "Agar setiap orang mengetahuinya, memerintahkan pengundangan",
  "Disahkan di Jakarta",
  "PENJELASAN",
  "ATAS",
  "PENJELASAN ATAS UNDANG-UNDANG X I. UMUM Teks umum. II. PASAL DEMI PASAL",
  "I. UMUM",
  "II. PASAL DEMI PASAL",
  "Ayat (1)",
  "Ayat (l",
  "(2) Ayat",
  "Huruf a",
  "Angka 1",
  "Cukup jelas.",
  "LAMPIRAN",
  "LAMPIRAN.",
  "LAMPIRAN II",
  "TAMBAHAN LEMBARAN NEGARA REPUBLIK INDONESIA NOMOR 1",
  "- 2 -",
  "12",
  "2014, No.297   6",
  "Pasal 3 ...",
  "SK No 190185 A",
  "<missing-text>",
  "undang-",
  "undang yang meng-",
  "hasilkan",
  "ekstra- dan",
  "*tebal* _miring_ `kode` [tautan](x) <b> & &amp; \\ # > | ~~~ ``` ***",
  "# Judul #",
  "## BAB V",
  "| a | b |",
  "| --- | --- |",
  "…",
  "***",
  "\u00AD\u200B",
  "\uD800 \0 \uFEFF",
  "e\u0301 \u00A0 \u2028 \v x",
  "\tmasuk   dengan    sela",
];
const HTML_PIECES = [
  ...PIECES,
  "<p>",
  "</p>",
  '<div class="s12">',
  "</div>",
  "<br />",
  "<ol><li>",
  "</li></ol>",
  "<h4>Pasal 1</h4>",
  "<b>teb",
  "al</b>",
  "&nbsp;",
  "&#8220;",
  "&amp",
  "&bukan;",
  "<table><tr><td>satu</td><td>dua</td></tr></table>",
  "<script>alert('x')</script>",
  "<!-- komentar -->",
  "<!-- tanpa akhir",
  "<style>",
  '<a title="x>y">',
  "a < b",
];
const JOINS = ["\n", "\n", "\n", "\n\n", " ", "\f", "\r\n", "\r", "\n     ", ""];

const sourceOf = (pieces: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...JOINS)), { maxLength: 40 })
    .map((parts) => parts.flat().join(""));

const FORMATS = [
  { format: "plain text", read: readPlainText, source: sourceOf(PIECES) },
  { format: "HTML", read: readHtml, source: sourceOf(HTML_PIECES) },
] as const;

describe.each(FORMATS)("any source as $format", ({ read, source }) => {
  const check = (text: string): void => {
    const { account, problems, document } = read(text, { profile: indonesia });
    document.check();
    expect(problems.filter(({ code }) => code === "intake/words-lost")).toEqual([]);
    expect(checkAccount(text, account)).toEqual([]);
  };

  test("[IN1] [IN2] of pieces of law is read and accounted for", () => {
    fc.assert(fc.property(source, check), { numRuns: RUNS });
  });
  test("[IN1] [IN2] whose annex has its number on a line of its own is accounted for", () => {
    check(
      "Pasal 4\nAgar setiap orang mengetahuinya, memerintahkan pengundangan\nLAMPIRAN\nII. DAFTAR\n",
    );
  });
  test("[IN1] [IN2] of any characters is read and accounted for", () => {
    const text = fc.string({ unit: "binary", maxLength: 200 });
    fc.assert(fc.property(text, check), { numRuns: RUNS });
  });
  test("[IN3] gives the same document each time", () => {
    const twice = (text: string): void => {
      const first = read(text, { profile: indonesia });
      expect(read(text, { profile: indonesia }).document.eq(first.document)).toBe(true);
    };
    fc.assert(fc.property(source, twice), { numRuns: Math.ceil(RUNS / 10) });
  });
});

describe("every text of drafts/ as a text that somebody sent", () => {
  const files = readdirSync("drafts", { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".md") && !file.endsWith("README.md"),
  );
  test.each(files)("[IN1] [IN2] drafts/%s is read and accounted for", (file) => {
    const source = readFileSync(`drafts/${file}`, "utf8");
    const { profile } = readDialect(source);
    const { account, problems, document } = readPlainText(source, { profile });
    document.check();
    expect(problems.filter(({ code }) => code === "intake/words-lost")).toEqual([]);
    expect(checkAccount(source, account)).toEqual([]);
  });
});
