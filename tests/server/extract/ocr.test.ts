/** Recognised print: the same page in hOCR and in ALTO gives the same document. */
import { describe, expect, test } from "@jest/globals";
import { type ExtractedSource, extractSource } from "../../../server/extract/index.ts";
import { checkAccount } from "../../engine/intake/support.ts";

type Line = readonly [text: string, left?: number, size?: number];
const SIGN = 20;
const HEIGHT = 40;

/** The words of a line with their left and right ends. */
const wordsOf = ([text, left = 300]: Line) => {
  let at = left;
  return text.split(" ").map((word) => {
    const place = { word, left: at, right: at + word.length * SIGN };
    at = place.right + SIGN;
    return place;
  });
};
const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const hocr = (...pages: readonly (readonly Line[])[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<html><head><meta name='ocr-system' content='x'/></head><body>${pages
    .map(
      (lines) =>
        `<div class='ocr_page' title='image "a.tif"; bbox 0 0 2480 3508'><p class="ocr_par">${lines
          .map((line, row) => {
            const top = 200 + row * 60;
            const words = wordsOf(line).map(
              ({ word, left, right }) =>
                `<span class='ocrx_word' title='bbox ${left} ${top} ${right} ${top + HEIGHT}; x_wconf 95'><strong>${escaped(word)}</strong></span>`,
            );
            return `<span class="ocr_line" title="bbox 300 ${top} 2000 ${top + HEIGHT}; baseline 0 -8">${words.join("\n")}</span>`;
          })
          .join("")}</p></div>`,
    )
    .join("")}</body></html>`;

const alto = (...pages: readonly (readonly Line[])[]): string =>
  `<?xml version="1.0"?><alto xmlns="http://www.loc.gov/standards/alto/ns-v3#"><Layout>${pages
    .map(
      (lines) =>
        `<Page><PrintSpace><TextBlock>${lines
          .map((line, row) => {
            const top = 200 + row * 60;
            const words = wordsOf(line).map(({ word, left, right }) => {
              const isTorn = /\p{L}-$/u.test(word);
              const hyphen = isTorn ? '<HYP CONTENT="-"/>' : "";
              return `<String CONTENT="${escaped(isTorn ? word.slice(0, -1) : word)}" HPOS="${left}" VPOS="${top}" WIDTH="${right - left}" HEIGHT="${HEIGHT}" WC="0.95"/>${hyphen}`;
            });
            return `<TextLine HPOS="300" VPOS="${top}" WIDTH="1700" HEIGHT="${HEIGHT}">${words.join("<SP/>")}</TextLine>`;
          })
          .join("")}</TextBlock></PrintSpace></Page>`,
    )
    .join("")}</Layout></alto>`;

const PAGES: readonly (readonly Line[])[] = [
  [
    ["UNDANG-UNDANG TENTANG CONTOH", 700],
    ["MEMUTUSKAN:", 900],
    ["Menetapkan : UNDANG-UNDANG TENTANG CONTOH."],
    ["Pasal 1", 1000],
    ["(1) Setiap orang & badan yang sengaja melanggar undang-"],
    ["undang ini:", 380],
    ["a. satu; dan", 380],
    ["b. dua.", 380],
  ],
  [["- 2 -", 1000], ["(2) Ketentuan <lain> berlaku."], ["Pasal 2", 1000], ["Cukup."]],
];
const MARKDOWN = [
  "# UNDANG-UNDANG TENTANG CONTOH",
  "MEMUTUSKAN:",
  "Menetapkan : UNDANG-UNDANG TENTANG CONTOH.",
  "## Pasal 1",
  "(1) Setiap orang & badan yang sengaja melanggar undang-undang ini:",
  "a. satu; dan",
  "b. dua.",
  "(2) Ketentuan <lain> berlaku.",
  "## Pasal 2",
  "Cukup.",
];

async function read(source: string): Promise<ExtractedSource> {
  const outcome = await extractSource(new TextEncoder().encode(source));
  if (!outcome.ok) throw new Error(outcome.problem.code);
  expect(checkAccount(outcome.value.sourceText, outcome.value.account)).toEqual([]);
  return outcome.value;
}

describe("recognised print", () => {
  test.each([
    ["hocr", hocr(...PAGES)],
    ["alto", alto(...PAGES)],
  ])(
    "[EX15] %s is told by its content and read by the places of its words",
    async (format, source) => {
      const found = await read(source);
      expect(found.format).toBe(format);
      const texts: string[] = [];
      found.document.descendants((node) => {
        if (node.isTextblock) texts.push(node.textContent);
      });
      const said = MARKDOWN.map((line) =>
        line.replace(/^(?:#+ (?:Pasal \d)?|\(\d\) |[ab]\. )/u, ""),
      );
      expect(texts.filter((text) => text !== "")).toEqual(said.filter((text) => text !== ""));
      const dropped = found.account.spans.filter(({ outcome }) => outcome === "dropped");
      expect(dropped.map(({ text, reason }) => [text, reason])).toEqual([["- 2 -", "page-number"]]);
    },
  );

  test.each([
    ["no word", hocr([])],
    ["no page", '<html><meta name="ocr-system" content="x"></html>'],
    ["no word", alto([])],
  ])("[EX15] with %s is empty", async (_, source) => {
    expect(await extractSource(new TextEncoder().encode(source))).toMatchObject({
      problem: { code: "extract/empty" },
    });
  });

  test.each([
    ["words without a line", "<div class='ocr_page'><span class='ocrx_word'>satu</span></div>"],
    [
      "boxes that are none",
      "<div class='ocr_page'><span class='ocr_line' title='bbox x y'><span class='ocrx_word' title='bbox 9 NaN 1 -1e9'>satu</span>",
    ],
    [
      "strings without a line",
      '<alto><Page><String CONTENT="satu"/><TextLine><String CONTENT="dua" HPOS="1e308" WIDTH="1e308"/><HYP/></TextLine></Page></alto>',
    ],
  ])("[EX15] %s do not stop the reader", async (_, source) => {
    const { document } = await read(source);
    expect(document.textContent.replaceAll(" ", "")).toMatch(/^satu(?:dua-)?$/u);
  });
});

describe("words of which the program was not sure", () => {
  const word = (text: string, confidence: string, place = 0): string => {
    const left = 300 + 240 * place;
    return `<span class="ocrx_word" title="bbox ${left} 200 ${left + 20 * text.length} 240${confidence}">${text}</span>`;
  };
  const page = (...words: readonly string[]): string =>
    `<html><head><meta name="ocr-system" content="x"/></head><body><div class="ocr_page"><span class="ocr_line" title="bbox 300 200 900 240">${words.join(" ")}</span></div></body></html>`;
  const told = async (source: string): Promise<readonly unknown[]> => {
    const read = await extractSource(new TextEncoder().encode(source));
    const problems = read.ok ? read.value.problems : [];
    return problems
      .filter(({ code }) => code.startsWith("extract/unsure") || code === "intake/suspect-word")
      .map(({ code, facts, at }) => [code.replace(/^.*\//u, ""), facts, at ?? null]);
  };
  const at = (line: number, column: number) => ({ kind: "source", line, column });
  test("[EX15] are told at their place, those without a figure are not", async () => {
    const words = [
      word("Pasal", "; x_wconf 96"),
      word("terjadinya", "; x_wconf 91", 1),
      word("te{adinya", "; x_wconf 41", 2),
      word("hal", "", 3),
    ];
    expect(await told(page(...words))).toEqual([
      ["unsure-word", { text: "te{adinya", percent: 41, proposal: "terjadinya" }, at(1, 24)],
    ]);
    const sure = '<String CONTENT="Pasal" WC="0.95"/><String CONTENT="hal"/>';
    const xml = (strings: string): string =>
      `<?xml version="1.0"?><alto xmlns="http://www.loc.gov/standards/alto/ns-v3#"><Layout><Page><TextLine>${strings}</TextLine></Page></Layout></alto>`;
    expect(await told(xml(`${sure}<String CONTENT="satu" WC="0.2"/>`))).toEqual([
      ["unsure-word", { text: "satu", percent: 20, proposal: null }, at(1, 11)],
    ]);
    expect(await told(xml(`${sure}<String CONTENT="satu" WC="?"/>`))).toEqual([]);
  });
  test("[EX15] are doubtful in the account", async () => {
    const read = await extractSource(
      new TextEncoder().encode(page(word("Pasal", "; x_wconf 96"), word("satu", "; x_wconf 9", 1))),
    );
    expect(read.ok && read.value.account.spans.map(({ doubtful }) => doubtful)).toEqual([true]);
  });
  test("[EX15] are told with their page where one of two alike is meant and the order is not known", async () => {
    const half = (left: number, text: string): string =>
      Array.from({ length: 8 }, (_, row) => {
        const top = 200 + 60 * row;
        const words = ["kata", text, "yang", "panjang", "di", "sini"].map((one, index) => {
          const x = left + 150 * index;
          return `<span class="ocrx_word" title="bbox ${x} ${top} ${x + 130} ${top + 40}; x_wconf ${one === "kata" && row === 0 && left < 500 ? 10 : 90}">${one}</span>`;
        });
        return `<span class="ocr_line" title="bbox ${left} ${top} ${left + 900} ${top + 40}">${words.join(" ")}</span>`;
      }).join("");
    const source = `<html><head><meta name="ocr-system" content="x"/></head><body><div class="ocr_page">${half(100, "kiri")}${half(1200, "kanan")}</div></body></html>`;
    expect(await told(source)).toEqual([["unsure-words", { count: 1, words: "1: kata" }, null]]);
  });
  test("[EX15] are told up to four hundred, the others together", async () => {
    const words = Array.from({ length: 421 }, (_, place) => word("kata", "; x_wconf 10", place));
    const found = await told(page(...words));
    expect(found).toHaveLength(401);
    expect(found[0]).toEqual([
      "unsure-words",
      { count: 21, words: `${Array.from({ length: 20 }, () => "1: kata").join(", ")}, …` },
      null,
    ]);
  });
});
