/** One side of a comparison on the command line. */
import type { DiffInput } from "../../engine/diff/index.ts";
import type { Clause } from "../../engine/document/index.ts";
import type { DocumentDiff } from "../../schemas/change.ts";
import type { Facts } from "../../schemas/facts.ts";
import type { Finding } from "./report.ts";

export interface ComparedSide {
  readonly file: string;
  readonly input: DiffInput;
  readonly clauses: readonly Clause[];
  readonly facts: Facts | null;
  /** The canonical Markdown without front matter; empty, and with the hash of nothing, where only a text is asked for. */
  readonly body: string;
  readonly findings: readonly Finding[];
}

/** Two sides and what changed between them. */
export interface Compared {
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  readonly diff: DocumentDiff;
}
