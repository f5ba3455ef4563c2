/** The command line: finds the command, runs it, prints what it has to say. */
import { resolve } from "node:path";
import { isError, type Problem, problem } from "../../schemas/problem.ts";
import { errorMessage } from "../error-code.ts";
import { type Option, parseCall, usageProblem } from "./command.ts";
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
import { asWished, faultOf, type Wishes, wishesIn } from "./wishes.ts";

/** Runs a command line; the exit code. Never throws: what goes wrong is one line on standard error. */
export async function runCommandLine(args: readonly string[], system: System): Promise<number> {
  const wishes = wishesIn(args);
  const answering = asWished(system, wishes);
  try {
    return await print(await answer(wishes, answering), wishes, answering);
  } catch (error) {
    if (system.environment["RANCANG_DEBUG"] === "1") throw error;
    return print(refuse(problem("cli/internal", { reason: errorMessage(error) })), wishes, system);
  }
}

async function answer(wishes: Wishes, system: System): Promise<Result> {
  const fault = faultOf(wishes);
  if (fault !== undefined) return refuse(fault);
  const { command: name = "help", rest } = wishes;
  if (name === "help") return answerOfProgram(rest, system);
  const row = rowOf(name);
  if (row === undefined) return refuse(await unknownCommand(name));
  const command = await row.load();
  if (wishes.isHelp) return help(name, system);
  const call = await parseCall(name, command, rest);
  return call.ok ? command.run(call.value, system) : refuse(call.problem);
}

/** What is asked of the program itself, and not of a command. */
async function answerOfProgram(rest: readonly string[], system: System): Promise<Result> {
  const version: Option = { type: "boolean", says: { en: "", id: "" } };
  const call = await parseCall("", { options: { version }, files: { least: 0, most: 1 } }, rest);
  if (!call.ok) return refuse(call.problem);
  return call.value.flag("version") ? versionLine() : help(call.value.files[0], system);
}

function refuse(found: Problem): Result {
  return failed(findingOf(found));
}

async function unknownCommand(command: string): Promise<Problem> {
  if (reserved.has(command)) return problem("cli/not-available", { command });
  const { nearestName } = await import("./nearest-name.ts");
  const nearest = nearestName(command, [...Object.keys(commands), "help", "--version"]);
  return problem("cli/unknown-command", { command, nearest });
}

async function versionLine(): Promise<Result> {
  const { ENGINE_VERSION } = await import("../engine-version.ts");
  return { exit: EXIT.done, output: `${ENGINE_VERSION}\n`, findings: [] };
}

async function help(name: string | undefined, system: System): Promise<Result> {
  const { manualText, overviewText } = await import("./manual.ts");
  const language = languageOf(system.environment);
  if (name === undefined || name === "help")
    return { exit: EXIT.done, output: overviewText(commands, language), findings: [] };
  const row = rowOf(name);
  if (row === undefined) return refuse(await unknownCommand(name));
  const output = manualText(row, await row.load(), language);
  return { exit: EXIT.done, output, findings: [] };
}

function rowOf(name: string): CommandRow | undefined {
  return Object.hasOwn(commands, name) ? commands[name] : undefined;
}

async function print(result: Result, wishes: Wishes, system: System): Promise<number> {
  const { form, isQuiet, output: file, command = "help" } = wishes;
  const language = languageOf(system.environment);
  const text = await written(result, wishes, system);
  const files = outputsOf(result, file === undefined ? undefined : { file, text });
  const why = files.length === 0 ? undefined : await writeOutputs(command, files, system);
  if (why !== undefined) return print(failed(why), { ...wishes, output: undefined }, system);
  if (form === "text")
    for (const finding of result.findings)
      if (!isQuiet || isError(finding.problem)) system.error(writeFinding(finding, language));
  const isWritten = files.some((one) => one.text === text && one.file === file);
  // Who asks for an answer that a program reads gets one, whatever becomes of the files.
  if (!isWritten && text !== "" && (file === undefined || form !== "text")) system.out(text);
  return result.exit;
}

/** What is printed, or written to the file of `-o`. */
async function written(result: Result, { form, command = "help" }: Wishes, system: System) {
  const language = languageOf(system.environment);
  switch (form) {
    case "text":
      return result.output;
    case "json":
      return writeResult(command, result, language);
    case "sarif":
      return (await import("./sarif.ts")).writeSarif(result, language);
  }
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
  command: string,
  files: readonly OutputFile[],
  system: System,
): Promise<Finding | undefined> {
  if (new Set(files.map(({ file }) => resolve(file))).size < files.length)
    return findingOf(usageProblem(command, "one-output"));
  const done = await system.writeFiles(files);
  if (done.kind === "written") return undefined;
  const { file, reason, detail } = done;
  return findingOf(problem("cli/unwritable", { file, reason, detail }), file);
}
