import { describe, expect, test } from "@jest/globals";
import { MAX_DEPTH, readAkn } from "../../../engine/akn/index.ts";
import { readDialect, writeDialect } from "../../../engine/dialect/index.ts";
import { addressClauses } from "../../../engine/document/index.ts";
import { AKN_NAMESPACE } from "../../../schemas/akn/names.ts";
import { profiles } from "../../../schemas/profiles/index.ts";
import { foreign, problemsOf, readOutline } from "./support.ts";

/** The problems of a file but for the facts that it does not have. */
function told(xml: string): readonly string[] {
  return problemsOf(xml).filter((line) => !line.startsWith("akn/facts-missing"));
}

describe("broken and hostile files", () => {
  const bomb = `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>`;
  const rootOf = (text: string): string =>
    `<akomaNtoso xmlns="${AKN_NAMESPACE}"><act><body><article><content><p>${text}</p></content></article></body></act></akomaNtoso>`;

  test("[AK16] entities are counted, not expanded", () => {
    expect(readOutline(bomb + rootOf("satu &c; dua"))).toBe('body{{"satu &c; dua"}}');
    expect(told(bomb + rootOf("satu &c; dua"))).toEqual([
      expect.stringContaining("akn/not-well-formed"),
      'akn/entities-declared {"count":3}',
    ]);
  });
  test("[AK16] what lies outside the file is not fetched", () => {
    const outside = `<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]>`;
    expect(readOutline(outside + rootOf("&e;"))).toBe('body{{"&e;"}}');
  });
  test("[AK17] a file that ends too early is read as far as it goes", () => {
    const cut = rootOf("satu dua").replace(/ dua.*$/u, "");
    expect(readOutline(cut)).toBe('body{{"satu"}}');
    expect(told(cut)).toEqual([expect.stringMatching(/^akn\/not-well-formed .*unclosed tag/u)]);
  });
  test("[AK17] the place of the first mistake is told", () => {
    const [first] = readAkn("<akomaNtoso>\n<a></b></akomaNtoso>").problems.filter(
      ({ code }) => code === "akn/not-well-formed",
    );
    expect(first?.at).toMatchObject({ kind: "source", line: 2 });
  });
  test.each([
    ["", "", ""],
    ["kata kata", "", '{"kata kata"}'],
    ["<html><p>satu</p></html>", "{}html", '{"satu"}'],
    ["<a>satu</a><b>dua</b>", "", '{"satu" "dua"}'],
    ["%PDF-1.7\u0000\uD800", "", '{"%PDF-1.7\uFFFD\uFFFD"}'],
  ])("[AK17] %j is no Akoma Ntoso, and keeps its words", (source, root, expected) => {
    expect(problemsOf(source)[0]).toBe(`akn/not-akn ${JSON.stringify({ root })}`);
    expect(readOutline(source)).toBe(expected);
  });
  test("[AK17] signs that begin nothing are text", () => {
    expect(readOutline(rootOf("a < b & c <<d e='f</p>").replace("</p></p>", "</p>"))).toBe(
      `body{{"a < b & c <<d e='f"}}`,
    );
  });
  const file = (inside: string): string =>
    `<akomaNtoso xmlns="${AKN_NAMESPACE}">${inside}</akomaNtoso>`;
  const references = '<references source="#x"/>';
  const body = "<body><article><num>1</num><content><p>satu</p></content></article></body>";
  test.each([
    ["metadata that are never closed", `<act><meta>${references}${body}</act>`, 'body{1{"satu"}}'],
    [
      "words between the metadata",
      `<act><meta>kata${references}</meta>${body}</act>`,
      '{"kata"} body{1{"satu"}}',
    ],
    [
      "metadata in a number",
      "<act><body><article><num>1<meta><references>x</references></meta></num><content><p>satu</p></content></article></body></act>",
      'body{1{"satu"}}',
    ],
    ["a number beside the document", `<num>b.</num><act>${body}</act>`, 'body{1{"satu"}} {"b."}'],
  ])("[AK37] %s lose no word", (_, inside, outline) => {
    expect(readOutline(file(inside))).toBe(outline);
    expect(told(file(inside)).join("\n")).not.toContain("akn/words-lost");
  });
  test("[AK17] what has too many mistakes is kept as it is written", () => {
    const { document, problems } = readAkn(foreign("<p>kata</q>".repeat(20_000)));
    expect(problems.map(({ code }) => code)).toContain("akn/not-well-formed");
    expect(document.textContent.split("kata")).toHaveLength(20_001);
  });
  test("[AK18] what is nested too deep is kept", () => {
    const depth = 100_000;
    const deep = rootOf(`${"<b>".repeat(depth)}inti${"</b>".repeat(depth)}`);
    expect(readOutline(deep)).toBe('body{{"inti"}}');
    expect(told(deep)).toEqual([`akn/too-deep ${JSON.stringify({ limit: MAX_DEPTH })}`]);
  });
  test("[AK18] units nested too deep are kept", () => {
    const depth = 5_000;
    const deep = foreign(
      `${"<point><num>a.</num>".repeat(depth)}<content><p>inti</p></content>${"</point>".repeat(depth)}`,
    );
    expect(readAkn(deep).document.textContent.endsWith("inti")).toBe(true);
    expect(told(deep)).toContain(`akn/too-deep ${JSON.stringify({ limit: MAX_DEPTH })}`);
  });
  const many = (count: number, part: string): string => part.repeat(count);
  test.each<readonly [string, () => string]>([
    ["100,000 sections that never end", () => foreign(many(100_000, "<section>"))],
    [
      "100,000 structures in structures",
      () => foreign(rootOf(many(100_000, "<mod><quotedStructure><p>"))),
    ],
    ["40,000 texts in one unit", () => foreign(rootOf(many(40_000, "</p><p>x")))],
    ["30,000 marks in one text", () => rootOf(many(30_000, "<b>x</b> y"))],
    ["a text of 10 million signs", () => rootOf(many(10_000_000, "x"))],
    ["a million signs that begin nothing", () => many(1_000_000, "<")],
    ["100,000 document types", () => many(100_000, "<!DOCTYPE a [")],
    ["a million null characters", () => many(1_000_000, "\0") + rootOf("a\0b")],
    [
      "100,000 attributes",
      () =>
        foreign(`<article ${Array.from({ length: 100_000 }, (_, at) => `a${at}="1"`).join(" ")}/>`),
    ],
  ])("[AK15] reads %s", (_what, source) => {
    const { document, problems } = readAkn(source());
    document.check();
    expect(problems.map(({ code }) => code)).not.toContain("akn/words-lost");
  });
  test("[AK31] tells the line at which each unit begins", () => {
    const { lines } = readAkn(
      foreign(
        "\n<chapter><num>I</num>\n<article><num>1</num>\n<paragraph><num>(1)</num><content>\n<p>satu</p></content></paragraph></article></chapter>",
      ),
    );
    expect(Object.fromEntries(lines)).toEqual({
      body: 1,
      cont_I: 2,
      cont_I__art_1: 3,
      cont_I__art_1__para_1: 4,
    });
  });
  test.each(["eId", "id"])("[AK36] tells the %s that the file gives each unit", (name) => {
    const { aknSource } = readAkn(
      foreign(
        `<chapter ${name}="chp_1"><num>I</num><section ${name}="chp_1__sec 1&lt;"><num>1</num><content><p>satu</p></content></section><section><num>2</num><content><p>dua</p></content></section></chapter>`,
      ),
    );
    expect(
      Object.fromEntries(
        [...aknSource.units].flatMap(([eid, unit]) => (unit.eid === null ? [] : [[eid, unit.eid]])),
      ),
    ).toEqual({
      cont_I: "chp_1",
      cont_I__art_1: "chp_1__sec 1<",
    });
  });
  test("[AK15] a long file is read whole", () => {
    const one = "<article><num>1</num><content><p>satu dua <i>tiga</i></p></content></article>";
    const { document, problems } = readAkn(foreign(one.repeat(5_000)));
    expect(addressClauses(document, profiles.id).length).toBeGreaterThan(5_000);
    expect(problems.filter(({ code }) => code === "akn/words-lost")).toEqual([]);
  });
});

describe("foreign files", () => {
  test("[AK20] sections are articles where there are no articles", () => {
    expect(
      readOutline(
        foreign(
          "<part><num>1</num><section><num>2</num><subsection><num>(1)</num><intro><p>that:</p></intro><paragraph><num>(a)</num><content><p>x</p></content></paragraph></subsection></section></part>",
        ),
      ),
    ).toBe('body{1{2{(1){"that:" [(a){"x"}]}}}}');
  });
  test("[AK20] sections are containers where there are articles", () => {
    expect(
      readOutline(
        foreign(
          "<section><num>I</num><article><num>1</num><content><p>x</p></content></article></section>",
        ),
      ),
    ).toBe('body{I{1{"x"}}}');
  });
  test("[AK20] what is quoted is judged by itself", () => {
    const quoted =
      "<quotedStructure><article><num>9</num><section><num>a</num><content><p>y</p></content></section></article></quotedStructure>";
    expect(
      readOutline(
        foreign(
          `<section><num>1</num><content><p><mod>for x: ${quoted}</mod></p></content></section>`,
        ),
      ),
    ).toBe('body{1{"for x:" quotedStructure{9{a{"y"}}}}}');
  });
  test.each([
    [
      "a heading of a paragraph",
      "<article><num>1</num><paragraph><num>(1)</num><heading>T</heading><content><p>x</p></content></paragraph></article>",
      'body{1{(1){"T" "x"}}}',
      'akn/no-place {"element":"heading","count":1}',
    ],
    [
      "a text after paragraphs",
      "<article><num>1</num><paragraph><num>(1)</num><content><p>x</p></content></paragraph><wrapUp><p>z</p></wrapUp></article>",
      'body{1{(1){"x" "z"}}}',
      'akn/no-place {"element":"wrapUp","count":1}',
    ],
    [
      "an article in an article",
      "<article><num>1</num><article><num>2</num><heading>T</heading><content><p>x</p></content></article></article>",
      'body{1{2{"T" "x"}}}',
      'akn/no-place {"element":"heading","count":1}',
    ],
    [
      "a note at the foot",
      '<article><content><p>satu<authorialNote marker="1"><p>kaki</p></authorialNote> dua</p></content></article>',
      'body{{"satu dua" "kaki"}}',
      undefined,
    ],
  ])("[AK21] %s has no place and keeps its words", (_, body, expected, problem) => {
    expect(readOutline(foreign(body))).toBe(expected);
    expect(told(foreign(body))).toEqual(problem === undefined ? [] : [problem]);
  });
  test("[AK21] the first place of what has no place is told", () => {
    const xml = foreign("\n<article><content><p><u>a</u>\n<u>b</u></p></content></article>");
    const [found] = readAkn(xml).problems;
    expect(found).toMatchObject({
      at: { kind: "source", line: 2 },
      facts: { element: "u", count: 2 },
    });
  });
  test("[AK22] a note of the metadata stands where it is called, once", () => {
    const xml = `<akomaNtoso xmlns="${AKN_NAMESPACE}"><act><meta><notes><note eId="n1"><p>kaki</p></note><note eId="n2"><p>sisa</p></note></notes></meta><body><article><content><p>a<noteRef href="#n1"/></p><p>b<noteRef href="#n1"/></p></content></article></body></act></akomaNtoso>`;
    expect(readOutline(xml)).toBe(
      'body{{"a" "kaki" "b"}} attachment{"sisa"}'.replace("attachment{", "{"),
    );
  });
  test("[AK22] quotation marks of quoted words are text; a number stands before its heading", () => {
    expect(
      readOutline(
        foreign(
          '<article><heading>T</heading><num>1</num><content><p><mod>untuk <quotedText startQuote="“" endQuote="”">x</quotedText></mod></p></content></article>',
        ),
      ),
    ).toBe('body{1{<T> "untuk “x”"}}');
  });
  test.each([
    [
      "<preface><p>No. 1</p><p>An <docTitle>Act</docTitle></p><p>Date</p></preface>",
      'preface{docTitle<No. 1 An Act>} preamble{"Date"}',
    ],
    ["<preface><p>Satu</p><p>Dua</p></preface>", 'preface{docTitle<Satu>} preamble{"Dua"}'],
    [
      "<coverPage><p>Satu</p></coverPage><preamble><p>Dua</p></preamble>",
      'preface{docTitle<Satu>} preamble{"Dua"}',
    ],
    ["<preface><longTitle><p><b>X</b></p></longTitle></preface>", "preface{docTitle<X>}"],
  ])("[AK23] %s", (opening, expected) => {
    const xml = `<akomaNtoso xmlns="${AKN_NAMESPACE}"><act>${opening}<body/></act></akomaNtoso>`;
    expect(readOutline(xml)).toBe(`${expected} body{}`);
  });
  test("[AK24] attached documents are annexes in their order", () => {
    const doc = (text: string, inner = ""): string =>
      `<doc name="x"><preface><p>judul ${text}</p></preface><mainBody><p>${text}</p></mainBody>${inner}</doc>`;
    const inner = `<attachments><attachment>${doc("dua")}</attachment></attachments>`;
    const xml = foreign(
      "",
      `<attachments><attachment><heading>A</heading>${doc("satu", inner)}</attachment></attachments><components><component>${doc("tiga")}</component></components>`,
    );
    expect(readOutline(xml)).toBe(
      'body{} {<A> "judul satu" "satu"} {"judul dua" "dua"} {"judul tiga" "tiga"}',
    );
  });
  test("[AK25] facts come from the metadata", () => {
    const meta = (language: string): string =>
      `<meta><identification source="#x"><FRBRWork><FRBRuri value="/akn/eu/act/2013/5"/><FRBRname value="Nama"/></FRBRWork><FRBRExpression><FRBRdate date="2013-02-01"/><FRBRlanguage language="${language}"/></FRBRExpression></identification></meta>`;
    const xml = (language: string): string =>
      `<akomaNtoso xmlns="${AKN_NAMESPACE}"><act contains="singleVersion">${meta(language)}<body/></act></akomaNtoso>`;
    const { facts, profile } = readAkn(xml("eng"));
    expect(facts).toEqual({
      dialect: 1,
      work: "/akn/eu/act/2013/5",
      title: "Nama",
      language: "en",
      date: "2013-02-01",
      state: "consolidated",
      extent: "whole",
    });
    expect(profile.id).toBe("eu");
    expect(readAkn(xml("ita")).facts).toBeNull();
    expect(problemsOf(xml("ita"))).toEqual(['akn/facts-missing {"fields":"language"}']);
  });
  test.each([
    ["/akn/gb-eng/act/2020/9", "GB-ENG", "gb", false],
    ["http://example.org/ukpga/2020/9", "GB-UKM", "gb", false],
    ["eli/bund/bgbl-1/2020/s1234", "de", "de", false],
    ["eli/bund/bgbl-1/2020/s1234", undefined, "de", false],
    ["/akn/id/act/uu/2020/9", "GB-UKM", "id", true],
    ["/akn/id/act/uu/2020/9", "ID-JK", "id", false],
    ["/akn/xx/act/2020/9", "zz", "neutral", false],
    ["/akn/za/act/2020/9", undefined, "neutral", false],
    ["http://example.org/2020/9", "ita", "neutral", false],
    ["/akn/xx/act/2020/9", "gb", "neutral", true],
    ["http://example.org/2020/9", undefined, "id", false],
  ])("[AK33] %s of %s is read as %s", (uri, country, id, isTold) => {
    const code = country === undefined ? "" : `<FRBRcountry value="${country}"/>`;
    const meta = `<meta><identification><FRBRWork><FRBRuri value="${uri}"/>${code}</FRBRWork></identification></meta>`;
    const xml = `<akomaNtoso xmlns="${AKN_NAMESPACE}"><act>${meta}<body/></act></akomaNtoso>`;
    expect(readAkn(xml).profile.id).toBe(id);
    const codes = readAkn(xml).problems.map(({ code }) => code);
    expect(codes.includes("akn/country-contradicts")).toBe(isTold);
  });
  test("[AK34] a chapter without its number is a heading between units, and reads back", () => {
    const xml = foreign(
      "<chapter><heading>Umum</heading><article><num>Pasal 1</num><content><p>Satu.</p></content></article></chapter><chapter><num>BAB II</num><heading>Hak</heading><article><num>Pasal 2</num><content><p>Dua.</p></content></article></chapter>",
    );
    const { document, profile } = readAkn(xml);
    const markdown = writeDialect(document, profile);
    expect(markdown).toBe(
      "## Umum\n\n## Pasal 1\n\nSatu.\n\n## BAB II Hak\n\n### Pasal 2\n\nDua.\n",
    );
    expect(writeDialect(readDialect(markdown, { profile }).document, profile)).toBe(markdown);
    expect(told(xml)).toEqual(['akn/no-place {"element":"chapter","count":1}']);
  });
  test("[AK35] a raised or lowered figure is a sign of its own, another raised word is told", () => {
    const xml = foreign(
      "<article><num>Pasal 1</num><content><p>10<sup>3</sup>, H<sub>2</sub>O, x<sup>th</sup>, y<sup>4<b>5</b></sup></p></content></article>",
    );
    const { document, profile, problems } = readAkn(xml);
    expect(writeDialect(document, profile)).toContain("10³, H₂O, xth, y4**5**");
    expect(problems.map(({ code }) => code)).not.toContain("akn/words-lost");
    expect(told(xml)).toEqual(['akn/no-place {"element":"sup","count":2}']);
  });
  test("[AK26] a point with a modification is an instruction", () => {
    expect(
      readOutline(
        foreign(
          "<article><list><point><num>a)</num><content><p><mod>x</mod></p></content></point><point><num>b)</num><content><p>y</p></content></point></list></article>",
        ),
      ),
    ).toBe('body{{[!a){"x"} b){"y"}]}}');
  });
  test.each([
    ["<p>kutipan</p>", 'quotation{"kutipan"}'],
    ["<paragraph><num>1</num><content><p>x</p></content></paragraph>", 'quotedStructure{1{"x"}}'],
  ])("[AK26] embedded %s is %s", (inside, expected) => {
    expect(
      readOutline(
        foreign(
          `<article><content><p><embeddedStructure>${inside}</embeddedStructure></p></content></article>`,
        ),
      ),
    ).toBe(`body{{${expected}}}`);
  });
  test("tables keep their cells and what stands between their rows", () => {
    expect(
      readOutline(
        foreign(
          '<article><content><table><caption>T</caption><tr><th colspan="2"><p>a</p><p>b</p></th></tr></table></content></article>',
        ),
      ),
    ).toBe('body{{"T" table{row{cell<a b>}}}}');
  });
});
