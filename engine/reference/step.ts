/**
 * One step of a citation: a word and its number, to the letter.
 *
 *     ayat (2a)      word "ayat", space " ", label "(2a)": number 2a
 *     Bagian Kedua A                                       number 2A
 *     Article 17(1)(a)                                     a step and two in brackets glued to it
 */
import type { CitedStep, PathStep, Pointing } from "../../schemas/reference.ts";
import type { Grammar, UnitWord } from "./grammar.ts";
import { matchAt, skipSpace } from "./scan.ts";

/** A step with the brackets glued to it; they count as one when it is decided which unit holds which. */
export interface StepGroup {
  readonly unit: UnitWord;
  readonly steps: readonly CitedStep[];
  readonly to: number;
}

/** The step that stands at a place, or undefined. `gap` is what was passed over before it. */
export function readStep(
  text: string,
  at: number,
  grammar: Grammar,
  gap: string,
): StepGroup | undefined {
  const own = grammar.thisBefore === null ? undefined : readThisBefore(text, at, grammar, gap);
  if (own !== undefined) return own;
  if (matchAt(grammar.anyUnit, text, at) === null) return undefined;
  for (const unit of grammar.units) {
    const word = matchAt(unit.word, text, at)?.[0];
    if (word === undefined) continue;
    const found = readBehindWord(text, { at, word, unit, gap }, grammar);
    if (found !== undefined) return withSuffixes(text, found, grammar);
  }
  return undefined;
}

/** A step without its word, in a list whose step before was of this unit. */
export function readBareStep(
  text: string,
  at: number,
  unit: UnitWord,
  grammar: Grammar,
): StepGroup | undefined {
  const label = unit.bare === null ? undefined : matchAt(unit.bare, text, at)?.[0];
  if (label === undefined || label === "") return undefined;
  const start: Start = { at, word: "", unit, gap: "" };
  return withSuffixes(text, numbered(text, start, at, label), grammar);
}

interface Start {
  readonly at: number;
  readonly word: string;
  readonly unit: UnitWord;
  readonly gap: string;
}

function readBehindWord(text: string, start: Start, grammar: Grammar): StepGroup | undefined {
  const { unit } = start;
  const wordEnd = start.at + start.word.length;
  const from = skipSpace(text, wordEnd);
  const label = matchAt(unit.label, text, from)?.[0];
  if (label !== undefined && label !== "") return numbered(text, start, from, label);
  const isBareWord = unit.level === "explanation";
  const pointer = isBareWord ? undefined : readPointer(text, from, grammar);
  if (pointer !== undefined && from > wordEnd)
    return pointing(text, start, { pointing: pointer[0], label: pointer[1], from });
  return isBareWord || unit.standsAlone
    ? pointing(text, start, { pointing: "number", label: "", from: wordEnd })
    : undefined;
}

function readPointer(text: string, at: number, grammar: Grammar): [Pointing, string] | undefined {
  const own = grammar.thisAfter === null ? undefined : matchAt(grammar.thisAfter, text, at)?.[0];
  if (own !== undefined) return ["this", own];
  const told = grammar.thatAfter === null ? undefined : matchAt(grammar.thatAfter, text, at)?.[0];
  return told === undefined ? undefined : ["that", told];
}

function readThisBefore(
  text: string,
  at: number,
  grammar: Grammar,
  gap: string,
): StepGroup | undefined {
  const own = grammar.thisBefore === null ? undefined : matchAt(grammar.thisBefore, text, at)?.[0];
  if (own === undefined) return undefined;
  const from = skipSpace(text, at + own.length);
  for (const unit of grammar.units) {
    const word = matchAt(unit.word, text, from)?.[0];
    if (word === undefined || word.endsWith("s")) continue;
    const whole = text.slice(at, from + word.length);
    return pointing(
      text,
      { at, word: whole, unit, gap },
      { pointing: "this", label: "", from: from + word.length },
    );
  }
  return undefined;
}

function pointing(
  text: string,
  { at, word, unit, gap }: Start,
  pointer: { readonly pointing: Pointing; readonly label: string; readonly from: number },
): StepGroup {
  const to = pointer.from + pointer.label.length;
  const step: CitedStep = {
    role: unit.role,
    number: "",
    pointing: pointer.pointing,
    mark: "",
    gap,
    word,
    space: text.slice(at + word.length, pointer.from),
    label: pointer.label,
    from: at,
    to,
  };
  return { unit, steps: [step], to };
}

function numbered(text: string, start: Start, labelFrom: number, spelled: string): StepGroup {
  const { at, word, unit, gap } = start;
  // "(… pada huruf a)": the bracket closes what was opened before the citation.
  const closes = spelled.endsWith(")") && !spelled.startsWith("(") && isOpen(text, at);
  const label = closes ? spelled.slice(0, -1) : spelled;
  const to = labelFrom + label.length;
  const step: CitedStep = {
    role: unit.role,
    ...readLabel(label, unit),
    pointing: "number",
    gap,
    word,
    space: text.slice(at + word.length, labelFrom),
    label,
    from: at,
    to,
  };
  return { unit, steps: [step], to };
}

function readLabel(label: string, { read }: UnitWord): Pick<PathStep, "number" | "mark"> {
  const number = read?.(label) ?? numberOf(label);
  if (!label.endsWith(")")) return { number, mark: "" };
  return { number, mark: label.startsWith("(") ? "()" : ")" };
}

function numberOf(label: string): string {
  // A bracket that is not closed is kept: the number is damaged.
  const inner = label.endsWith(")") ? label.replace(/^\(/u, "").slice(0, -1) : label;
  return inner.replace(/^\.|\.$/gu, "").replace(/\s+/gu, "");
}

// How far back an opening bracket is looked for; no bracket of the corpus that holds a citation is longer.
const BRACKET_REACH = 400;

function isOpen(text: string, at: number): boolean {
  let open = 0;
  for (const sign of text.slice(Math.max(0, at - BRACKET_REACH), at)) {
    if (sign === "(") open += 1;
    else if (sign === ")") open = Math.max(0, open - 1);
  }
  return open > 0;
}

function withSuffixes(text: string, group: StepGroup, grammar: Grammar): StepGroup {
  const { suffix } = grammar;
  if (suffix === null) return group;
  const steps = [...group.steps];
  let at = group.to;
  for (;;) {
    const label = matchAt(suffix.label, text, at)?.[0];
    if (label === undefined) return { ...group, steps, to: at };
    const found = numbered(text, { at, word: "", unit: suffix, gap: "" }, at, label);
    steps.push(...found.steps);
    at = found.to;
  }
}
