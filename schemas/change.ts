/** What comparing two documents gives: JSON-safe, the shapes of `diff --to json` (contract `rancang/diff@1`). */
import type { ClauseKind } from "./document.ts";
import type { Eid } from "./eid.ts";

/** `=` stands in both texts, `-` only in the one before, `+` only in the one after. */
export type WordRun = readonly ["=" | "-" | "+", string];

/** Who or what paired the clauses, and how sure a figure from 0 to 1 where it was measured. */
export interface PairReason {
  readonly by: "lineage" | "person" | "identical" | "address" | "similarity" | "parts";
  readonly figure?: number;
}

/** A clause of one side: its address, the line of the source where it begins (1-based), its label and kind. */
export interface ClauseRow {
  readonly eid: Eid;
  readonly line: number | null;
  readonly label: string;
  readonly kind: ClauseKind;
}

export type ChangeKind = "kept" | "reworded" | "inserted" | "deleted" | "split" | "merged";

/**
 * One change. `before` is empty for inserted, `after` for deleted (a clause that now reads "Dihapus." is deleted and has
 * both); `after` has several addresses for split, `before` for merged. A kept change has at least one flag.
 */
export interface ClauseChange {
  readonly kind: ChangeKind;
  /** The clause stands under another parent or in another order than before. */
  readonly moved: boolean;
  /** The label changed; or the address did with the label of a clause around it, while the clause itself did not move. */
  readonly renumbered: boolean;
  /** The words changed only because a clause that they refer to was renumbered. */
  readonly follows: boolean;
  readonly before: readonly Eid[];
  readonly after: readonly Eid[];
  readonly why: PairReason | null;
  readonly words: readonly WordRun[];
}

export interface ChangeCounts {
  readonly kept: number;
  readonly reworded: number;
  readonly inserted: number;
  readonly deleted: number;
  readonly moved: number;
  readonly renumbered: number;
  readonly split: number;
  readonly merged: number;
}

export interface DiffSide {
  readonly title: string;
  readonly hash: string;
  readonly clauses: readonly ClauseRow[];
}

export interface DocumentDiff {
  readonly schema: "rancang/diff@1";
  readonly before: DiffSide;
  readonly after: DiffSide;
  readonly changes: readonly ClauseChange[];
  readonly counts: ChangeCounts;
}
