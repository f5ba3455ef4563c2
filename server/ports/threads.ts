/** What the services have done in other processes. Tests do it where they stand. */
import type { Account } from "../../schemas/account.ts";
import type { LegalDocument } from "../../schemas/document.ts";
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
