#!/usr/bin/env node
// The launcher: TypeScript is run as it is, through tsx.
import { register } from "tsx/esm/api";

// A reader that stops early (`rancang diff … | head`) is no failure.
process.stdout.on("error", (error) => {
  process.exit(error.code === "EPIPE" ? 0 : 2);
});
register();
const [{ runCommandLine }, { nodeSystem }] = await Promise.all([
  import("./main.ts"),
  import("./node-system.ts"),
]);
process.exitCode = await runCommandLine(process.argv.slice(2), nodeSystem());
