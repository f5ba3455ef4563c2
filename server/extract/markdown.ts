/** A text in the dialect → its document. */
import { fencedTableMarks, readDialect, readInline } from "../../engine/dialect/index.ts";
import { decodeReferences, normalizeCharacters } from "../../engine/text/index.ts";
import type { Eid } from "../../schemas/eid.ts";
import { type Problem, problem } from "../../schemas/problem.ts";
import { hasLettersOf, type KeptPiece, ownPieces } from "./kept.ts";
import type { DocumentReading, ExtractOptions, Reading } from "./source.ts";
import { accountOfSpans, type Piece } from "./span-account.ts";

/** The document of a text in the dialect, without an account; words that it does not have are told all the same. */
export function readMarkdownDocument(text: string, options: ExtractOptions): DocumentReading {
  const { profile } = options;
  const read = readDialect(text, profile === undefined ? {} : { profile });
  const { lines, front } = linesOf(text, read.frontMatter);
  const body = lines.slice(front);
  // Where letters are written by their names, or differ, the account says which words are meant.
  if (body.some((line) => /&#?\w+;/u.test(line)) || !hasLettersOf(body, read.document)) {
    const { account: _, ...reading } = readMarkdown(text, options);
    return reading;
  }
  return { ...read, sourceText: text };
}

/** The document of a text in the dialect, with an account of each character. */
export function readMarkdown(text: string, { profile }: ExtractOptions): Reading {
  const read = readDialect(text, profile === undefined ? {} : { profile });
  const { lines, front } = linesOf(text, read.frontMatter);
  const marks = fencedTableMarks(lines);
  const pieces = lines.flatMap((line, index) => {
    const inTable = marks.get(index);
    if (inTable !== undefined && index >= front) return cutCell(line, index + 1, inTable);
    // A byte order mark is white space to a reader.
    const plain = index === 0 ? line.replace(/^\uFEFF/u, " ") : line;
    return index < front ? wholeLine(plain, index + 1, "front-matter") : cutLine(plain, index + 1);
  });
  const kept = pieces.filter(({ reason }) => reason === null);
  const owned = ownPieces(kept.map(saidBy), read.document, read.profile);
  const eids = new Map(kept.map((piece, index) => [piece, owned.eids[index] ?? null]));
  const doubtful = new Set(
    read.problems.flatMap(({ code, at }) =>
      code === "dialect/unexpected-label" && at !== null
        ? [at.kind === "source" ? at.line : (read.lines.get(at.eid as Eid) ?? 1)]
        : [],
    ),
  );
  const { parting } = owned;
  const lost: readonly Problem[] =
    parting === undefined
      ? []
      : [
          problem(
            "extract/words-lost",
            { source: parting.source, document: parting.document },
            { kind: "source", line: parting.line, column: parting.column },
          ),
        ];
  return {
    document: read.document,
    profile: read.profile,
    facts: read.facts,
    frontMatter: read.frontMatter,
    account: accountOfSpans(
      pieces.map((piece) => ({
        ...piece,
        text: lines[piece.line - 1]?.slice(piece.from, piece.to) ?? "",
        eid: eids.get(piece) ?? null,
        doubtful: doubtful.has(piece.line),
      })),
      "words-of-marks",
    ),
    sourceText: text,
    problems: [...lost, ...read.problems],
    lines: read.lines,
  };
}

/** The lines of a text, and how many of them are its front matter. */
function linesOf(text: string, frontMatter: string) {
  const front = frontMatter === "" ? 0 : frontMatter.trimEnd().split("\n").length;
  return { lines: text.split(/\r\n?|\n/u), front };
}

interface MarkdownPiece extends Piece {
  readonly content: string;
}

function wholeLine(
  line: string,
  number: number,
  reason: Piece["reason"],
  start = 0,
): readonly MarkdownPiece[] {
  const from = line.search(/\S/u);
  if (from === -1) return [];
  const to = line.trimEnd().length;
  const content = line.slice(from, to);
  return [{ line: number, from: start + from, to: start + to, reason, content }];
}

// Signs that say what a line is and are no part of the law: of headings, quotes, tables, and the line that ends the body.
const LINE_MARKUP = /^\s*(?:(?:>\s?)+\s*)?(?:#{1,6}(?=\s)|\*\*\*\s*$|-{3,}\s*$)?/u;

// "| --- | :-: |" says where the columns of a table stand, and is no text.
function isTableRule(line: string): boolean {
  const cells = line.replace(/^[\s>]+/u, "").split("|");
  const last = cells.pop() ?? "";
  if (cells[0]?.trim() === "") cells.shift();
  return (
    cells.length > 0 &&
    cells.every((cell) => /^:?-+:?$/u.test(cell.trim())) &&
    /^:?-*:?$/u.test(last.trim())
  );
}

function cutLine(line: string, number: number): readonly MarkdownPiece[] {
  if (isTableRule(line)) return wholeLine(line, number, "markup");
  const markup = LINE_MARKUP.exec(line)?.[0] ?? "";
  const rest = line.slice(markup.length);
  const isRow = /^\s*\|.*\|\s*$/u.test(rest);
  return [
    ...wholeLine(markup, number, "markup"),
    ...(isRow ? cutRow(rest, number, markup.length) : wholeLine(rest, number, null, markup.length)),
  ];
}

/** A line of a fenced table: its marks, then what its cell says. */
function cutCell(line: string, number: number, marks: number): readonly MarkdownPiece[] {
  const mark = wholeLine(line.slice(0, marks), number, "markup");
  return [...mark, ...wholeLine(line.slice(marks), number, null, marks)];
}

function cutRow(row: string, number: number, start: number): readonly MarkdownPiece[] {
  return [...row.matchAll(/\||(?:\\\||[^|])+/gu)].flatMap(({ 0: text, index }) =>
    wholeLine(text, number, text === "|" ? "markup" : null, start + index),
  );
}

function saidBy({ line, from, content }: MarkdownPiece): KeptPiece {
  const { text } = normalizeCharacters(content);
  if (!text.includes("&")) return { line, from, said: text };
  // Inside a code nothing is a reference; the reader of the dialect says what is inside.
  if (text.includes("`")) return { line, from, said: inlineText(text) };
  // An escape makes a sign no reference: what follows "\" is text.
  const parts = text.split(/(\\[\\&])/u);
  const said = parts.map((part) =>
    part.startsWith("\\") ? part.slice(1) : decodeReferences(part),
  );
  return { line, from, said: said.join("") };
}

function inlineText(source: string): string {
  return readInline(source)
    .map(({ text }) => text ?? "")
    .join("");
}
