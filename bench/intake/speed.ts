/** Time and memory of the largest act of the corpus, beside remark-parse alone on the same text in the same run. */
import remarkParse from "remark-parse";
import { unified } from "unified";
import { readPlainText } from "../../engine/intake/index.ts";
import { indonesia } from "../../schemas/profiles/id.ts";
import { readCorpus } from "../../tests/support/corpus.ts";
import { printHead, printRow } from "./table.ts";

const RUNS = 11;
const WARM_UP = 5;

/** Prints the table. */
export function benchSpeed(): void {
  const source = readCorpus("id/uu-2023-1/data-peraturan.md");
  const parser = unified().use(remarkParse).freeze();
  const read = (): unknown => readPlainText(source, { profile: indonesia });
  const parse = (): unknown => parser.parse(source);
  for (let run = 0; run < WARM_UP; run += 1) {
    read();
    parse();
  }
  // In turn, so that what else the machine does falls on both.
  const times = Array.from({ length: RUNS }, () => [timeOf(read), timeOf(parse)] as const);
  const own = median(times.map(([first]) => first));
  const other = median(times.map(([, second]) => second));
  printHead(`speed and memory, ${(source.length / 1000).toFixed(0)} kB of UU 1/2023`, [
    "what",
    "reading",
    "remark-parse",
    "ratio",
    "aim",
  ]);
  printRow(["median ms", own.toFixed(1), other.toFixed(1), (own / other).toFixed(2), "0.20"]);
  const held = heldBy(read) / source.length;
  printRow([
    "bytes held, × text",
    held.toFixed(1),
    (heldBy(parse) / source.length).toFixed(1),
    "",
    "10",
  ]);
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return [...times].sort((first, second) => first - second)[Math.floor(times.length / 2)] ?? 0;
}

// What stays on the heap with the result; it says something only where node was started with --expose-gc.
function heldBy(work: () => unknown): number {
  const { gc } = globalThis as { gc?: () => void };
  if (gc === undefined) return Number.NaN;
  gc();
  const before = process.memoryUsage().heapUsed;
  const result = work();
  gc();
  const after = process.memoryUsage().heapUsed;
  return result === undefined ? 0 : after - before;
}
