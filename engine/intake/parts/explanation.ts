/** Reads the explanation: its title, its general part, and the notes on articles and on what stands in them. */
import { readContent } from "../content.ts";
import type { SourceLine } from "../lines.ts";
import type { Outline } from "../outline.ts";
import { wholeLine } from "../pieces.ts";
import type { IntakeSetting } from "../setting.ts";
import { readNotes } from "./notes.ts";

const DIVISION =
  /^(?:[IVX]{1,4}|[A-Z]|\d)?\s?[.,]?\s*(?:PENJELASAN\s+)?(?:UMUM|PASAL DEMI PASAL)\s?[.:]?$/u;
const BY_ARTICLE = /PASAL DEMI PASAL/u;

const DIVISION_DEPTH = 3;

/** Reads the lines of an explanation into the outline. */
export function readExplanation(
  lines: readonly SourceLine[],
  outline: Outline,
  setting: IntakeSetting,
  isRoman: boolean,
): void {
  const divisions = lines.flatMap(({ plain }, index) => (DIVISION.test(plain) ? [index] : []));
  const byArticle = divisions.find((index) => BY_ARTICLE.test(lines[index]?.plain ?? ""));
  const first = divisions[0] ?? byArticle ?? titleEnd(lines);
  outline.begin({ kind: "heading", depth: 2 }, [], lines.slice(0, first).map(wholeLine));
  const notesFrom = byArticle === undefined ? first : byArticle + 1;
  readDivisions(lines.slice(first, notesFrom), outline, setting);
  readNotes(lines.slice(notesFrom), outline, setting, isRoman);
}

// Without a division, the title is what stands in capitals.
function titleEnd(lines: readonly SourceLine[]): number {
  const end = lines.findIndex(({ text }) => text !== text.toUpperCase());
  return end === -1 ? lines.length : end;
}

function readDivisions(
  lines: readonly SourceLine[],
  outline: Outline,
  setting: IntakeSetting,
): void {
  let start = 0;
  lines.forEach((line, index) => {
    if (!DIVISION.test(line.plain)) return;
    readContent(lines.slice(start, index), outline, setting, false);
    outline.begin({ kind: "heading", depth: DIVISION_DEPTH }, [], [wholeLine(line)]);
    start = index + 1;
  });
  readContent(lines.slice(start), outline, setting, false);
}
