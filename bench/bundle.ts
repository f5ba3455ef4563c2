/** What a page loads that reads texts and compares them by itself: the engine's two doors, as a bundler leaves them. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { type Figure, summarize } from "./measure.ts";

const ENGINE = join(import.meta.dirname, "../engine");

/** The size of the bundle, packed as servers send it. */
export async function benchBundle(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "rancang-bench-"));
  const input = join(folder, "page.ts");
  writeFileSync(
    input,
    `export { readDialect } from ${JSON.stringify(join(ENGINE, "dialect/index.ts"))};
     export { diffDocuments } from ${JSON.stringify(join(ENGINE, "diff/index.ts"))};`,
  );
  const bundle = await rolldown({ input, platform: "browser" });
  const { output } = await bundle.generate({ minify: true });
  rmSync(folder, { recursive: true });
  const bytes = output.reduce(
    (sum, file) => sum + gzipSync(file.type === "chunk" ? file.code : file.source).length,
    0,
  );
  const figure = summarize("reading and comparing, for a browser", "150", [bytes / 1000]);
  return [{ ...figure, unit: "kB gzip" }];
}
