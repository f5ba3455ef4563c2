/** Reads an annex: its heading, and either an act of its own or what else it holds. */
import { findContainers } from "../containers.ts";
import { readContent } from "../content.ts";
import type { SourceLine } from "../lines.ts";
import type { Outline } from "../outline.ts";
import { type Slice, wholeLine } from "../pieces.ts";
import type { IntakeSetting } from "../setting.ts";
import { beginContainer } from "./article.ts";
import { readBody } from "./body.ts";

/** The lines that name the act an annex belongs to, and its title, are in capitals; no more than these. */
const MAX_HEADING = 16;

/** Reads the lines of an annex into the outline. */
export function readAttachment(
  lines: readonly SourceLine[],
  outline: Outline,
  setting: IntakeSetting,
  isAct: boolean,
): void {
  const end = headingEnd(lines);
  const slices = lines.slice(0, end).flatMap((line, at) => {
    if (at === 0) return cut(line, /^LAMPIRAN(?:\s+[IVXLC]+)?/u);
    // The number may stand on a line of its own.
    return at === 1 ? cut(line, /^[IVXLC]+(?=[.:])/u) : [wholeLine(line)];
  });
  outline.begin({ kind: "heading", depth: 2 }, [], slices);
  const rest = lines.slice(end);
  if (isAct) readBody(rest, outline, setting);
  else readWithContainers(rest, outline, setting);
}

// "LAMPIRAN." is a label and a mark: the label ends at the mark.
function cut(line: SourceLine, label: RegExp): readonly Slice[] {
  const length = label.exec(line.text)?.[0].length ?? 0;
  if (length === 0) return [wholeLine(line)];
  return [
    { line, from: 0, to: length },
    { line, from: length, to: line.text.length },
  ];
}

function headingEnd(lines: readonly SourceLine[]): number {
  const first = lines.findIndex(
    ({ plain, column }, index) =>
      index > 0 &&
      (index > MAX_HEADING ||
        plain !== plain.toUpperCase() ||
        column + 4 < (lines[0]?.column ?? 0)),
  );
  return first === -1 ? Math.min(lines.length, MAX_HEADING) : first;
}

// In an annex that is no act, a line that looks like an article is an example or a quotation.
function readWithContainers(
  lines: readonly SourceLine[],
  outline: Outline,
  setting: IntakeSetting,
): void {
  const headings = findContainers(lines, [], () => false, setting);
  readContent(lines.slice(0, headings[0]?.index), outline, setting, false);
  headings.forEach((heading, at) => {
    if (heading.kind !== "container") return;
    const from = heading.index + heading.lines;
    beginContainer(heading, lines, outline, 3);
    readContent(lines.slice(from, headings[at + 1]?.index), outline, setting, false);
  });
}
