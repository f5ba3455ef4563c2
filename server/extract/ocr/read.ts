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
import { tellUnsure } from "./unsure.ts";
import { runsOfPage } from "./words.ts";

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
  const { account, problems } = tellUnsure(reading, printed);
  const told = [...readColumns(columns), ...lostSigns(lost)];
  return done({ ...reading, account, problems: [...told, ...problems] });
}

function lostSigns(lost: number): readonly Problem[] {
  return lost === 0
    ? []
    : [problem("extract/words-lost", { source: `${lost} signs`, document: "" })];
}
