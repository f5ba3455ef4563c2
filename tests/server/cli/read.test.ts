import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { readDialect, writeDialect } from "../../../engine/dialect/index.ts";
import { addressClauses } from "../../../engine/document/index.ts";
import type { Account } from "../../../schemas/account.ts";
import type { DocumentDiff } from "../../../schemas/change.ts";
import { profiles } from "../../../schemas/profiles/index.ts";
import { legalDocument } from "../../support/arbitrary.ts";
import { readCorpus } from "../../support/corpus.ts";
import { needing } from "../../support/needing.ts";
import fc from "../../support/random.ts";
import { run } from "./support.ts";

const accountOf = async (source: string, ...options: readonly string[]): Promise<Account> => {
  const { files } = await run(["read", "-", "--account", "account.json", ...options], {
    input: source,
  });
  return JSON.parse(files.get("account.json") ?? "null") as Account;
};

/** Fails where a character that is not white space lies in no span or in two, or a span does not say what stands there. */
const expectEveryCharacterOnce = (source: string, { spans }: Account): void => {
  const lines = source.split(/\r\n?|\n/u);
  const seen = lines.map((line) => new Array<number>(line.length).fill(0));
  for (const { line, from, to, text } of spans) {
    expect(lines[line - 1]?.slice(from, to)).toBe(text);
    for (let at = from; at < to; at += 1) seen[line - 1]![at]! += 1;
  }
  const wrong = lines.flatMap((line, index) =>
    [...line].length === 0
      ? []
      : line.split("").flatMap((sign, at) => {
          const times = seen[index]![at];
          return times === 1 || (times === 0 && /\s/u.test(sign))
            ? []
            : [`${index + 1}:${at} ${sign} ${times}`];
        }),
  );
  expect(wrong).toEqual([]);
};

const countWords = (text: string): number =>
  text.split(/\s+/u).filter((word) => word !== "").length;

const wordsOfDocument = (source: string): number => {
  const { document, profile } = readDialect(source);
  let omissions = 0;
  document.descendants((node) => {
    if (node.type.name === "omission") omissions += 1;
  });
  return addressClauses(document, profile).reduce(
    (sum, { label, ownText }) => sum + countWords(label) + countWords(ownText),
    omissions,
  );
};

/** A file of Akoma Ntoso from another country, whose language our facts do not know. */
const foreignFile = (country: string, chapter: string, article: string): string =>
  `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name="act"><meta><identification source="#x"><FRBRWork><FRBRuri value="/akn/${country}/act/2020/9"/></FRBRWork></identification></meta><body><chapter eId="c"><num>${chapter}</num><heading>General</heading><article eId="a"><num>${article}</num><heading>Dogs</heading><paragraph><num>(1)</num><intro><p>A dog:</p></intro><point><num>(a)</num><content><p>barks.</p></content></point></paragraph></article></chapter></body></act></akomaNtoso>`;

const drafts = readdirSync("drafts", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".md") && !file.endsWith("README.md"))
  .map((file) => [file, readFileSync(`drafts/${file}`, "utf8")] as const);

describe("read --account", () => {
  test.each(drafts)("has each character of %s in exactly one span", async (_, source) => {
    expectEveryCharacterOnce(source, await accountOf(source));
  });

  test.each(drafts)("counts the words of %s: source = document + dropped", async (_, source) => {
    const { words } = await accountOf(source);
    expect(words.source).toBe(words.document + words.dropped);
    expect(words.document).toBe(wordsOfDocument(source));
  });

  test("holds for random laws", async () => {
    await fc.assert(
      fc.asyncProperty(legalDocument, async (document) => {
        const source = writeDialect(document, profiles.id);
        expectEveryCharacterOnce(source, await accountOf(source));
      }),
      { numRuns: 40 },
    );
  });

  test("holds for any string", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme" }), async (text) => {
        // Control characters make a file binary, and a blank one is refused.
        const source = `Teks ${text.replace(/\p{Cc}/gu, "")}`;
        expectEveryCharacterOnce(source, await accountOf(source));
      }),
      { numRuns: 100 },
    );
  });

  test("says what each piece of a line became", async () => {
    const source = `---\ndialect: 1\n---\n\n### Pasal 1\n\n(2) Kedua.\n\n| a | b |\n| --- | --- |\n| satu | dua |\n\n***\n`;
    const { spans, words } = await accountOf(source);
    expect(
      spans.map(({ line, text, outcome, reason, doubtful }) => [
        line,
        text,
        outcome,
        reason,
        doubtful,
      ]),
    ).toEqual([
      [1, "---", "dropped", "front-matter", false],
      [2, "dialect: 1", "dropped", "front-matter", false],
      [3, "---", "dropped", "front-matter", false],
      [5, "###", "dropped", "markup", false],
      [5, "Pasal 1", "kept", null, false],
      [7, "(2) Kedua.", "kept", null, true],
      [9, "|", "dropped", "markup", false],
      [9, "a", "kept", null, false],
      [9, "|", "dropped", "markup", false],
      [9, "b", "kept", null, false],
      [9, "|", "dropped", "markup", false],
      [10, "| --- | --- |", "dropped", "markup", false],
      [11, "|", "dropped", "markup", false],
      [11, "satu", "kept", null, false],
      [11, "|", "dropped", "markup", false],
      [11, "dua", "kept", null, false],
      [11, "|", "dropped", "markup", false],
      [13, "***", "dropped", "markup", false],
    ]);
    expect(words).toEqual({ source: 25, document: 8, dropped: 17, repaired: 0 });
  });

  test("gives a tail to the unit around the last item", async () => {
    const source =
      "### Pasal 1\n\n(1) Setiap orang yang:\n\na. mencuri; atau\n\nb. menipu,\n\ndipidana.\n";
    const { spans } = await accountOf(source);
    expect(spans.filter(({ eid }) => eid !== null).map(({ text, eid }) => [text, eid])).toEqual([
      ["Pasal 1", "art_1"],
      ["(1) Setiap orang yang:", "art_1__para_1"],
      ["a. mencuri; atau", "art_1__para_1__list_1__point_a"],
      ["b. menipu,", "art_1__para_1__list_1__point_b"],
      ["dipidana.", "art_1__para_1"],
    ]);
  });

  test("marks what the reader had to repair", async () => {
    const { words } = await accountOf("### Pasal 1\n\nKafe\u0301 buka.\n");
    expect(words.repaired).toBe(2);
  });

  test("is not written where the place is refused", async () => {
    const { exit, errors } = await run(["read", "-", "--account", "a.json"], {
      input: "Teks.\n",
      isReadOnly: true,
    });
    expect([exit, errors[0]?.split(" ")[2]]).toEqual([2, "cli/unwritable"]);
  });
});

describe("read", () => {
  test("gives canonical Markdown with its front matter", async () => {
    const [, source] = drafts[0]!;
    expect((await run(["read", "-"], { input: source })).out).toBe(source);
  });

  test("gives the document as JSON", async () => {
    const { out } = await run(["read", "-", "--to", "json", "--profile", "eu"], {
      input: "### Article 1\n\nText.\n",
    });
    expect(JSON.parse(out)).toMatchObject({
      schema: "rancang/document@1",
      profile: "eu",
      facts: null,
      clauses: [
        { eid: "body", kind: "body" },
        { eid: "art_1", line: 1, label: "Article 1", kind: "article" },
      ],
      document: { type: "act" },
    });
  });

  test("--as text finds headings without marks and takes signs literally", async () => {
    const text = `BAB I
KETENTUAN UMUM
DAN LAINNYA

Pasal 1
   (1) Setiap orang   dan *bintang*:
       a. sebagaimana dimaksud dalam
          Pasal 2
          dan Pasal 3.
Pasal 2
Teks.
Bagian Kesatu
Umum
Pasal 3
Teks_lain_ dengan Pasal 2 di dalam.
PENJELASAN
I. UMUM
Dasar.
II. PASAL DEMI PASAL
Pasal 1
Cukup jelas.
`;
    const { out, exit } = await run(["read", "-", "--as", "text"], { input: text });
    expect(exit).toBe(0);
    expect(out).toBe(`## BAB I KETENTUAN UMUM DAN LAINNYA

### Pasal 1

(1) Setiap orang dan \\*bintang\\*:

a. sebagaimana dimaksud dalam Pasal 2 dan Pasal 3.

### Pasal 2

Teks.

### Bagian Kesatu Umum

#### Pasal 3

Teks\\_lain\\_ dengan Pasal 2 di dalam.

## PENJELASAN

### I. UMUM

Dasar.

### II. PASAL DEMI PASAL

#### Pasal 1

Cukup jelas.
`);
  });

  test("[AK36] the document gives the identifier of the file beside our own address", async () => {
    const input =
      '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act><body><section eId="sec_2"><num>Pasal 2</num><content><p>Satu.</p></content></section></body></act></akomaNtoso>';
    const { out } = await run(["read", "-", "--to", "json"], { input });
    expect((JSON.parse(out) as { readonly clauses: readonly unknown[] }).clauses).toEqual([
      { eid: "body", line: 1, label: "", kind: "body", sourceElement: "body" },
      {
        eid: "art_2",
        line: 1,
        label: "Pasal 2",
        kind: "article",
        sourceEid: "sec_2",
        sourceElement: "section",
      },
    ]);
  });
  test("[AK36] [AK38] a comparison has the identifiers of both files, and an unchanged one is written back to the letter", async () => {
    const akn = (word: string) =>
      `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act><body>\n<section eId="sec_2"><num>Pasal 2</num><content><p>${word}.</p></content></section></body></act></akomaNtoso>`;
    const { out } = await run(["read", "-", "--to", "akn"], { input: akn("Satu") });
    expect(out).toBe(akn("Satu"));
    const files = { "before.xml": akn("Satu"), "after.xml": akn("Dua") };
    const compared = await run(["diff", "before.xml", "after.xml", "--to", "json"], { files });
    const { after: side } = JSON.parse(compared.out) as DocumentDiff;
    expect(side.clauses.map(({ eid, sourceEid }) => [eid, sourceEid])).toEqual([
      ["body", undefined],
      ["art_2", "sec_2"],
    ]);
  });
  test("[CL8] what the dialect would not give back is refused, and nothing is written", async () => {
    const foreign = `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name="act"><meta/><body>
      <chapter eId="chp_1"><num>1</num><heading>Fire</heading><section eId="chp_1__sec_1"><num>1</num>
      <heading>Smoke</heading><content><p>No person may light a fire.</p></content></section></chapter></body></act></akomaNtoso>`;
    const { out, exit, errors } = await run(["read", "-", "-o", "act.md"], { input: foreign });
    expect([out, exit]).toEqual(["", 2]);
    expect(errors.join("\n")).toContain("dialect/not-expressible");
    const { exit: kept, out: json } = await run(["read", "-", "--to", "json"], { input: foreign });
    expect([kept, JSON.parse(json).clauses.length > 2]).toEqual([0, true]);
  });

  needing("corpus", () => {
    test("--as text reads UU 21/2007 without losing a character", async () => {
      const source = readCorpus("id/uu-2007-21/pdf-digital.txt").replaceAll("\f", "\n");
      const account = await accountOf(source, "--as", "text");
      expectEveryCharacterOnce(source, account);
      const { out } = await run(["read", "-", "--as", "text", "--to", "json"], { input: source });
      const { clauses } = JSON.parse(out) as { clauses: readonly { eid: string; kind: string }[] };
      const articles = clauses.filter(({ kind, eid }) => kind === "article" && !eid.includes("-"));
      expect(articles.map(({ eid }) => eid)).toEqual(
        Array.from({ length: 67 }, (_, index) => `art_${index + 1}`),
      );
      expect(account.words.document + account.words.dropped).toBe(account.words.source);
      expect(account.words.dropped).toBeGreaterThan(0);
    });
  });
});

describe("[DI6] files of countries without a profile", () => {
  test.each([
    ["fr", "Chapitre premier", "Article 1er"],
    ["es", "CAPÍTULO I", "Artículo 1º.-"],
    ["za", "Chapter 1", "1."],
    ["us", "CHAPTER 3—", "SEC. 1."],
    ["nl", "Hoofdstuk 1", "Artikel 1"],
    ["gb", "CHAPTER 1", "1"],
  ])("%s: read, written as Markdown and formatted with all their units", async (...labels) => {
    const [country] = labels;
    const profile = country === "gb" ? "gb" : "neutral";
    const written = await run(["read", "-"], { input: foreignFile(...labels) });
    expect(written.out.startsWith(`---\nprofile: ${profile}\n---\n`)).toBe(true);
    const formatted = await run(["fmt", "-"], { input: written.out });
    expect(formatted.out).toBe(written.out);
    const json = await run(["read", "-", "--to", "json"], { input: written.out });
    const read = JSON.parse(json.out) as { profile: string; clauses: { label: string }[] };
    expect(read.profile).toBe(profile);
    expect(read.clauses).toHaveLength(5);
    expect(read.clauses[2]?.label).toBe(labels[2]);
  });
  test("lint says that it has no rules for them", async () => {
    const input = "---\nprofile: neutral\n---\n\n## Article 1\n\nA dog.\n";
    const { errors } = await run(["lint", "-"], { input });
    expect(errors.join("\n")).toContain("cli/no-rules");
  });
});
