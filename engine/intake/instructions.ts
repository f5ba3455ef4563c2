/**
 * Finds the instructions of an amending act among the lines of its articles.
 *
 *     1. Ketentuan Pasal 5 diubah sehingga        begins an instruction
 *        berbunyi sebagai berikut:                ends it, and opens a quote
 *     Pasal 5                                     is quoted
 *     2. Pasal 7 dihapus.                         begins the next one
 *
 * Behind the mark that closes a quote the next number of the list begins an instruction, whatever it says.
 */
import {
  DELETE_VERBS,
  isInstruction,
  mayOpenInstruction,
  restatesUnnamed,
} from "../instruction/lines.ts";
import { alternatives, normalizeSpace } from "../text/index.ts";
import type { SourceLine } from "./lines.ts";
import { type Slice, wholeLine } from "./pieces.ts";
import { endsOpen } from "./sentence.ts";

export interface InstructionLines {
  /** The line it begins at, and the line behind its last. */
  readonly start: number;
  readonly end: number;
  /** The label to the letter, empty where it has none, and where it stands. */
  readonly label: string;
  readonly labelSlice: Slice | null;
  /** Its text without the label, a slice a line. */
  readonly slices: readonly Slice[];
  /** Its text in one line. */
  readonly text: string;
  /** Whether it announces what it quotes. */
  readonly opensQuote: boolean;
  /** Whether only its number says that it is an instruction: it names nothing that it changes. */
  readonly isUnnamed: boolean;
}

const LABEL =
  /^([0-9lIOoSZBtT|]{1,3}\s?[.,:;)]?|[0-9lI]\s[0-9lI]{1,2}\s?[.,]|[a-z][.)]|[A-Z]\.)\s*(?=[A-Z])/u;
const OPENS_QUOTE = /(?:berikut|berbunyi|berbunyi\s+menjadi|menjadi)\s?[:;]?[“"]?$|:$/u;
const BERBUNYI = /berbunyi(?:\s\S+){0,5}$/u;
const ENDS = new RegExp(`[:.;][“"]?$|(?:${alternatives(DELETE_VERBS)}|berikut)$`, "u");
const TRAILING_LABEL = /[:.]\s*[0-9lI]{1,2}$/u;
/** The beginning of a quote, for instructions that lost the colon before it. */
const QUOTED_UNIT = /^(?:Pasal \d+[A-Z]{0,2}|BAB [IVXLC]+[A-Z]?|\(\d+[a-z]?\) .*)$/u;
/** An instruction takes no more lines than this. */
const MAX_LINES = 16;

/** The instructions among the lines, in order. */
export function findInstructions(lines: readonly SourceLine[]): readonly InstructionLines[] {
  const found: InstructionLines[] = [];
  const quote = new QuoteMarks();
  let next = 0;
  lines.forEach((line, index) => {
    if (index < next) return;
    const instruction =
      readInstruction(lines, index, line) ??
      (quote.isClosed ? readNumbered(lines, index, found.at(-1)) : undefined);
    if (instruction === undefined) {
      quote.add(line.plain);
      return;
    }
    found.push(instruction);
    quote.begin();
    next = instruction.end;
  });
  return found;
}

/** Follows the marks of quotation behind an instruction, line by line. */
class QuoteMarks {
  #lines = 0;
  #open = 0;
  #isMarked = false;
  #last = "";

  begin(): void {
    this.#lines = 0;
    this.#open = 0;
    this.#isMarked = false;
    this.#last = "";
  }

  add(text: string): void {
    if (this.#lines === 0) this.#isMarked = /^["“”]/u.test(text);
    this.#lines += 1;
    this.#last = text;
    if (this.#isMarked) this.#open += (text.match(/["“”]/gu) ?? []).length;
  }

  /** Whether the first line opened a quote and the last one closed it. */
  get isClosed(): boolean {
    return this.#isMarked && this.#open % 2 === 0 && /["”][.;,]?$/u.test(this.#last);
  }
}

const NUMBERED = /^(\d{1,3})\s?\.\s+(?=\p{L})/u;

function readNumbered(
  lines: readonly SourceLine[],
  start: number,
  before: InstructionLines | undefined,
): InstructionLines | undefined {
  const [label = "", number] = NUMBERED.exec(lines[start]?.text ?? "") ?? [];
  const last = /^\d{1,3}/u.exec(before?.label ?? "")?.[0];
  if (last === undefined || Number(number) !== Number(last) + 1) return undefined;
  const end = endOf(lines, start, label.length) ?? start + 1;
  return instructionOf(lines.slice(start, end), { start, end, length: label.length });
}

function readInstruction(
  lines: readonly SourceLine[],
  start: number,
  { text }: SourceLine,
): InstructionLines | undefined {
  const label = LABEL.exec(text)?.[0] ?? "";
  const first = text.slice(label.length);
  if (!opens(first, label)) return undefined;
  if (!mayBegin(lines[start - 1]?.text, label)) return undefined;
  const end = endOf(lines, start, label.length);
  if (end === undefined) return undefined;
  const span = lines.slice(start, end);
  const found = instructionOf(span, { start, end, length: label.length });
  const isOne = !found.isUnnamed || (label !== "" && restatesUnnamed(found.text));
  return isOne ? found : undefined;
}

function instructionOf(
  span: readonly SourceLine[],
  { start, end, length }: { readonly start: number; readonly end: number; readonly length: number },
): InstructionLines {
  const { slices, labelSlice } = cutLabel(span, length);
  const whole = normalizeSpace(slices.map(textOf).join(" "));
  return {
    start,
    end,
    label: labelSlice === null ? "" : textOf(labelSlice).trim(),
    labelSlice,
    slices,
    text: whole,
    opensQuote: OPENS_QUOTE.test(whole) || BERBUNYI.test(whole),
    isUnnamed: !isInstruction(whole),
  };
}

function textOf({ line, from, to }: Slice): string {
  return line.text.slice(from, to);
}

// A scanned label may stand behind the text that it labels: "… berbunyi sebagai berikut: 2".
function cutLabel(
  lines: readonly SourceLine[],
  length: number,
): { readonly slices: readonly Slice[]; readonly labelSlice: Slice | null } {
  const whole = lines.map(wholeLine);
  const [first, ...rest] = whole;
  const last = whole.at(-1);
  if (first === undefined || last === undefined) return { slices: [], labelSlice: null };
  if (length > 0)
    return { slices: [{ ...first, from: length }, ...rest], labelSlice: { ...first, to: length } };
  const trailing = TRAILING_LABEL.exec(last.line.text);
  if (trailing === null) return { slices: whole, labelSlice: null };
  const cut = { ...last, to: trailing.index + 1 };
  return {
    slices: [...whole.slice(0, -1), cut],
    labelSlice: { ...last, from: trailing.index + 1 },
  };
}

function opens(first: string, label: string): boolean {
  if (/^Pasal\s*\S{1,5}$/u.test(first)) return false;
  return mayOpenInstruction(first, label !== "");
}

// A line with a number may begin an instruction even where the text before it lost its full stop.
function mayBegin(before: string | undefined, label: string): boolean {
  if (before === undefined) return true;
  if (/^\d{1,3}\s?\./u.test(label)) return !endsOpen(before);
  return /[.:;,”"]$|\d$|[.:]\s?\d{1,3}$|^\S{1,12}$|^Pasal \S{1,4}$/u.test(before);
}

// The colon that opens the quote, or the full stop of "dihapus."
function endOf(lines: readonly SourceLine[], start: number, from: number): number | undefined {
  const span = lines.slice(start, start + MAX_LINES).map(({ plain }) => plain);
  for (const [at, plain] of span.entries()) {
    const text = at === 0 ? plain.slice(from) : plain;
    // An instruction that lost its full stop ends where the one with the next number begins.
    if (at > 0 && beginsLabelled(text))
      return isNextNumber(span[0] ?? "", text) ? start + at : undefined;
    if (isEnd(text, span[at + 1] ?? "")) return start + at + 1;
  }
  return undefined;
}

function isEnd(text: string, next: string): boolean {
  if (ENDS.test(text) || TRAILING_LABEL.test(text)) return true;
  return BERBUNYI.test(text) && QUOTED_UNIT.test(next);
}

function isNextNumber(first: string, next: string): boolean {
  const [number, after] = [first, next].map((text) => /^\d{1,3}(?=\s?\.)/u.exec(text)?.[0]);
  return number !== undefined && Number(after) === Number(number) + 1;
}

function beginsLabelled(text: string): boolean {
  const label = LABEL.exec(text)?.[0];
  return label !== undefined && opens(text.slice(label.length), label);
}
