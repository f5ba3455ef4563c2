import { describe, expect, test } from "@jest/globals";
import { writeDialect } from "../../../engine/dialect/index.ts";
import { profiles } from "../../../schemas/profiles/index.ts";
import { type ExtractedSource, extractSource } from "../../../server/extract/index.ts";
import { checkAccount } from "../../engine/intake/support.ts";
import { type PdfPage, pageOf, pdf } from "./pdf-file.ts";

const read = async (pages: readonly PdfPage[]): Promise<ExtractedSource> => {
  const outcome = await extractSource(pdf(pages));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  expect(checkAccount(outcome.value.sourceText, outcome.value.account)).toEqual([]);
  return outcome.value;
};
const linesOf = async (...pages: readonly PdfPage[]): Promise<readonly string[]> =>
  (await read(pages)).sourceText.split("\n");

describe("a PDF", () => {
  test("is read page by page, with its furniture in the account", async () => {
    const progress: [number, number][] = [];
    const file = pdf([
      pageOf("BAB I", "KETENTUAN UMUM", "Pasal 1", "(1) Setiap orang berhak", "- 1 -"),
      pageOf("- 2 -", "atas pelindungan.", "(2) Dua."),
    ]);
    const outcome = await extractSource(file, {
      onProgress: (done, total) => progress.push([done, total]),
    });
    if (!outcome.ok) throw new Error(outcome.problem.code);
    const { document, account, sourceText, format } = outcome.value;
    expect(format).toBe("pdf");
    expect(writeDialect(document, profiles.id)).toBe(
      "## BAB I KETENTUAN UMUM\n\n### Pasal 1\n\n(1) Setiap orang berhak atas pelindungan.\n\n(2) Dua.\n",
    );
    expect(sourceText).toBe(
      "BAB I\nKETENTUAN UMUM\nPasal 1\n(1) Setiap orang berhak\n- 1 -\n\f- 2 -\natas pelindungan.\n(2) Dua.\n",
    );
    expect(account.words).toEqual({ source: 20, document: 14, dropped: 6, repaired: 0 });
    expect(progress).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });

  test("[EX3] keeps indents, columns and blank lines", async () => {
    const texts = [
      { text: "Menimbang", x: 60, y: 700 },
      { text: "a. bahwa satu;", x: 160, y: 700.4 },
      { text: "b. bahwa dua;", x: 160, y: 684 },
      { text: "kanan", x: 400, y: 636 },
    ];
    expect(await linesOf({ texts })).toEqual([
      expect.stringMatching(/^Menimbang {6,}a\. bahwa satu;$/u),
      expect.stringMatching(/^ {14,}b\. bahwa dua;$/u),
      "",
      "",
      expect.stringMatching(/^ {50,}kanan$/u),
      "",
    ]);
  });

  test("parts words by their gaps, and keeps letters of one word together", async () => {
    const texts = [
      { text: "Undang-", x: 60, y: 700 },
      { text: "Undang", x: 104, y: 700 },
      { text: "ini", x: 155, y: 700 },
      { text: "2", x: 167.3, y: 704, size: 7 },
    ];
    expect((await linesOf({ texts }))[0]).toBe("Undang-Undang ini²");
  });

  test("[EX3] leaves out footnotes and texts that lie over the pages, and tells them", async () => {
    const texts = [
      { text: "Setiap orang wajib menjaga masyarakat", x: 72, y: 740 },
      { text: "1", x: 300, y: 745, size: 7 },
      { text: "1 Lihat putusan.", x: 72, y: 100, size: 9 },
    ];
    const read = await extractSource(pdf([{ texts, comment: "Mohon dicek" }]));
    const told = read.ok ? read.value.problems.map(({ code, facts }) => [code, facts]) : [];
    expect(told).toEqual([
      ["extract/pdf-footnotes", { lines: 1 }],
      ["extract/pdf-annotations", { count: 1, text: "Mohon dicek" }],
    ]);
    expect(read.ok && read.value.document.textContent).toBe(
      "Setiap orang wajib menjaga masyarakat ¹",
    );
  });

  test("puts hyphens back that the file calls soft", async () => {
    const lines = await linesOf(
      pageOf("UNDANG~UNDANG"),
      pageOf(
        "~ 2 ~",
        "Pasal 1",
        "Setiap undang~undang dan peraturan perundang~",
        "undangan berlaku.",
      ),
    );
    expect(lines).toEqual([
      "UNDANG-UNDANG",
      expect.stringMatching(/^\f ?- 2 -$/u),
      "Pasal 1",
      "Setiap undang-undang dan peraturan perundang-",
      "undangan berlaku.",
      "",
    ]);
  });

  test("counts once what is printed twice to look bold", async () => {
    const texts = [
      { text: "Pasal 1", x: 60, y: 700 },
      { text: "Pasal 1", x: 60.3, y: 700.1 },
      { text: "Teks.", x: 60, y: 680 },
    ];
    const { sourceText, problems } = await read([{ texts }]);
    expect([sourceText, problems]).toEqual(["Pasal 1\nTeks.\n", []]);
  });

  test("tells of a watermark and drops it", async () => {
    const texts = [
      { text: "Pasal 1", x: 60, y: 700 },
      { text: "RANCANGAN", x: 100, y: 200, size: 60, angle: 45 },
      { text: "Teks.", x: 60, y: 684 },
    ];
    const { account, document } = await read([{ texts }]);
    expect(document.textContent).toBe("Teks.");
    expect(account.spans.find(({ reason }) => reason === "watermark")?.text).toBe("RANCANGAN");
  });

  test("reads a page that lies on its side", async () => {
    const texts = [
      { text: "Pasal 1", x: 100, y: 60, angle: 90 },
      { text: "Teks.", x: 120, y: 60, angle: 90 },
    ];
    expect(await linesOf({ texts, rotate: 90 })).toEqual(["Pasal 1", "Teks.", ""]);
    expect(await linesOf({ texts })).toEqual(["Pasal 1", "Teks.", ""]);
  });

  test("[EX4] names the pages that are pictures, beside the text of the others", async () => {
    const scan: PdfPage = { picture: [600, 800] };
    const stamped: PdfPage = { ...pageOf("www.peraturan.go.id"), picture: [590, 700] };
    const signed: PdfPage = { ...pageOf("Pasal 1", "Teks."), picture: [120, 60] };
    const { problems } = await read([signed, scan, scan, stamped, signed, scan]);
    expect(problems.filter(({ code }) => code.startsWith("extract/"))).toEqual([
      { code: "extract/image-pages", at: null, facts: { pages: "2–4, 6" } },
    ]);
  });

  test("[EX4] is refused with the list of pages where it has no text layer", async () => {
    const outcome = await extractSource(pdf([{ picture: [600, 800] }, { picture: [600, 800] }]));
    expect(outcome).toEqual({
      ok: false,
      problem: { code: "extract/no-text-layer", at: null, facts: { pages: "1–2" } },
    });
  });

  test("is refused as empty where its pages are", async () => {
    const outcome = await extractSource(pdf([{}, {}]));
    expect(outcome).toMatchObject({ ok: false, problem: { code: "extract/empty" } });
  });
});
