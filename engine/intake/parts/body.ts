/** Reads the body of an act: containers, articles, and what stands in them. */

import { findConfirmation } from "../confirmations.ts";
import { readContent } from "../content.ts";
import type { HeadingLine } from "../heading-lines.ts";
import { findHeadings } from "../headings.ts";
import { findInstructions, type InstructionLines } from "../instructions.ts";
import type { SourceLine } from "../lines.ts";
import type { Outline } from "../outline.ts";
import type { IntakeSetting } from "../setting.ts";
import { readAmendments } from "./amendments.ts";
import { beginArticle, beginContainer, contentOf } from "./article.ts";

/** Depth of a container by its rank, and of an article; the canonical writer sets the real ones. */
const CONTAINER_DEPTH = 2;
const ARTICLE_DEPTH = 6;

/** Reads the lines of a body, of an annex, or of a quote with the instruction that announces it, into the outline. */
export function readBody(
  lines: readonly SourceLine[],
  outline: Outline,
  known: IntakeSetting,
  announcement?: string,
): void {
  const setting = { ...known, isBody: true };
  const instructions = findQuoting(lines, setting, announcement);
  const headings = findHeadings(lines, setting, instructions, announcement);
  readContent(lines.slice(0, headings[0]?.index), outline, setting, outline.quote > 0);
  headings.forEach((heading, at) => {
    const from = heading.index + (heading.kind === "container" ? heading.lines : 1);
    const to = headings[at + 1]?.index ?? lines.length;
    if (heading.kind === "article") beginArticle(heading, lines, outline, ARTICLE_DEPTH);
    else beginContainer(heading, lines, outline, CONTAINER_DEPTH);
    const inside = instructions.filter(({ start, end }) => start >= from && end <= to);
    const stop = isAmending(heading, inside) ? inside[0]?.start : to;
    const content =
      heading.kind === "article" ? contentOf(lines, heading, stop) : lines.slice(from, stop);
    if (stop === to) readContent(content, outline, setting, heading.kind === "article");
    else {
      const amendments = { opening: content, lines: lines.slice(0, to), instructions: inside };
      readAmendments(amendments, outline, setting, (quoted, text) =>
        readBody(quoted, outline, setting, text),
      );
    }
  });
}

/** What quotes among the lines of an act: numbered instructions, or the sentence that confirms another act. */
export function findQuoting(
  lines: readonly SourceLine[],
  setting: IntakeSetting,
  announcement?: string,
): readonly InstructionLines[] {
  const instructions = findInstructions(lines);
  if (announcement !== undefined) return instructions;
  const confirmation = findConfirmation(lines, setting);
  // What a numbered instruction quotes is no act that is confirmed.
  const isNumbered = instructions.some(
    ({ start, labelSlice }) => labelSlice !== null && start < (confirmation?.end ?? 0),
  );
  return confirmation === undefined || isNumbered ? instructions : [confirmation];
}

function isAmending(heading: HeadingLine, instructions: readonly InstructionLines[]): boolean {
  return (
    heading.kind === "article" &&
    (heading.reading.series === "roman"
      ? instructions.length > 0
      : instructions.some(({ opensQuote }) => opensQuote))
  );
}
