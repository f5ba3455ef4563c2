/**
 * The registry of everything that can be wrong: code, facts, severity and status; `message.ts` has what is said of it.
 *
 * Each folder of the program has its part under `problems/`; a row that is missing in one of the tables does not compile.
 */
import { type AknFacts, aknProblems } from "./problems/akn.ts";
import { type AmendFacts, amendProblems } from "./problems/amend.ts";
import { type AmendEarlierFacts, amendEarlierProblems } from "./problems/amend-earlier.ts";
import { type AmendRowFacts, amendRowProblems } from "./problems/amend-rows.ts";
import { type AmendTextFacts, amendTextProblems } from "./problems/amend-texts.ts";
import { type CliFacts, cliProblems } from "./problems/cli.ts";
import { type CollabFacts, collabProblems } from "./problems/collab.ts";
import { type DialectFacts, dialectProblems } from "./problems/dialect.ts";
import { type DiffFacts, diffProblems } from "./problems/diff.ts";
import { type ExtractFacts, extractProblems } from "./problems/extract.ts";
import { type HttpFacts, httpProblems } from "./problems/http.ts";
import { type ImportFacts, importProblems } from "./problems/import.ts";
import { type IntakeFacts, intakeProblems } from "./problems/intake.ts";
import { type LintFacts, lintProblems } from "./problems/lint.ts";
import { type MergeFacts, mergeProblems } from "./problems/merge.ts";
import { type PhraseFacts, phraseProblems } from "./problems/phrase.ts";
import { type ProofFacts, proofProblems } from "./problems/proof.ts";
import { type RecordFacts, recordProblems } from "./problems/record.ts";
import { type StatusFacts, statusProblems } from "./problems/status.ts";
import { type StorageFacts, storageProblems } from "./problems/storage.ts";

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
    AmendEarlierFacts,
    AmendRowFacts,
    AmendTextFacts,
    StatusFacts,
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
  ...amendEarlierProblems,
  ...amendRowProblems,
  ...amendTextProblems,
  ...statusProblems,
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

export type { Language } from "./language.ts";

/** A problem of a code, with its facts. */
export function problem<Code extends ProblemCode>(
  code: Code,
  facts: ProblemFacts[Code],
  at: Place | null = null,
): Problem {
  return { code, at, facts } as Problem;
}

/** Whether a problem stops what was asked. */
export function isError(found: Problem): boolean {
  return problems[found.code].severity === "error";
}
