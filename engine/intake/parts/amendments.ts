/** Reads an article of amendments: its opening, its numbered instructions, and what each of them quotes. */

import { announcedArticles } from "../../instruction/lines.ts";
import { digitsIn } from "../../wording/read/index.ts";
import { readArticleLine } from "../article-labels.ts";
import { readContent } from "../content.ts";
import type { InstructionLines } from "../instructions.ts";
import { readItemLine } from "../item-labels.ts";
import type { SourceLine } from "../lines.ts";
import type { Outline } from "../outline.ts";
import { type Word, wholeLine, wordsOf } from "../pieces.ts";
import { marksApart } from "../quote-marks.ts";
import { isComplete } from "../sentence.ts";
import type { IntakeSetting } from "../setting.ts";

interface AmendmentLines {
  /** What stands before the first instruction. */
  readonly opening: readonly SourceLine[];
  /** The lines that the instructions count in, up to the end of the article. */
  readonly lines: readonly SourceLine[];
  readonly instructions: readonly InstructionLines[];
}

/** Reads the amendments; `readQuoted` reads what an instruction quotes. */
export function readAmendments(
  { opening, lines, instructions }: AmendmentLines,
  outline: Outline,
  setting: IntakeSetting,
  readQuoted: (lines: readonly SourceLine[], announcement: string) => void,
): void {
  const readQuote = (quoted: readonly SourceLine[], announcement: string): void => {
    outline.quote += 1;
    readQuoted(quoted, announcement);
    outline.quote -= 1;
  };
  const lost = quoteWithoutInstruction(opening, setting);
  readContent(opening.slice(0, lost), outline, setting, true);
  if (lost < opening.length) readQuote(opening.slice(lost), "");
  let number = 0;
  instructions.forEach((instruction, at) => {
    const label = labelOf(instruction, number + 1);
    number = label?.number ?? number + 1;
    const quoted = marksApart(lines.slice(instruction.end, instructions[at + 1]?.start));
    if (label === undefined) beginUnlabelled(instruction, lines, outline);
    else {
      const lacks = instruction.opensQuote ? lackingIn(quoted, instruction.text, setting) : [];
      const { isUnnamed } = instruction;
      const isDoubtful = label.isDoubtful || lacks.length > 0 || isUnnamed;
      outline.begin(
        { kind: "item", lacks, isUnnamed },
        label.words,
        instruction.slices,
        isDoubtful,
      );
    }
    if (quoted.length > 0) readQuote(quoted, instruction.text);
  });
}

// Paragraphs before the first instruction are what an instruction quotes that the source has lost.
function quoteWithoutInstruction(
  opening: readonly SourceLine[],
  { forms, paragraphForms }: IntakeSetting,
): number {
  const first = opening.findIndex(({ text }, index) => {
    const label = readItemLine(text, forms)?.label;
    const isParagraph = label !== undefined && paragraphForms.has(label.form);
    return isParagraph && (index === 0 || isComplete(opening[index - 1]?.plain ?? ""));
  });
  // An article that begins with a paragraph has paragraphs of its own.
  return first > 0 ? first : opening.length;
}

// The articles that an instruction announces and for which no line of its quote can be the heading.
function lackingIn(
  quoted: readonly SourceLine[],
  announcement: string,
  { profile }: IntakeSetting,
): readonly string[] {
  const labels = announcedArticles(announcement);
  if (labels.length === 0) return [];
  const found = new Set(
    quoted.flatMap(({ text }) =>
      (readArticleLine(text, profile)?.readings ?? []).map((reading) => reading.label),
    ),
  );
  return labels.filter((label) => !found.has(label));
}

// An instruction without a number cannot be an item, so it is written as one text of the article.
function beginUnlabelled(
  { start, end }: InstructionLines,
  lines: readonly SourceLine[],
  outline: Outline,
): void {
  outline.begin({ kind: "text", depth: 0 }, [], lines.slice(start, end).map(wholeLine));
}

interface InstructionLabel {
  readonly words: readonly Word[];
  readonly number: number;
  readonly isDoubtful: boolean;
}

function labelOf(
  { label, labelSlice, slices }: InstructionLines,
  expected: number,
): InstructionLabel | undefined {
  if (labelSlice === null) return undefined;
  const words = wordsOf(labelSlice);
  if (/^[a-z][.)]$/u.test(label)) return { words, number: expected, isDoubtful: false };
  const number = Number(digitsIn(label.replaceAll(/[^\p{L}\p{N}|]/gu, "")));
  if (!Number.isInteger(number) || number === 0) return undefined;
  const text = `${number}.`;
  const isDoubtful = number !== expected;
  if (words.length === 1 && words[0]?.text === text) return { words, number, isDoubtful };
  const isMoved = labelSlice.from > 0 && slices.at(-1)?.line === labelSlice.line;
  const parts = words.flatMap((word) => word.parts);
  const rule = isMoved ? "label-position" : "label-sequence";
  return { words: [{ text, parts, rule }], number, isDoubtful };
}
