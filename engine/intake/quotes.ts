/** Which lines of an amending act are quoted: what instructions announce is no heading of the act itself. */
import { containerLabel } from "./containers.ts";
import type { ArticleHeading } from "./heading-lines.ts";
import type { InstructionLines } from "./instructions.ts";
import type { SourceLine } from "./lines.ts";
import type { SequenceReading } from "./sequence.ts";
import type { IntakeSetting } from "./setting.ts";

/** Costs, tuned on the corpus (bench/intake.ts): of taking a heading that an instruction names, of leaving one in a quote. */
const NAMED = 16;
const SKIP_QUOTED = 1;
/** Lines between the heading of a container and that of its first article. */
const MAX_TITLE_LINES = 10;

/** Goes through candidates in order and says what speaks against them in view of the instruction before. */
export class QuoteWatch {
  readonly #instructions: readonly InstructionLines[];
  #at = -1;

  constructor(instructions: readonly InstructionLines[]) {
    this.#instructions = instructions;
  }

  weigh(
    index: number,
    readings: readonly SequenceReading[],
  ): { readonly against: number; readonly skip: number | undefined } {
    while ((this.#instructions[this.#at + 1]?.start ?? index) < index) this.#at += 1;
    const instruction = this.#instructions[this.#at];
    if (instruction === undefined || !instruction.opensQuote)
      return { against: 0, skip: undefined };
    const isNamed =
      instruction.end === index || readings.some(({ label }) => names(instruction.text, label));
    return isNamed ? { against: NAMED, skip: 0 } : { against: 0, skip: SKIP_QUOTED };
  }
}

/** Whether a text names a label, and not one that only begins like it. */
export function names(text: string, label: string): boolean {
  const plain = text.replaceAll(/\s+/gu, " ");
  for (let at = plain.indexOf(label); at !== -1; at = plain.indexOf(label, at + 1)) {
    if (!/[0-9A-Z]/u.test(plain.charAt(at + label.length))) return true;
  }
  return false;
}

/** Whether a line belongs to what an instruction quotes, as far as containers go. */
export function quotedLines(
  lines: readonly SourceLine[],
  articles: readonly ArticleHeading[],
  instructions: readonly InstructionLines[],
  setting: IntakeSetting,
): (index: number) => boolean {
  if (instructions.length === 0) return () => false;
  const quoted = new Set<number>();
  const starts = new Set(articles.map(({ index }) => index));
  instructions.forEach(({ end, opensQuote }, at) => {
    const stop = instructions[at + 1]?.start ?? lines.length;
    for (let index = end; opensQuote && index < stop && !starts.has(index); index += 1)
      quoted.add(index);
  });
  for (const { index } of articles) {
    const first = containersBefore(lines, index, setting);
    for (let at = first; at < index; at += 1) quoted.delete(at);
  }
  return (index) => quoted.has(index);
}

// The headings directly above an article of the act are its own.
function containersBefore(
  lines: readonly SourceLine[],
  article: number,
  setting: IntakeSetting,
): number {
  let first = article;
  for (let index = article - 1; index >= Math.max(0, article - MAX_TITLE_LINES); index -= 1) {
    const line = lines[index];
    if (line === undefined || /[.;:]$/u.test(line.plain)) break;
    if (containerLabel(line, lines[index - 1], setting) !== undefined) first = index;
  }
  return first;
}
