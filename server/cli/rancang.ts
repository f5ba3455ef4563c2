/** The command line of the running process. */
import { runCommandLine } from "./main.ts";
import { nodeSystem } from "./node-system.ts";

// A reader that stops early (`rancang diff … | head`) is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 2);
});
process.exitCode = await runCommandLine(process.argv.slice(2), nodeSystem());
