/** Which clause continues which, before any words are compared. */
import type { PairReason } from "./change.ts";
import type { Eid } from "./eid.ts";

/** One to one, one to several (split) or several to one (merged); what stands in no pair was inserted or deleted. */
export interface ClausePair {
  readonly before: readonly Eid[];
  readonly after: readonly Eid[];
  readonly why: PairReason;
}

/** The pairs in the order of `after`. Every clause stands in at most one. */
export interface Alignment {
  readonly pairs: readonly ClausePair[];
  /** How many clauses were left without a search because the work budget was spent; 0 in all but extreme texts. */
  readonly unsearched: number;
}

/** What a person said about two clauses: that one continues the other, or that it does not. */
export interface PairCorrection {
  readonly kind: "pair" | "apart";
  readonly before: Eid;
  readonly after: Eid;
}
