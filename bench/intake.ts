/**
 * How well official texts are read. `npx tsx bench/intake.ts` prints the tables; with the folder of the unpacked
 * collections as an argument their table too, with `--detail` what is wrong in each row.
 */
import { readHtml, readPlainText } from "../engine/intake/index.ts";
import { indonesia } from "../schemas/profiles/id.ts";
import { readCorpus } from "../tests/support/corpus.ts";
import { BENCH_ROWS, type BenchRow } from "./intake/acts.ts";
import { EDITION_DIFFERENCES, type EditionDifference } from "./intake/editions.ts";
import { readArticles, scoreArticles, scoreNotes, scoreWords } from "./intake/score.ts";
import { readTruth } from "./intake/truth.ts";

const args = process.argv.slice(2);
const withDetail = args.includes("--detail");
const only = args.find((arg) => arg.startsWith("--only="))?.slice("--only=".length) ?? "";

interface RowResult {
  readonly row: BenchRow;
  readonly expected: number;
  readonly right: number;
  readonly invented: number;
  readonly silent: number;
  readonly words: {
    readonly total: number;
    readonly equal: number;
    readonly placed: number;
  } | null;
  readonly notes: number;
  readonly tied: number;
  readonly lost: number;
  readonly detail: readonly string[];
}

function runRow(row: BenchRow): RowResult {
  const readText = row.input.endsWith(".html") ? readHtml : readPlainText;
  const result = readText(readCorpus(row.input), { profile: indonesia });
  const read = readArticles(result);
  const articles = scoreArticles(row.articles, read);
  const words =
    row.truth === null ? null : scoreWords(readTruth(row.truth), read, differencesOf(row));
  const lost = result.problems.filter(({ code }) => code === "intake/words-lost").length;
  return {
    row,
    expected: articles.expected,
    right: articles.right,
    invented: articles.invented.length,
    silent: articles.silent.length,
    words,
    ...scoreNotes(result),
    lost,
    detail: [
      ...listed("missing", articles.missing),
      ...listed("invented", articles.invented),
      ...listed("silent", articles.silent),
      ...listed(
        "words",
        (words?.worst ?? []).slice(0, 12).map(({ label, share }) => `${label} ${percent(share)}`),
      ),
    ],
  };
}

function differencesOf({ input }: BenchRow): readonly EditionDifference[] {
  return EDITION_DIFFERENCES.filter((difference) => input.endsWith(difference.input));
}

function listed(name: string, values: readonly string[]): readonly string[] {
  return values.length === 0 ? [] : [`${name}: ${values.slice(0, 40).join(", ")}`];
}

function percent(share: number): string {
  return Number.isNaN(share) ? "–" : `${(share * 100).toFixed(2)} %`;
}

function printTable(kind: BenchRow["kind"], results: readonly RowResult[]): void {
  console.log(`\n### ${kind}\n`);
  console.log(
    "| act | input | articles | right | invented | silent | words placed | words equal | notes tied | lost |",
  );
  console.log("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
  for (const {
    row,
    expected,
    right,
    invented,
    silent,
    words,
    notes,
    tied,
    lost,
    detail,
  } of results) {
    const placed = words === null ? "" : percent(words.placed / words.total);
    const equal = words === null ? "" : percent(words.equal / words.total);
    const note = notes === 0 ? "" : `${tied}/${notes}`;
    console.log(
      `| ${row.act} | ${row.input.slice(3)} | ${expected} | ${right} | ${invented} | ${silent} | ${placed} | ${equal} | ${note} | ${lost} |`,
    );
    if (withDetail) for (const line of detail) console.log(`    ${line}`);
  }
  const sum = (pick: (result: RowResult) => number): number =>
    results.reduce((all, result) => all + pick(result), 0);
  const expected = sum((result) => result.expected);
  console.log(
    `| **together** | | ${expected} | ${percent(sum(({ right }) => right) / expected)} | ${sum(({ invented }) => invented)} | ${sum(({ silent }) => silent)} | ${percent(sum(({ words }) => words?.placed ?? 0) / sum(({ words }) => words?.total ?? 0))} | ${percent(sum(({ words }) => words?.equal ?? 0) / sum(({ words }) => words?.total ?? 0))} | ${percent(sum(({ tied }) => tied) / sum(({ notes }) => notes))} | ${sum(({ lost }) => lost)} |`,
  );
}

const results = BENCH_ROWS.filter(({ input }) => input.includes(only)).map(runRow);
for (const kind of ["clean", "scanned", "converted"] as const) {
  printTable(
    kind,
    results.filter(({ row }) => row.kind === kind),
  );
}
