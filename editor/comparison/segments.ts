/** The words of a change, line by line: a clause's text has a line for its title, each text and its tail. */
import type { WordRun } from "../../schemas/change.ts";

/** Runs of one line. What stands only in the other text may hold line ends of its own. */
export type Segment = readonly WordRun[];

/**
 * The runs cut at the line ends of `after`, with what was deleted where it stood.
 *
 *     = "Setiap orang yang:\n"  - "dihukum"  + "dipidana"      two lines: [= …] [- dihukum, + dipidana]
 */
export function unifiedSegments(words: readonly WordRun[]): readonly Segment[] {
  return cutRuns(words, "-");
}

/** The runs of one side alone, cut at its own line ends. */
export function sideSegments(
  words: readonly WordRun[],
  side: "before" | "after",
): readonly Segment[] {
  const foreign = side === "before" ? "+" : "-";
  return cutRuns(
    words.filter(([sign]) => sign !== foreign),
    foreign,
  );
}

/** The runs of an unchanged text. */
export function keptSegments(text: string): readonly Segment[] {
  return cutRuns(text === "" ? [] : [["=", text]], "-");
}

/** Whether a line shows nothing. */
export function isBlank(segment: Segment): boolean {
  return segment.every(([, text]) => text === "");
}

function cutRuns(words: readonly WordRun[], uncut: "+" | "-"): readonly Segment[] {
  const segments: WordRun[][] = [[]];
  for (const [sign, text] of words) {
    const lines = sign === uncut ? [text] : text.split("\n");
    lines.forEach((line, index) => {
      if (index > 0) segments.push([]);
      if (line !== "") segments.at(-1)?.push([sign, line]);
    });
  }
  return segments;
}
