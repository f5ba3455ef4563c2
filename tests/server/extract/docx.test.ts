import { describe, expect, test } from "@jest/globals";
import { writeDialect } from "../../../engine/dialect/index.ts";
import { profiles } from "../../../schemas/profiles/index.ts";
import { type ExtractedSource, extractSource } from "../../../server/extract/index.ts";
import { checkAccount } from "../../engine/intake/support.ts";
import {
  cell,
  docx,
  item,
  level,
  type Parts,
  paragraph,
  paragraphs,
  run,
  table,
} from "./docx-file.ts";

const read = async (body: string, parts: Parts = {}): Promise<ExtractedSource> => {
  const outcome = await extractSource(docx(body, parts));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  expect(outcome.value.format).toBe("docx");
  expect(checkAccount(outcome.value.sourceText, outcome.value.account)).toEqual([]);
  outcome.value.document.check();
  return outcome.value;
};
const markdown = async (body: string, parts: Parts = {}): Promise<string> =>
  writeDialect((await read(body, parts)).document, profiles.id);
const dropped = ({ account }: ExtractedSource) =>
  account.spans.flatMap(({ outcome, reason, text }) =>
    outcome === "dropped" && reason !== "markup" ? [[reason, text]] : [],
  );
const told = ({ problems }: ExtractedSource) =>
  problems
    .filter(({ code }) => code.startsWith("extract/"))
    .map(({ code, facts }) => [code, facts]);

describe("a DOCX", () => {
  test("has its paragraphs as units", async () => {
    const body = paragraphs(
      "BAB I",
      "KETENTUAN UMUM",
      "Pasal 1",
      "(1) Setiap orang berhak.",
      "(2) Dua.",
    );
    expect(await markdown(body)).toBe(
      "## BAB I KETENTUAN UMUM\n\n### Pasal 1\n\n(1) Setiap orang berhak.\n\n(2) Dua.\n",
    );
  });

  test("[EX5] counts no paragraph that a change took away, and moves with those that it moved", async () => {
    const numbering = `<w:abstractNum w:abstractNumId="7">${level(0, "decimal", "Pasal %1")}${level(1, "lowerLetter", "%2.")}</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>`;
    const listed = (mark: string, content: string): string =>
      paragraph(
        content,
        `<w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr><w:rPr>${mark}</w:rPr>`,
      );
    const gone = listed("<w:del/>", `<w:del>${run("melapor;")}</w:del>`);
    const left = listed("<w:moveFrom/>", `<w:moveFrom>${run("dua;")}</w:moveFrom>`);
    const come = listed("<w:moveTo/>", `<w:moveTo>${run("dua;")}</w:moveTo>`);
    const body = [
      item("Umum:", 3, 0),
      listed("", run("satu;")),
      gone,
      left,
      listed("", run("tiga;")),
      come,
      listed("", run("empat.")),
    ].join("");
    expect(await markdown(body, { numbering })).toBe(
      "## Pasal 1\n\nUmum:\n\na. satu;\n\nb. tiga;\n\nc. dua;\n\nd. empat.\n",
    );
  });

  test("[EX11] keeps raised and lowered figures, and drops struck words", async () => {
    const raised = (sign: string, place: string): string =>
      run(sign, `<w:vertAlign w:val="${place}"/>`);
    const body =
      paragraphs("Pasal 1") +
      paragraph(
        `${run("Luas 5 km")}${raised("2", "superscript")}${run(", H")}${raised("2", "subscript")}${run("O ")}${run("lima ", "<w:strike/>")}${run("tujuh.")}`,
      );
    const found = await read(body);
    expect(writeDialect(found.document, profiles.id)).toBe(
      "## Pasal 1\n\nLuas 5 km², H₂O tujuh.\n",
    );
    expect(dropped(found)).toEqual([["deleted-change", "lima"]]);
  });

  test("[EX5] has the labels of its automatic lists, counted as Word counts", async () => {
    const numbering = `<w:abstractNum w:abstractNumId="7">${level(0, "decimal", "Pasal %1", '<w:suff w:val="nothing"/>')}${level(1, "decimal", "(%2)")}${level(2, "lowerLetter", "%3.")}</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num>`;
    const body = [
      item("", 3, 0),
      item("Satu:", 3, 1),
      item("a satu; dan", 3, 2),
      item("a dua.", 3, 2),
      item("Dua.", 3, 1),
      item("", 3, 0),
      item("Mulai lagi.", 3, 1),
      item("Kedua.", 3, 1),
    ].join("");
    expect(await markdown(body, { numbering })).toBe(
      "## Pasal 1\n\n(1) Satu:\n\na. a satu; dan\n\nb. a dua.\n\n(2) Dua.\n\n## Pasal 2\n\n(1) Mulai lagi.\n\n(2) Kedua.\n",
    );
  });

  test("counts a list anew where the file says so", async () => {
    const numbering = `<w:abstractNum w:abstractNumId="7">${level(0, "lowerRoman", "%1)")}${level(1, "decimalZero", "%1-%2:", "<w:isLgl/>")}</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num>`;
    const body = [item("x", 3, 0), item("y", 4, 0), item("z", 4, 0), item("w", 4, 1)].join("");
    const { sourceText } = await read(body, { numbering });
    expect(sourceText.split(/\n+/u)).toEqual(["i) x", "ix) y", "x) z", "10-1: w", ""]);
  });

  test("takes the list of a paragraph from its style, and capitals too", async () => {
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, "upperRoman", "BAB %1")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const styles = `<w:style w:type="paragraph" w:styleId="Bab"><w:name w:val="Bab"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:rPr><w:caps/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Bab2"><w:basedOn w:val="Bab"/></w:style>`;
    const style = '<w:pStyle w:val="Bab2"/>';
    const body =
      paragraph("Ketentuan umum", style) +
      paragraphs("Pasal 1", "Teks.") +
      paragraph("Penutup", style) +
      paragraphs("Pasal 2", "Teks.");
    expect(await markdown(body, { numbering, styles })).toBe(
      "## BAB I KETENTUAN UMUM\n\n### Pasal 1\n\nTeks.\n\n## BAB II PENUTUP\n\n### Pasal 2\n\nTeks.\n",
    );
  });

  test("[EX6] takes insertions, leaves out deletions with their reason, and says so", async () => {
    const body = `${paragraphs("Pasal 1")}<w:p>${run("Setiap orang ")}<w:del w:id="1"><w:r><w:delText>dilarang</w:delText></w:r></w:del><w:ins w:id="2">${run("wajib")}</w:ins>${run(" melapor.")}</w:p>`;
    const source = await read(body);
    expect(writeDialect(source.document, profiles.id)).toBe(
      "## Pasal 1\n\nSetiap orang wajib melapor.\n",
    );
    expect(dropped(source)).toEqual([["deleted-change", "dilarang"]]);
    expect(told(source)).toEqual([["extract/docx-changes", { inserted: 1, deleted: 1 }]]);
  });

  test("joins paragraphs whose end a change took away", async () => {
    const body =
      paragraphs("Pasal 1") +
      paragraph("Setiap ", "<w:rPr><w:del/></w:rPr>") +
      paragraph("orang berhak.");
    expect(await markdown(body)).toBe("## Pasal 1\n\nSetiap orang berhak.\n");
  });

  test("[EX7] keeps a table with its merged cells, and its words in the account", async () => {
    const merged = (text: string, how: string) =>
      cell(paragraph(text), `<w:vMerge w:val="${how}"/>`);
    const body =
      paragraphs("Pasal 1", "Golongan sebagai berikut:") +
      table([
        ["Nilai", "Golongan | kelas"],
        [merged("satu", "restart"), "A"],
        [merged("", "continue"), "B"],
        [cell(paragraph("jumlah"), '<w:gridSpan w:val="2"/>')],
      ]) +
      paragraphs("Pasal 2", "Teks.");
    const source = await read(body);
    expect(writeDialect(source.document, profiles.id)).toContain("|1x2 satu");
    const kept = source.account.spans.filter(({ outcome }) => outcome === "kept");
    expect(kept.map(({ text, eid }) => [text, eid])).toEqual([
      ["Pasal 1", "art_1"],
      ["Golongan sebagai berikut:", "art_1"],
      ["Nilai", "art_1"],
      ["Golongan | kelas", "art_1"],
      ["satu", "art_1"],
      ["A", "art_1"],
      ["B", "art_1"],
      ["jumlah", "art_1"],
      ["Pasal 2", "art_2"],
      ["Teks.", "art_2"],
    ]);
  });

  test("[EX7] has a table inside a cell as its text, and tells it; one in a cell without lines stays a table", async () => {
    const inner = cell(table([["roda dua", "1"]]) + paragraph(""));
    const source = await read(paragraphs("Pasal 1", "Yaitu:") + table([["Mobil", inner]]));
    expect(source.document.textContent).toContain("roda dua 1");
    expect(source.problems.map(({ code, facts }) => [code, facts])).toContainEqual([
      "extract/docx-not-kept",
      { what: "inner tables", count: 1 },
    ]);
    const placed = await read(paragraphs("Pasal 1", "Yaitu:") + table([["Mobil", inner]], "none"));
    expect(placed.problems.filter(({ code }) => code === "extract/docx-not-kept")).toEqual([]);
    expect(placed.document.textContent).toContain("roda dua1");
  });

  test("[EX7] keeps a table beside what looks like the head of a page", async () => {
    const small = table([["kiri", "kanan"]]);
    const body = small + paragraphs("- 2 -", "LEMBARAN NEGARA") + small + paragraphs("SALINAN");
    const source = await read(body);
    expect(source.document.textContent.match(/kiri/gu)).toHaveLength(2);
    expect(source.problems.filter(({ code }) => code === "extract/words-lost")).toEqual([]);
  });

  test("[EX7] reads a table without lines as the text that it places", async () => {
    const body =
      table(
        [
          ["Menimbang", ":", cell(paragraphs("a. bahwa satu;", "b. bahwa dua;"))],
          ["Mengingat", ":", "Pasal 20 Undang-Undang Dasar;"],
        ],
        "none",
      ) +
      paragraphs("MEMUTUSKAN:", "Menetapkan: UNDANG-UNDANG TENTANG CONTOH.", "Pasal 1", "Teks.");
    expect(await markdown(body)).toBe(
      "Menimbang :\n\na. bahwa satu;\n\nb. bahwa dua;\n\nMengingat :\n\nPasal 20 Undang-Undang Dasar;\n\nMEMUTUSKAN:\n\nMenetapkan: UNDANG-UNDANG TENTANG CONTOH.\n\n## Pasal 1\n\nTeks.\n",
    );
  });

  test("tells of heads, feet, notes, comments and hidden text, and drops them", async () => {
    const body =
      paragraphs("Pasal 1") +
      paragraph(
        `${run("Teks")}<w:r><w:footnoteReference w:id="2"/></w:r>${run(" utama.")}${run("rahasia", "<w:vanish/>")}`,
      );
    const source = await read(body, {
      header1: paragraphs("SALINAN RANCANGAN"),
      footer1: paragraphs("halaman"),
      footnotes: `<w:footnote w:id="0" w:type="separator">${paragraphs("---")}</w:footnote><w:footnote w:id="2">${paragraphs("Catatan kaki.")}</w:footnote>`,
      comments: `<w:comment w:id="1">${paragraphs("Mohon diperiksa.")}</w:comment>`,
    });
    expect(writeDialect(source.document, profiles.id)).toBe("## Pasal 1\n\nTeks utama.\n");
    expect(dropped(source)).toEqual([
      ["footnote", "Catatan kaki."],
      ["hidden-text", "rahasia"],
      ["page-header", "SALINAN RANCANGAN"],
      ["page-footer", "halaman"],
      ["comment", "Mohon diperiksa."],
    ]);
    expect(told(source)).toEqual([
      ["extract/docx-not-kept", { what: "footnotes", count: 1 }],
      ["extract/docx-not-kept", { what: "comments", count: 1 }],
    ]);
  });

  test("reads a text box once, and tells of pictures and equations", async () => {
    const box = `<w:txbxContent>${paragraphs("Kotak.")}</w:txbxContent>`;
    const body = `${paragraphs("Pasal 1")}<w:p>${run("Teks.")}<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p><w:p><w:r><w:drawing><a:blip/></w:drawing></w:r><m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath></w:p>`;
    const source = await read(body);
    expect(source.document.textContent.match(/Kotak/gu)).toHaveLength(1);
    expect(source.document.textContent).toContain("x=1");
    expect(told(source).map(([, facts]) => facts)).toEqual([
      { what: "pictures", count: 1 },
      { what: "equations", count: 1 },
    ]);
  });

  test("reads any prefix of the namespace, breaks, symbols and hyphens", async () => {
    const body = `<x:p xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:r><x:t>Pasal 1</x:t><x:br/><x:t>Undang</x:t><x:noBreakHyphen/><x:t>undang</x:t><x:sym x:char="F0B7"/></x:r></x:p>`;
    expect(await markdown(body)).toBe("## Pasal 1\n\nUndang-undang•\n");
  });
});
