/** The application on the starter library: search, a diff view, and how others are answered while it works. Over HTTP, as a browser asks. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Library } from "../schemas/api/library.ts";
import { type Figure, measure } from "./measure.ts";
import { benchLoads } from "./server/loads.ts";
import { startApplication } from "./start.ts";

const BIN = join(import.meta.dirname, "../server/cli/rancang.mjs");

/** The figures of the application. */
export async function benchServer(): Promise<readonly Figure[]> {
  const data = mkdtempSync(join(tmpdir(), "rancang-bench-"));
  const server = await startApplication(BIN, data);
  const ask = (path: string) => server.ask(`/api/v1${path}`);
  const { proposals } = (await ask("/library")) as Library;
  const target = proposals.flatMap(({ targets }) => targets)[0];
  const view = `/compare?before=${target?.baseVersionId}&after=draft:${target?.id}`;
  const figures = [
    await measure("library", "", 30, () => ask("/library")),
    await measure("search, words", "100 ms", 60, () => ask("/search?q=eksploitasi%20seksual")),
    await measure("search, citation", "100 ms", 60, () => ask("/search?q=Pasal%2026%20ITE")),
    await measure("diff view", "100 ms", 60, () => ask(view)),
    ...(await benchLoads(server)),
  ];
  await server.end();
  rmSync(data, { recursive: true });
  return figures;
}
