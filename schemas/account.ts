/**
 * The account of an import (contract `rancang/account@1`): what became of every word of the source.
 *
 *     "- 3 -"           dropped, page-number
 *     "Pasal 16O"       kept as the label of art_160, its second word repaired: "160", confirmed by the sequence
 */

/** Why a part of the source is not in the document. */
export const DROP_REASONS = [
  "page-header",
  "page-number",
  "running-head",
  "catchword",
  "masthead",
  "web-address",
  "copy-mark",
  "serial-number",
  "missing-text-mark",
  "stray-mark",
  "markup",
  "front-matter",
  "metadata",
  "watermark",
  "deleted-change",
  "comment",
  "footnote",
  "page-footer",
  "hidden-text",
  "contents-list",
] as const;
export type DropReason = (typeof DROP_REASONS)[number];

/** By which rule a word of the source was read as another. */
export const REPAIR_RULES = [
  "label-sequence",
  "label-spacing",
  "label-mark",
  "label-position",
  "line-end-hyphen",
  "soft-hyphen",
  "opening-word",
  "character",
] as const;
export type RepairRule = (typeof REPAIR_RULES)[number];

interface SpanPlace {
  /** The line of the source, from 1. */
  readonly line: number;
  /** The characters of the line, from 0; `to` is behind the last one. */
  readonly from: number;
  readonly to: number;
  /** These characters to the letter. */
  readonly text: string;
  /** Whether a person should look at it. */
  readonly doubtful: boolean;
}

/** What became of a stretch of a source line. Every character that is not white space lies in exactly one span. */
export type AccountSpan = SpanPlace &
  (
    | {
        readonly outcome: "kept";
        /** The unit that holds it. */
        readonly eid: string | null;
        readonly reason: null;
        readonly becomes: null;
      }
    | {
        readonly outcome: "repaired";
        readonly eid: string | null;
        readonly reason: RepairRule;
        /** What it is read as; of a word that goes over lines the first part has the whole word, the others nothing. */
        readonly becomes: string;
      }
    | {
        readonly outcome: "dropped";
        readonly eid: null;
        readonly reason: DropReason;
        readonly becomes: null;
      }
  );

export interface Account {
  readonly schema: "rancang/account@1";
  /** Words are counted after repair and joining; `source` is `document` and `dropped` together. */
  readonly words: {
    readonly source: number;
    readonly document: number;
    readonly dropped: number;
    readonly repaired: number;
  };
  readonly spans: readonly AccountSpan[];
}
