/** Two versions of one text brought together: where a person must choose. JSON-safe. */
import type { Eid } from "./eid.ts";

/** Why two versions cannot be brought together by rule. */
export type ConflictKind =
  /** Both changed the unit, in different ways. */
  | "both-changed"
  /** One deleted or moved it, the other changed it. */
  | "deleted-and-changed"
  /** Both inserted different units at one place with one label. */
  | "both-inserted"
  /** Both changed what the unit holds so that the parts do not fit together. */
  | "unfit";

/** A unit that both sides touched. Each eId counts in its own text; null where that text has no such unit. */
export interface MergeConflict {
  readonly kind: ConflictKind;
  readonly base: Eid | null;
  readonly ours: Eid | null;
  readonly theirs: Eid | null;
}

/** A part that the one version of the base holds and the other does not: what an edition leaves out is no change of the law. */
export interface HeldPart {
  readonly kind: "lost" | "gained";
  /** The part, in the version that has it. */
  readonly eid: Eid;
  /** Whether something of the draft's own stands in it and was kept. */
  readonly keepsOwn: boolean;
}

/** Whose words stand where the two sides conflict. */
export type MergeSide = "ours" | "theirs";

/** What one or several proposals make of a clause on which they do not agree. */
export interface Wording {
  /** The proposals by their places in the order of the call, from 0. */
  readonly proposals: readonly number[];
  /** As Markdown; null where they delete or move the clause. */
  readonly text: string | null;
}

/** A clause of which several proposals make different things. */
export interface CombineConflict {
  /** The same in each answer as long as no text changes. */
  readonly key: string;
  readonly kind: ConflictKind;
  /** In the base; null where the clause is new. */
  readonly base: Eid | null;
  /** In one of the proposals that have the clause; null for what stands in no clause. */
  readonly eid: Eid | null;
  /** Two at least, all different. */
  readonly wordings: readonly Wording[];
}
