/** The long runs: what each does, and which figure of its output is kept. */

export interface LongRow {
  readonly name: string;
  readonly what: string;
  readonly command: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** What the table says of its output. */
  readonly figure: (output: string) => string;
}

const NPM = ["npm", "run", "--silent"];

/** The last match of a pattern, or that there is none. */
const last =
  (pattern: RegExp) =>
  (output: string): string =>
    [...output.matchAll(pattern)].at(-1)?.[0].trim() ?? "nothing was said";

const TESTS = last(/^Tests: .*$/gmu);

const fuzz = (name: string, path: string, runs: number): LongRow => ({
  name: `fuzz-${name}`,
  what: `${runs} random cases of each law in ${path}, fresh seed`,
  command: [...NPM, "fuzz", "--", path],
  environment: { FUZZ_RUNS: String(runs) },
  figure: (output) => `${last(/^FUZZ_SEED=\d+/gmu)(output)}; ${TESTS(output)}`,
});

export const LONG_ROWS: readonly LongRow[] = [
  {
    name: "random-edits",
    what: "10,000 cases in one run: random edits of acts of the library and of whole acts, bills in a row, edits without a form, slips of labels, gaps, marks and notes in texts and in bills",
    command: ["npx", "tsx", "bench/random/laws.ts", "10000"],
    figure: (output) =>
      [...output.matchAll(/^(?:seed|[a-z ]+:) .*$/gmu)]
        .map(([line]) => line.replaceAll('"', ""))
        .join("; ") || "nothing was said",
  },
  {
    name: "finished-bills",
    what: "2,000 random edits of acts of the library and of whole acts with random frames: proven or refused; the finished bill certifies, verifies with its frame and gives the proposal",
    command: ["npx", "tsx", "bench/random/frames.ts", "2000"],
    figure: (output) =>
      [...output.matchAll(/^(?:seed|finished bills[a-z ]*:) .*$/gmu)]
        .map(([line]) => line.replaceAll('"', ""))
        .join("; ") || "nothing was said",
  },
  {
    name: "amending-pairs",
    what: "100 pairs of base and amending act of the corpus by a fresh seed: applied, or refused with the reason; every line looked at by a reader that shares nothing with the program",
    command: ["npx", "tsx", "bench/amending-pairs.ts", "100"],
    figure: (output) => [last(/^seed .*$/gmu)(output), last(/^all: .*$/gmu)(output)].join("; "),
  },
  {
    name: "collections",
    what: "every text of the collections, judged by the sequence of its articles",
    command: ["npx", "tsx", "bench/intake.ts", "collections"],
    figure: (output) =>
      [...output.matchAll(/^\| ([\w-]+) \| (\d+) \| (\d+) \| (\d+) \| ([\d.]+ %)/gmu)]
        .map(
          ([, name, acts, crashed, lost, gapless]) =>
            `${name}: ${acts} acts, ${crashed} crashed, ${lost} lost words, ${gapless} gapless`,
        )
        .join("; ") || "nothing was said",
  },
  {
    name: "scores",
    what: "the benches of the scores on everything at hand instead of samples",
    command: [...NPM, "bench", "--", "scores", "--whole"],
    figure: (output) =>
      [
        ...output.matchAll(
          /^\| (\w+ \| (?:articles right|words under the right article|resolved|understood as the gold has it|valid|paired rightly)) \| – \| (\d+)/gmu,
        ),
      ]
        .map(([, name = "", value]) => `${name.replace(" | ", ", ")}: ${value}`)
        .join("; ") || "nothing was said",
  },
  fuzz("dialect", "tests/engine/dialect", 20_000),
  fuzz("intake", "tests/engine/intake", 20_000),
  fuzz("extract", "tests/server/extract", 10_000),
  fuzz("diff", "tests/engine/diff", 300),
  fuzz("base-updates", "tests/engine/merge/laws", 500),
  fuzz("base-undo", "tests/server/services/base-laws", 200),
  fuzz("merges", "tests/engine/merge/sources", 2_000),
  fuzz("combined", "tests/engine/merge/combine-laws", 200),
  {
    name: "mutated",
    what: "100,000 damaged sources of every format: no throw, no word lost, none over two seconds",
    command: ["npx", "tsx", "bench/mutated.ts"],
    figure: last(/^\d+ damaged sources: .*$/gmu),
  },
  {
    name: "hostile",
    what: "every reader on fifty hostile texts: processor time of 80,000 characters over that of 10,000",
    command: ["npx", "tsx", "bench/hostile.ts"],
    figure: last(/^\d+ readers × .*$/gmu),
  },
  {
    name: "stranger-test",
    what: "a fresh clone without the corpus: npm ci && npm test, all three projects",
    command: ["bash", "bench/long/stranger.sh", "test"],
    figure: (output) => `${TESTS(output)}; ${last(/^\d+ tests? w\w+ skipped.*$/gmu)(output)}`,
  },
  {
    name: "stranger-start",
    what: "a fresh clone: npm ci && npm start, until the page is served",
    command: ["bash", "bench/long/stranger.sh", "start"],
    figure: last(/^served .*$/gmu),
  },
  {
    name: "busy",
    what: "npm test while two other processes keep the processor busy",
    command: ["bash", "bench/long/busy.sh"],
    figure: TESTS,
  },
];
