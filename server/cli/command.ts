/** What a command of the program is, and a command line understood. */
import { parseArgs } from "node:util";
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { type Language, type Problem, problem } from "../../schemas/problem.ts";
import type { UsageReason } from "../../schemas/problems/cli.ts";
import { errorCode, errorMessage } from "../error-code.ts";
import type { Result } from "./report.ts";
import type { System } from "./system.ts";

/** Words of the program in each of its languages. */
export type Said = { readonly [Key in Language]: string };

export interface Command {
  readonly manual: Manual;
  readonly options: Options;
  /** How many files it takes. */
  readonly files: { readonly least: number; readonly most: number };
  readonly run: (call: Call, system: System) => Promise<Result>;
}

/** What `rancang help COMMAND` says beside the options. */
interface Manual {
  /** Each way to call it, without the options that every command has. */
  readonly usage: readonly [string, ...string[]];
  readonly about?: Said;
  /** What exit codes mean beyond 0 and 2, or more closely. */
  readonly exits?: { readonly [exit: number]: Said };
  /** Calls that run as they stand where the files are there. */
  readonly examples: readonly [string, ...string[]];
}

export interface Option {
  readonly type: "string" | "boolean";
  readonly short?: string;
  /** What its value is called. */
  readonly value?: string;
  readonly says: Said;
}
export type Options = { readonly [name: string]: Option };

/** A command line after it was understood. */
export interface Call {
  readonly files: readonly string[];
  readonly text: (name: string) => string | undefined;
  readonly flag: (name: string) => boolean;
}

/** Options that every command has. */
export const COMMON_OPTIONS = {
  output: {
    type: "string",
    short: "o",
    value: "FILE",
    says: {
      en: "write there and not to standard output",
      id: "tulis ke sana, bukan ke keluaran baku",
    },
  },
  json: {
    type: "boolean",
    says: {
      en: "result and problems as one JSON value (rancang/result@1) on standard output",
      id: "hasil dan masalah sebagai satu nilai JSON (rancang/result@1) di keluaran baku",
    },
  },
  quiet: {
    type: "boolean",
    short: "q",
    says: {
      en: "no warnings and no progress, only errors",
      id: "tanpa peringatan dan kemajuan, hanya galat",
    },
  },
  lang: {
    type: "string",
    value: "id|en",
    says: {
      en: "language of messages (else RANCANG_LANGUAGE, else that of the system)",
      id: "bahasa pesan (jika tidak, RANCANG_LANGUAGE, lalu bahasa sistem)",
    },
  },
  help: { type: "boolean", short: "h", says: { en: "this text", id: "teks ini" } },
} as const satisfies Options;

/** The option of each command that reads the forms of a country. */
export function profileOption(known: readonly string[]): Option {
  const list = known.join(", ");
  return {
    type: "string",
    value: "P",
    says: {
      en: `forms of a country: ${list} (else as the source says)`,
      id: `bentuk naskah suatu negara: ${list} (jika tidak, menurut sumbernya)`,
    },
  };
}

/** What is wrong with a command line; of the program itself where no command is named. */
export function usageProblem(
  command: string,
  reason: UsageReason,
  detail = "",
  nearest = "",
): Problem {
  return problem("cli/usage", { command, reason, detail, nearest });
}

/** What a command line asks of a command; refused with what is wrong with it. */
export async function parseCall(
  name: string,
  { options, files }: Pick<Command, "options" | "files">,
  args: readonly string[],
): Promise<Outcome<Call>> {
  const known = { ...COMMON_OPTIONS, ...options };
  let values: { readonly [option: string]: string | boolean | undefined };
  let positionals: readonly string[];
  try {
    const parsed = parseArgs({
      args: [...args],
      options: known,
      allowPositionals: true,
      strict: true,
    });
    values = parsed.values as typeof values;
    positionals = parsed.positionals;
  } catch (error) {
    return refused(await misuseIn(error, name, known));
  }
  const misuse = (reason: UsageReason, detail = "") => refused(usageProblem(name, reason, detail));
  const isHelp = values["help"] === true;
  if (!isHelp && positionals.length < files.least)
    return files.least === 1
      ? misuse("file-missing")
      : misuse("files-missing", String(files.least));
  if (positionals.length > files.most) return misuse("file-too-many", positionals[files.most]);
  if (positionals.filter((file) => file === "-").length > 1) return misuse("input-twice");
  return done({
    files: positionals,
    text: (option) => {
      const value = values[option];
      return typeof value === "string" ? value : undefined;
    },
    flag: (option) => values[option] === true,
  });
}

/** What the parser did not understand. It has one code for a value that is missing and one that is not asked for. */
async function misuseIn(error: unknown, command: string, options: Options): Promise<Problem> {
  const code = errorCode(error);
  if (!code.startsWith("ERR_PARSE_ARGS_")) throw error;
  const [, option = ""] = /'(?:-\w, )?(--?[^\s'<]+)/u.exec(errorMessage(error)) ?? [];
  if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") {
    const isAsked = options[option.replace(/^-+/u, "")]?.type === "string";
    return usageProblem(command, isAsked ? "value-missing" : "value-unasked", option);
  }
  const { nearestName } = await import("./nearest-name.ts");
  const names = Object.keys(options).map((name) => `--${name}`);
  return usageProblem(command, "unknown-option", option, nearestName(option, names));
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
