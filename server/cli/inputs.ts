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

/** The files of a call, and what is told of links that were left out. */
interface Inputs {
  readonly inputs: readonly InputFile[];
  readonly told: readonly Finding[];
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
): Promise<Outcome<Inputs>> {
  const inputs = new Map<string, InputFile>();
  const links = new Set<string>();
  for (const input of named) {
    const { found, left } = await filesOf(input, endings, system);
    for (const file of left) links.add(file);
    if (found.length === 0)
      return refused(problem("cli/nothing-found", { input, endings: endings.join(", ") }));
    for (const one of found) if (!inputs.has(one.file)) inputs.set(one.file, one);
  }
  const told = [...links].map((file) => findingOf(problem("cli/link-left-out", { file }), file));
  return done({ inputs: [...inputs.values()], told });
}

async function filesOf(
  input: string,
  endings: readonly string[],
  system: System,
): Promise<{ readonly found: readonly InputFile[]; readonly left: readonly string[] }> {
  const all = input === "-" ? undefined : await system.findFiles(input, endings);
  if (all === undefined)
    return { found: [{ file: input, foundBy: null, unreadable: null }], left: [] };
  const found = all
    .filter(({ isLink }) => isLink !== true)
    .map(({ file, unreadable }) => ({
      file,
      foundBy: input,
      unreadable:
        unreadable === undefined ? null : problem("cli/unreadable", { file, ...unreadable }),
    }));
  return { found, left: all.flatMap(({ file, isLink }) => (isLink === true ? [file] : [])) };
}

/** The first input that is known to be unreadable: who works on all files or none ends there. */
export function unreadableIn(inputs: readonly InputFile[]): Finding | undefined {
  const [first] = inputs.flatMap(({ file, unreadable }) =>
    unreadable === null ? [] : [findingOf(unreadable, file)],
  );
  return first;
}
