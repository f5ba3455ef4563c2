/** The lines of a file as they are shown: what became of each part of each line, page by page. */
import type { ImportAccount, ImportSpan } from "../../../../schemas/records/index.ts";

/** A stretch of a line; `span` is null for the blanks between stretches. */
export interface LinePart {
  readonly text: string;
  readonly span: ImportSpan | null;
}

export interface ShownLine {
  /** From 1. */
  readonly number: number;
  readonly parts: readonly LinePart[];
  /** Whether nothing on it is text: only tags and what a page does not show. */
  readonly isMarkup: boolean;
  /** How many characters of a line of uncommon length are left out here. */
  readonly cut: number;
}

/** Lines that are drawn together: a page, or a stretch of a file without pages. */
export interface ShownPage {
  /** The page, from 1; null where the file has none. */
  readonly page: number | null;
  readonly from: number;
  readonly to: number;
  readonly lines: readonly ShownLine[];
}

/** The longest line that is shown whole: a paragraph of a statute has under five thousand characters. */
const MAX_SHOWN = 20_000;
/** Lines of a file without pages that are drawn together. */
const STRETCH = 80;
const LINE_END = /\r\n|\n|\r/u;

/** The lines that hold something, in their pages. Linear in the text. */
export function showSource(
  sourceText: string,
  { spans }: Pick<ImportAccount, "spans">,
): readonly ShownPage[] {
  const byLine = groupByLine(spans);
  const hasPages = sourceText.includes("\f");
  const pages: { page: number | null; lines: ShownLine[] }[] = [];
  let page = 1;
  const place = (line: ShownLine) => {
    const last = pages.at(-1);
    const goesOn =
      last !== undefined && (hasPages ? last.page === page : last.lines.length < STRETCH);
    if (goesOn) last.lines.push(line);
    else pages.push({ page: hasPages ? page : null, lines: [line] });
  };
  sourceText.split(LINE_END).forEach((text, index) => {
    // What ends a page stands before the first words of the next one.
    page += countFeeds(text.slice(0, text.search(/\S|$/u)));
    const number = index + 1;
    if (text.trim() !== "") place(showLine(number, text, byLine.get(number) ?? []));
    page += countFeeds(text.trimStart());
  });
  return pages.map(({ page: shown, lines }) => ({
    page: shown,
    from: lines[0]?.number ?? 0,
    to: lines.at(-1)?.number ?? 0,
    lines,
  }));
}

function countFeeds(text: string): number {
  return text.includes("\f") ? text.split("\f").length - 1 : 0;
}

function groupByLine(spans: readonly ImportSpan[]): ReadonlyMap<number, readonly ImportSpan[]> {
  const byLine = new Map<number, ImportSpan[]>();
  for (const span of spans) {
    const line = byLine.get(span.line);
    if (line === undefined) byLine.set(span.line, [span]);
    else line.push(span);
  }
  return byLine;
}

function showLine(number: number, whole: string, spans: readonly ImportSpan[]): ShownLine {
  const text = whole.length > MAX_SHOWN ? whole.slice(0, MAX_SHOWN) : whole;
  const parts: LinePart[] = [];
  let at = 0;
  for (const span of spans) {
    if (span.from >= text.length) break;
    if (span.from > at) parts.push({ text: plain(text.slice(at, span.from)), span: null });
    parts.push({ text: plain(text.slice(span.from, span.to)), span });
    at = span.to;
  }
  if (at < text.length && text.slice(at).trim() !== "")
    parts.push({ text: plain(text.slice(at)), span: null });
  const held = parts.filter((part) => part.span !== null);
  return {
    number,
    parts,
    isMarkup: held.length > 0 && held.every((part) => part.span?.reason === "markup"),
    cut: whole.length - text.length,
  };
}

function plain(text: string): string {
  return text.replaceAll("\f", "");
}

/** The lines of each unit by the address that the account knows it by, in order. */
export function linesByUnit(spans: readonly ImportSpan[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const { eid, line } of spans) {
    if (eid === null) continue;
    const lines = found.get(eid);
    if (lines === undefined) found.set(eid, [line]);
    else if (lines.at(-1) !== line) lines.push(line);
  }
  return found;
}

/** The lines of a unit and of all that stands inside it. */
export function linesOfUnit(
  byUnit: ReadonlyMap<string, readonly number[]>,
  eid: string,
): readonly number[] {
  const lines = [...byUnit].flatMap(([unit, own]) =>
    unit === eid || unit.startsWith(`${eid}__`) ? own : [],
  );
  return [...new Set(lines)].toSorted((first, second) => first - second);
}
