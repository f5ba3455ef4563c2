/** How a person wants to be answered, whatever is asked: told before the command is known, so that what is wrong is told so too. */
import { parseArgs } from "node:util";
import type { Outcome } from "../../schemas/outcome.ts";
import { type Problem, problem } from "../../schemas/problem.ts";
import { type Call, type Option, pickFormat } from "./command.ts";
import type { System } from "./system.ts";

export interface Wishes {
  readonly form: "text" | "json" | "sarif";
  readonly isQuiet: boolean;
  /** The file of `-o`; undefined for standard output. */
  readonly output: string | undefined;
  readonly lang: string | undefined;
  readonly isHelp: boolean;
  /** The first word that is no option; undefined where there is none. */
  readonly command: string | undefined;
  /** What stands beside the command. */
  readonly rest: readonly string[];
}

/** The wishes in a command line; whatever else stands there is passed over. */
export function wishesIn(args: readonly string[]): Wishes {
  const { values, tokens } = parseArgs({
    args: [...args],
    options: {
      json: { type: "boolean" },
      quiet: { type: "boolean", short: "q" },
      help: { type: "boolean", short: "h" },
      lang: { type: "string" },
      output: { type: "string", short: "o" },
      format: { type: "string" },
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const { json, quiet, help, lang, output, format } = values;
  const command = tokens.find((token) => token.kind === "positional");
  return {
    form: json === true ? "json" : (FORMS.find((form) => form === format) ?? "text"),
    isQuiet: quiet === true,
    output: typeof output === "string" && output !== "-" ? output : undefined,
    lang: typeof lang === "string" ? lang : undefined,
    isHelp: help === true,
    command: command?.value,
    rest: args.filter((_, index) => index !== command?.index),
  };
}

const FORMS = ["text", "json", "sarif"] as const;

/** The option of commands whose findings other programs read. */
export const FORMAT_OPTION: Option = {
  type: "string",
  value: "F",
  says: {
    en: "findings as text (usual), json (as --json), sarif (SARIF 2.1.0) on standard output",
    id: "temuan sebagai text (biasanya), json (seperti --json), sarif (SARIF 2.1.0) di keluaran baku",
  },
};

/** The form that `--format` asks for; refused with the ones there are. */
export function formAsked(call: Call): Outcome<Wishes["form"]> {
  return pickFormat(call.text("format"), FORMS);
}

const LANGUAGES: readonly string[] = ["id", "en"];

/** What is wrong with the wishes themselves. */
export function faultOf({ lang }: Wishes): Problem | undefined {
  return lang === undefined || LANGUAGES.includes(lang)
    ? undefined
    : problem("cli/format", { format: lang, known: LANGUAGES.join(", ") });
}

/** The system as one that speaks as the person wishes. */
export function asWished(system: System, wishes: Wishes): System {
  const { progress: _, ...silent } = system;
  const heard = wishes.isQuiet ? silent : system;
  if (wishes.lang === undefined || faultOf(wishes) !== undefined) return heard;
  return { ...heard, environment: { ...system.environment, RANCANG_LANGUAGE: wishes.lang } };
}
