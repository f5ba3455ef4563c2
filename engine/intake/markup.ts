/** Takes marks of Markdown headings off lines. The words of the headings already say what the marks say. */
import type { SourceLine } from "./lines.ts";
import { lineFrom } from "./lines.ts";
import type { Dropped } from "./pieces.ts";

const HEADING_MARK = /^#{1,6}(?=\s+\S)/u;

/** The lines without marks of headings, and the marks. */
export function cutMarkup(lines: readonly SourceLine[]): {
  readonly lines: readonly SourceLine[];
  readonly dropped: readonly Dropped[];
} {
  const dropped: Dropped[] = [];
  const cut = lines.map((line) => {
    const mark = line.text.startsWith("#") ? HEADING_MARK.exec(line.text)?.[0] : undefined;
    if (mark === undefined) return line;
    dropped.push({
      slice: { line, from: 0, to: mark.length },
      reason: "markup",
      doubtful: false,
    });
    return { ...lineFrom(line, mark.length), column: line.column, blanks: line.blanks };
  });
  return { lines: cut, dropped };
}
