/** The regular expressions of the program that take more than linear time on some text, found by analysis and not by trying. */
import { readdirSync, readFileSync } from "node:fs";
import { parseSync } from "@swc/core";
import { analyse } from "scslre";

export interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/** What is wrong with a pattern: two of its parts trade the same characters, or a search begins anew at each of them. */
export function superLinearForms({ source, flags }: Pattern): readonly string[] {
  return analyse({ source, flags }).reports.map(
    ({ type, exponential }) => `${exponential ? "exponential " : ""}${type} in /${source}/${flags}`,
  );
}

/** The source files of folders. */
export function sourceFiles(folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/u.test(file))
      .map((file) => `${folder}/${file}`),
  );
}

/** The patterns that a file spells out between slashes. */
export function patternsIn(file: string): readonly Pattern[] {
  const tree = parseSync(readFileSync(file, "utf8"), {
    syntax: "typescript",
    tsx: file.endsWith("x"),
    target: "es2022",
  });
  const found: Pattern[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { type, pattern, flags } = value as Record<string, unknown>;
    if (type === "RegExpLiteral" && typeof pattern === "string" && typeof flags === "string")
      found.push({ source: pattern, flags });
    for (const part of Object.values(value)) visit(part);
  };
  visit(tree.body);
  return found;
}

/** The patterns that are composed while some work is done, such as importing a module. */
export async function composedPatterns(work: () => Promise<void>): Promise<readonly Pattern[]> {
  const found: Pattern[] = [];
  const kept = globalThis.RegExp;
  globalThis.RegExp = new Proxy(kept, {
    construct: (_, [source, flags]: [string | RegExp, string?]) => {
      const made = new kept(source, flags);
      found.push({ source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = kept;
  }
  return found;
}
