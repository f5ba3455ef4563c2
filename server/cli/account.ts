/** The account of a source: where each character that is not white space went (contract `rancang/account@1`). */
import type { Clause } from "../../engine/document/index.ts";
import { addressClauses } from "../../engine/document/index.ts";
import type { Eid } from "../../schemas/eid.ts";
import type { Source } from "./source.ts";

export interface Span {
  readonly line: number;
  /** Columns of the line, from 0; `to` is behind the last. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly outcome: "kept" | "dropped" | "repaired";
  readonly doubtful: boolean;
  readonly eid: Eid | null;
  readonly reason: string | null;
}

export interface Account {
  readonly schema: "rancang/account@1";
  readonly words: {
    readonly source: number;
    readonly document: number;
    readonly dropped: number;
    readonly repaired: number;
  };
  readonly spans: readonly Span[];
}

/** The account of a text in the dialect, line by line. */
export function accountFor(text: string, source: Source): Account {
  const lines = text.split(/\r\n?|\n/u);
  const frontLines =
    source.frontMatter === "" ? 0 : source.frontMatter.trimEnd().split("\n").length;
  const owners = ownersOfLines(lines.length, source);
  const doubtful = new Set(
    source.findings
      .filter(({ problem }) => problem.code === "dialect/unexpected-label")
      .map(({ line }) => line),
  );
  const spans = lines.flatMap((line, index): readonly Span[] => {
    const number = index + 1;
    const pieces = cutPieces(
      // A byte order mark is white space to a reader.
      index === 0 ? line.replace(/^\uFEFF/u, " ") : line,
      number <= frontLines ? "front-matter" : "markdown",
    );
    return pieces.map(({ from, to, reason }) => ({
      line: number,
      from,
      to,
      text: line.slice(from, to),
      outcome: outcomeOf(line.slice(from, to), reason),
      doubtful: doubtful.has(number),
      eid: reason === null ? ownerOf(line.slice(from, to), owners[index] ?? []) : null,
      reason,
    }));
  });
  return { schema: "rancang/account@1", words: countWords(spans), spans };
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly reason: "front-matter" | "markup" | null;
}

function cutPieces(line: string, kind: "front-matter" | "markdown"): readonly Piece[] {
  switch (kind) {
    case "front-matter":
      return wholeLine(line, "front-matter");
    case "markdown":
      return cutLine(line);
  }
}

function wholeLine(line: string, reason: Piece["reason"]): readonly Piece[] {
  const from = line.search(/\S/u);
  return from === -1 ? [] : [{ from, to: line.trimEnd().length, reason }];
}

// Signs that say what a line is and are no part of the law: of headings, quotes, tables, and the line that ends the body.
const LINE_MARKUP = /^\s*(?:(?:>\s?)+\s*)?(?:#{1,6}(?=\s)|\*\*\*\s*$|-{3,}\s*$)?/u;
const TABLE_RULE = /^\s*(?:>\s?)*\|?(?:\s*:?-+:?\s*\|)+\s*:?-*:?\s*$/u;

function cutLine(line: string): readonly Piece[] {
  if (TABLE_RULE.test(line)) return wholeLine(line, "markup");
  const markup = LINE_MARKUP.exec(line)?.[0] ?? "";
  const opening = wholeLine(markup, "markup");
  const rest = line.slice(markup.length);
  const isRow = /^\s*\|.*\|\s*$/u.test(rest);
  const parts = isRow ? cutRow(rest) : wholeLine(rest, null);
  return [
    ...opening,
    ...parts.map(({ from, to, reason }) => ({
      from: from + markup.length,
      to: to + markup.length,
      reason,
    })),
  ];
}

function cutRow(row: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const found of row.matchAll(/\||(?:\\\||[^|])+/gu)) {
    const isBar = found[0] === "|";
    for (const piece of wholeLine(found[0], isBar ? "markup" : null))
      pieces.push({ ...piece, from: piece.from + found.index, to: piece.to + found.index });
  }
  return pieces;
}

function outcomeOf(text: string, reason: Piece["reason"]): Span["outcome"] {
  if (reason !== null) return "dropped";
  // What the reader normalizes: characters of another form, and those that are no text.
  return text.normalize("NFC") === text && !text.includes("\uFFFD") ? "kept" : "repaired";
}

/** For each line the unit that began last and those around it, the innermost first. */
function ownersOfLines(count: number, { lines, document, profile }: Source): readonly Clause[][] {
  const clauses = addressClauses(document, profile);
  const byEid = new Map(clauses.map((clause) => [clause.eid, clause]));
  const owners: Clause[][] = [];
  let next = 0;
  let current: Clause | undefined;
  for (let line = 1; line <= count; line += 1) {
    for (let clause = clauses[next]; clause !== undefined; clause = clauses[next]) {
      if ((lines.get(clause.eid) ?? 1) > line) break;
      current = clause;
      next += 1;
    }
    const around: Clause[] = [];
    for (
      let at = current;
      at !== undefined;
      at = at.parent === null ? undefined : byEid.get(at.parent)
    )
      around.push(at);
    owners.push(around);
  }
  return owners;
}

/** The innermost unit whose own words hold those of the line; a tail belongs to a unit further out than the last item. */
function ownerOf(text: string, around: readonly Clause[]): Eid | null {
  const letters = lettersOf(text);
  const holder = around.find(({ label, ownText }) =>
    lettersOf(`${label} ${ownText}`).includes(letters),
  );
  return (holder ?? around[0])?.eid ?? null;
}

function lettersOf(text: string): string {
  return text.normalize("NFC").replace(/[^\p{L}\p{N}]/gu, "");
}

function countWords(spans: readonly Span[]): Account["words"] {
  const count = (isMeant: (span: Span) => boolean): number =>
    spans
      .filter(isMeant)
      .reduce((sum, { text }) => sum + text.split(/\s+/u).filter((word) => word !== "").length, 0);
  return {
    source: count(() => true),
    document: count(({ outcome }) => outcome !== "dropped"),
    dropped: count(({ outcome }) => outcome === "dropped"),
    repaired: count(({ outcome }) => outcome === "repaired"),
  };
}
