/**
 * How the work of every reader grows on texts that are made to be slow: `tsx bench/hostile.ts`, of one reader
 * `tsx bench/hostile.ts "plain text"`. Processor time of 80,000 characters over that of 10,000: eight is linear, 64 square.
 */
import { HOSTILE_PATTERNS, type HostilePattern } from "./hostile/patterns.ts";
import { HOSTILE_READERS, type HostileReader } from "./hostile/readers.ts";

const SHORT = 10_000;
const LONG = 80_000;
const MAX_GROWTH = 12;
/** What takes less than this on the long text is not told from noise, and hurts nobody. */
const MIN_MILLISECONDS = 60;
/** What takes so long on the short text is not tried on the long one. */
const MAX_MILLISECONDS = 2_000;
const RUNS = 3;
/** Where a longer text is read in another way, as one without front matter, its time jumps once: twice the length tells. */
const MAX_DOUBLED = 3;

interface Growth {
  readonly reader: string;
  readonly pattern: string;
  readonly short: number;
  /** Undefined where the short text took too long already. */
  readonly long: number | undefined;
  /** Whether twice the long text takes about twice its time, though the long one took more than its share. */
  readonly isStep: boolean;
  /** The time of twice the long text, where it was asked for. */
  readonly doubled?: number;
  readonly failure: string;
}

/** Processor time in milliseconds: the least of some runs, as other work on the machine only adds to it. */
async function timeOf([, prepare]: HostileReader, text: string): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  const work = prepare(text);
  for (let run = 0; run < RUNS && least > MIN_MILLISECONDS; run += 1) {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1_000);
    if (least > MAX_MILLISECONDS) break;
  }
  return least;
}

async function growthOf(reader: HostileReader, pattern: HostilePattern): Promise<Growth> {
  const names = { reader: reader[0], pattern: pattern[0] };
  try {
    const short = await timeOf(reader, pattern[1](SHORT));
    const long = short > MAX_MILLISECONDS ? undefined : await timeOf(reader, pattern[1](LONG));
    const row = { ...names, short, long, isStep: false, failure: "" };
    if (long === undefined || ratioOf(row) <= MAX_GROWTH) return row;
    const doubled = await timeOf(reader, pattern[1](2 * LONG));
    return { ...row, doubled, isStep: doubled <= MAX_DOUBLED * long };
  } catch (error) {
    // A reader must not throw; that one did is a row of the table, and the next is tried.
    return { ...names, short: 0, long: 0, isStep: false, failure: String(error).slice(0, 120) };
  }
}

function ratioOf({ short, long }: Pick<Growth, "short" | "long">): number {
  if (long === undefined) return Number.POSITIVE_INFINITY;
  return long < MIN_MILLISECONDS ? 0 : long / short;
}

const asked = process.argv.slice(2);
const readers = HOSTILE_READERS.filter(([name]) => asked.length === 0 || asked.includes(name));
const rows: Growth[] = [];
for (const reader of readers) {
  for (const pattern of HOSTILE_PATTERNS) rows.push(await growthOf(reader, pattern));
}
const bad = rows.filter((row) => row.failure !== "" || (ratioOf(row) > MAX_GROWTH && !row.isStep));
console.log(`| reader | pattern | ms at ${SHORT} | ms at ${LONG} | growth |`);
console.log("| --- | --- | ---: | ---: | ---: |");
for (const row of [...rows].sort((first, second) => ratioOf(second) - ratioOf(first))) {
  if (ratioOf(row) === 0 && row.failure === "") continue;
  const growth = row.failure === "" ? ratioOf(row).toFixed(1) : row.failure;
  const long = row.long?.toFixed(0) ?? "not tried";
  console.log(`| ${row.reader} | ${row.pattern} | ${row.short.toFixed(1)} | ${long} | ${growth} |`);
}
// A row that grows too much, and is not counted because what is twice as long takes about twice as long.
const excused = rows.filter((row) => row.isStep);
for (const row of excused) {
  const grows = `grows ${ratioOf(row).toFixed(1)} times from ${SHORT} to ${LONG} characters`;
  const doubled = `${((row.doubled ?? 0) / (row.long ?? 1)).toFixed(1)} times from ${LONG} to ${2 * LONG}`;
  console.log(`Excused as a step: ${row.reader}, ${row.pattern}: ${grows}, ${doubled}.`);
}
const pairs = `${readers.length} readers × ${HOSTILE_PATTERNS.length} patterns`;
console.log(
  `\n${pairs}: ${bad.length} grow more than ${MAX_GROWTH} times or fail, ${excused.length} are excused as a step.`,
);
process.exitCode = bad.length > 0 ? 1 : 0;
