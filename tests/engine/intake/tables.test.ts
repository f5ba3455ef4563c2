/** Tables of a page: those that are, and those that only place text. */
import { describe, expect, test } from "@jest/globals";
import { type IntakeResult, readHtml } from "../../../engine/intake/index.ts";
import { indonesia } from "../../../schemas/profiles/id.ts";
import { checkAccount } from "./support.ts";

const HEAD =
  "<p>UNDANG-UNDANG REPUBLIK INDONESIA</p><p>NOMOR 1 TAHUN 2020</p><p>TENTANG CONTOH</p>\n" +
  "<p>Menimbang :</p><p>a. bahwa perlu;</p><p>b. bahwa harus;</p><p>MEMUTUSKAN:</p>\n" +
  "<p>Menetapkan : UNDANG-UNDANG TENTANG CONTOH.</p>\n";

const FEES =
  '<table border="1"><tr><th rowspan="2">No</th><th colspan="2">Tarif</th></tr>\n' +
  "<tr><td>baru</td><td>lama &amp; <b>tetap</b></td></tr>\n" +
  "<tr><td>1</td><td><p>Rp1.000</p><p>(seribu)</p></td><td></td></tr></table>\n";

function read(body: string): IntakeResult {
  const source = `<html><body>${HEAD}${body}</body></html>`;
  const result = readHtml(source, { profile: indonesia });
  expect(result.problems.filter(({ code }) => code === "intake/words-lost")).toEqual([]);
  expect(checkAccount(source, result.account)).toEqual([]);
  return result;
}

/** The rows of each table, a cell as its spans and its text. */
function tablesOf({ document }: IntakeResult): readonly (readonly string[])[][] {
  const found: (readonly string[])[][] = [];
  document.descendants((node) => {
    if (node.type.name !== "table") return true;
    found.push(
      node.children.map((row) =>
        row.children.map(
          ({ attrs, textContent }) => `${attrs["colspan"]}x${attrs["rowspan"]} ${textContent}`,
        ),
      ),
    );
    return false;
  });
  return found;
}

describe("a table", () => {
  test("[IN20] keeps its rows, its columns and its merged cells", () => {
    const result = read(
      `<p>Pasal 1</p><p>Tarif sebagai berikut:</p>${FEES}<p>Tarif berlaku tetap.</p><p>Pasal 2</p><p>Dua.</p>`,
    );
    expect(tablesOf(result)).toEqual([
      [
        ["1x2 No", "2x1 Tarif"],
        ["1x1 baru", "1x1 lama & tetap"],
        ["1x1 1", "1x1 Rp1.000 (seribu)", "1x1 "],
      ],
    ]);
    const kept = result.account.spans.find(({ text }) => text.includes("seribu"));
    expect(kept).toMatchObject({ outcome: "kept", eid: "art_1" });
    expect(result.document.textContent).toContain("Tarif berlaku tetap.");
  });
  test("[IN20] stands in the point before it where the list goes on", () => {
    const result = read(
      `<p>Pasal 1</p><p>Tarif adalah:</p><p>a. tarif umum:</p>${FEES}<p>b. tarif khusus.</p>`,
    );
    const parents: string[] = [];
    result.document.descendants((node, _, parent) => {
      if (node.type.name === "table") parents.push(String(parent?.attrs["label"]));
      return true;
    });
    expect(parents).toEqual(["a."]);
  });
  test("[IN20] stands inside what an instruction quotes", () => {
    const result = read(
      `<p>Pasal I</p><p>Beberapa ketentuan diubah sebagai berikut:</p><p>1. Pasal 5 diubah sehingga berbunyi sebagai berikut:</p><p>Pasal 5</p><p>Tarif:</p>${FEES}<p>2. Pasal 6 dihapus.</p><p>Pasal II</p><p>Undang-Undang ini mulai berlaku.</p>`,
    );
    expect(tablesOf(result)).toHaveLength(1);
    const kept = result.account.spans.find(({ text }) => text.includes("seribu"));
    expect(kept?.eid).toBe("mod_1__qstr_1__art_5");
  });
  test("[IN20] is running text where no table can stand", () => {
    const result = read(`<p>Pasal 1</p><p>Satu.</p><p>Disahkan di Jakarta</p>${FEES}`);
    expect(tablesOf(result)).toEqual([]);
    expect(result.document.textContent).toContain("Rp1.000 (seribu)");
  });
});

describe("what only places text", () => {
  test.each([
    [
      "a list",
      "<table border=1><tr><td>a.</td><td>satu;</td></tr><tr><td>b.</td><td>dua.</td></tr></table>",
    ],
    [
      "signatures",
      "<table><tr><td>PRESIDEN</td><td>MENTERI</td></tr><tr><td>ttd</td><td>ttd</td></tr></table>",
    ],
    [
      "an outer table",
      "<table border=1><tr><td>x</td><td>y</td></tr><tr><td>x</td><td><table><tr><td>y</td></tr></table></td></tr></table>",
    ],
    [
      "names and values",
      "<table border=1><tr><td>Nama</td><td>:</td><td>A</td></tr><tr><td>Umur</td><td>:</td><td>1</td></tr></table>",
    ],
    ["one column", "<table border=1><tr><td>satu</td></tr><tr><td>dua</td></tr></table>"],
  ])("[IN20] %s is no table", (_, table) => {
    const result = read(`<p>Pasal 1</p><p>Yaitu:</p>${table}<p>Pasal 2</p><p>Dua.</p>`);
    expect(tablesOf(result)).toEqual([]);
  });
  test("[IN20] a table with lines around another one is told, one that only places it is not", () => {
    const inner =
      "<table border=1><tr><td>roda dua</td><td>1</td></tr><tr><td>roda empat</td><td>2</td></tr></table>";
    const around = (border: string): IntakeResult =>
      read(
        `<p>Pasal 1</p><p>Yaitu:</p><table${border}><tr><td>Jenis</td><td>Tarif</td></tr><tr><td>Mobil</td><td>${inner}</td></tr></table><p>Pasal 2</p><p>Dua.</p>`,
      );
    const told = (result: IntakeResult): readonly unknown[] =>
      result.problems.filter(({ code }) => code === "intake/table-in-table").map(({ at }) => at);
    expect(told(around(" border=1"))).toEqual([{ kind: "source", line: 4, column: 28 }]);
    expect(told(around(""))).toEqual([]);
    expect(tablesOf(around(" border=1"))).toEqual([
      [
        ["1x1 roda dua", "1x1 1"],
        ["1x1 roda empat", "1x1 2"],
      ],
    ]);
  });
  test("[IN20] a table that nobody closes is read as text", () => {
    const result = read("<p>Pasal 1</p><table border=1><tr><td>x<td>y<tr><td>z<td>w");
    expect(tablesOf(result)).toEqual([]);
    expect(result.document.textContent).toContain("z");
  });
});
