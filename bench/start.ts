/**
 * What a start costs: commands as multiples of an empty program, measured in turn with it; the application until its page
 * is served; what an installation takes on disk. In a clone of the checkout as it was committed, made by `npm ci`.
 */
import { execFileSync, spawn } from "node:child_process";
import { lstatSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { editText, kuhpMarkdown } from "./kuhp-text.ts";
import { type Figure, summarize } from "./measure.ts";

const RUNS = 15;
const STARTS = 7;
const EDITS = 300;
const CHECKOUT = join(import.meta.dirname, "..");

/** The figures of starting. */
export async function benchStart(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "rancang-bench-"));
  const clone = join(folder, "clone");
  execFileSync("git", ["clone", "--quiet", CHECKOUT, clone]);
  npm(clone, "ci");
  const first = await startedAfter(clone, join(folder, "data"));
  const starts: number[] = [];
  for (let run = 0; run < STARTS; run += 1)
    starts.push(await startedAfter(clone, join(folder, "data")));
  const commands = measureCommands(clone, folder);
  npm(clone, "ci", "--omit=dev");
  const size = summarize("packages without those of development", "180", [sizeOf(clone)]);
  rmSync(folder, { recursive: true });
  return [
    ...commands,
    summarize("start to served page, first after npm ci, new data folder", "5 s", [first]),
    summarize("start to served page, warm", "2 s", starts),
    { ...size, unit: "MB" },
  ];
}

function npm(clone: string, ...args: readonly string[]): void {
  const quiet = ["--no-audit", "--no-fund", "--prefer-offline"];
  execFileSync("npm", [...args, ...quiet], { cwd: clone, stdio: ["ignore", "ignore", "inherit"] });
}

async function startedAfter(clone: string, data: string): Promise<number> {
  const started = await startApplication(join(clone, "server/cli/rancang.mjs"), data);
  await started.end();
  return started.servedAfter;
}

function measureCommands(clone: string, folder: string): readonly Figure[] {
  const text = kuhpMarkdown();
  const [before, after] = [join(folder, "before.md"), join(folder, "after.md")];
  writeFileSync(before, text);
  writeFileSync(after, editText(text, EDITS));
  const bin = join(clone, "server/cli/rancang.mjs");
  const small = join(clone, "drafts/existing/uu-2008-11@2016.md");
  return [
    multiples("fmt of a small file (13 kB), user and system time", "4", [bin, "fmt", small]),
    multiples("diff of two texts of UU 1/2023", "12", [bin, "diff", before, after]),
  ];
}

// Each beside an empty program, so that what else the machine does weighs on both.
function multiples(name: string, aim: string, args: readonly string[]): Figure {
  const times: number[] = [];
  processorTime(args);
  for (let run = 0; run < RUNS; run += 1)
    times.push(processorTime(args) / processorTime(["-e", "0"]));
  return { ...summarize(name, aim, times), unit: "× node -e 0" };
}

/** User and system time of Node with these arguments, in seconds. */
function processorTime(args: readonly string[]): number {
  const script = 'TIMEFORMAT="%U %S"; { time "$0" "$@" > /dev/null 2>&1; } 2>&1';
  const told = execFileSync("bash", ["-c", script, process.execPath, ...args], {
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C" },
  });
  const [user = Number.NaN, system = Number.NaN] = told.trim().split(" ").map(Number);
  return user + system;
}

function sizeOf(clone: string): number {
  let bytes = 0;
  for (const file of readdirSync(join(clone, "node_modules"), { recursive: true })) {
    const { blocks } = lstatSync(join(clone, "node_modules", String(file)));
    bytes += blocks * BLOCK_BYTES;
  }
  return bytes / 1_000_000;
}

/** As the file system counts. */
const BLOCK_BYTES = 512;

export interface Started {
  /** Milliseconds from the command to the page of the editor. */
  readonly servedAfter: number;
  readonly ask: (path: string) => Promise<unknown>;
  readonly post: (
    path: string,
    body: unknown,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<{ readonly status: number; readonly body: unknown }>;
  /** How long the loop of the server stood still since this was asked last, in milliseconds. */
  readonly loopDelay: () => Promise<{ readonly p99: number; readonly longest: number }>;
  readonly end: () => Promise<void>;
}

/** How the server of a bench begins the line that tells how long its loop stood still. */
const LOOP_DELAY = "loop-delay ";

/** The application of a checkout, started as `npm start` does, on a data folder; its page was served. */
export async function startApplication(bin: string, data: string): Promise<Started> {
  const begun = performance.now();
  const told = ["--import", join(import.meta.dirname, "server/loop-delay.mjs")];
  const child = spawn(process.execPath, [...told, bin, "serve", "--port", "0", "--data", data], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = createInterface({ input: child.stderr });
  said.on("line", (text) => {
    if (!text.startsWith(LOOP_DELAY)) console.error(text);
  });
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
  });
  const line = await new Promise<string>((resolve) => {
    child.stdout.once("data", (bytes: Buffer) => resolve(bytes.toString()));
  });
  const link = new URL(line.slice(line.indexOf("http")).trim());
  const entered = await fetch(link, { redirect: "manual" });
  const [cookie = ""] = (entered.headers.get("set-cookie") ?? "").split(";");
  const page = await fetch(link.origin, { headers: { cookie, accept: "text/html" } });
  await page.text();
  return {
    servedAfter: performance.now() - begun,
    ask: async (path) => (await fetch(link.origin + path, { headers: { cookie } })).json(),
    post: async (path, body, headers = {}) => {
      const answer = await fetch(link.origin + path, {
        method: "POST",
        headers: { cookie, "content-type": "application/json", ...headers },
        body: JSON.stringify(body),
      });
      return { status: answer.status, body: await answer.json() };
    },
    loopDelay: () =>
      new Promise((resolve) => {
        const hear = (text: string): void => {
          if (!text.startsWith(LOOP_DELAY)) return;
          said.off("line", hear);
          resolve(JSON.parse(text.slice(LOOP_DELAY.length)));
        };
        said.on("line", hear);
        child.kill("SIGUSR2");
      }),
    end: () => {
      child.kill("SIGTERM");
      return ended;
    },
  };
}
