/** Title, preamble, closing and explanation of every scan of the corpus: words by unit, and lines joined as a person joins them. */
import { diffArrays, diffChars } from "diff";
import { readPlainText } from "../../engine/intake/index.ts";
import { indonesia } from "../../schemas/profiles/id.ts";
import { readCorpus } from "../../tests/support/corpus.ts";
import type { BenchOptions } from "./options.ts";
import { type Part, type PartUnit, readParts, readPartTruth } from "./part-truth.ts";
import { isFurniture, plainLines } from "./plain-lines.ts";
import { wordsOf } from "./score.ts";
import { percent, printHead, printRow, sumOf } from "./table.ts";

interface ScanRow {
  readonly input: string;
  /** The edition whose title, preamble and closing are held to be true. */
  readonly act: string | null;
  /** The one whose explanation is. */
  readonly explanation: string | null;
  /** Editions whose lines are those of a print. */
  readonly wrapped: readonly string[];
}

function row(
  input: string,
  act: string | null,
  explanation: string | null = null,
  ...wrapped: readonly string[]
): ScanRow {
  const path = (name: string): string => `id/${name}`;
  return {
    input: path(input),
    act: act === null ? null : path(act),
    explanation: explanation === null ? null : path(explanation),
    wrapped: wrapped.map(path),
  };
}

const PERPU = "uu-2016-17/pdf-lembaran.txt";
const TREATY = "uu-2017-12/pdf-lembaran.txt";
const PRINT = "uu-2016-19/bpk-pdf.txt";

const SCAN_ROWS: readonly ScanRow[] = [
  row("uu-2008-11/raw-ocr.txt", "uu-2008-11/clean.md", "uu-2008-11/lembaran-negara.html"),
  row("uu-2016-17/pdf-scan.txt", PERPU, PERPU, PERPU),
  row("uu-2016-19/pdf-scan.txt", "uu-2016-19/clean.md", PRINT, PRINT),
  row("uu-2016-19/raw-ocr.txt", "uu-2016-19/clean.md", PRINT, PRINT),
  row("uu-2017-12/pdf-scan.txt", TREATY, null, TREATY),
  row("pp-2019-71/raw-ocr.txt", "pp-2019-71/clean.md"),
  row("permenkominfo-2020-5/raw-ocr.txt", "permenkominfo-2020-5/clean.md"),
  row("permenkominfo-2021-10/raw-ocr.txt", "permenkominfo-2021-10/clean.md"),
  row("uu-2022-27/raw-ocr.txt", "uu-2022-27/clean.md"),
  row("uu-2024-1/raw-ocr.txt", "uu-2024-1/clean.md"),
];

const PARTS: readonly Part[] = ["title", "preamble", "closing", "explanation"];

interface PartScore {
  readonly input: string;
  readonly part: Part;
  readonly total: number;
  readonly placed: number;
  readonly lineEnds: number;
  readonly joinedRight: number;
  readonly worst: readonly string[];
}

/** Prints a row for each part of each scan whose truth is at hand. */
export function benchScans({ withDetail, only }: BenchOptions): void {
  const rows = SCAN_ROWS.filter(({ input }) => input.includes(only));
  const scores = rows.flatMap(scoreScan);
  printHead("parts of scans", [
    "input",
    "part",
    "words",
    "under the right unit",
    "line ends",
    "joined or parted as a person does",
  ]);
  for (const score of scores) {
    printScore(score.input.slice(3), score.part, [score]);
    if (withDetail) for (const line of score.worst) console.log(`    ${line}`);
  }
  for (const part of PARTS)
    printScore(
      "**together**",
      part,
      scores.filter((score) => score.part === part),
    );
  printScore("**together**", "all", scores);
}

function printScore(name: string, part: string, scores: readonly PartScore[]): void {
  const total = sumOf(scores, (score) => score.total);
  const lineEnds = sumOf(scores, (score) => score.lineEnds);
  printRow([
    name,
    part,
    total,
    percent(
      sumOf(scores, (score) => score.placed),
      total,
    ),
    lineEnds,
    percent(
      sumOf(scores, (score) => score.joinedRight),
      lineEnds,
    ),
  ]);
}

function scoreScan({ input, act, explanation, wrapped }: ScanRow): readonly PartScore[] {
  const source = readCorpus(input);
  const read = readParts(readPlainText(source, { profile: indonesia }));
  const lines = plainLines(source, input).filter((line) => !isFurniture(line));
  return PARTS.flatMap((part) => {
    const edition = part === "explanation" ? explanation : act;
    if (edition === null) return [];
    const truth = readPartTruth(edition, wrapped.includes(edition)).filter(
      (unit) => unit.part === part,
    );
    if (truth.length === 0) return [];
    const own = read.filter((unit) => unit.part === part);
    // Of two explanations, of an act and of its annex, an edition has the later one.
    const from = own.map(({ name }) => name).lastIndexOf("general");
    const pairs = pairUnits(truth, part === "explanation" ? own.slice(Math.max(0, from)) : own);
    return [{ input, part, ...scorePairs(pairs, lines) }];
  });
}

interface UnitPair {
  readonly name: string;
  readonly truth: readonly string[];
  readonly read: readonly string[];
}

// A unit of the truth with the first unread one of its name, and what was read and is in no unit of the truth.
function pairUnits(truth: readonly PartUnit[], read: readonly PartUnit[]): readonly UnitPair[] {
  const left = [...read];
  const pairs = truth.map(({ name, texts }) => {
    const at = left.findIndex((unit) => unit.name === name);
    const found = at === -1 ? undefined : left.splice(at, 1)[0];
    return { name, truth: texts, read: found?.texts ?? [] };
  });
  // A cleaned edition may lack a part of the closing.
  const more = left.filter(({ part }) => part !== "closing");
  return [...pairs, ...more.map(({ name, texts }) => ({ name, truth: [], read: texts }))];
}

function scorePairs(
  pairs: readonly UnitPair[],
  lines: readonly string[],
): Omit<PartScore, "input" | "part"> {
  const scored = pairs.map((pair) => {
    const truth = markedWords(pair.truth);
    const read = markedWords(pair.read);
    const words = placedWords(truth.words, read.words);
    return { name: pair.name, ...words, ends: scoreEnds(truth, read, lines) };
  });
  return {
    total: sumOf(scored, ({ total }) => total),
    placed: sumOf(scored, ({ placed }) => placed),
    lineEnds: sumOf(scored, ({ ends }) => ends.count),
    joinedRight: sumOf(scored, ({ ends }) => ends.count - ends.wrong.length),
    worst: scored.flatMap(({ name, total, placed, ends }) => [
      ...(placed < total ? [`${name}: ${placed} of ${total} words`] : []),
      ...ends.wrong.map((place) => `${name}: ${place}`),
    ]),
  };
}

/** Runs of so few words that share so many of their letters are the same words, as scanning parts and joins them. */
const MAX_RUN = 12;
const ALIKE = 0.6;

// Words in their order; what scanning has made of words at their place, "PEM ERI NTAH" too, is placed.
function placedWords(truth: string[], read: string[]): { total: number; placed: number } {
  let lost = 0;
  let gone: string[] = [];
  let come: string[] = [];
  const settle = (): void => {
    if (!areAlike(gone, come))
      lost += gone.length + come.length - 2 * Math.min(gone.length, come.length);
    gone = [];
    come = [];
  };
  for (const { value, added, removed } of diffArrays(truth, read)) {
    if (removed) gone.push(...value);
    else if (added) come.push(...value);
    else settle();
  }
  settle();
  const total = truth.length + read.length;
  return { total, placed: total - lost };
}

function areAlike(gone: readonly string[], come: readonly string[]): boolean {
  if (Math.max(gone.length, come.length) > MAX_RUN) return false;
  const [one, other] = [gone.join(""), come.join("")];
  const shared = sumOf(
    diffChars(one, other).filter(({ added, removed }) => !added && !removed),
    ({ value }) => value.length,
  );
  return 2 * shared >= ALIKE * (one.length + other.length);
}

interface MarkedWords {
  readonly words: string[];
  /** Whether a text begins with the word of this number. */
  readonly begins: ReadonlySet<number>;
}

/** Labels that editions print on a line of their own or before their text. */
const LABEL = /^(?:ayat|huruf|angka|pasal|menimbang|mengingat|menetapkan|\d{1,3}[a-z])$/u;

function markedWords(texts: readonly string[]): MarkedWords {
  const words: string[] = [];
  const begins = new Set<number>();
  for (const text of texts) {
    begins.add(words.length);
    words.push(...wordsOf(text));
  }
  return { words, begins };
}

// Where a line of the source ends between two words that truth and reading both have, both join or both part.
function scoreEnds(
  truth: MarkedWords,
  read: MarkedWords,
  lines: readonly string[],
): { readonly count: number; readonly wrong: readonly string[] } {
  const ends = lineEndsOf(read.words, lines);
  const wrong: string[] = [];
  let count = 0;
  for (const [inTruth, inRead] of equalPairs(truth.words, read.words)) {
    const before = read.words[inRead - 1] ?? "";
    if (!ends.has(inRead) || LABEL.test(before)) continue;
    count += 1;
    const isParted = read.begins.has(inRead);
    if (isParted === truth.begins.has(inTruth)) continue;
    wrong.push(`${isParted ? "parted" : "joined"}: ${before} / ${read.words[inRead]}`);
  }
  return { count, wrong };
}

// Places of words that are equal, with the word before them, on both sides.
function equalPairs(truth: string[], read: string[]): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  let inTruth = 0;
  let inRead = 0;
  for (const { value, added, removed } of diffArrays(truth, read)) {
    if (!added && !removed)
      for (let at = 1; at < value.length; at += 1) pairs.push([inTruth + at, inRead + at]);
    if (!added) inTruth += value.length;
    if (!removed) inRead += value.length;
  }
  return pairs;
}

// The words of a unit with which a line of the source begins.
function lineEndsOf(words: string[], lines: readonly string[]): ReadonlySet<number> {
  const source = markedWords(lines);
  const begins = new Set<number>();
  const first = findRun(source.words, words);
  const near = source.words.slice(first, first + 2 * words.length + NEAR);
  for (const [inUnit, inSource] of equalPairs(words, near))
    if (source.begins.has(first + inSource)) begins.add(inUnit);
  return begins;
}

/** So many words are looked at behind twice the length of a unit, where scanning has put others between. */
const NEAR = 200;
const RUN = 6;

// Where the first words of a unit that stand together stand in the source.
function findRun(source: readonly string[], words: readonly string[]): number {
  const text = ` ${source.join(" ")} `;
  for (let at = 0; at + RUN <= words.length; at += 1) {
    const found = text.indexOf(` ${words.slice(at, at + RUN).join(" ")} `);
    if (found !== -1) return Math.max(0, text.slice(0, found).split(" ").length - 1 - at);
  }
  return 0;
}
