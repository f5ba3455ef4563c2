/** The application on the starter library: start to served page, search, a diff view. Over HTTP, as a browser asks. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Library } from "../schemas/api/library.ts";
import { type Figure, measure, summarize } from "./measure.ts";

const STARTS = 7;

/** The figures of the application. */
export async function benchServer(): Promise<readonly Figure[]> {
  const data = mkdtempSync(join(tmpdir(), "rancang-bench-"));
  const first = await start(data);
  await first.end();
  const starts: number[] = [];
  for (let run = 0; run < STARTS; run += 1) {
    const started = await start(data);
    starts.push(started.servedAfter);
    await started.end();
  }
  const server = await start(data);
  const ask = (path: string) => server.ask(`/api/v1${path}`);
  const { proposals } = (await ask("/library")) as Library;
  const target = proposals.flatMap(({ targets }) => targets)[0];
  const view = `/compare?before=${target?.baseVersionId}&after=draft:${target?.id}`;
  const figures = [
    summarize("first start with a new data folder", "", [first.servedAfter]),
    summarize("start to served page, warm", "3 s", starts),
    await measure("library", "", 30, () => ask("/library")),
    await measure("search, words", "100 ms", 60, () => ask("/search?q=eksploitasi%20seksual")),
    await measure("search, citation", "100 ms", 60, () => ask("/search?q=Pasal%2026%20ITE")),
    await measure("diff view", "100 ms", 60, () => ask(view)),
  ];
  await server.end();
  rmSync(data, { recursive: true });
  return figures;
}

interface Started {
  /** Milliseconds from the command to the page of the editor. */
  readonly servedAfter: number;
  readonly ask: (path: string) => Promise<unknown>;
  readonly end: () => Promise<void>;
}

async function start(data: string): Promise<Started> {
  const begun = performance.now();
  const main = join(import.meta.dirname, "../server/main.ts");
  const child = spawn(process.execPath, ["--import", "tsx", main, "--port", "0", "--data", data], {
    stdio: ["ignore", "pipe", "inherit"],
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
    end: () => {
      child.kill("SIGTERM");
      return ended;
    },
  };
}
