/** Noisy official text → document, with an account of every line. */
export { type IntakeOptions, type IntakeResult, readHtml, readPlainText } from "./read.ts";
export { type LaidOut, layOutRuns, type RunPage, type TextRun } from "./runs.ts";
