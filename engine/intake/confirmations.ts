/**
 * Finds the one sentence by which an act confirms another act and restates it, as acts of before 1970 do.
 *
 *     Pasal I
 *     Peraturan-peraturan … ditetapkan sebagai Undang-undang … sehingga berbunyi sebagai berikut:
 *     BAB I                           quoted, up to
 *     Pasal 1 …
 *     Pasal II                        the act's own second article
 */
import { normalizeSpace } from "../text/index.ts";
import { readArticleLine } from "./article-labels.ts";
import { readContainerLine } from "./container-labels.ts";
import { beginsRoman } from "./headings.ts";
import type { InstructionLines } from "./instructions.ts";
import type { SourceLine } from "./lines.ts";
import { wholeLine } from "./pieces.ts";
import type { IntakeSetting } from "./setting.ts";

/** The sentence takes no more lines than this. */
const MAX_SENTENCE = 24;
const ANNOUNCES = /(?:bunyi(?:nya)?|sebagai\sberikut)(?!\p{L})|:$/u;

/** The sentence, in the form of an instruction that quotes; undefined where the act has no such sentence. */
export function findConfirmation(
  lines: readonly SourceLine[],
  setting: IntakeSetting,
): InstructionLines | undefined {
  const heading = lines.findIndex((line) => isArticle(line, setting));
  if (!beginsRoman(lines, heading, setting.profile)) return undefined;
  if (!lines.slice(heading + 1).some((line) => isSecond(line, setting))) return undefined;
  const start = heading + 1;
  const size = lines
    .slice(start, start + MAX_SENTENCE)
    .findIndex((line) => isArticle(line, setting) || isContainer(line, setting));
  if (size <= 0) return undefined;
  const sentence = lines.slice(start, start + size);
  const first = lines.slice(start + size).find((line) => isArticle(line, setting));
  const text = normalizeSpace(sentence.map((line) => line.text).join(" "));
  if (!ANNOUNCES.test(text) || !isNumbered(first, setting)) return undefined;
  const slices = sentence.map(wholeLine);
  const end = start + size;
  const found = { start, end, label: "", labelSlice: null, slices, text };
  return { ...found, opensQuote: true, isUnnamed: false };
}

function isArticle({ text }: SourceLine, { profile }: IntakeSetting): boolean {
  return readArticleLine(text, profile)?.against === 0;
}

function isContainer({ text }: SourceLine, { profile }: IntakeSetting): boolean {
  return readContainerLine(text, profile)?.rest === "";
}

function isSecond({ text }: SourceLine, { profile }: IntakeSetting): boolean {
  const reading = readArticleLine(text, profile)?.readings[0];
  return reading?.series === "roman" && reading.main === 2;
}

// Whether a line begins the restated text: "Pasal 1", which a scanner may read as "Pasal I".
function isNumbered(line: SourceLine | undefined, { profile }: IntakeSetting): boolean {
  const readings = line === undefined ? [] : (readArticleLine(line.text, profile)?.readings ?? []);
  return readings.some(({ series, main }) => series === "number" && main === 1);
}
