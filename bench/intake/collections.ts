/** The collections of the corpus: texts without a second edition, judged by the sequence of their articles alone. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { addressClauses } from "../../engine/document/index.ts";
import { type IntakeResult, readHtml, readPlainText } from "../../engine/intake/index.ts";
import { parseHeadingLabel } from "../../engine/text/index.ts";
import { indonesia } from "../../schemas/profiles/id.ts";
import { readSourceArticles, type SourceArticles } from "./gaps.ts";
import { interruptingLines } from "./interrupting.ts";
import { leftLabels } from "./left-labels.ts";

export interface CollectionFile {
  readonly file: string;
  readonly articles: number;
  readonly crashed: boolean;
  readonly lost: boolean;
  /** Whether the act's own articles follow one another from the first to the last that the source has. */
  readonly isGapless: boolean;
  /** Articles that the source lacks, and those of them that no problem names. */
  readonly gaps: number;
  readonly silent: readonly string[];
  /** Articles that a problem says are missing, and those of them that stand in the source. */
  readonly named: number;
  readonly untrue: readonly string[];
  /** Labels that no line of the source has at their place, or twice. */
  readonly invented: readonly string[];
  /** Other labels out of their sequence: items, paragraphs, containers. */
  readonly items: number;
  /** Labelled lines that stand inside texts, and of which nothing is told. */
  readonly left: readonly string[];
  /** Words that are told as looking misread. */
  readonly misread: number;
  /** Lines of the page inside articles, by a detector that shares nothing with the reader. */
  readonly interrupting: readonly string[];
}

/** The texts of a folder. */
export function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:txt|md|html)$/u.test(file))
    .sort();
}

const CRASHED: Omit<CollectionFile, "file"> = {
  articles: 0,
  crashed: true,
  lost: true,
  isGapless: false,
  gaps: 0,
  silent: [],
  named: 0,
  untrue: [],
  invented: [],
  items: 0,
  left: [],
  misread: 0,
  interrupting: [],
};

/** Reads a file of a folder and judges it. */
export function runFile(folder: string, file: string): CollectionFile {
  const source = readFileSync(join(folder, file), "utf8");
  try {
    const read = file.endsWith(".html") ? readHtml : readPlainText;
    const result = read(source, { profile: indonesia });
    const isTold = result.problems.some(({ code }) => code === "intake/unread-part");
    const left = leftLabels(source, file, result.markdown, isTold);
    return { file, left, ...judge(result, source, readSourceArticles(source, file)) };
  } catch {
    return { file, ...CRASHED };
  }
}

interface OwnArticle {
  readonly number: string;
  readonly main: number;
  readonly eid: string;
  readonly line: number;
}

function judge(
  result: IntakeResult,
  source: string,
  truth: SourceArticles,
): Omit<CollectionFile, "file" | "left"> {
  const own = ownArticles(result);
  const unplaced = unplacedNumbers(result);
  // What is told to stand without its place is not told to be missing.
  const named = new Set([...namedGaps(result)].filter((number) => !unplaced.has(number)));
  const beyond = Math.max(0, ...unplaced);
  const misprinted = misprintedNumbers(result);
  const mains = new Set(own.map(({ main }) => main));
  const last = Math.max(truth.last, ...own.map(({ main }) => main));
  const lacking = Array.from({ length: last }, (_, at) => at + 1).filter((at) => !mains.has(at));
  const isInOrder = own.every(({ main }, at) => main >= (own[at - 1]?.main ?? 0));
  const count = sequenceProblems(result);
  return {
    articles: own.length,
    crashed: false,
    lost: result.problems.some(({ code }) => code === "intake/words-lost"),
    interrupting: interruptingLines(source, result.account.spans),
    misread: result.problems.filter(({ code }) => code === "intake/suspect-word").length,
    isGapless: own.length > 0 && lacking.length === 0 && isInOrder,
    gaps: truth.missing.length,
    silent: truth.missing
      .filter((number) => !named.has(number) && number > beyond && !misprinted.has(number))
      .map(String),
    named: named.size,
    untrue: [...named].filter((number) => truth.standing.has(number)).map(String),
    invented: inventedArticles(own, source, truth.isRoman),
    items: count,
  };
}

function ownArticles({ document, lines }: IntakeResult): readonly OwnArticle[] {
  const clauses = addressClauses(document, indonesia);
  const articles = clauses.filter(({ kind, eid }) => kind === "article" && !eid.includes("__"));
  // An explanation alone is judged by its notes on articles.
  const notes = clauses.filter(
    ({ kind, eid }) => kind === "note" && /^att_1__art_[^_]+$/u.test(eid),
  );
  const body = articles.length > 0 ? articles : notes;
  return body.map(({ label, eid }) => {
    const number = parseHeadingLabel(label, indonesia)?.number ?? label;
    return { number, main: mainOf(number), eid, line: lines.get(eid) ?? 0 };
  });
}

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

function mainOf(number: string): number {
  const digits = /^\d+/u.exec(number)?.[0];
  return digits === undefined ? ROMAN.indexOf(number) + 1 : Number(digits);
}

// "Pasal 9 stands where Pasal 7 was expected" names 7 and 8.
function namedGaps({ problems }: IntakeResult): ReadonlySet<number> {
  const named = new Set<number>();
  for (const found of problems) {
    if (found.code !== "dialect/unexpected-label" || found.at?.kind !== "clause") continue;
    if (found.at.eid.includes("__")) continue;
    const label = /^Pasal (\d+)/u.exec(found.facts.label)?.[1];
    const expected = /^Pasal (\d+)/u.exec(found.facts.expected)?.[1];
    if (label === undefined || expected === undefined) continue;
    for (let number = Number(expected); number < Number(label); number += 1) named.add(number);
  }
  return named;
}

function misprintedNumbers({ problems }: IntakeResult): ReadonlySet<number> {
  return new Set(
    problems.flatMap((found) =>
      found.code === "intake/misprinted-label"
        ? [Number(/^Pasal (\d+)/u.exec(found.facts.label)?.[1] ?? 0)]
        : [],
    ),
  );
}

// A heading that finds no place behind the last article says that what lies between is missing.
function unplacedNumbers({ problems }: IntakeResult): ReadonlySet<number> {
  return new Set(
    problems.flatMap((found) => {
      if (found.code !== "intake/unread-heading") return [];
      const number = /^Pasal (\d+)/u.exec(found.facts.text)?.[1];
      return number === undefined ? [] : [Number(number)];
    }),
  );
}

function sequenceProblems({ problems }: IntakeResult): number {
  return problems.filter(
    ({ code, at }) =>
      code === "dialect/unexpected-label" && !(at?.kind === "clause" && /^art_\w+$/u.test(at.eid)),
  ).length;
}

function inventedArticles(
  own: readonly OwnArticle[],
  source: string,
  isRoman: boolean,
): readonly string[] {
  const lines = source.split(/\r\n|\n|\r/u);
  const seen = new Set<string>();
  return own.flatMap(({ number, line }) => {
    const isTwice = seen.has(number);
    seen.add(number);
    const around = lines.slice(line - 1, line + 1).join(" ");
    const stands = /[PF]\s?a\s?[s5]\s?a/iu.test(around);
    const isOther = isRoman && /^\d/u.test(number);
    return isTwice || isOther || !stands ? [number] : [];
  });
}
