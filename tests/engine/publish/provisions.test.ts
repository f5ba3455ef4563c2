import { describe, expect, test } from "@jest/globals";
import { readDialect, writeDialect } from "../../../engine/dialect/index.ts";
import { diffDocuments } from "../../../engine/diff/index.ts";
import { addressClauses, hashBody, titleOf } from "../../../engine/document/index.ts";
import {
  type Publication,
  type PublishedText,
  publicationHtml,
} from "../../../engine/publish/index.ts";
import { escapeText, fileAddress, html, webAddress } from "../../../engine/publish/markup.ts";
import { renderNode } from "../../../engine/publish/pin-html.ts";

const A = "Setiap orang wajib menyimpan data pribadi korban selama jangka waktu yang ditetapkan.";
const B = "Penyelenggara sistem elektronik dilarang menyebarkan gambar korban kepada umum.";
const C = "Menteri menetapkan tata cara pengaduan dan pemulihan bagi korban eksploitasi.";
const D = "Hakim dapat menjatuhkan pidana tambahan berupa perampasan keuntungan.";

const textOf = (source: string): PublishedText & { hash: string; title: string } => {
  const { document, profile } = readDialect(source);
  const body = writeDialect(document, profile);
  const clauses = addressClauses(document, profile);
  return {
    document,
    profile,
    clauses,
    facts: null,
    cite: "UU 1",
    body,
    version: null,
    hash: hashBody(body),
    title: titleOf(document),
  };
};

const pageOf = (
  before: string,
  after: string,
  reasons: Publication["acts"][number]["reasons"] = new Map(),
): string => {
  const [known, now] = [textOf(before), textOf(after)];
  const { diff } = diffDocuments(known, now);
  return publicationHtml({
    language: "id",
    title: { id: "Contoh", en: "" },
    summary: { id: "", en: "" },
    illustrative: false,
    author: "",
    publishedAt: null,
    acts: [{ before: known, after: now, diff, reasons, pins: new Map(), bill: null }],
    gaps: [],
  });
};

/** The redline of a page as text: one line a block of it. */
const redlineOf = (page: string): readonly string[] =>
  (/<div class="act">([\s\S]*?)<\/section>\s*<section id="sources"/u.exec(page)?.[1] ?? "")
    .replace(/<span class="heard">[^<]*<\/span>/gu, "")
    .replace(/<del[^>]*>/gu, "[-")
    .replace(/<ins[^>]*>/gu, "[+")
    .replace(/<\/(?:del|ins)>/gu, "]")
    .replace(/<(?:p|h[1-6]|summary|article|div)[^>]*>/gu, "\n")
    .replace(/<[^>]+>/gu, " ")
    .split("\n")
    .map((line) => line.replace(/\s+/gu, " ").trim())
    .filter((line) => line !== "");

describe("the redline on the page", () => {
  test("names both ends of a move", () => {
    const page = pageOf(
      `## BAB I UMUM\n\n### Pasal 1\n\n${A}\n\n### Pasal 2\n\n(1) ${B}\n\n(2) ${C}\n\n## BAB II AKHIR\n\n### Pasal 3\n\n${D}\n`,
      `## BAB I UMUM\n\n### Pasal 1\n\n${A}\n\n## BAB II AKHIR\n\n### Pasal 3\n\n${D}\n\n### Pasal 4\n\n(1) ${B}\n\n(2) ${C}\n`,
    );
    expect(redlineOf(page)).toEqual([
      "UU 1",
      "BAB I UMUM",
      "[-Pasal 2] ↪ dipindahkan ke Pasal 4",
      "BAB II AKHIR",
      "[-Pasal 2] Pasal 4",
      "↪ dipindahkan dari Pasal 2",
      "(1)",
      B,
      "(2)",
      C,
    ]);
    expect(page).toContain("dipindahkan dari Pasal 2");
  });

  test("names the parts of a split and of a merge once in the table", () => {
    const split = [
      `## Pasal 1\n\n(1) ${A}\n\n(2) ${B} ${C}\n`,
      `## Pasal 1\n\n(1) ${A}\n\n(2) ${B}\n\n(3) ${C}\n`,
    ] as const;
    const page = pageOf(...split);
    expect(redlineOf(page)).toContain("dipecah menjadi Pasal 1 ayat (2) dan Pasal 1 ayat (3)");
    expect(page.match(/<tr data-eid/gu)).toHaveLength(1);
    const merged = pageOf(split[1], split[0]);
    expect(redlineOf(merged)).toContain("gabungan Pasal 1 ayat (2) dan Pasal 1 ayat (3)");
  });

  test("shows a chapter that is gone, its heading and each article", () => {
    const page = pageOf(
      `## BAB I UMUM\n\n### Pasal 1\n\n${A}\n\n## BAB II AKHIR\n\n### Pasal 2\n\n${B}\n`,
      `## BAB I UMUM\n\n### Pasal 1\n\n${A}\n`,
    );
    expect(redlineOf(page)).toEqual([
      "UU 1",
      "[-BAB II]",
      "Dihapus",
      "[-AKHIR]",
      "BAB II AKHIR",
      "[-Pasal 2]",
      "Dihapus",
      `[-${B}]`,
    ]);
    expect(page).toContain('class="provision gone"');
  });

  test("shows tables by row and omissions as such", () => {
    const table = (word: string): string =>
      `## Pasal 1\n\nTarif:\n\n| jenis | tarif |\n| --- | --- |\n| biasa | ${word} |\n\n(1) ${A}\n\n…\n\n(5) ${B}\n`;
    const page = pageOf(table("Rp1.000,00"), table("Rp2.000,00"));
    expect(redlineOf(page)).toEqual([
      "UU 1",
      "Pasal 1",
      "Tarif:",
      "jenis tarif",
      "biasa [-Rp1.000,00][+Rp2.000,00]",
      "(1)",
      A,
      "…",
      "(5)",
      B,
    ]);
    expect(page).toContain('<p class="cells">');
  });

  test("shows what changed in a quoted structure and in an annex", () => {
    const amending = (word: string): string =>
      `## Pasal I\n\nMengubah:\n\n1. Pasal 5 diubah:\n\n> ### Pasal 5\n>\n> (1) ${A} ${word}\n\n## LAMPIRAN I\n\nBentuk ${word}\n`;
    const page = pageOf(amending("Lama."), amending("Baru."));
    expect(redlineOf(page).filter((line) => line.includes("[-"))).toEqual([
      `${A} [-Lama][+Baru].`,
      "Bentuk [-Lama][+Baru].",
    ]);
    expect(page).toContain("Pasal I angka 1 Pasal 5 ayat (1)");
    expect(page).toContain("LAMPIRAN I");
  });

  test("puts what is said beside a clause that did not change where the clause stands", () => {
    const reasons = new Map([["art_1__para_3", { reason: { id: "Tetap.", en: "" }, gaps: [] }]]);
    const source = (word: string): string =>
      `## Pasal 1\n\n(1) ${A} ${word}\n\n(2) ${B}\n\n(3) ${C}\n`;
    const page = pageOf(source("Lama."), source("Baru."), reasons);
    expect(page).toContain('<section aria-label="Pasal 1 ayat (3)">');
    expect(redlineOf(page)).toContain(C);
  });

  test("says of a deleted clause whose address is taken nothing that is meant for the other", () => {
    const reasons = new Map([["art_1", { reason: { id: "Untuk yang baru.", en: "" }, gaps: [] }]]);
    const page = pageOf(
      `## Pasal 1\n\n${A}\n\n## Pasal 2\n\n${B}\n`,
      `## Pasal 1\n\n${B}\n`,
      reasons,
    );
    expect(page.match(/Untuk yang baru\./gu)).toHaveLength(1);
  });

  test("shows a title that changed", () => {
    const page = pageOf("# UNDANG-UNDANG TENTANG LAMA\n", "# UNDANG-UNDANG TENTANG BARU\n");
    expect(redlineOf(page)).toEqual(["UU 1", "Judul", "UNDANG-UNDANG TENTANG [-LAMA][+BARU]"]);
  });
});

describe("a provision without marks", () => {
  test("keeps tables, omissions and titles", () => {
    const { document } = readDialect(
      "## BAB I UMUM\n\n### Pasal 1\n\nTarif:\n\n| a | b |\n| --- | --- |\n| 1 | <2> |\n\n…\n\n(5) Lima:\n\na. satu.\n",
    );
    const rendered = renderNode(document).markup.replace(/\s+/gu, " ");
    expect(rendered).toContain('<p class="title">UMUM</p>');
    expect(rendered).toContain("<tr><td>1</td><td>&lt;2&gt;</td></tr>");
    expect(rendered).toContain('<p class="omission">…</p>');
    expect(rendered).toContain('<div class="unit same"><span class="label">a.</span>');
  });
});

describe("markup", () => {
  test("escapes text and keeps markup", () => {
    expect(
      html`<p title="${`"'`}">${"<b>"}${html`<i>${1}</i>`}${null}${["&", html`<br>`]}</p>`.markup,
    ).toBe('<p title="&quot;&#39;">&lt;b&gt;<i>1</i>&amp;<br></p>');
    expect(escapeText("a<b>&\"'")).toBe("a&lt;b&gt;&amp;&quot;&#39;");
  });

  test.each([
    ["http://a.example/", "http://a.example/"],
    ["HTTPS://a.example/", "HTTPS://a.example/"],
    ["javascript:alert(1)", undefined],
    ["//a.example", undefined],
    [undefined, undefined],
  ])("the address %s", (address, expected) => {
    expect(webAddress(address)).toBe(expected);
  });

  test("a file address holds any string", () => {
    expect(fileAddress("a\uD800b#ü", "text/plain")).toBe(
      "data:text/plain;charset=utf-8,a%EF%BF%BDb%23%C3%BC",
    );
  });
});
