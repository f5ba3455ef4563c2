/**
 * What is too large for every change, in one table: `npm run long`.
 *
 *     npm run long                        all rows, one after the other; hours
 *     npm run long -- collections start   some of them
 *     npm run long -- --list              their names and what each does
 *     npm run long -- --write             the table also into bench/long.md, to be committed
 *
 * Each row names the commit that it was made on, and says so where files differ from that commit.
 */
import { execFileSync, spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { LONG_ROWS, type LongRow } from "./long/rows.ts";

const TABLE = new URL("./long.md", import.meta.url);

interface Result {
  readonly row: LongRow;
  readonly isHeld: boolean;
  readonly figure: string;
  readonly seconds: number;
}

function git(...args: readonly string[]): string {
  return execFileSync("git", args, { encoding: "utf8" }).trim();
}

async function run(row: LongRow): Promise<Result> {
  console.error(`== ${row.name}: ${row.command.join(" ")}`);
  const start = performance.now();
  const [program = "", ...args] = row.command;
  const child = spawn(program, args, {
    env: { ...process.env, ...row.environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      process.stderr.write(chunk);
    });
  const code = await new Promise((resolve) => {
    child.once("close", resolve);
    child.once("error", (error) => {
      said += error.message;
      resolve(1);
    });
  });
  const seconds = (performance.now() - start) / 1000;
  return {
    row,
    isHeld: code === 0,
    figure: row.figure(said),
    seconds,
  };
}

/** The rows that the table has, by their names. */
function writtenRows(): ReadonlyMap<string, string> {
  const lines = existsSync(TABLE) ? readFileSync(TABLE, "utf8").split("\n") : [];
  return new Map(
    lines.flatMap((line) => {
      const name = /^\| ([\w-]+) \|/u.exec(line)?.[1];
      return name === undefined || name === "row" ? [] : [[name, line] as const];
    }),
  );
}

/** The table of some runs; a row that was not run stands as it was, with the commit that it was made on. */
function tableOf(results: readonly Result[], kept: ReadonlyMap<string, string>): string {
  const isDirty = git("status", "--porcelain") !== "";
  const commit = `${git("rev-parse", "--short", "HEAD")}${isDirty ? ", with changes that are not committed" : ""}`;
  const made = new Map(
    results.map(({ row, isHeld, figure, seconds }) => [
      row.name,
      `| ${[row.name, row.what, isHeld ? "holds" : "**fails**", figure.replaceAll("|", "\\|"), commit, `${seconds.toFixed(0)} s`].join(" | ")} |`,
    ]),
  );
  return [
    "# Long runs",
    "",
    `Made by \`npm run long\`, Node ${process.versions.node}, ${cpus().length} processors; each row on the commit that it names.`,
    "",
    "| row | what | outcome | figure | commit | time |",
    "| --- | --- | --- | --- | --- | ---: |",
    ...LONG_ROWS.flatMap(({ name }) => made.get(name) ?? kept.get(name) ?? []),
    "",
  ].join("\n");
}

async function main(args: readonly string[]): Promise<number> {
  const names = args.filter((arg) => !arg.startsWith("--"));
  const unknown = [
    ...names.filter((name) => LONG_ROWS.every((row) => row.name !== name)),
    ...args.filter((arg) => arg.startsWith("--") && arg !== "--list" && arg !== "--write"),
  ];
  if (unknown.length > 0) throw new RangeError(`unknown: ${unknown.join(" ")}`);
  if (args.includes("--list")) {
    for (const { name, what } of LONG_ROWS) console.log(`${name}: ${what}`);
    return 0;
  }
  const results: Result[] = [];
  for (const row of LONG_ROWS)
    if (names.length === 0 || names.includes(row.name)) results.push(await run(row));
  console.log(tableOf(results, new Map()));
  if (args.includes("--write")) writeFileSync(TABLE, tableOf(results, writtenRows()));
  return results.every(({ isHeld }) => isHeld) ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
