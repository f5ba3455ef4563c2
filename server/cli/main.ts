/** The command line: finds the command, runs it, prints what it has to say. */
import { problem } from "../../schemas/problem.ts";
import { errorMessage } from "../error-code.ts";
import { type Call, parseCall } from "./command.ts";
import { type CommandRow, commands, reserved } from "./commands.ts";
import { failed, findingOf, type Result, writeFinding, writeResult } from "./report.ts";
import { EXIT, languageOf, type System } from "./system.ts";

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
  if (!isJson) for (const finding of result.findings) system.error(writeFinding(finding, language));
  const text = isJson ? writeResult(name, result, language) : result.output;
  if (file === undefined || file === "-") {
    if (text !== "") system.out(text);
    return result.exit;
  }
  // Nothing is written where there is nothing to say but why not.
  if (result.exit === EXIT.unusable || (result.exit === EXIT.refused && text === ""))
    return result.exit;
  const written = await system.writeFile(file, text);
  if (written.kind === "written") return result.exit;
  const found = findingOf(problem("cli/unwritable", { file, reason: written.reason }), file);
  system.error(writeFinding(found, language));
  return EXIT.unusable;
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
