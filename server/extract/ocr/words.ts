/** What a program that reads print says of a page, in a form that both of its formats share: words in their lines, at their places. */
import type { RunPage, TextRun } from "../../../engine/intake/index.ts";

/** A word and its box, in the units of the page; `top` counts downwards. */
export interface OcrWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** How sure the program was of it, from 0 to 1; undefined where it does not say. */
  readonly confidence: number | undefined;
}

export interface OcrLine {
  readonly words: readonly OcrWord[];
  readonly top: number;
  readonly bottom: number;
}

export type OcrPage = readonly OcrLine[];

/** The share of a line's box that its letters take: the rest are the strokes below. */
const ABOVE_BASELINE = 0.8;

/** The page as the runs of a PDF. The words of a line are parted by blanks, however near they stand. */
export function runsOfPage(page: OcrPage): RunPage {
  return { runs: page.flatMap(runsOfLine) };
}

function runsOfLine({ words, top, bottom }: OcrLine): readonly TextRun[] {
  const size = Math.max(1, bottom - top);
  const place = { y: -(top + size * ABOVE_BASELINE), size, angle: 0 };
  return words.flatMap(({ text, left, right }, at): readonly TextRun[] => {
    const run = { text, x: left, width: Math.max(0, right - left), ...place };
    const next = words[at + 1];
    if (next === undefined) return [run];
    return [run, { text: " ", x: right, width: Math.max(0, next.left - right), ...place }];
  });
}

/** A number of an attribute; 0 where it is none. */
export function numberIn(text: string | undefined): number {
  const number = Number(text);
  return Number.isFinite(number) ? number : 0;
}

/** Words of which a program was less sure than this are told. It is the half of the scale; none was measured. */
const UNSURE = 0.5;

/** Whether the program was not sure of a word; where it says nothing of it, it was. */
export function isUnsure({ confidence }: OcrWord): boolean {
  return confidence !== undefined && confidence < UNSURE;
}
