/** Reads the explanation: its title, its general part, and the notes on articles and on what stands in them. */
import { readContent } from "../content.ts";
import { lineFrom, type SourceLine } from "../lines.ts";
import type { Outline } from "../outline.ts";
import { wholeLine } from "../pieces.ts";
import type { IntakeSetting } from "../setting.ts";
import { isSpoiltExplanation } from "../zones.ts";
import { readNotes } from "./notes.ts";

const DIVISION =
  /^(?:[IVX]{1,4}|[A-Z]|\d)?\s?[.,]?\s*(?:PENJELASAN\s+)?(?:UMUM|PASAL\s?DEMI\s?PASAL)\s?[.:]?$/u;
const BY_ARTICLE = /PASAL\s?DEMI\s?PASAL/u;

/** The words in capitals that a line begins with. */
const CAPITALS = /^(?:[^\p{Ll}\s]+(?:\s+|$))*/u;
const MIN_GLUED = 100;
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
  const title = lines.slice(0, Math.max(1, first));
  const rest = beginTitle(title, outline);
  const notesFrom = byArticle === undefined ? Math.max(1, first) : byArticle + 1;
  readContent(rest, outline, setting, false);
  readDivisions(lines.slice(Math.max(1, first), notesFrom), outline, setting);
  readNotes(lines.slice(notesFrom), outline, setting, isRoman);
}

// Text that was run together with the title goes on behind it.
function beginTitle(lines: readonly SourceLine[], outline: Outline): readonly SourceLine[] {
  const last = lines.at(-1);
  if (last === undefined) return [];
  const capitals = CAPITALS.exec(last.text)?.[0].length ?? 0;
  const isWhole = capitals === last.text.length || last.text.length < MIN_GLUED;
  const head = isWhole ? wholeLine(last) : { line: last, from: 0, to: capitals };
  const slices = [...lines.slice(0, -1).map(wholeLine), head];
  const [first] = slices;
  if (first !== undefined && slices.length > 1 && isSpoiltExplanation(first.line.plain)) {
    const label = [{ text: "PENJELASAN", parts: [first], rule: "opening-word" as const }];
    outline.begin({ kind: "heading", depth: 2 }, label, slices.slice(1), true);
  } else outline.begin({ kind: "heading", depth: 2 }, [], slices);
  return isWhole ? [] : [lineFrom(last, capitals)];
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
