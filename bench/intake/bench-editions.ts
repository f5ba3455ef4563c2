/** Acts of which another edition is at hand: articles by label and order, words by article, notes by unit. */
import { readHtml, readPlainText } from "../../engine/intake/index.ts";
import { indonesia } from "../../schemas/profiles/id.ts";
import { readCorpus } from "../../tests/support/corpus.ts";
import { BENCH_ROWS, type BenchRow } from "./acts.ts";
import { EDITION_DIFFERENCES } from "./editions.ts";
import { type NoteScore, scoreNotes } from "./notes.ts";
import type { BenchOptions } from "./options.ts";
import {
  type ArticleScore,
  readArticles,
  scoreArticles,
  scoreWords,
  toldMissing,
  type WordScore,
} from "./score.ts";
import { percent, printHead, printRow, sumOf } from "./table.ts";
import { readTruth } from "./truth.ts";

export interface RowResult {
  readonly row: BenchRow;
  readonly articles: ArticleScore;
  readonly words: WordScore | null;
  readonly notes: NoteScore | null;
  readonly lost: number;
}

/** Prints a table for each kind of source. */
export function benchEditions({ withDetail, only }: BenchOptions): void {
  for (const kind of ["clean", "scanned", "converted"] as const) {
    const rows = BENCH_ROWS.filter((row) => row.kind === kind && row.input.includes(only));
    printHead(kind, [
      "input",
      "articles",
      "right",
      "invented",
      "marked doubtful",
      "silently wrong",
      "words under the right article",
      "equal to the letter",
      "notes",
      "tied rightly",
      "words lost",
    ]);
    const results = rows.map((row) => {
      const result = runRow(row);
      printResult(row.input.slice(3), [result]);
      if (withDetail) for (const line of detailOf(result)) console.log(`    ${line}`);
      return result;
    });
    printResult("**together**", results);
  }
}

/** How a row is read. */
export function runRow(row: BenchRow): RowResult {
  const source = readCorpus(row.input);
  const readText = row.input.endsWith(".html") ? readHtml : readPlainText;
  const result = readText(source, { profile: indonesia });
  const read = readArticles(result);
  const differences = EDITION_DIFFERENCES.filter(({ act }) => row.input.includes(`${act}/`));
  return {
    row,
    articles: scoreArticles(row.articles, read, toldMissing(result)),
    words:
      row.truth === null ? null : scoreWords(readTruth(row.truth, row.articles), read, differences),
    // What scanning has done to "Ayat (1)" no simple cutter can undo.
    notes: row.kind === "clean" ? scoreNotes(result, source, row.input) : null,
    lost: result.problems.filter(({ code }) => code === "intake/words-lost").length,
  };
}

function printResult(name: string, results: readonly RowResult[]): void {
  const expected = sumOf(results, ({ articles }) => articles.expected);
  const right = sumOf(results, ({ articles }) => articles.right);
  const invented = sumOf(results, ({ articles }) => articles.invented.length);
  const silent = sumOf(results, ({ articles }) => articles.silent.length);
  const missing = sumOf(results, ({ articles }) => articles.missing.length);
  const total = sumOf(results, ({ words }) => words?.total ?? 0);
  const notes = sumOf(results, ({ notes: score }) => score?.notes ?? 0);
  printRow([
    name,
    expected,
    results.length > 1 ? percent(right, expected) : right,
    invented,
    missing + invented - silent,
    silent,
    percent(
      sumOf(results, ({ words }) => words?.placed ?? 0),
      total,
    ),
    percent(
      sumOf(results, ({ words }) => words?.equal ?? 0),
      total,
    ),
    notes,
    percent(
      sumOf(results, ({ notes: score }) => score?.right ?? 0),
      notes,
    ),
    sumOf(results, ({ lost }) => lost),
  ]);
}

function detailOf({ articles, words, notes }: RowResult): readonly string[] {
  const worst = words?.worst.map(({ label, share }) => `${label} ${percent(share, 1)}`) ?? [];
  const listed: readonly (readonly [string, readonly string[]])[] = [
    ["missing", articles.missing],
    ["invented", articles.invented],
    ["silent", articles.silent],
    ["words", worst.slice(0, 12)],
    ["notes missing", notes?.missing ?? []],
    ["notes wrong", notes?.wrong ?? []],
  ];
  return listed.flatMap(([name, values]) =>
    values.length === 0 ? [] : [`${name}: ${values.slice(0, 40).join(", ")}`],
  );
}
