/** The text of the pages of a PDF, where it stands, and which pages are pictures. */
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import type { RunPage, TextRun } from "../../../engine/intake/index.ts";
import { done, type Outcome, refused } from "../../../schemas/outcome.ts";
import { problem } from "../../../schemas/problem.ts";
import { errorMessage } from "../../error-code.ts";
import { FEW_WORDS, MAX_PAGES, MAX_TEXT_LENGTH, SCAN_SHARE } from "../limits.ts";
import { pictureShare } from "./pictures.ts";
import { drawnSigns, hasSoftHyphens, withHyphens } from "./soft-hyphens.ts";

interface PdfPages {
  readonly pages: readonly RunPage[];
  /** Numbers of pages, from 1, that are a picture with hardly a word. */
  readonly pictures: readonly number[];
  /** Texts that lie over the pages: comments, notes, fields of a form. */
  readonly annotations: readonly string[];
}

/** The runs of all pages in order; refused where there are too many or one cannot be read. */
export async function readPages(
  file: PDFDocumentProxy,
  onProgress: ((done: number, total: number) => void) | undefined,
): Promise<Outcome<PdfPages>> {
  const { numPages } = file;
  if (numPages > MAX_PAGES)
    return refused(problem("extract/too-many-pages", { pages: numPages, limit: MAX_PAGES }));
  const pages: RunPage[] = [];
  const hyphens = { state: "unknown" } as { state: HyphenState };
  const pictures: number[] = [];
  const annotations: string[] = [];
  let length = 0;
  for (let number = 1; number <= numPages; number += 1) {
    try {
      const page = await file.getPage(number);
      const runs = await restored(await runsOf(page), page, hyphens);
      pages.push({ runs });
      if (countWords(runs) < FEW_WORDS && (await pictureShare(page)) >= SCAN_SHARE)
        pictures.push(number);
      annotations.push(...(await annotationTexts(page)));
      length += runs.reduce((sum, { text }) => sum + text.length, 0);
      page.cleanup();
    } catch (error) {
      const facts = { page: number, reason: errorMessage(error) };
      return refused(problem("extract/pdf-page-broken", facts));
    }
    if (length > MAX_TEXT_LENGTH)
      return refused(problem("extract/too-much-text", { limit: MAX_TEXT_LENGTH }));
    onProgress?.(number, numPages);
  }
  return done({ pages, pictures, annotations });
}

// What a person has typed over a page, or into a field of it; links have no text.
async function annotationTexts(page: PDFPageProxy): Promise<readonly string[]> {
  const found: readonly Record<string, unknown>[] = await page.getAnnotations();
  return found.flatMap(({ contentsObj, fieldValue }) => {
    const text = isText(contentsObj) ? contentsObj.str : fieldValue;
    return typeof text === "string" && text.trim() !== "" ? [text.trim()] : [];
  });
}

function isText(value: unknown): value is { readonly str: string } {
  return typeof value === "object" && value !== null && "str" in value && value.str !== "";
}

function countWords(runs: readonly TextRun[]): number {
  return runs.reduce((sum, { text }) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
}

/** Whether the file draws hyphens that pdf.js leaves out: told by the first page with enough text. */
type HyphenState = "unknown" | "drawn" | "none";
const ENOUGH_WORDS = 60;

async function restored(
  runs: readonly TextRun[],
  page: PDFPageProxy,
  hyphens: { state: HyphenState },
): Promise<readonly TextRun[]> {
  if (hyphens.state === "none" || runs.length === 0) return runs;
  const drawn = await drawnSigns(page);
  if (!hasSoftHyphens(drawn)) {
    if (hyphens.state === "unknown" && countWords(runs) >= ENOUGH_WORDS) hyphens.state = "none";
    return runs;
  }
  hyphens.state = "drawn";
  const texts = withHyphens(
    runs.map(({ text, y, size }, index) => {
      const before = runs[index - 1];
      return { text, startsLine: before === undefined || Math.abs(before.y - y) > size / 2 };
    }),
    drawn,
  );
  return runs.map((run, index) => ({ ...run, text: texts[index] ?? run.text }));
}

type Matrix = readonly [number, number, number, number, number, number];

async function runsOf(page: PDFPageProxy): Promise<readonly TextRun[]> {
  const { items } = await page.getTextContent();
  const turn = page.getViewport({ scale: 1 }).transform as unknown as Matrix;
  const runs: TextRun[] = [];
  for (const item of items) {
    if (!("str" in item) || item.str === "") continue;
    runs.push(placeRun(item.str, item.width, multiply(turn, item.transform as unknown as Matrix)));
  }
  return runs;
}

// The view of a page has its origin at the upper left; runs count upwards.
function placeRun(text: string, width: number, [a, b, c, d, x, y]: Matrix): TextRun {
  const angle = (Math.round((Math.atan2(-b, a) * 180) / Math.PI) + 360) % 360;
  const size = Math.hypot(c, d) || Math.hypot(a, b);
  return { text, x, y: -y, width, size, angle };
}

/** First `second`, then `first`. */
function multiply(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d, e, f] = first;
  const [g, h, i, j, k, l] = second;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}
