/** What a program that reads print has written (hOCR, ALTO) → its document. */
import { layOutRuns } from "../../../engine/intake/index.ts";
import { done, type Outcome, refused } from "../../../schemas/outcome.ts";
import { type Problem, problem } from "../../../schemas/problem.ts";
import { MAX_PAGES } from "../limits.ts";
import { readColumns } from "../pdf/read.ts";
import { readPrepared } from "../prepared.ts";
import type { ExtractOptions, Reading } from "../source.ts";
import { readAlto } from "./alto.ts";
import { readHocr } from "./hocr.ts";
import { type OcrPage, runsOfPage, unsureWords } from "./words.ts";

/** The document of the words of its pages; refused where there are none. */
export function readOcr(
  format: "hocr" | "alto",
  text: string,
  options: ExtractOptions,
): Outcome<Reading> {
  const printed = format === "hocr" ? readHocr(text) : readAlto(text);
  const pages = printed.map(runsOfPage);
  if (pages.length > MAX_PAGES)
    return refused(problem("extract/too-many-pages", { pages: pages.length, limit: MAX_PAGES }));
  if (pages.every(({ runs }) => runs.length === 0)) return refused(problem("extract/empty", {}));
  const { text: lines, columns, lost } = layOutRuns(pages);
  const reading = readPrepared({ text: lines, dropped: new Map() }, options);
  const told = [...readColumns(columns), ...unsure(printed), ...lostSigns(lost)];
  return done({
    ...reading,
    problems: [...told, ...reading.problems],
  });
}

/** A message names no more words than this. */
const MAX_NAMED = 20;

function unsure(pages: readonly OcrPage[]): readonly Problem[] {
  const words = pages.flatMap((page, at) =>
    unsureWords(page).map((word) => ({ word, page: at + 1 })),
  );
  const [first] = words;
  if (first === undefined) return [];
  const named = words.slice(0, MAX_NAMED).map(({ word, page }) => `${page}: ${word}`);
  const rest = words.length > named.length ? ["…"] : [];
  return [
    problem("extract/unsure-words", { count: words.length, words: [...named, ...rest].join(", ") }),
  ];
}

function lostSigns(lost: number): readonly Problem[] {
  return lost === 0
    ? []
    : [problem("extract/words-lost", { source: `${lost} signs`, document: "" })];
}
