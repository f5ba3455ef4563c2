/** Reading PDF: the whole way to a document beside what pdf.js alone needs to give the text of the same file. */
import { readFileSync } from "node:fs";
import { extractSource } from "../server/extract/index.ts";
import { corpusPath } from "../tests/support/corpus.ts";
import { type Figure, measure } from "./measure.ts";

/** Born-digital acts and one that was scanned, small and large. */
const FILES = [
  "id/uu-2007-21/pdf-digital.pdf",
  "id/uu-2011-12/pdf-digital.pdf",
  "id/uu-2012-11/pdf-digital.pdf",
  "id/uu-2014-35/pdf-lembaran.pdf",
  "id/uu-2024-1/official-scan.pdf",
] as const;
const RUNS = 5;

async function textAlone(bytes: Uint8Array): Promise<number> {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const file = await task.promise;
  let length = 0;
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    length += (await page.getTextContent()).items.length;
  }
  await task.destroy();
  return length;
}

/** The figures of each file, and how many times what pdf.js needs alone. */
export async function benchExtract(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const file of FILES) {
    const bytes = readFileSync(corpusPath(file));
    const name = file.slice(3);
    const alone = await measure(`${name}: pdf.js alone`, "", RUNS, () => textAlone(bytes));
    const whole = await measure(`${name}: document and account`, "", RUNS, () =>
      extractSource(bytes),
    );
    const times = (whole.median / alone.median).toFixed(2);
    figures.push(alone, { ...whole, aim: `at most 1.5 × (is ${times} ×)` });
  }
  return figures;
}
