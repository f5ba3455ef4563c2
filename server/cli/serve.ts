/** `rancang serve`: the application. */
import { readConfig } from "../config.ts";
import type { Command } from "./command.ts";
import { failed, findingOf } from "./report.ts";

/** Starts the application and stays until it is ended. */
export const serve: Command = {
  usage: `rancang serve [--port N] [--data DIR]

  --port N            where it listens on this machine (4477)
  --data DIR          where it keeps its store (data)
  --library DIR       the starter library (drafts)
  --dev               reload the pages on change`,
  options: {
    port: { type: "string" },
    data: { type: "string" },
    library: { type: "string" },
    dev: { type: "boolean" },
  },
  files: { least: 0, most: 0 },
  run: async (call, system) => {
    const args = ["port", "data", "library"].flatMap((name) => {
      const value = call.text(name);
      return value === undefined ? [] : [`--${name}=${value}`];
    });
    const given = call.flag("dev") ? [...args, "--dev"] : args;
    const config = readConfig(given, system.environment);
    if (!config.ok) return failed(findingOf(config.problem));
    const { serve: start } = await import("../serve.ts");
    const exit = await start(given, system.environment, {
      out: (line) => system.out(`${line}\n`),
      error: system.error,
      onEnd: system.onEnd,
    });
    return { exit, output: "", findings: [] };
  },
};
