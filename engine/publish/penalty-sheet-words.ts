/** What the table of penalties says beside the words of the law, in each language. */
import type { Conversion, Effect, Offence, OpenResult, PenaltyRow } from "../../schemas/penalty.ts";

type WordsOf<Key extends string> = { readonly [Name in Key]: string };

export interface PenaltySheetWords {
  readonly columns: WordsOf<
    | "clause"
    | "conduct"
    | "prison"
    | "joint"
    | "fine"
    | "corporation"
    | "reading"
    | "words"
    | "change"
    | "before"
    | "rules"
    | "after"
    | "nearest"
    | "eid"
  >;
  readonly counts: (offences: number, unread: number, mentions: number) => string;
  /** Above a table with what Law 1/2026 makes of penalties. */
  readonly proposal: string;
  readonly corporation: WordsOf<Offence["corporation"]>;
  readonly reading: WordsOf<Offence["reading"]>;
  readonly change: WordsOf<PenaltyRow["change"]>;
  readonly removed: string;
  readonly unchanged: string;
  readonly scope: WordsOf<Exclude<Conversion["scope"], "converted">>;
  readonly effect: WordsOf<Effect["kind"]>;
  readonly when: WordsOf<OpenResult["when"]>;
}
