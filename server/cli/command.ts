/** What a command of the program is. */
import { parseArgs } from "node:util";
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { problem } from "../../schemas/problem.ts";
import { errorMessage } from "../error-code.ts";
import type { Result } from "./report.ts";
import type { System } from "./system.ts";

export interface Command {
  /** How it is called and what its options mean. */
  readonly usage: string;
  readonly options: Options;
  /** How many files it takes. */
  readonly files: { readonly least: number; readonly most: number };
  readonly run: (call: Call, system: System) => Promise<Result>;
}

type Options = {
  readonly [name: string]: { readonly type: "string" | "boolean"; readonly short?: string };
};

/** A command line after it was understood. */
export interface Call {
  readonly files: readonly string[];
  readonly text: (name: string) => string | undefined;
  readonly flag: (name: string) => boolean;
}

/** Options that every command has. */
const COMMON_OPTIONS = {
  json: { type: "boolean" },
  output: { type: "string", short: "o" },
  help: { type: "boolean", short: "h" },
} as const satisfies Options;

/** What a command line asks of a command; refused with what is wrong with it. */
export function parseCall(
  name: string,
  { options, files }: Pick<Command, "options" | "files">,
  args: readonly string[],
): Outcome<Call> {
  const misuse = (reason: string) => refused(problem("cli/usage", { command: name, reason }));
  let values: { readonly [option: string]: string | boolean | undefined };
  let positionals: readonly string[];
  try {
    const parsed = parseArgs({
      args: [...args],
      options: { ...COMMON_OPTIONS, ...options },
      allowPositionals: true,
      strict: true,
    });
    values = parsed.values as typeof values;
    positionals = parsed.positionals;
  } catch (error) {
    // The first sentence says what is wrong; the rest explains the parser.
    return misuse(errorMessage(error).replace(/\.(?: .*)?$/u, ""));
  }
  const isHelp = values["help"] === true;
  if (!isHelp && positionals.length < files.least)
    return misuse(files.least === 1 ? "a file is missing" : `${files.least} files are needed`);
  if (positionals.length > files.most)
    return misuse(`"${positionals[files.most]}" is one too many`);
  if (positionals.filter((file) => file === "-").length > 1)
    return misuse("standard input can be read once");
  return done({
    files: positionals,
    text: (option) => {
      const value = values[option];
      return typeof value === "string" ? value : undefined;
    },
    flag: (option) => values[option] === true,
  });
}

/** The format that an option asks for among those a command has; refused with the ones there are. */
export function pickFormat<Format extends string>(
  asked: string | undefined,
  known: readonly [Format, ...Format[]],
): Outcome<Format> {
  if (asked === undefined) return done(known[0]);
  const found = known.find((format) => format === asked);
  if (found !== undefined) return done(found);
  return refused(problem("cli/format", { format: asked, known: known.join(", ") }));
}
