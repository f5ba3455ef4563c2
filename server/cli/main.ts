/** The command line: finds the command, runs it, prints what it has to say. */
import { resolve } from "node:path";
import { problem } from "../../schemas/problem.ts";
import { errorMessage } from "../error-code.ts";
import { type Call, parseCall } from "./command.ts";
import { type CommandRow, commands, reserved } from "./commands.ts";
import {
  type Finding,
  failed,
  findingOf,
  type Result,
  writeFinding,
  writeResult,
} from "./report.ts";
import { EXIT, languageOf, type OutputFile, type System } from "./system.ts";

/** Runs a command line; the exit code. Never throws: what goes wrong is one line on standard error. */
export async function runCommandLine(args: readonly string[], system: System): Promise<number> {
  try {
    return await dispatch(args, system);
  } catch (error) {
    if (system.environment["RANCANG_DEBUG"] === "1") throw error;
    const found = findingOf(problem("cli/internal", { reason: errorMessage(error) }));
    return print("", failed(found), undefined, system);
  }
}

async function dispatch(args: readonly string[], system: System): Promise<number> {
  const [name = "help", ...rest] = args;
  if (name === "help" || name === "--help" || name === "-h") return help(rest[0], system);
  const row = rowOf(name);
  if (row === undefined) {
    const code = reserved.has(name) ? "cli/not-available" : "cli/unknown-command";
    return print(name, failed(findingOf(problem(code, { command: name }))), undefined, system);
  }
  const command = await row.load();
  const call = parseCall(name, command, rest);
  if (!call.ok) return print(name, failed(findingOf(call.problem)), undefined, system);
  if (call.value.flag("help")) return help(name, system);
  return print(name, await command.run(call.value, system), call.value, system);
}

async function print(
  name: string,
  result: Result,
  call: Call | undefined,
  system: System,
): Promise<number> {
  const language = languageOf(system.environment);
  const file = call?.text("output");
  const isJson = call?.flag("json") === true;
  const text = isJson ? writeResult(name, result, language) : result.output;
  const isFile = file !== undefined && file !== "-";
  const files = outputsOf(result, isFile ? { file, text } : undefined);
  const why = files.length === 0 ? undefined : await writeOutputs(name, files, system);
  if (why !== undefined) return print(name, failed(why), withoutOutput(call), system);
  if (!isJson) for (const finding of result.findings) system.error(writeFinding(finding, language));
  if (!isFile && text !== "") system.out(text);
  return result.exit;
}

/** The files that a result is written to. */
function outputsOf({ exit, output, files = [] }: Result, named: OutputFile | undefined) {
  // A text that was read with errors may be looked at, and its account; it is put into no file.
  if (exit === EXIT.unusable) return named === undefined && output !== "" ? files : [];
  // Nothing is written where there is nothing to say but why not.
  const isSaid = named !== undefined && (exit !== EXIT.refused || named.text !== "");
  return isSaid ? [...files, named] : files;
}

/** Writes the files of a result; why none was written, where they cannot be. */
async function writeOutputs(
  name: string,
  files: readonly OutputFile[],
  system: System,
): Promise<Finding | undefined> {
  if (new Set(files.map(({ file }) => resolve(file))).size < files.length) {
    const reason = "two outputs cannot be one file";
    return findingOf(problem("cli/usage", { command: name, reason }));
  }
  const written = await system.writeFiles(files);
  if (written.kind === "written") return undefined;
  const { file, reason } = written;
  return findingOf(problem("cli/unwritable", { file, reason }), file);
}

/** The call as one that writes to standard output. */
function withoutOutput(call: Call | undefined): Call | undefined {
  return call === undefined
    ? undefined
    : { ...call, text: (option) => (option === "output" ? undefined : call.text(option)) };
}

function rowOf(name: string): CommandRow | undefined {
  return Object.hasOwn(commands, name) ? commands[name] : undefined;
}

async function help(name: string | undefined, system: System): Promise<number> {
  const row = name === undefined ? undefined : rowOf(name);
  if (name !== undefined && row === undefined) {
    const found = findingOf(problem("cli/unknown-command", { command: name }));
    return print(name, failed(found), undefined, system);
  }
  system.out(row === undefined ? overview() : await usage(row));
  return EXIT.done;
}

async function usage({ summary, load }: CommandRow): Promise<string> {
  return `${summary}\n\n${(await load()).usage}\n${COMMON_USAGE}`;
}

function overview(): string {
  const rows = Object.entries(commands).map(
    ([name, { summary }]) => `  ${name.padEnd(8)}${summary}`,
  );
  return `rancang COMMAND [FILE…] [OPTIONS]\n\n${rows.join("\n")}\n\n"rancang help COMMAND" says more. "-" is standard input.\n`;
}

const COMMON_USAGE = `
  -o, --output FILE   write there and not to standard output
  --json              result and problems as one JSON value on standard output
  -h, --help          this text

Exit: 0 done; 1 differences; 2 wrong usage or unreadable input; 3 refused.
`;
