/**
 * The registry of everything that can be wrong: code, facts, severity, status and the message in each language.
 *
 * Each folder of the program has its part under `problems/`; a row that is missing in one of the tables does not compile.
 */
import { type AknFacts, aknEnglish, aknIndonesian, aknProblems } from "./problems/akn.ts";
import { type AmendFacts, amendEnglish, amendIndonesian, amendProblems } from "./problems/amend.ts";
import { type CliFacts, cliEnglish, cliIndonesian, cliProblems } from "./problems/cli.ts";
import {
  type CollabFacts,
  collabEnglish,
  collabIndonesian,
  collabProblems,
} from "./problems/collab.ts";
import {
  type DialectFacts,
  dialectEnglish,
  dialectIndonesian,
  dialectProblems,
} from "./problems/dialect.ts";
import { type DiffFacts, diffEnglish, diffIndonesian, diffProblems } from "./problems/diff.ts";
import {
  type ExtractFacts,
  extractEnglish,
  extractIndonesian,
  extractProblems,
} from "./problems/extract.ts";
import { type HttpFacts, httpEnglish, httpIndonesian, httpProblems } from "./problems/http.ts";
import {
  type ImportFacts,
  importEnglish,
  importIndonesian,
  importProblems,
} from "./problems/import.ts";
import {
  type IntakeFacts,
  intakeEnglish,
  intakeIndonesian,
  intakeProblems,
} from "./problems/intake.ts";
import { type LintFacts, lintProblems } from "./problems/lint.ts";
import { lintEnglish } from "./problems/lint-english.ts";
import { lintIndonesian } from "./problems/lint-indonesian.ts";
import { type MergeFacts, mergeEnglish, mergeIndonesian, mergeProblems } from "./problems/merge.ts";
import {
  type PhraseFacts,
  phraseEnglish,
  phraseIndonesian,
  phraseProblems,
} from "./problems/phrase.ts";
import { type ProofFacts, proofEnglish, proofIndonesian, proofProblems } from "./problems/proof.ts";
import {
  type RecordFacts,
  recordEnglish,
  recordIndonesian,
  recordProblems,
} from "./problems/record.ts";
import {
  type StorageFacts,
  storageEnglish,
  storageIndonesian,
  storageProblems,
} from "./problems/storage.ts";

export interface ProblemFacts
  extends DialectFacts,
    CliFacts,
    DiffFacts,
    ExtractFacts,
    HttpFacts,
    ImportFacts,
    IntakeFacts,
    LintFacts,
    MergeFacts,
    AknFacts,
    AmendFacts,
    StorageFacts,
    CollabFacts,
    RecordFacts,
    ProofFacts,
    PhraseFacts {}
export type ProblemCode = keyof ProblemFacts;

export const problems = {
  ...dialectProblems,
  ...diffProblems,
  ...extractProblems,
  ...cliProblems,
  ...httpProblems,
  ...importProblems,
  ...intakeProblems,
  ...lintProblems,
  ...mergeProblems,
  ...aknProblems,
  ...amendProblems,
  ...storageProblems,
  ...collabProblems,
  ...recordProblems,
  ...proofProblems,
  ...phraseProblems,
};

/** Where a problem lies: a clause of a document, or a line and column (both 1-based) of a source. */
export type Place =
  | { readonly kind: "clause"; readonly eid: string }
  | { readonly kind: "source"; readonly line: number; readonly column: number };

export type Problem = {
  readonly [Code in ProblemCode]: {
    readonly code: Code;
    readonly at: Place | null;
    readonly facts: ProblemFacts[Code];
  };
}[ProblemCode];

type Messages = { readonly [Code in ProblemCode]: (facts: ProblemFacts[Code]) => string };

const english: Messages = {
  ...dialectEnglish,
  ...diffEnglish,
  ...extractEnglish,
  ...cliEnglish,
  ...httpEnglish,
  ...importEnglish,
  ...intakeEnglish,
  ...lintEnglish,
  ...mergeEnglish,
  ...aknEnglish,
  ...amendEnglish,
  ...storageEnglish,
  ...collabEnglish,
  ...recordEnglish,
  ...proofEnglish,
  ...phraseEnglish,
};
const indonesian: Messages = {
  ...dialectIndonesian,
  ...diffIndonesian,
  ...extractIndonesian,
  ...cliIndonesian,
  ...httpIndonesian,
  ...importIndonesian,
  ...intakeIndonesian,
  ...lintIndonesian,
  ...mergeIndonesian,
  ...aknIndonesian,
  ...amendIndonesian,
  ...storageIndonesian,
  ...collabIndonesian,
  ...recordIndonesian,
  ...proofIndonesian,
  ...phraseIndonesian,
};

export type Language = "id" | "en";
const messages: { readonly [Key in Language]: Messages } = { id: indonesian, en: english };

/** A problem of a code, with its facts. */
export function problem<Code extends ProblemCode>(
  code: Code,
  facts: ProblemFacts[Code],
  at: Place | null = null,
): Problem {
  return { code, at, facts } as Problem;
}

/** The sentence a person reads: what is wrong, and what would be right. */
export function messageOf(found: Problem, language: Language): string {
  const say = messages[language][found.code] as (facts: Problem["facts"]) => string;
  return say(found.facts);
}

/** Whether a problem stops what was asked. */
export function isError(found: Problem): boolean {
  return problems[found.code].severity === "error";
}
