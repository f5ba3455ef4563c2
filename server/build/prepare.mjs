// @ts-check
/** What npm runs after it has installed packages: builds what is not current; nothing where the tools are left out. */
import { join } from "node:path";
import { build } from "./build.mjs";

const root = join(import.meta.dirname, "../..");
for (const name of /** @type {const} */ (["program", "editor"])) {
  const made = await build(root, name, () => undefined);
  if (made.kind === "failed") {
    process.stderr.write(`The ${name} could not be built: ${made.reason}\n`);
    process.exitCode = 1;
  }
}
