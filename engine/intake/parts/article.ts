/** Reads the heading of an article, and finds what stands under it. */
import type { RepairRule } from "../../../schemas/account.ts";
import type { ArticleHeading, ContainerHeading } from "../heading-lines.ts";
import { lineFrom, type SourceLine } from "../lines.ts";
import type { Outline } from "../outline.ts";
import { type Word, wholeLine, wordsOf } from "../pieces.ts";

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
  const label = headingLabel(line, heading, heading.reading.label);
  outline.begin({ kind: "heading", depth }, label, [rest], heading.isDoubtful);
}

/** Begins the heading of a container, its title on the lines that follow. */
export function beginContainer(
  heading: ContainerHeading,
  lines: readonly SourceLine[],
  outline: Outline,
  depth: number,
): void {
  const { index, end } = heading;
  const line = lines[index];
  if (line === undefined) return;
  const rest = { line, from: end, to: line.text.length };
  const title = lines.slice(index + 1, index + heading.lines).map(wholeLine);
  const label = headingLabel(line, heading, heading.label);
  outline.begin({ kind: "heading", depth }, label, [rest, ...title]);
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

// The name, then the number, each repaired where the label is not what stands there.
function headingLabel(
  line: SourceLine,
  { numberAt, end }: { readonly numberAt: number; readonly end: number },
  label: string,
): readonly Word[] {
  const words = wordsOf({ line, from: 0, to: end });
  const wanted = label.split(/\s+/u);
  if (words.map(({ text }) => text).join(" ") === wanted.join(" ")) return words;
  const [name = "", ...number] = wanted;
  const numbers = wordsOf({ line, from: numberAt, to: end });
  const isOne = number.length === 1;
  return [
    asWord(wordsOf({ line, from: 0, to: numberAt }), name),
    ...(isOne ? [asWord(numbers, number[0] ?? "")] : numbers),
  ];
}

function asWord(words: readonly Word[], text: string): Word {
  const parts = words.flatMap((word) => word.parts);
  const [first] = words;
  if (words.length === 1 && first?.text === text) return first;
  return { text, parts, rule: ruleOf(words.map((word) => word.text).join(""), text) };
}

function ruleOf(found: string, text: string): RepairRule {
  const wanted = text.replaceAll(" ", "");
  if (found === wanted) return "label-spacing";
  return found.replace(/(?<![.,;:_^])[.,;:_^]+$/u, "") === wanted ? "label-mark" : "label-sequence";
}
