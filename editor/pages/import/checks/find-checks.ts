/** What a person should look at before a text that was recovered is saved, and what else became of the file's words. */
import { messageOf } from "../../../../schemas/message.ts";
import { isError, type Language, type Problem } from "../../../../schemas/problem.ts";
import {
  type Confirmed,
  type ImportSpan,
  lineOfProblem,
  type ToldProblem,
} from "../../../../schemas/records/index.ts";
import type { MarkdownProblem } from "../recovery/messages.ts";

/** A place to look at. */
export interface Check {
  /** The same for the same place as long as the page is open, and when it is opened again. */
  readonly id: string;
  readonly kind: "problem" | "doubtful" | "repaired" | "dropped";
  readonly severity: "error" | "warning";
  /** The line of the file, from 1; null where the file has none for it. */
  readonly line: number | null;
  /** The unit as the account knows it; null where it is in none. */
  readonly unit: string | null;
  /** The line of the Markdown; null where it is not known. */
  readonly markdownLine: number | null;
  /** The problem, where it is one. */
  readonly problem: Problem | null;
  /** What stands there, and what it was read as where that is something else. */
  readonly text: string;
  readonly becomes: string | null;
  readonly reason: ImportSpan["reason"];
  /** Whether it is not in the text. */
  readonly isDropped: boolean;
}

export interface Checks {
  /** Problems and doubtful places, in the order of the file. */
  readonly look: readonly Check[];
  readonly repaired: readonly Check[];
  readonly dropped: readonly Check[];
}

/** What the checks are found in. */
interface CheckInput {
  readonly spans: readonly ImportSpan[];
  /** What the reader of the file found. */
  readonly problems: readonly ToldProblem[];
  /** What is wrong with the Markdown as it stands now. */
  readonly markdownProblems: readonly MarkdownProblem[];
}

/** All places, each once. */
export function findChecks({ spans, problems, markdownProblems }: CheckInput): Checks {
  const places = spans.flatMap((span, index) => placeOf(span, spans[index - 1]));
  const isOpen = ({ span }: { readonly span: ImportSpan }) => span.doubtful;
  const look = [
    // The Markdown is read anew with each change: what was wrong with it at first stands in its own problems.
    ...problems.filter(({ code }) => !code.startsWith("dialect/")).map(problemCheck),
    ...markdownProblems.map(markdownCheck),
    ...places.filter(isOpen).map(({ check }) => ({ ...check, kind: "doubtful" as const })),
  ];
  const of = (outcome: ImportSpan["outcome"]) =>
    places.filter(({ span }) => span.outcome === outcome).map(({ check }) => check);
  return {
    look: look.toSorted((first, second) => (first.line ?? 0) - (second.line ?? 0)),
    repaired: of("repaired"),
    dropped: of("dropped").filter(({ reason }) => reason !== "markup"),
  };
}

// A word that goes over two lines is one repair: the later part becomes nothing by itself.
function placeOf(
  span: ImportSpan,
  before: ImportSpan | undefined,
): readonly { readonly span: ImportSpan; readonly check: Check }[] {
  if (span.outcome === "kept" && !span.doubtful) return [];
  if (span.outcome === "repaired" && span.becomes === "") return [];
  // A doubtful line in several pieces is one place.
  const goesOn = span.outcome === "kept" && before?.doubtful === true && before.line === span.line;
  if (goesOn) return [];
  const check: Check = {
    id: `${span.outcome}:${span.line}:${span.from}`,
    kind: span.outcome === "kept" ? "doubtful" : span.outcome,
    severity: "warning",
    line: span.line,
    unit: span.eid,
    markdownLine: null,
    problem: null,
    text: span.text,
    becomes: span.outcome === "repaired" ? (span.becomes ?? null) : null,
    reason: span.reason,
    isDropped: span.outcome === "dropped",
  };
  return [{ span, check }];
}

function problemCheck(told: ToldProblem): Check {
  const problem = asProblem(told);
  const line = lineOfProblem(told);
  return {
    id: `${told.code}:${line}:${told.at?.kind === "source" ? told.at.column : 0}`,
    kind: "problem",
    severity: isError(problem) ? "error" : "warning",
    line: line === 0 ? null : line,
    unit: told.at?.kind === "clause" ? told.at.eid : null,
    markdownLine: null,
    problem,
    text: "",
    becomes: null,
    reason: null,
    isDropped: false,
  };
}

function markdownCheck({ problem, line, unit, sourceLine }: MarkdownProblem): Check {
  return {
    id: `${problem.code}:${unit ?? ""}:${JSON.stringify(problem.facts)}`,
    kind: "problem",
    severity: isError(problem) ? "error" : "warning",
    line: sourceLine,
    unit,
    markdownLine: line,
    problem,
    text: "",
    becomes: null,
    reason: null,
    isDropped: false,
  };
}

/** A problem that crossed a border: the server made it from the registry that this program shares with it. */
export function asProblem(told: ToldProblem): Problem {
  return told as unknown as Problem;
}

/** The sentence for a check that is a problem; empty for others. */
export function sentenceOf({ problem }: Check, language: Language): string {
  return problem === null ? "" : messageOf(problem, language);
}

/** How a person's word that a place is right is kept. */
export function confirmedOf(check: Check): Confirmed {
  const { problem, kind, line, text } = check;
  return { line: line ?? 0, code: problem?.code ?? kind, text: text.slice(0, MAX_KEPT_TEXT) };
}

const MAX_KEPT_TEXT = 4_000;
