/** Reading PDF: the whole way to a document beside what pdf.js alone needs to give the text of the same file. */
import { readFileSync } from "node:fs";
import { extractSource } from "../server/extract/index.ts";
import { corpusPath } from "../tests/support/corpus.ts";
import { type Figure, summarize } from "./measure.ts";

/** Born-digital acts and one that was scanned, small and large. */
const FILES = [
  "id/uu-2007-21/pdf-digital.pdf",
  "id/uu-2011-12/pdf-digital.pdf",
  "id/uu-2012-11/pdf-digital.pdf",
  "id/uu-2014-35/pdf-lembaran.pdf",
  "id/uu-2024-1/official-scan.pdf",
] as const;
const RUNS = 8;

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

/** The figures of each file, and how many times what pdf.js needs alone; both are timed in turn, since machines are not even. */
export async function benchExtract(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const file of FILES) {
    const bytes = readFileSync(corpusPath(file));
    const alone: number[] = [];
    const whole: number[] = [];
    for (let run = -1; run < RUNS; run += 1) {
      const first = await timeOf(() => textAlone(bytes));
      const second = await timeOf(() => extractSource(bytes));
      // The first run warms up.
      if (run < 0) continue;
      alone.push(first);
      whole.push(second);
    }
    const name = file.slice(3);
    const times = (Math.min(...whole) / Math.min(...alone)).toFixed(2);
    figures.push(
      summarize(`${name}: pdf.js alone`, "", alone),
      summarize(`${name}: document and account`, `1.5 × (quickest runs: ${times} ×)`, whole),
    );
  }
  return figures;
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
