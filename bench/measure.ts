/** Timing of one thing many times, and the table that figures are printed in. */

export interface Figure {
  readonly name: string;
  readonly runs: number;
  readonly median: number;
  readonly p95: number;
  /** Of what the numbers are; milliseconds where nothing is said. */
  readonly unit?: string;
  /** What the project aims at, as a person would say it; empty where nothing is aimed at. */
  readonly aim: string;
}

/** Median and 95th percentile of `runs` calls in milliseconds, after a warm-up of a fifth of them. */
export async function measure(
  name: string,
  aim: string,
  runs: number,
  work: () => unknown,
): Promise<Figure> {
  for (let run = 0; run < Math.ceil(runs / 5); run += 1) await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return summarize(name, aim, times);
}

/** The figure of times in milliseconds that were taken elsewhere. */
export function summarize(name: string, aim: string, times: readonly number[]): Figure {
  const sorted = [...times].sort((first, second) => first - second);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { name, aim, runs: times.length, median: at(0.5), p95: at(0.95) };
}

/** Prints figures as a table. */
export function printFigures(title: string, figures: readonly Figure[]): void {
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  console.log(`\n## ${title}\n`);
  console.log(row(["what", "runs", "median", "p95", "", "aim"]));
  console.log(row(["---", "---:", "---:", "---:", "---", "---"]));
  for (const { name, runs, median, p95, unit = "ms", aim } of figures) {
    console.log(row([name, String(runs), median.toFixed(1), p95.toFixed(1), unit, aim]));
  }
}
