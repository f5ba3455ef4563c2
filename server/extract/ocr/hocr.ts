/**
 * hOCR: a page of HTML in which classes and titles say where lines and words stand.
 *
 *     <div class="ocr_page" title="bbox 0 0 2480 3508">
 *       <span class="ocr_line" title="bbox 300 200 900 240; baseline 0 -8">
 *         <span class="ocrx_word" title="bbox 300 200 420 240; x_wconf 96">Pasal</span>
 */
import { Parser } from "htmlparser2";
import { numberIn, type OcrLine, type OcrPage, type OcrWord } from "./words.ts";

const LINE = /(?:^|\s)(?:ocr_line|ocr_header|ocr_caption|ocr_textfloat)(?=\s|$)/u;
const BOX = /(?:^|;)\s*bbox\s+(-?[\d.]+)\s+(-?[\d.]+)\s+(-?[\d.]+)\s+(-?[\d.]+)/u;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The pages of a file of hOCR. Linear; never throws. */
export function readHocr(text: string): readonly OcrPage[] {
  const pages: (OcrLine & { words: OcrWord[] })[][] = [];
  let word: { text: string; box: Box; depth: number; confidence: number | undefined } | undefined;
  let depth = 0;
  const parser = new Parser({
    onopentag(_, { class: kind = "", title = "" }) {
      depth += 1;
      const box = boxIn(title);
      if (/(?:^|\s)ocr_page(?=\s|$)/u.test(kind)) pages.push([]);
      else if (LINE.test(kind)) lineAt(pages, box);
      else if (/(?:^|\s)ocrx_word(?=\s|$)/u.test(kind))
        word = { text: "", box, depth, confidence: confidenceIn(title) };
    },
    ontext(data) {
      if (word !== undefined) word.text += data;
    },
    onclosetag() {
      if (word?.depth === depth) {
        const { box, confidence } = word;
        const said = word.text.trim();
        const line = pages.at(-1)?.at(-1) ?? lineAt(pages, box);
        if (said !== "")
          line.words.push({ text: said, left: box.left, right: box.right, confidence });
        word = undefined;
      }
      depth -= 1;
    },
  });
  parser.end(text);
  return pages;
}

function lineAt(
  pages: (OcrLine & { words: OcrWord[] })[][],
  { top, bottom }: Box,
): OcrLine & { words: OcrWord[] } {
  if (pages.length === 0) pages.push([]);
  const line = { words: [], top, bottom };
  pages.at(-1)?.push(line);
  return line;
}

// "x_wconf 96" counts to a hundred.
function confidenceIn(title: string): number | undefined {
  const percent = /(?:^|;)\s*x_wconf\s+(\d{1,3}(?:\.\d+)?)/u.exec(title)?.[1];
  return percent === undefined ? undefined : numberIn(percent) / 100;
}

function boxIn(title: string): Box {
  const [, left, top, right, bottom] = BOX.exec(title) ?? [];
  return {
    left: numberIn(left),
    top: numberIn(top),
    right: numberIn(right),
    bottom: numberIn(bottom),
  };
}
