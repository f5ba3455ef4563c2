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
  /** The identifier that the source itself gives it, where the source is Akoma Ntoso. */
  readonly sourceEid?: string;
}

export type ChangeKind = "kept" | "reworded" | "inserted" | "deleted" | "split" | "merged";

/**
 * What differs in a clause besides its words, its label and its place among others:
 *
 *     link       the target (and title) of a link                "https://a.id"
 *     image      the source (and title) of an image              "gambar.png"
 *     omission   where "…" says that something is left out       what stands before it: "(1)"
 *     emphasis   emphasis, strong emphasis, code                 "strong"
 *     quotation  the quotations that a text or unit stands in    "quotation"
 *     place      among which units a text stands             what stands before it: "(1)"
 *     list       the lists and tables that a text or unit stands in    "list 2"
 *     table      the span and the widths of a cell               "2×1"
 *     kind       what a text or a unit is                        "heading"
 *     label      how the same number is written                  "a)"
 */
export const FORM_KINDS = [
  "link",
  "image",
  "omission",
  "emphasis",
  "quotation",
  "place",
  "list",
  "table",
  "kind",
  "label",
] as const;
export type FormKind = (typeof FORM_KINDS)[number];

/** One difference in form. A side is null where it has nothing of the sort; an omission at the very beginning is "". */
export interface FormDetail {
  readonly what: FormKind;
  readonly before: string | null;
  readonly after: string | null;
  /** The words that it concerns, or the label of the unit; empty where there are none. */
  readonly words: string;
}

/**
 * One change. `before` is empty for inserted, `after` for deleted (a clause that now reads "Dihapus." is deleted and has
 * both); `after` has several addresses for split, `before` for merged. A kept change has at least one flag.
 */
export interface ClauseChange {
  readonly kind: ChangeKind;
  /** The clause stands under another parent or in another order than before. */
  readonly moved: boolean;
  /** The number of the label changed; or the address did with the label of a clause around it, while the clause itself did not move. */
  readonly renumbered: boolean;
  /** The words changed only because a clause that they refer to was renumbered. */
  readonly follows: boolean;
  /** Something besides words, label and place among others differs; `details` tells what. */
  readonly form: boolean;
  readonly details: readonly FormDetail[];
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
  readonly form: number;
}

/** A fact of the front matter that differs, its values as JSON where they are no texts; null where a side has none. */
export interface FactChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
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
  /** What the front matters say differently: no change of the law. */
  readonly facts: readonly FactChange[];
}
