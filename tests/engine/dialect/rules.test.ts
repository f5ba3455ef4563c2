import { describe, expect, test } from "@jest/globals";
import {
  readBlocks,
  readDialect,
  writeDialect,
  writeFacts,
  writeProfile,
  writeProven,
} from "../../../engine/dialect/index.ts";
import { addressClauses } from "../../../engine/document/index.ts";
import { legalSchema } from "../../../schemas/document.ts";
import { messageOf } from "../../../schemas/message.ts";
import { profiles } from "../../../schemas/profiles/index.ts";
import { outline } from "../../support/outline.ts";

const { id: indonesia, eu, coe } = profiles;

function reads(source: string, profile = indonesia): string {
  return outline(readDialect(source, { profile }).document);
}
function body(source: string, profile = indonesia): string {
  return reads(`## ${profile === indonesia ? "Pasal" : "Article"} 1\n\n${source}`, profile).replace(
    /^act\{body\{\w+ 1\{(.*)\}\}\}$/su,
    "$1",
  );
}
function codes(source: string): readonly string[] {
  return readDialect(source, { profile: indonesia }).problems.map(({ code }) => code);
}
function rewrites(source: string, profile = indonesia): string {
  return writeDialect(readDialect(source, { profile }).document, profile);
}

describe("canonical form", () => {
  test("[DI4] joins wrapped lines, drops blanks at ends, keeps the law's signs", () => {
    expect(rewrites("\uFEFF## Pasal 1\r\nSetiap “Orang”  –\r\n  dan/atau   \n\n\n\nKedua.")).toBe(
      "## Pasal 1\n\nSetiap “Orang”  – dan/atau\n\nKedua.\n",
    );
  });
  test("[DI4] U+FEFF at the first place of a text of the law is no byte order mark", () => {
    const { nodes } = legalSchema;
    const text = (value: string) => nodes.textBlock.create(null, legalSchema.text(value));
    const act = (value: string) =>
      nodes.act.create(null, nodes.preamble.create(null, [text(value), text(value)]));
    for (const value of [
      "\uFEFF",
      "\uFEFFsatu",
      "\uFEFF\uFEFFa. x",
      "\uFEFF…",
      "\uFEFF## Pasal 1",
    ]) {
      expect(writeProven(act(value), indonesia)).toMatchObject({ ok: true });
    }
    expect(rewrites("\uFEFF\uFEFFSatu.")).toBe("&#65279;Satu.\n");
    expect(rewrites("&#65279;Satu.\n")).toBe("&#65279;Satu.\n");
  });
  test("[DI36] white space that is no blank is a sign of its cell", () => {
    const { nodes } = legalSchema;
    for (const colspan of [1, 2]) {
      const cells = ["\uFEFFsatu", "dua\uFEFF", "\u00A0tiga\u2003", "\u00A0"].map((value) =>
        nodes.cell.create({ colspan }, legalSchema.text(value)),
      );
      const table = nodes.table.create(null, nodes.row.create(null, cells));
      const article = nodes.article.create({ label: "Pasal 1", role: "pasal" }, table);
      const act = nodes.act.create(null, nodes.body.create(null, article));
      expect(writeProven(act, indonesia)).toMatchObject({ ok: true });
    }
  });
  test("[DI4] counts characters that are no text", () => {
    const { problems, document } = readDialect("a\0b \uD800 c");
    expect(problems[0]).toMatchObject({ code: "dialect/replaced-character", facts: { count: 2 } });
    expect(document.textContent).toBe("a\uFFFDb \uFFFD c");
  });
  test("[DI5] a document that no source can spell is refused with its place, and loses no word", () => {
    const { nodes } = legalSchema;
    const list = (text: string) =>
      nodes.list.create(
        null,
        nodes.point.create({ label: "a." }, nodes.textBlock.create(null, legalSchema.text(text))),
      );
    const article = nodes.article.create({ label: "Pasal 1", role: "pasal" }, [
      list("satu"),
      list("dua"),
    ]);
    const document = nodes.act.create(null, nodes.body.create(null, article));
    const proven = writeProven(document, indonesia);
    expect(proven).toMatchObject({
      ok: false,
      problem: { code: "dialect/not-expressible", at: { kind: "clause" } },
    });
    expect(writeDialect(document, indonesia)).toMatch(/satu[\s\S]*dua/u);
  });
  test("[DI5] a document that can be spelled is proven", () => {
    const { document } = readDialect("## Pasal 1\n\n(1) Satu.");
    expect(writeProven(document, indonesia)).toEqual({
      ok: true,
      value: "## Pasal 1\n\n(1) Satu.\n",
    });
  });
});

describe("front matter", () => {
  const FACTS = {
    dialect: 1,
    work: "/akn/eu/act/reg/2016/679",
    title: "T",
    language: "en",
    state: "enacted",
    extent: "excerpt",
    date: "2016-04-27",
  } as const;
  test("[DI6] names the profile by the country of the work", () => {
    const { facts, profile, frontMatter } = readDialect(`${writeFacts(FACTS)}\n## Article 1\n`);
    expect(facts).toEqual(FACTS);
    expect(profile.id).toBe("eu");
    expect(frontMatter).toBe(writeFacts(FACTS));
  });
  test("[DI6] a country without a profile is read by the neutral one", () => {
    const source = `${writeFacts({ ...FACTS, work: "/akn/za/act/2020/9" })}\n## Chapter 1 General\n\n### 2A. Dogs\n\n(1) A dog:\n\n(a) barks.\n\n### Artículo 3º.- Gatos\n\n### Section 4 Birds\n`;
    const { profile, clauses, document } = readDialect(source);
    expect(profile.id).toBe("neutral");
    expect(clauses.map(({ eid, ownTitle }) => [eid, ownTitle])).toEqual([
      ["body", ""],
      ["chp_1", "General"],
      ["art_2A", "Dogs"],
      ["art_2A__para_1", ""],
      ["art_2A__para_1__list_1__point_a", ""],
      ["art_3", "Gatos"],
      ["sec_4", "Birds"],
    ]);
    expect(
      `${writeFacts({ ...FACTS, work: "/akn/za/act/2020/9" })}\n${writeDialect(document, profile)}`,
    ).toBe(source);
  });
  test.each([
    "2011 amendments",
    "12th Division",
    "1.2 Scope",
    "3/2 of it",
    "Title A law on dogs",
    "Article I think of",
    "TITLE CIVIL LAW",
    "Articles 5 to 7",
    "Article premièrement",
    "Artículo",
    "Part of it",
  ])("[DI12] the neutral profile has no unit %s", (heading) => {
    const source = `## ${heading}\n\nText.\n`;
    const { clauses, problems } = readDialect(source, { profile: profiles.neutral });
    expect(clauses.map(({ eid }) => eid)).not.toContainEqual(expect.stringMatching(/\d|_/u));
    expect(problems.map(({ code }) => code)).toContain("dialect/unknown-heading");
  });
  test("[DI6] says the profile alone where the facts are not known", () => {
    const source = "---\nprofile: gb\n---\n\n## 1 Dogs\n\n(1) A dog.\n";
    const { profile, facts, problems, clauses, frontMatter } = readDialect(source);
    expect([profile.id, facts, problems]).toEqual(["gb", null, []]);
    expect(clauses.map(({ eid }) => eid)).toEqual(["body", "sec_1", "sec_1__para_1"]);
    expect(frontMatter).toBe(writeProfile(profiles.gb));
  });
  test.each([
    ["an unknown one", "profile: xx"],
    ["one beside facts", "profile: gb\nwork: /akn/id/act/1"],
    ["a method", "profile: toString"],
  ])("[DI6] [DI7] %s is no profile", (_, yaml) => {
    const { profile, problems } = readDialect(`---\n${yaml}\n---\n\n## Pasal 1\n`);
    expect(profile.id).toBe("id");
    expect(problems.map(({ code, facts }) => [code, facts])).toContainEqual([
      "dialect/front-matter-field",
      expect.objectContaining({ field: "profile" }),
    ]);
  });
  test("[DI6] is Indonesia's where there is none, and lines count from the top of the file", () => {
    expect(readDialect("## Pasal 1").profile.id).toBe("id");
    const { lines } = readDialect(`${writeFacts(FACTS)}\n## Article 1\n`);
    expect([...lines]).toContainEqual(["art_1", writeFacts(FACTS).split("\n").length + 1]);
  });
  test.each([
    ["no YAML", "---\na: [\n---\nTeks", "dialect/front-matter-unreadable", "Teks"],
    [
      "a field of another shape",
      "---\ndialect: 1\nwork: nowhere\n---\nTeks",
      "dialect/front-matter-field",
      "Teks",
    ],
    [
      "lists within lists without end",
      `---\na: ${"[".repeat(40_000)}\n---\nTeks`,
      "dialect/front-matter-unreadable",
      "Teks",
    ],
    [
      "dashes behind dashes without end",
      `---\n${"- ".repeat(20_000)}a\n---\nTeks`,
      "dialect/front-matter-unreadable",
      "Teks",
    ],
    ["another dialect", "---\ndialect: 2\n---\nTeks", "dialect/unknown-version", "Teks"],
    [
      "aliases",
      "---\na: &x [1]\nb: [*x, *x]\n---\nTeks",
      "dialect/front-matter-unreadable",
      "Teks",
    ],
  ])("[DI7] %s is a problem, and the text is read", (_, source, code, text) => {
    const { facts, problems, document } = readDialect(source);
    expect(facts).toBeNull();
    expect(problems.map((found) => found.code)).toContain(code);
    expect(document.textContent).toBe(text);
  });
});

describe("headings", () => {
  test.each([
    ["## BAB II KETENTUAN", "BAB II{<KETENTUAN>}"],
    ["## BAB IXA", "BAB IXA{}"],
    ["## BAB IX A JUDUL", "BAB IX A{<JUDUL>}"],
    ["#### Bagian Kedua Belas Umum", "Bagian Kedua Belas{<Umum>}"],
    ["# Paragraf 2A Judul", "Paragraf 2A{<Judul>}"],
    ["###### Pasal 128 A", "Pasal 128 A{}"],
    ["## Pasal 5 Ayat", "Pasal 5{<Ayat>}"],
    ["## BUKU KESATU ATURAN UMUM", "BUKU KESATU{<ATURAN UMUM>}"],
  ])("[DI8] %s", (source, unit) => {
    expect(reads(source)).toBe(`act{body{${unit}}}`);
  });
  test("[DI8] a title that would lengthen the label keeps apart when written", () => {
    const { nodes } = legalSchema;
    const title = nodes.heading.create(null, legalSchema.text("A Judul"));
    const document = nodes.act.create(
      null,
      nodes.body.create(null, nodes.container.create({ label: "BAB IX", role: "bab" }, title)),
    );
    expect(writeDialect(document, indonesia)).toBe("## BAB IX &#65; Judul\n");
    expect(reads(writeDialect(document, indonesia))).toBe("act{body{BAB IX{<A Judul>}}}");
  });
  test("[DI9] containers nest by their level, not by their depth", () => {
    expect(
      reads("###### BAB I\n## Bagian Kesatu\n# Pasal 1\n#### Bagian Kedua\n## BAB II\n## Pasal 2"),
    ).toBe("act{body{BAB I{Bagian Kesatu{Pasal 1{}} Bagian Kedua{}} BAB II{Pasal 2{}}}}");
  });
  test("[DI10] canonical depth is the depth of nesting", () => {
    expect(rewrites("# BUKU KESATU\n# BAB I\n# Bagian Kesatu\n# Paragraf 1\n# Pasal 1")).toBe(
      "## BUKU KESATU\n\n### BAB I\n\n#### Bagian Kesatu\n\n##### Paragraf 1\n\n###### Pasal 1\n",
    );
  });
  test("[DI11] the first heading at depth 1 is the title", () => {
    expect(reads("# UNDANG-UNDANG\n\n# Lagi")).toBe(
      "act{preface{docTitle<UNDANG-UNDANG>} preamble{crossheading<Lagi>}}",
    );
    expect(reads("## UNDANG-UNDANG")).toBe("act{preamble{crossheading<UNDANG-UNDANG>}}");
  });
  test("[DI12] an unknown heading is kept, closes the article and is told", () => {
    expect(reads("## Pasal 1\n\n(1) a\n\n## Lain\n\nteks")).toBe(
      'act{body{Pasal 1{(1){"a"}} crossheading<Lain> "teks"}}',
    );
    expect(codes("## Pasal 1\n\n## Lain")).toEqual(["dialect/unknown-heading"]);
  });
});

describe("items", () => {
  test.each([
    ["DI13", "(1) satu\n(2) dua", '(1){"satu"} (2){"dua"}'],
    ["DI13", "a. satu\nb.\n1. dua", '[a.{"satu"} b.{[1.{"dua"}]}]'],
    ["DI13", "1.a satu", '"1.a satu"'],
    [
      "DI14",
      "(1) x\n\na. y\n\n1. z\n\nb. y\n\n(2) x",
      '(1){"x" [a.{"y" [1.{"z"}]} b.{"y"}]} (2){"x"}',
    ],
    ["DI14", "1. x\n6a. y", '[1.{"x"} 6a.{"y"}]'],
    ["DI14", "c. x\nc1. y\nd. z", '[c.{"x"} c1.{"y"} d.{"z"}]'],
    ["DI14", "(2) x\n(2a) y\n(2b) z\n(3) w", '(2){"x"} (2a){"y"} (2b){"z"} (3){"w"}'],
    ["DI14", "z. x\naa. y\nbb. z", '[z.{"x"} aa.{"y"} bb.{"z"}]'],
    ["DI15", "a. x\n1. y\na) z\n1) w", '[a.{"x" [1.{"y" [a){"z" [1){"w"}]}]}]}]'],
    ["DI15", "1. x\na. y\nb. y\n2. x", '[1.{"x" [a.{"y"} b.{"y"}]} 2.{"x"}]'],
    ["DI15", "h. x\ni. y\nj. z", '[h.{"x"} i.{"y"} j.{"z"}]'],
    ["DI15", "a. x:\ni. y\nii. z\nb. w", '[a.{"x:" [i.{"y"} ii.{"z"}]} b.{"w"}]'],
    ["DI16", "1. x\n5. y", '[1.{"x"} 5.{"y"}]'],
    ["DI16", "a. x\n3. y", '[a.{"x" [3.{"y"}]}]'],
    ["DI17", "a. x\n\n(1) y", '[a.{"x"}] (1){"y"}'],
    ["DI17", "(1) x\n\n(1) y", '(1){"x"} (1){"y"}'],
    ["DI18", "a. x\n a. y\nb. z", '[a.{"x" [a.{"y"}]} b.{"z"}]'],
    ["DI18", " a. x\n a. y", '[a.{"x"} a.{"y"}]'],
    ["DI18", "   a. x\n b. y", '[a.{"x"} b.{"y"}]'],
    ["DI18", "      a. x", '[a.{"x"}]'],
  ])("[%s] %j", (_, source, expected) => {
    expect(body(source)).toBe(expected);
  });
  test("[DI15] the paragraphs of a convention are numbers without marks", () => {
    expect(body("1 Each\n\na child\n\nb other\n\n2 Each", coe)).toBe(
      '1{"Each" [a{"child"} b{"other"}]} 2{"Each"}',
    );
  });
  test("[DI17] a regulation's numbered paragraphs", () => {
    expect(body("1. The\n\n(a) x\n\n2. The", eu)).toBe('1.{"The" [(a){"x"}]} 2.{"The"}');
  });
  test("[DI18] the writer indents only where the flat text would be read otherwise", () => {
    expect(rewrites("## Pasal 1\n\n  a. x\n\n   1. y")).toBe("## Pasal 1\n\na. x\n\n1. y\n");
    expect(rewrites("## Pasal 1\n\na. x\n\n a. y\n\nb. z")).toBe(
      "## Pasal 1\n\na. x\n\n a. y\n\nb. z\n",
    );
  });
  test("[DI19] lists nest ten deep", () => {
    const { document, problems } = readDialect(`## Pasal 1\n\n${"a. x\n\n".repeat(12)}`);
    expect(problems.map(({ code }) => code)).toContain("dialect/too-deep");
    expect(document.textContent).toBe("x".repeat(12));
  });
  test("[DI20] a label after a word that announces a reference is told", () => {
    const { problems } = readDialect(
      "## Pasal 1\n\n(1) sebagaimana dimaksud pada ayat\n(2) dan ayat (3).",
    );
    expect(problems).toContainEqual({
      code: "dialect/unexpected-label",
      at: { kind: "source", line: 4, column: 1 },
      facts: { label: "(2)", expected: "" },
    });
  });
});

describe("texts", () => {
  test("[DI21] a line goes on; after a blank line a new text begins", () => {
    expect(body("satu\ndua\n\ntiga")).toBe('"satu dua" "tiga"');
  });
  test.each([
    [
      "(1) Setiap:\n\na. x,\n\n1. y,\n\ndipidana.\n\n(2) z",
      '(1){"Setiap:" [a.{"x," [1.{"y,"}]}] "dipidana."} (2){"z"}',
    ],
    ["a. x\n\n1. y\n\n ekor\n\nb. z", '[a.{"x" [1.{"y"}] "ekor"} b.{"z"}]'],
    ["a. x\n\nekor\n\na. y", '[a.{"x"}] "ekor" [a.{"y"}]'],
  ])("[DI22] %j", (source, expected) => {
    expect(body(source)).toBe(expected);
  });
  test("[DI23] CommonMark inside a line, HTML and times as text", () => {
    const { document } = readDialect(
      "## Pasal 1\n\npukul 10:30, rasio 1:5, <b>tebal</b>, *miring* &amp; [teks](https://example.org)",
    );
    expect(document.textContent).toBe("pukul 10:30, rasio 1:5, <b>tebal</b>, miring & teks");
    const marks: string[] = [];
    document.descendants((node) => {
      for (const mark of node.marks) marks.push(mark.type.name);
    });
    expect(marks).toEqual(["emphasis", "link"]);
  });
  test("[DI23] a line with too many marks keeps its words and escapes", () => {
    const { document } = readDialect(`## Pasal 1\n\n${"*kata* ".repeat(4000)}1\\. &#8230;`);
    expect(document.textContent.endsWith("*kata* 1. …")).toBe(true);
    expect(rewrites(rewrites(`${"*a* ".repeat(6000)}`))).toBe(rewrites(`${"*a* ".repeat(6000)}`));
  });
  test.each([
    ["1. satu", "1\\. satu"],
    ["(1) x", "\\(1) x"],
    ["a. x", "a\\. x"],
    ["# x", "\\# x"],
    ["> x", "\\> x"],
    ["- x", "\\- x"],
    ["***", "\\*\\*\\*"],
    ["…", "&#8230;"],
    ["---", "\\---"],
    ["```", "\\`\\`\\`"],
    [" depan", "&#32;depan"],
  ])("[DI24] the text %j is written %s", (text, written) => {
    const { nodes } = legalSchema;
    const article = nodes.article.create(
      { label: "Pasal 1", role: "pasal" },
      nodes.textBlock.create(null, legalSchema.text(text)),
    );
    const document = nodes.act.create(null, nodes.body.create(null, article));
    expect(writeDialect(document, indonesia)).toBe(`## Pasal 1\n\n${written}\n`);
    expect(readDialect(writeDialect(document, indonesia)).document.textContent).toBe(text);
  });
  test("[DI24] a bare letter that is a label in a convention is written as a reference", () => {
    const { nodes } = legalSchema;
    const article = nodes.article.create(
      { label: "Article 1", role: "article" },
      nodes.textBlock.create(null, legalSchema.text("a child")),
    );
    const document = nodes.act.create(null, nodes.body.create(null, article));
    expect(writeDialect(document, coe)).toBe("## Article 1\n\n&#97; child\n");
  });
});

describe("omissions", () => {
  test.each([
    ["DI25", "## Pasal 1\n\n1. x\n\n…\n\n6. y", 'Pasal 1{[1.{"x"} … 6.{"y"}]}'],
    ["DI25", "## Pasal 1\n\n(1) x\n\n…\n\n(4) y", 'Pasal 1{(1){"x"} … (4){"y"}}'],
    ["DI25", "## Pasal 1\n\nx:\n\n…\n\nekor", 'Pasal 1{"x:" … "ekor"}'],
    ["DI26", "## Pasal 1\n\nx\n\n…\n\n## Pasal 5", 'Pasal 1{"x"} … Pasal 5{}'],
    ["DI26", "## Pasal 1\n\nx\n\n…\n\n## Pasal 2", 'Pasal 1{"x" …} Pasal 2{}'],
    ["DI26", "## Pasal 1\n\nx\n\n …\n\n## Pasal 5", 'Pasal 1{"x" …} Pasal 5{}'],
    ["DI26", "## Pasal 1\n\nx\n\n…", 'Pasal 1{"x"} …'],
    ["DI27", "## BAB I\n\n### Pasal 1\n\n## …\n\n## BAB III", "BAB I{Pasal 1{}} … BAB III{}"],
    ["DI27", "## BAB I\n\n### Pasal 1\n\n### …\n\n### Pasal 2", "BAB I{Pasal 1{} … Pasal 2{}}"],
  ])("[%s] %j", (_, source, expected) => {
    expect(reads(source)).toBe(`act{body{${expected}}}`);
    expect(rewrites(source)).toBe(`${source}\n`);
  });
});

describe("parts", () => {
  test("[DI28] the grounds and the legal basis are groups of the preamble", () => {
    expect(
      reads(
        "PRESIDEN,\n\nMenimbang : a. bahwa x;\nb. bahwa y;\n\nMengingat:\n\nPasal 20;\n\nDengan Persetujuan\n\nMEMUTUSKAN:\n\n## Pasal 1",
      ),
    ).toBe(
      'act{preamble{"PRESIDEN," Menimbang :{[a.{"bahwa x;"} b.{"bahwa y;"}]} Mengingat:{"Pasal 20;"} "Dengan Persetujuan" "MEMUTUSKAN:"} body{Pasal 1{}}}',
    );
  });
  test("[DI29] *** opens the closing", () => {
    expect(reads("## Pasal 1\n\nx\n\n***\n\nDisahkan")).toBe(
      'act{body{Pasal 1{"x"}} conclusions{"Disahkan"}}',
    );
  });
  test("[DI30] the explanation and annexes are parts", () => {
    expect(
      reads(
        "## Pasal 1\n\n## PENJELASAN ATAS UU\n\nx\n\n## LAMPIRAN II DAFTAR\n\n### BAB I\n\n#### Pasal 1",
      ),
    ).toBe('act{body{Pasal 1{}} PENJELASAN{<ATAS UU> "x"} LAMPIRAN II{<DAFTAR> BAB I{Pasal 1{}}}}');
  });
  test("[DI31] inside the explanation depth decides", () => {
    expect(
      reads(
        "## PENJELASAN\n\n### I. UMUM\n\nx\n\n### II. PASAL\n\n#### Pasal I\n\n##### Angka 1\n\n###### Pasal 5\n\ny\n\n##### Angka 2\n\nz",
      ),
    ).toBe(
      'act{PENJELASAN{div I.{<UMUM> "x"} div II.{<PASAL> note Pasal I{note Angka 1{note Pasal 5{"y"}} note Angka 2{"z"}}}}}',
    );
  });
  test("[DI32] lines that name a unit open notes", () => {
    expect(
      reads(
        "## PENJELASAN\n\n### Pasal 1\n\nAyat (1)\nHuruf a\nx\n\nHuruf b\n\ny\n\nAyat (2)\n\nCukup jelas.",
      ),
    ).toBe(
      'act{PENJELASAN{note Pasal 1{note Ayat (1){note Huruf a{"x"} note Huruf b{"y"}} note Ayat (2){"Cukup jelas."}}}}',
    );
  });
  test("[DI33] a note without its unit and an article without a note are told", () => {
    const source =
      "## Pasal 1\n\n(1) x\n\n## Pasal 2\n\n## PENJELASAN\n\n### Pasal 1\n\nAyat (1)\n\ny\n\nAyat (3)\n\nz";
    const { problems } = readDialect(source);
    expect(problems.map((found) => messageOf(found, "en"))).toEqual([
      'The note "Ayat (3)" explains Ayat (3), which the text does not have.',
      '"Pasal 2" has no note in the explanation.',
    ]);
  });
});

describe("quotes and tables", () => {
  test("[DI34] structure where it is amended or holds a unit, else a quotation", () => {
    expect(reads("## Pasal I\n\n1. Ubah:\n\n> (2) baru\n\n2. Hapus.")).toBe(
      'act{body{Pasal I{[!1.{"Ubah:" quotedStructure{(2){"baru"}}} !2.{"Hapus."}]}}}',
    );
    expect(reads("## Pasal 1\n\nx\n\n> ## Pasal 9\n> y")).toBe(
      'act{body{Pasal 1{"x" quotedStructure{Pasal 9{"y"}}}}}',
    );
    expect(reads("## Pasal 1\n\nx\n\n> kutipan")).toBe(
      'act{body{Pasal 1{"x" quotation{"kutipan"}}}}',
    );
  });
  test("[DI34] quotes nest six deep, and deeper ones lose no word", () => {
    const { document } = readDialect(`## Pasal 1\n\n${">".repeat(4000)} dalam`);
    document.check();
    expect(document.textContent).toMatch(/dalam$/u);
  });
  test("[DI35] items of a list with quoted structure are instructions", () => {
    expect(
      reads(
        "## Pasal 81\n\nBeberapa ketentuan diubah:\n\n1. Ubah:\n\n> ### Pasal 13\n> x\n\n2. Pasal 14 dihapus.",
      ),
    ).toBe(
      'act{body{Pasal 81{"Beberapa ketentuan diubah:" [!1.{"Ubah:" quotedStructure{Pasal 13{"x"}}} !2.{"Pasal 14 dihapus."}]}}}',
    );
  });
  test("[DI36] GFM where it fits, all cells where not", () => {
    const plain = "## Pasal 1\n\n| a | b |\n| --- | --- |\n| *1* | 2 |\n";
    expect(rewrites(plain)).toBe(plain);
    const merged = "## Pasal 1\n\n```table\n|2x1 a | b\n---\n| 1\n|\n```\n";
    expect(rewrites(merged)).toBe(merged);
    expect(rewrites("## Pasal 1\n\n| a |\n| --- |\n| 1 | 2 |")).toBe(
      "## Pasal 1\n\n```table\n| a\n---\n| 1\n| 2\n```\n",
    );
  });
});

describe("addresses", () => {
  const eids = (source: string): readonly string[] =>
    addressClauses(readDialect(source).document, indonesia).map(({ eid }) => eid);
  test("[DI37] follow the naming convention", () => {
    expect(
      eids(
        "# J\n\nMenimbang:\n\na. x\n\nMengingat:\n\n1. y\n\n## BUKU KEDUA\n\n### BAB IIA\n\n#### Bagian Kedua A\n\n##### Paragraf 2A\n\n###### Pasal 5A\n\n(1a) x\n\na. y\n\n1. z\n\n***\n\n## PENJELASAN\n\n### I. UMUM\n\n### Pasal 5A\n\nAyat (1a)\n\nHuruf a\n\nAngka 1",
      ),
    ).toEqual([
      "preface",
      "preamble",
      "recs",
      "recs__rec_a",
      "cits",
      "cits__cit_1",
      "body",
      "book_2",
      "book_2__chp_IIA",
      "book_2__chp_IIA__sec_2A",
      "book_2__chp_IIA__sec_2A__subsec_2A",
      "art_5A",
      "art_5A__para_1a",
      "art_5A__para_1a__list_1__point_a",
      "art_5A__para_1a__list_1__point_a__list_1__point_1",
      "conclusions",
      "att_1",
      "att_1__hcontainer_1",
      "att_1__art_5A",
      "att_1__art_5A__para_1a",
      "att_1__art_5A__para_1a__list_1__point_a",
      "att_1__art_5A__para_1a__list_1__point_a__list_1__point_1",
    ]);
  });
  test("[DI37] quoted structure has a scope of its own", () => {
    expect(
      eids("## Pasal I\n\n1. Hapus.\n\n2. Ubah:\n\n> ### Pasal 26\n> (1) x\n\n## Pasal II"),
    ).toEqual([
      "body",
      "art_I",
      "art_I__list_1__point_1",
      "art_I__list_1__point_2",
      "mod_2__qstr_1__art_26",
      "mod_2__qstr_1__art_26__para_1",
      "art_II",
    ]);
  });
  test("[DI37] a second unit with one label is told apart", () => {
    const { document, problems } = readDialect("## Pasal 5\n\n(1) x\n\n## Pasal 5\n\n(1) y");
    expect(addressClauses(document, indonesia).map(({ eid }) => eid)).toEqual([
      "body",
      "art_5",
      "art_5__para_1",
      "art_5-2",
      "art_5-2__para_1",
    ]);
    expect(problems.map(({ code }) => code)).toContain("dialect/duplicate-label");
  });
  test.each([
    ["## Pasal 1\n\n(1) x\n\n(3) y", "(3)", "(2)"],
    ["## Pasal 1\n\n(2) y", "(2)", ""],
    ["## Pasal 1\n\n## Pasal 3", "Pasal 3", "Pasal 2"],
    ["## Pasal 1\n\na. x\n\nd. y", "d.", "b."],
  ])("[DI38] %j: %s instead of %s", (source, label, expected) => {
    expect(readDialect(source).problems.map(({ facts }) => facts)).toContainEqual({
      label,
      expected,
    });
  });
  test.each([
    ["## Bagian Kedua\n\n### Pasal 1\n\nSatu.", "Bagian Kedua", "Bagian Kesatu"],
    ["## BAB I\n\n### Pasal 1\n\nSatu.\n\n## BAB III\n\n### Pasal 2\n\nDua.", "BAB III", "BAB II"],
  ])("[DI44] %j: %s instead of %s", (source, label, expected) => {
    const { problems } = readDialect(source, { profile: indonesia });
    expect(problems.map(({ code, facts }) => [code, facts])).toEqual([
      ["dialect/unexpected-label", { label, expected }],
    ]);
  });
  test("[DI44] containers go on from those before, begin anew, and nothing is due behind an omission", () => {
    const anew = "## BAB I\n\n### Bagian Kesatu\n\n#### Pasal 1\n\nA.\n\n## BAB II\n\n";
    for (const next of [
      "### Bagian Kesatu\n\n#### Pasal 2\n\nB.",
      "### Bagian Kedua\n\n#### Pasal 2\n\nB.",
      "…\n\n### Bagian Kelima\n\n#### Pasal 2\n\nB.",
    ])
      expect(readDialect(anew + next, { profile: indonesia }).problems).toEqual([]);
  });
  test("[DI38] after an omission nothing is due", () => {
    expect(codes("## Pasal 1\n\n(1) x\n\n…\n\n(3) y\n\n…\n\n## Pasal 7")).toEqual([]);
  });
});

describe("fragments", () => {
  test("a pasted text gives the units that quoted structure would hold", () => {
    const units = (text: string): string => readBlocks(text, indonesia).map(outline).join(" ");
    expect(units("(2) dua\n\na. huruf\n\nekor")).toBe('(2){"dua" [a.{"huruf"}] "ekor"}');
    expect(units("### Pasal 5\n\nx\n\n***\n\n> kutip")).toBe(
      'Pasal 5{"x" "***" quotation{"kutip"}}',
    );
    expect(units("")).toBe("");
  });
});

describe("hostile and hasty sources", () => {
  test.each([
    [
      "DI7",
      "a wrong field keeps the country",
      "---\ndialect: 1\nwork: /akn/eu/act/reg/2016/679\ngazette: 3\n---\n## Article 17\n",
      "eu",
    ],
    [
      "DI6",
      "a country named like a method",
      "---\ndialect: 1\nwork: /akn/constructor/act/1\n---\nx",
      "neutral",
    ],
    ["DI7", "an odd dialect", "---\ndialect: { toString: 1 }\n---\nx", "id"],
  ])("[%s] %s", (_, __, source, profile) => {
    expect(readDialect(source).profile.id).toBe(profile);
  });
  test.each([
    ["DI18", "## Pasal 1\n\na. x\n\n  1. y\n\na) z\n\nb) w\n\nc) v"],
    ["DI34", "## Pasal 1\n\nb. x\n\n  a) x\n\n > (1) q\n\n  1. x\n\n3. x"],
    ["DI25", "## PENJELASAN\n\na. x\n\n### …\n\n> q"],
  ])("[%s] comes back: %j", (_, source) => {
    const { document } = readDialect(source);
    expect(reads(writeDialect(document, indonesia))).toBe(outline(document));
  });
  test("[DI8] a chapter's title may begin with a short word", () => {
    expect(reads("## BAB III DI BIDANG EKONOMI")).toBe("act{body{BAB III{<DI BIDANG EKONOMI>}}}");
  });
  test("[DI33] a note that could explain two units explains none", () => {
    const source =
      "## Pasal 1\n\n(1) x\n\na. y\n\n(2) x\n\na. z\n\n## PENJELASAN\n\n### Pasal 1\n\nHuruf a\n\nw";
    expect(codes(source)).toContain("dialect/note-without-unit");
  });
});

describe("odd documents", () => {
  const { nodes } = legalSchema;
  const body = (...units: Parameters<typeof nodes.body.create>[1][]) =>
    nodes.act.create(null, nodes.body.create(null, units as never));
  test("[DI5] a paragraph whose label is taken by a list above, an unnamed chapter, an empty text: words stay", () => {
    const text = (words: string) => nodes.textBlock.create(null, legalSchema.text(words));
    const article = nodes.article.create({ label: "Pasal 1", role: "pasal" }, [
      text("intro"),
      nodes.list.create(null, [
        nodes.point.create({ label: "(1)" }, text("butir")),
        nodes.point.create({ label: "(2)" }, []),
      ]),
      nodes.paragraph.create({ label: "(3)" }, [text("ayat"), nodes.textBlock.create()]),
    ]);
    const document = body(nodes.container.create({ label: "Babak 1" }), article);
    const written = writeDialect(document, indonesia);
    expect(written).toMatch(/Babak 1[\s\S]*intro[\s\S]*\(1\) butir[\s\S]*\(2\)[\s\S]*\(3\) ayat/u);
    expect(writeProven(document, indonesia).ok).toBe(false);
  });
  test("[DI5] an act without parts says so when a part is out of place", () => {
    const conclusions = nodes.conclusions.create(
      null,
      nodes.textBlock.create(null, legalSchema.text("x")),
    );
    const empty = nodes.act.create(null, nodes.preamble.create(null, []));
    expect(writeProven(nodes.act.create(null, conclusions), indonesia).ok).toBe(true);
    expect(writeProven(empty, indonesia)).toMatchObject({ ok: false });
    expect(writeDialect(nodes.act.create(), indonesia)).toBe("");
  });
  test("[DI8] a title at the end of which stand number signs keeps them", () => {
    expect(rewrites("## BAB I JUDUL ##")).toBe("## BAB I JUDUL \\##\n");
    expect(reads("## BAB I JUDUL \\##")).toBe("act{body{BAB I{<JUDUL ##>}}}");
  });
  test("[DI36] a fenced table without a row or an end is text", () => {
    expect(words("```table\n```")).toContain("table");
    expect(words("```table\n| a")).toContain("| a");
    expect(words("```table\nfoo\n```")).toContain("foo");
  });
  function words(source: string): string {
    return readDialect(`## Pasal 1\n\n${source}`).document.textContent;
  }
  test("[DI23] a link around nothing stays as it was typed", () => {
    expect(readDialect("## Pasal 1\n\n[](https://example.org)").document.textContent).toBe(
      "[](https://example.org)",
    );
    expect(rewrites('## Pasal 1\n\n![gambar](a.png "judul") [t](b "j")')).toBe(
      '## Pasal 1\n\n![gambar](a.png "judul") [t](b "j")\n',
    );
  });
  test("[DI32] notes whose lines would be read in another nesting are headings", () => {
    const note = (label: string) =>
      nodes.note.create({ label }, nodes.textBlock.create(null, legalSchema.text("x")));
    const document = nodes.act.create(
      null,
      nodes.explanation.create(
        { label: "PENJELASAN" },
        nodes.note.create({ label: "Pasal 1" }, [note("Huruf a"), note("Huruf a")]),
      ),
    );
    expect(writeDialect(document, indonesia)).toBe(
      "## PENJELASAN\n\n### Pasal 1\n\n#### Huruf a\n\nx\n\n#### Huruf a\n\nx\n",
    );
    expect(writeProven(document, indonesia).ok).toBe(true);
  });
});
