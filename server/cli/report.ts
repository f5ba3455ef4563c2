/** Problems as a command reports them, and the result of a command as one JSON value. */
import { messageOf } from "../../schemas/message.ts";
import { type Language, type Problem, problems } from "../../schemas/problem.ts";
import type { OutputFile } from "./system.ts";

/** A problem with the file and the place in it that a person can go to. */
export interface Finding {
  /** Null for what is wrong with the call, and with no file. */
  readonly file: string | null;
  readonly line: number;
  readonly column: number;
  /** Behind the last sign of the words; null where only the start is known. */
  readonly end: { readonly line: number; readonly column: number } | null;
  /** The page of a print, from 1; the line is that of the text that was extracted. */
  readonly page: number | null;
  readonly problem: Problem;
}

/** What a command has to say; it is printed once, at its end. */
export interface Result {
  readonly exit: number;
  /** Text for standard output or the file that `-o` names. */
  readonly output: string;
  /** The same as a value where the output is JSON. */
  readonly value?: unknown;
  readonly findings: readonly Finding[];
  /** What else is written, to files that options name; with `output`, all of it or nothing. */
  readonly files?: readonly OutputFile[];
}

/** A result that is nothing but the reason why there is none. */
export function failed(finding: Finding, exit = 2): Result {
  return { exit, output: "", findings: [finding] };
}

/** What stands in the place of a file where a problem is in none. */
const PROGRAM = "rancang";

/** A problem of a command line or a whole file, at the line that it names. */
export function findingOf(problem: Problem, file: string | null = null): Finding {
  const { at } = problem;
  const { line, column } = at?.kind === "source" ? at : { line: 1, column: 1 };
  return { file, line, column, end: null, page: null, problem };
}

/** `FILE:LINE:COLUMN severity code message`. */
export function writeFinding(
  { file, line, column, page, problem }: Finding,
  language: Language,
): string {
  const { severity } = problems[problem.code];
  const place = `${oneLine(file ?? PROGRAM)}:${line}:${column}`;
  const message = `${page === null ? "" : PAGE[language](page)}${messageOf(problem, language)}`;
  return `${place} ${severity} ${problem.code} ${oneLine(message)}`;
}

const PAGE: { readonly [Key in Language]: (page: number) => string } = {
  en: (page) => `Page ${page}: `,
  id: (page) => `Halaman ${page}: `,
};

// What a file says of itself must neither break the line nor steer the terminal.
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

/** All of a result as JSON: what `--json` prints. */
export function writeResult(command: string, result: Result, language: Language): string {
  const { exit, output, value, findings } = result;
  const report = {
    schema: "rancang/result@1",
    command,
    exit,
    output: value ?? output,
    problems: findings.map(({ file, line, column, end, page, problem }) => ({
      file: file ?? PROGRAM,
      line,
      column,
      end,
      page,
      eid: problem.at?.kind === "clause" ? problem.at.eid : null,
      severity: problems[problem.code].severity,
      code: problem.code,
      message: messageOf(problem, language),
      facts: problem.facts,
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
