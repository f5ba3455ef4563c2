/** A stretch of text at its place on a page. */

export interface TextRun {
  readonly text: string;
  /** The left end of its baseline; `y` grows upwards. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The height of its letters. */
  readonly size: number;
  /** The direction in which it runs, in degrees from 0 to 359. */
  readonly angle: number;
}

export interface RunPage {
  readonly runs: readonly TextRun[];
}
