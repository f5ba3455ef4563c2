/** The files of a call: those that are named, and those of folders and patterns. */
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { type Problem, problem } from "../../schemas/problem.ts";
import { type Finding, findingOf } from "./report.ts";
import type { System } from "./system.ts";

export interface InputFile {
  readonly file: string;
  /** The folder or pattern that it was found by; null where the file itself was named. */
  readonly foundBy: string | null;
  /** Why it cannot be read, where that is known: it is a folder in a folder. */
  readonly unreadable: Problem | null;
}

/** Texts in Markdown. */
export const MARKDOWN_ENDINGS = [".md"] as const;
/** Whatever is read as a text of the law. */
export const SOURCE_ENDINGS = [
  ".md",
  ".txt",
  ".html",
  ".htm",
  ".xml",
  ".akn",
  ".pdf",
  ".docx",
  ".hocr",
] as const;

/** The files of a call in its order, each once; refused where a folder or a pattern stands for none. */
export async function inputsOf(
  named: readonly string[],
  endings: readonly string[],
  system: System,
): Promise<Outcome<readonly InputFile[]>> {
  const inputs = new Map<string, InputFile>();
  for (const input of named) {
    const found = await filesOf(input, endings, system);
    if (found.length === 0)
      return refused(problem("cli/nothing-found", { input, endings: endings.join(", ") }));
    for (const one of found) if (!inputs.has(one.file)) inputs.set(one.file, one);
  }
  return done([...inputs.values()]);
}

async function filesOf(
  input: string,
  endings: readonly string[],
  system: System,
): Promise<readonly InputFile[]> {
  const found = input === "-" ? undefined : await system.findFiles(input, endings);
  if (found === undefined) return [{ file: input, foundBy: null, unreadable: null }];
  return found.map(({ file, unreadable }) => ({
    file,
    foundBy: input,
    unreadable:
      unreadable === undefined ? null : problem("cli/unreadable", { file, ...unreadable }),
  }));
}

/** The first input that is known to be unreadable: who works on all files or none ends there. */
export function unreadableIn(inputs: readonly InputFile[]): Finding | undefined {
  const [first] = inputs.flatMap(({ file, unreadable }) =>
    unreadable === null ? [] : [findingOf(unreadable, file)],
  );
  return first;
}
