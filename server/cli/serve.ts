/** `rancang serve`: the application. */
import { readConfig } from "../config.ts";
import type { Command } from "./command.ts";
import { failed, findingOf } from "./report.ts";

/** Starts the application and stays until it is ended. */
export const serve: Command = {
  manual: {
    usage: ["serve [--port N] [--data DIR] [--library DIR]"],
    examples: ["rancang serve", "rancang serve --port 4000 --data store"],
  },
  options: {
    port: {
      type: "string",
      value: "N",
      says: { en: "where it listens on this machine (4477)", id: "port di mesin ini (4477)" },
    },
    data: {
      type: "string",
      value: "DIR",
      says: { en: "where it keeps its store (data)", id: "tempat penyimpanannya (data)" },
    },
    library: {
      type: "string",
      value: "DIR",
      says: { en: "the starter library (drafts)", id: "pustaka awal (drafts)" },
    },
    dev: {
      type: "boolean",
      says: { en: "reload the pages on change", id: "muat ulang halaman bila berubah" },
    },
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
