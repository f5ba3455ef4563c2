// @ts-check
/** Starts the command line where no build of it is current: builds it, or runs its sources where that cannot be. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, isInstalled } from "./build.mjs";

/** Wrong usage, or something on this machine that stands in the way. */
const NOT_STARTED = 2;

/**
 * Runs the command line of the process; tells on standard error what it waits for, and why it cannot start.
 *
 * @param {string} root
 * @returns {Promise<void>}
 */
export async function startAnew(root) {
  const made = await build(root, "program", () =>
    tell("building the program, once after each change …"),
  );
  switch (made.kind) {
    case "built":
      await import(pathToFileURL(join(made.folder, "rancang.mjs")).href);
      return;
    case "failed":
      refuse(`the program could not be built: ${made.reason}`);
      return;
    case "unwritable":
      await runSources(root, `nothing can be written to ${join(root, "dist")} (${made.reason})`);
      return;
    case "no-tools":
      await runSources(root, "what builds it is not installed (npm ci installs it)");
      return;
  }
}

/**
 * @param {string} root
 * @param {string} reason
 */
async function runSources(root, reason) {
  if (!isInstalled(root, "tsx")) {
    refuse(`the program is not built of the sources as they stand, and ${reason}`);
    return;
  }
  tell(`runs from its sources, which starts slowly: ${reason}`);
  const { register } = await import("tsx/esm/api");
  register();
  await import(pathToFileURL(join(root, "server/cli/rancang.ts")).href);
}

/** @param {string} line */
function refuse(line) {
  tell(line);
  process.exitCode = NOT_STARTED;
}

/** @param {string} line */
function tell(line) {
  process.stderr.write(`rancang: ${line}\n`);
}
