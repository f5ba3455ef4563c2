/** A PDF → its document. */
import { layOutRuns, type RunPage } from "../../../engine/intake/index.ts";
import type { DropReason } from "../../../schemas/account.ts";
import { done, type Outcome, refused } from "../../../schemas/outcome.ts";
import { type Problem, problem } from "../../../schemas/problem.ts";
import { readPrepared } from "../prepared.ts";
import type { ExtractOptions, Reading } from "../source.ts";
import { openPdf } from "./open.ts";
import { readPages } from "./pages.ts";

/** A message quotes no more of a text than this. */
const MAX_QUOTED = 60;

/** The document of a PDF with a text layer; refused with the list of pages where it has none. */
export async function readPdf(
  bytes: Uint8Array,
  options: ExtractOptions,
): Promise<Outcome<Reading>> {
  const opened = await openPdf(bytes);
  if (!opened.ok) return opened;
  const file = opened.value;
  const read = await readPages(file, options.onProgress);
  await file.loadingTask.destroy();
  if (!read.ok) return read;
  const { pages, pictures, annotations } = read.value;
  const isBlank = pages.every(({ runs }) => runs.every(({ text }) => text.trim() === ""));
  if (isBlank || pictures.length === pages.length)
    return refused(
      pictures.length > 0
        ? problem("extract/no-text-layer", { pages: listPages(pictures) })
        : problem("extract/empty", {}),
    );
  const { text, watermarks, footnotes, columns, lost } = layOutRuns(pages);
  const dropped = new Map<number, DropReason>([
    ...watermarks.map((line) => [line, "watermark"] as const),
    ...footnotes.map((line) => [line, "footnote"] as const),
  ]);
  const reading = readPrepared({ text, dropped }, options);
  const told = [
    ...missingPages(pictures),
    ...unmapped(pages),
    ...leftOutNotes(footnotes),
    ...readColumns(columns),
    ...leftOutAnnotations(annotations),
    ...lostSigns(lost),
  ];
  return done({ ...reading, problems: [...told, ...reading.problems] });
}

function missingPages(pictures: readonly number[]): readonly Problem[] {
  if (pictures.length === 0) return [];
  return [problem("extract/image-pages", { pages: listPages(pictures) })];
}

/** "3–7, 9" of 3, 4, 5, 6, 7, 9. */
export function listPages(pages: readonly number[]): string {
  const ranges: { first: number; last: number }[] = [];
  for (const page of pages) {
    const range = ranges.at(-1);
    if (range !== undefined && range.last + 1 === page) range.last = page;
    else ranges.push({ first: page, last: page });
  }
  return ranges
    .map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`))
    .join(", ");
}

function unmapped(pages: readonly RunPage[]): readonly Problem[] {
  const counts = pages.map(({ runs }) =>
    runs.reduce((sum, { text }) => sum + (text.match(/[\0\uFFFD]/gu)?.length ?? 0), 0),
  );
  const count = counts.reduce((sum, one) => sum + one, 0);
  if (count === 0) return [];
  const found = counts.flatMap((one, index) => (one > 0 ? [index + 1] : []));
  return [problem("extract/unmapped-characters", { count, pages: listPages(found) })];
}

function leftOutAnnotations(texts: readonly string[]): readonly Problem[] {
  const [text] = texts;
  if (text === undefined) return [];
  return [
    problem("extract/pdf-annotations", { count: texts.length, text: text.slice(0, MAX_QUOTED) }),
  ];
}

function leftOutNotes(lines: readonly number[]): readonly Problem[] {
  const [line] = lines;
  if (line === undefined) return [];
  return [
    problem("extract/pdf-footnotes", { lines: lines.length }, { kind: "source", line, column: 1 }),
  ];
}

/** That pages are set in two columns. */
export function readColumns(pages: readonly number[]): readonly Problem[] {
  return pages.length === 0 ? [] : [problem("extract/two-columns", { pages: listPages(pages) })];
}

function lostSigns(lost: number): readonly Problem[] {
  if (lost === 0) return [];
  return [problem("extract/words-lost", { source: `${lost} signs`, document: "" })];
}
