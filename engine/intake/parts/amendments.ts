/** Reads an article of amendments: its opening, its numbered instructions, and what each of them quotes. */
import { readContent } from "../content.ts";
import { readDigits } from "../digits.ts";
import type { InstructionLines } from "../instructions.ts";
import type { SourceLine } from "../lines.ts";
import type { Outline } from "../outline.ts";
import { type Word, wholeLine, wordsOf } from "../pieces.ts";
import type { IntakeSetting } from "../setting.ts";

export interface AmendmentLines {
  readonly lines: readonly SourceLine[];
  /** The lines of the article: its first, and the one behind its last. */
  readonly from: number;
  readonly to: number;
  readonly instructions: readonly InstructionLines[];
}

/** Reads the amendments; `readQuoted` reads what an instruction quotes. */
export function readAmendments(
  { lines, from, to, instructions }: AmendmentLines,
  outline: Outline,
  setting: IntakeSetting,
  readQuoted: (lines: readonly SourceLine[], announcement: string) => void,
): void {
  readContent(lines.slice(from, instructions[0]?.start ?? to), outline, setting, true);
  let number = 0;
  instructions.forEach((instruction, at) => {
    const label = labelOf(instruction, lines, number + 1);
    const first = lines[instruction.start];
    if (first === undefined) return;
    number = label?.number ?? number + 1;
    const text = { line: first, from: instruction.textFrom, to: first.text.length };
    const rest = lines.slice(instruction.start + 1, instruction.end).map(wholeLine);
    if (label === undefined)
      outline.begin({ kind: "text", depth: 0 }, [], [wholeLine(first), ...rest]);
    else outline.begin({ kind: "item" }, label.words, [text, ...rest], label.isDoubtful);
    const quoted = lines.slice(instruction.end, instructions[at + 1]?.start ?? to);
    if (quoted.length === 0) return;
    outline.quote += 1;
    readQuoted(quoted, instruction.text);
    outline.quote -= 1;
  });
}

interface InstructionLabel {
  readonly words: readonly Word[];
  readonly number: number;
  readonly isDoubtful: boolean;
}

function labelOf(
  { label, start, textFrom }: InstructionLines,
  lines: readonly SourceLine[],
  expected: number,
): InstructionLabel | undefined {
  const line = lines[start];
  if (line === undefined || label === "") return undefined;
  const words = wordsOf({ line, from: 0, to: textFrom });
  if (/^[a-z][.)]$/u.test(label)) return { words, number: expected, isDoubtful: false };
  const number = Number(readDigits(label.replaceAll(/[^\p{L}\p{N}|]/gu, "")));
  if (!Number.isInteger(number) || number === 0) return undefined;
  const text = `${number}.`;
  const isDoubtful = number !== expected;
  if (words.length === 1 && words[0]?.text === text) return { words, number, isDoubtful };
  const parts = words.flatMap((word) => word.parts);
  return { words: [{ text, parts, rule: "label-sequence" }], number, isDoubtful };
}
