/** Plain text as lines of the dialect: what looks like Markdown is text, a line that is a heading label is a heading. */
import { parseHeadingLabel } from "../../../engine/text/index.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";

/** A run of running text of a pasted line. */
export interface PastedRun {
  readonly text: string;
  readonly mark: "none" | "emphasis" | "strong";
  /** It is the label that a list draws for its item. */
  readonly isLabel?: boolean;
}

// Text of which some lines are longer than a printed line comes from a program that does not break paragraphs.
const PRINTED_LINE = 110;

/** Plain text as a source of the dialect: nothing in it is syntax but labels. */
export function plainSource(text: string, profile: Profile): string {
  const lines = text.replace(/\r\n?/gu, "\n").split("\n");
  const isWrapped = !lines.some((line) => line.length > PRINTED_LINE);
  const isSpaced = lines.some((line) => line.trim() === "");
  const gap = isWrapped && isSpaced ? "\n" : "\n\n";
  return lines.map((line) => sourceLine([{ text: line, mark: "none" }], profile)).join(gap);
}

/** One line of pasted text, its marks as the dialect writes them. */
export function sourceLine(runs: readonly PastedRun[], profile: Profile): string {
  const bare = runs
    .map(({ text }) => text)
    .join("")
    .trim();
  if (headingOf(bare, profile)) return `\n### ${escaped(bare)}\n`;
  const line = runs.map(markedText).join("").trim();
  // A sign at the start of a line that the dialect reads as syntax.
  return line.replace(/^(?:#{1,6}(?= |$)|>|\||`{3,}|~{3,})/u, (sign) => `\\${sign}`);
}

// A heading on a line of its own: the label alone, or a container's label with a title in capitals.
function headingOf(line: string, profile: Profile): boolean {
  const found = parseHeadingLabel(line, profile);
  if (found === undefined) return false;
  if (found.rest === "") return true;
  return found.row.kind === "container" && found.rest === found.rest.toUpperCase();
}

function markedText({ text, mark }: PastedRun): string {
  const sign = { none: "", emphasis: "*", strong: "**" }[mark];
  const [, before = "", inner = "", after = ""] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  return inner === "" ? text : `${before}${sign}${escaped(inner)}${sign}${after}`;
}

function escaped(text: string): string {
  return text.replace(/[\\*_[\]`<&]/gu, (sign) => `\\${sign}`);
}
