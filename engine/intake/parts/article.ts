/** Reads the heading of an article, and finds what stands under it. */
import type { ArticleHeading } from "../heading-lines.ts";
import { lineFrom, type SourceLine } from "../lines.ts";
import type { Outline } from "../outline.ts";
import { type Word, wordsOf } from "../pieces.ts";
import type { SequenceReading } from "../sequence.ts";

/** Begins the heading of an article or of the note on one. */
export function beginArticle(
  heading: ArticleHeading,
  lines: readonly SourceLine[],
  outline: Outline,
  depth: number,
): void {
  const line = lines[heading.index];
  if (line === undefined) return;
  const rest = { line, from: heading.end, to: heading.hasText ? heading.end : line.text.length };
  outline.begin({ kind: "heading", depth }, articleLabel(line, heading), [rest]);
}

/** The lines under the heading of an article, up to a line; the rest of its own line first. */
export function contentOf(
  lines: readonly SourceLine[],
  { index, end, hasText }: ArticleHeading,
  to: number | undefined,
): readonly SourceLine[] {
  const content = lines.slice(index + 1, to);
  const line = lines[index];
  return hasText && line !== undefined ? [lineFrom(line, end), ...content] : content;
}

// "Pasal", then the number, each repaired where the reading is not what stands there.
function articleLabel(
  line: SourceLine,
  { numberAt, end, reading }: ArticleHeading,
): readonly Word[] {
  const words = wordsOf({ line, from: 0, to: end });
  const wanted = reading.label.split(/\s+/u);
  if (words.map(({ text }) => text).join(" ") === wanted.join(" ")) return words;
  const [name = "", ...number] = wanted;
  return [
    asWord(wordsOf({ line, from: 0, to: numberAt }), name),
    asWord(wordsOf({ line, from: numberAt, to: end }), number.join(" "), reading),
  ];
}

function asWord(words: readonly Word[], text: string, reading?: SequenceReading): Word {
  const parts = words.flatMap((word) => word.parts);
  const [first] = words;
  if (words.length === 1 && first?.text === text) return first;
  const isSpacing = words.map((word) => word.text).join("") === text || reading?.cost === 0;
  return { text, parts, rule: isSpacing ? "label-spacing" : "label-sequence" };
}
