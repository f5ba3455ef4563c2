/** Reads the explanation: its title, its general part, and the notes on articles and on what stands in them. */
import { readContent } from "../content.ts";
import { findArticles } from "../headings.ts";
import type { SourceLine } from "../lines.ts";
import type { Outline } from "../outline.ts";
import { type Word, wholeLine, wordsOf } from "../pieces.ts";
import type { IntakeSetting } from "../setting.ts";
import { beginArticle } from "./body.ts";

const DIVISION =
  /^(?:[IVX]{1,4}|[A-Z]|\d)?\s?[.,]?\s*(?:PENJELASAN\s+)?(?:UMUM|PASAL DEMI PASAL)\s?[.:]?$/u;
const BY_ARTICLE = /PASAL DEMI PASAL/u;
const NOTE = /^(Ayat|Huruf|Angka)\s*(\(\s?\d+[a-z]?\s?\)|[a-z]{1,2}\d?\)?|\d+[a-z]?\)?)\s*\.?$/u;

const DIVISION_DEPTH = 3;
const NOTE_DEPTH = 4;

/** Reads the lines of an explanation into the outline. */
export function readExplanation(
  lines: readonly SourceLine[],
  outline: Outline,
  setting: IntakeSetting,
): void {
  const divisions = lines.flatMap(({ text }, index) => (DIVISION.test(text) ? [index] : []));
  const byArticle = divisions.find((index) => BY_ARTICLE.test(lines[index]?.text ?? ""));
  const first = divisions[0] ?? byArticle ?? titleEnd(lines);
  outline.begin({ kind: "heading", depth: 2 }, [], lines.slice(0, first).map(wholeLine));
  const notesFrom = byArticle === undefined ? first : byArticle + 1;
  readDivisions(lines.slice(first, notesFrom), outline, setting);
  readNotes(lines.slice(notesFrom), outline, setting);
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
    if (!DIVISION.test(line.text)) return;
    readContent(lines.slice(start, index), outline, setting, false);
    outline.begin({ kind: "heading", depth: DIVISION_DEPTH }, [], [wholeLine(line)]);
    start = index + 1;
  });
  readContent(lines.slice(start), outline, setting, false);
}

function readNotes(lines: readonly SourceLine[], outline: Outline, setting: IntakeSetting): void {
  const articles = findArticles(lines, setting);
  readContent(lines.slice(0, articles[0]?.index), outline, setting, false);
  articles.forEach((article, at) => {
    beginArticle(article, lines, outline, NOTE_DEPTH);
    readNote(lines.slice(article.index + 1, articles[at + 1]?.index), outline, setting);
  });
}

function readNote(lines: readonly SourceLine[], outline: Outline, setting: IntakeSetting): void {
  let start = 0;
  lines.forEach((line, index) => {
    const found = NOTE.exec(line.text);
    if (found === null) return;
    readContent(lines.slice(start, index), outline, setting, false);
    outline.begin({ kind: "note" }, noteLabel(line, found), []);
    start = index + 1;
  });
  readContent(lines.slice(start), outline, setting, false);
}

function noteLabel(line: SourceLine, [, name = "", number = ""]: RegExpExecArray): readonly Word[] {
  const words = wordsOf({ line, from: 0, to: line.text.length });
  const wanted = number.replaceAll(/\s/gu, "");
  if (words.length === 2 && words[0]?.text === name && words[1]?.text === wanted) return words;
  const parts = words.flatMap((word) => word.parts);
  const [first, ...rest] = parts;
  if (first === undefined || rest.length === 0) return words;
  return [
    { text: name, parts: [first], rule: null },
    { text: wanted, parts: rest, rule: "label-spacing" },
  ];
}
