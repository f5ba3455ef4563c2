import { afterAll, describe, expect, test } from "@jest/globals";
import { writeAkn } from "../../../engine/akn/index.ts";
import { writeDialect } from "../../../engine/dialect/index.ts";
import { equalDocuments } from "../../../engine/document/index.ts";
import { profiles } from "../../../schemas/profiles/index.ts";
import {
  detectFormat,
  type ExtractedSource,
  extractInPool,
  extractSource,
  type SourceFormat,
} from "../../../server/extract/index.ts";
import { workerSeconds } from "../../../server/extract/limits.ts";
import { createProgramPool } from "../../../server/pool/index.ts";
import { checkAccount } from "../../engine/intake/support.ts";
import { act, article, chapter, list, paragraph, point, text, title } from "../../support/build.ts";
import { docx, paragraphs } from "./docx-file.ts";
import { pageOf, pdf } from "./pdf-file.ts";

const LAW = act(
  title("UNDANG-UNDANG TENTANG CONTOH"),
  chapter(
    "I",
    "KETENTUAN UMUM",
    article(
      "1",
      paragraph("1", text("Satu & dua:"), list(point("a", "huruf <a>;"))),
      paragraph("2", text("Dua.")),
    ),
    article("2", "Tiga."),
  ),
);
const MARKDOWN = writeDialect(LAW, profiles.id);
const AKN = writeAkn(LAW, profiles.id, null);
const PRINT =
  "BAB I\nKETENTUAN UMUM\n\nPasal 1\n\n(1) Setiap orang berhak.\n\n(2) Dua.\n\nPasal 2\n\nTiga.\n";
const HTML = `<html><body>${PRINT.trim()
  .split(/\n+/u)
  .map((line) => `<p>${line}</p>`)
  .join("\n")}</body></html>`;
const LINES = PRINT.trim().split(/\n+/u);
const bytesOf = (source: string): Uint8Array => new TextEncoder().encode(source);
const wide = (source: string): Uint8Array =>
  new Uint8Array(Uint16Array.from([...`\uFEFF${source}`].map((sign) => sign.charCodeAt(0))).buffer);

const SOURCES: readonly (readonly [SourceFormat, Uint8Array])[] = [
  ["markdown", bytesOf(MARKDOWN)],
  ["akn", bytesOf(AKN)],
  ["text", bytesOf(PRINT)],
  ["html", bytesOf(HTML)],
  ["pdf", pdf([pageOf(...LINES)])],
  ["docx", docx(paragraphs(...LINES))],
];

const extracted = async (bytes: Uint8Array, as?: SourceFormat): Promise<ExtractedSource> => {
  const outcome = await extractSource(bytes, as === undefined ? {} : { as });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
};

describe("the format of a source", () => {
  test("[EX1] signs that were encoded twice are told, and accents are none", async () => {
    const of = async (text: string): Promise<readonly string[]> => {
      const read = await extractSource(bytesOf(`Pasal 1\n\n(1) ${text}\n`));
      return read.ok ? read.value.problems.map(({ code }) => code) : [read.problem.code];
    };
    expect(await of("Setiap orang â€œkutipâ€\u009D cafÃ©.")).toEqual(["extract/encoded-twice"]);
    expect(await of("Setiap orang “kutip” café, Ångström, château.")).toEqual([]);
  });
  test.each(SOURCES)("[EX1] is told by its content: %s", (format, bytes) => {
    expect(detectFormat(bytes)).toBe(format);
  });

  test.each<readonly [string, string, SourceFormat | undefined]>([
    ["front matter", "---\ndialect: 1\n---\n\nTeks.\n", "markdown"],
    [
      "front matter longer than the sample",
      `---\ndialect: 1\nnote: |\n${"  Pasal 1\n".repeat(9_000)}---\n\nTeks.\n`,
      "markdown",
    ],
    ["a marked heading first", "# UNDANG-UNDANG\n\nTeks.\n", "markdown"],
    [
      "marked headings here and there",
      "UNDANG-UNDANG\n\n## menimbang\na. satu;\nb. dua;\n",
      "text",
    ],
    [
      "paragraphs parted by blank lines",
      "Menimbang:\n\na. bahwa satu;\n\nb. bahwa dua;\n",
      "markdown",
    ],
    ["lines of print", "Menimbang: a. bahwa\n   satu;\nb. bahwa dua;\n", "text"],
    ["more units without marks", "# UNDANG\n\nPasal 1\n\nPasal 2\n\nPasal 3\n", "text"],
    [
      "a tag of a converter before marks",
      "<meta charset=utf-8>\n\n## Article 1\n\nText.\n",
      "markdown",
    ],
    [
      "XHTML",
      '<?xml version="1.0"?>\n<!-- x --><html xmlns="http://www.w3.org/1999/xhtml"/>',
      "html",
    ],
    ["HTML without a frame", "<p>Pasal 1</p><p>Teks.</p>", "html"],
    [
      "a prefix in Akoma Ntoso",
      '<a:akomaNtoso xmlns:a="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"/>',
      "akn",
    ],
    ["a sign of less in a text", "< 5 tahun\n", "text"],
    ["characters of another script", "กฎหมาย มาตรา ๑\n", "text"],
  ])("is told of %s", (_, source, format) => {
    expect(detectFormat(bytesOf(source))).toBe(format);
  });

  test("is told of wide characters, with a mark and without", () => {
    expect(detectFormat(wide(PRINT))).toBe("text");
    expect(detectFormat(wide(MARKDOWN).subarray(2))).toBe("markdown");
    const turned = wide(HTML).map((_, at, all) => all[at % 2 === 0 ? at + 1 : at - 1] ?? 0);
    expect(detectFormat(turned)).toBe("html");
  });

  test("can be said where the content is a text", async () => {
    expect((await extracted(bytesOf(MARKDOWN), "text")).format).toBe("text");
    expect((await extracted(bytesOf(PRINT), "markdown")).format).toBe("markdown");
  });
});

describe("a source of each format", () => {
  test.each(SOURCES)(
    "[EX2] %s: every character of its text is in the account",
    async (_, bytes) => {
      const { account, sourceText, problems, lines, document } = await extracted(bytes);
      expect(checkAccount(sourceText, account)).toEqual([]);
      expect(problems).toEqual([]);
      expect(lines.get("art_2" as never)).toBeGreaterThan(1);
      expect(document.textContent).toContain("Tiga.");
    },
  );

  test.each(SOURCES)("%s: words of the same unit are told to be its", async (_, bytes) => {
    const { account } = await extracted(bytes);
    const owned = account.spans.filter(({ eid }) => eid === "art_1__para_2");
    expect(owned.map(({ text: words }) => words).join(" ")).toBe("(2) Dua.");
  });

  test.each([
    ["by itself", ""],
    ["quoted", "> "],
  ])("[EX2] the marks of a fenced table are no words of the law: %s", async (_, quote) => {
    const table = ["```table", "| Nilai", "|2x1 Golongan", "---", "| 1", "|", "```"];
    const source = `${MARKDOWN}\n${table.map((line) => quote + line).join("\n")}\n`;
    const { account, sourceText, problems } = await extracted(bytesOf(source));
    expect(problems.map(({ code }) => code)).not.toContain("extract/words-lost");
    expect(checkAccount(sourceText, account)).toEqual([]);
    const kept = account.spans
      .filter(({ reason }) => reason === null)
      .map(({ text: word }) => word);
    expect(kept.slice(-3)).toEqual(["Nilai", "Golongan", "1"]);
  });

  test("[EX2] words behind a fence that opens no table are words", async () => {
    const { document, problems } = await extracted(bytesOf(`${MARKDOWN}\n\`\`\`table\nbukan\n`));
    expect(document.textContent).toContain("```table");
    expect(problems.map(({ code }) => code)).not.toContain("extract/words-lost");
  });

  test("Markdown and Akoma Ntoso give the document that was written", async () => {
    expect(equalDocuments((await extracted(bytesOf(MARKDOWN))).document, LAW)).toBe(true);
    expect(equalDocuments((await extracted(bytesOf(AKN))).document, LAW)).toBe(true);
  });

  test("wide characters are read as narrow ones", async () => {
    const { document, sourceText } = await extracted(wide(PRINT));
    expect(equalDocuments(document, (await extracted(bytesOf(PRINT))).document)).toBe(true);
    expect(sourceText.trim()).toBe(PRINT.trim());
  });
});

describe("in a worker", () => {
  const pool = createProgramPool();
  const small = createProgramPool(64);
  afterAll(() => Promise.all([pool.close(), small.close()]));

  test.each(SOURCES.filter(([format]) => format === "pdf" || format === "markdown"))(
    "%s gives what it gives outside",
    async (_, bytes) => {
      const progress: number[] = [];
      const inside = await extractInPool(pool, bytes, {
        onProgress: (done) => progress.push(done),
      });
      if (!inside.ok) throw new Error(inside.problem.code);
      const { document, profile, ...rest } = inside.value;
      const { document: outside, profile: same, ...expected } = await extracted(bytes);
      expect(document.toJSON()).toEqual(outside.toJSON());
      expect([profile.id, rest]).toEqual([same.id, expected]);
      expect(progress.at(-1)).toBe(1);
    },
  );

  test("a refusal is a refusal", async () => {
    expect(await extractInPool(pool, bytesOf(" "))).toEqual({
      ok: false,
      problem: { code: "extract/empty", at: null, facts: {} },
    });
  });

  const SLOW = bytesOf(`Pasal 1\n${"(1) a. 1. ".repeat(1_000_000)}`);

  test("[EX9] the work ends when it is stopped, before or in the middle", async () => {
    const stopped = AbortSignal.abort();
    expect(await extractInPool(pool, SLOW, { signal: stopped })).toMatchObject({
      problem: { code: "extract/stopped" },
    });
    const outcome = await extractInPool(pool, SLOW, { signal: AbortSignal.timeout(1_500) });
    expect(outcome).toMatchObject({ ok: false, problem: { code: "extract/stopped" } });
  });

  test("the work ends when its time is over, and others are answered meanwhile", async () => {
    let answered = 0;
    const timer = setInterval(() => {
      answered += 1;
    }, 20);
    const outcome = await extractInPool(pool, SLOW, { seconds: 1 });
    clearInterval(timer);
    expect(outcome).toEqual({
      ok: false,
      problem: { code: "extract/time-limit", at: null, facts: { seconds: 1 } },
    });
    expect(answered).toBeGreaterThan(0);
  });

  test("the time for a source grows with its size, up to two minutes", () => {
    expect([664, 584_000, 60_000_000].map(workerSeconds)).toEqual([21, 23, 120]);
  });

  test("the work ends when its memory is full", async () => {
    expect(await extractInPool(small, SLOW)).toMatchObject({
      ok: false,
      problem: { code: "extract/memory-limit" },
    });
  });
});
