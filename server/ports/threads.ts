/** What the services have done in other processes. Tests do it where they stand. */
import type { Account } from "../../schemas/account.ts";
import type { PairCorrection } from "../../schemas/alignment.ts";
import type { DocumentDiff } from "../../schemas/change.ts";
import type { LegalDocument } from "../../schemas/document.ts";
import type { Eid } from "../../schemas/eid.ts";
import type { Facts } from "../../schemas/facts.ts";
import type { Outcome } from "../../schemas/outcome.ts";
import type { Problem } from "../../schemas/problem.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import type { SourceFormat } from "../../schemas/records/index.ts";

/** What a reader of files gives. */
export interface ExtractedText {
  readonly format: SourceFormat;
  readonly document: LegalDocument;
  readonly profile: Profile;
  readonly facts: Facts | null;
  readonly account: Account;
  readonly sourceText: string;
  readonly problems: readonly Problem[];
}

interface ExtractorOptions {
  /** The forms of a country; without it, those that the file names. */
  readonly profile?: Profile;
  readonly onProgress: (done: number, total: number) => void;
  /** Stops the reading; what it then gives is of no interest. */
  readonly signal: AbortSignal;
}

/** Reads a file away from the process that answers requests; refused where it cannot be read. */
export type Extractor = (
  bytes: Uint8Array,
  options: ExtractorOptions,
) => Promise<Outcome<ExtractedText>>;

/** A text to compare: the same key is the same text. */
export interface ComparisonSide {
  readonly key: string;
  readonly document: LegalDocument;
  readonly profile: Profile;
  /** The line of the source at which each unit begins; null where there is no source. */
  readonly lines: ReadonlyMap<Eid, number> | null;
  readonly hash: string;
  readonly title: string;
}

export interface Comparison {
  readonly before: ComparisonSide;
  readonly after: ComparisonSide;
  /** The identities of clauses that do not bind, since an alignment guessed them; null where none binds. */
  readonly guessed: ReadonlySet<string> | null;
  /** What persons said about pairs. */
  readonly corrections: readonly PairCorrection[];
}

/** Compares texts, away from the process that answers requests where the program runs. */
export interface Comparer {
  readonly compare: (asked: Comparison) => Promise<DocumentDiff>;
}
