/** What the program is told at its start: options before environment before what is usual. */
import { parseArgs } from "node:util";
import { done, type Outcome, refused } from "../schemas/outcome.ts";
import { problem } from "../schemas/problem.ts";
import { errorCode } from "./error-code.ts";

interface Config {
  readonly port: number;
  /** The data folder. */
  readonly data: string;
  /** The folder of the starter library; null for the one that comes with the program. */
  readonly library: string | null;
  readonly editor: "built" | "development";
}

/** Where one goes for a word processor, nobody else listens: not taken by IANA for anything in wide use. */
const USUAL_PORT = 4477;
const USUAL_DATA = "data";
const HIGHEST_PORT = 65_535;

type Environment = Readonly<Record<string, string | undefined>>;

/** The configuration that arguments and environment ask for; refused with the option that is wrong. */
export function readConfig(args: readonly string[], environment: Environment): Outcome<Config> {
  const options = readOptions(args);
  if (!options.ok) return options;
  const { port: givenPort, data, library, dev = false } = options.value;
  const port = readPort(givenPort, environment);
  if (!port.ok) return port;
  return done({
    port: port.value,
    data: data ?? environment["RANCANG_DATA"] ?? USUAL_DATA,
    library: library ?? environment["RANCANG_LIBRARY"] ?? null,
    editor: dev ? "development" : "built",
  });
}

function readOptions(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: "string" },
        data: { type: "string" },
        library: { type: "string" },
        dev: { type: "boolean" },
      },
    });
    return done(values);
  } catch (error) {
    if (!errorCode(error).startsWith("ERR_PARSE_ARGS_")) throw error;
    const option = args.find((argument) => argument.startsWith("-")) ?? args[0] ?? "";
    return refused(problem("http/option", { option, reason: "unknown" }));
  }
}

function readPort(given: string | undefined, environment: Environment): Outcome<number> {
  const text = given ?? environment["RANCANG_PORT"] ?? String(USUAL_PORT);
  const port = Number(text);
  if (/^\d{1,5}$/u.test(text) && port <= HIGHEST_PORT) return done(port);
  const option = given === undefined ? "RANCANG_PORT" : "--port";
  return refused(problem("http/option", { option, reason: "port" }));
}
