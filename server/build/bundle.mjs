// @ts-check
/** Bundles what a configuration of Vite names into a folder: configuration, folder. */
import { dirname } from "node:path";
import { build } from "vite";

const [configFile = "", outDir = ""] = process.argv.slice(2);
// Whoever builds (a test, a tool) may have set another one, and Vite would take React's larger form for development.
process.env["NODE_ENV"] = "production";
try {
  await build({
    root: dirname(configFile),
    configFile,
    // Bundled, the configuration would be written into node_modules first.
    configLoader: "runner",
    logLevel: "silent",
    build: { outDir, emptyOutDir: true },
  });
} catch (error) {
  process.stderr.write(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
