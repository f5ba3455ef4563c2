/** Headings as they were found among the lines of a part. */
import type { SequenceReading } from "./sequence.ts";

export interface ArticleHeading {
  readonly kind: "article";
  readonly index: number;
  readonly reading: SequenceReading;
  /** Where the number begins and where the label ends in the line. */
  readonly numberAt: number;
  readonly end: number;
  /** Whether a text stands behind the label on its line. */
  readonly hasText: boolean;
  /** Whether its number is not the one that stands there. */
  readonly isDoubtful: boolean;
}

export interface ContainerHeading {
  readonly kind: "container";
  readonly index: number;
  readonly label: string;
  /** Where the number begins and where the label ends in the line. */
  readonly numberAt: number;
  readonly end: number;
  readonly rank: number;
  /** How many lines the heading takes, title included. */
  readonly lines: number;
}

export type HeadingLine = ArticleHeading | ContainerHeading;
