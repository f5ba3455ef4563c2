/** The facts that stand before a text, between two lines of three hyphens. */
import { parseDocument, stringify } from "yaml";
import { type Facts, factsShape } from "../../schemas/facts.ts";
import { type Problem, problem } from "../../schemas/problem.ts";

export interface FrontMatter {
  /** The block to the letter, with its two lines of hyphens and the line feed at its end; empty where there is none. */
  readonly source: string;
  readonly facts: Facts | null;
  readonly problems: readonly Problem[];
  /** How many lines of the source it takes. */
  readonly lines: number;
}

const BLOCK = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/u;
const NONE: FrontMatter = { source: "", facts: null, problems: [], lines: 0 };

/** The front matter of a source whose line ends are line feeds. What is wrong in it is told with its field. */
export function readFrontMatter(source: string): FrontMatter {
  const found = source.startsWith("---") ? BLOCK.exec(source) : null;
  if (found === null) return NONE;
  const [block, yaml = ""] = found;
  const lines = block.split("\n").length - (block.endsWith("\n") ? 1 : 0);
  return { source: block, lines, ...readFacts(yaml) };
}

function readFacts(yaml: string): { facts: Facts | null; problems: readonly Problem[] } {
  const place = { kind: "source", line: 1, column: 1 } as const;
  // Aliases are refused: a few bytes of them can stand for gigabytes.
  const parsed = parseDocument(yaml, { prettyErrors: false });
  const [error] = parsed.errors;
  if (error !== undefined) {
    return {
      facts: null,
      problems: [problem("dialect/front-matter-unreadable", { reason: error.message }, place)],
    };
  }
  const value = toPlain(() => parsed.toJS({ maxAliasCount: 0 }));
  if (value === undefined) {
    return {
      facts: null,
      problems: [
        problem("dialect/front-matter-unreadable", { reason: "aliases are not read" }, place),
      ],
    };
  }
  const version = (value as { dialect?: unknown } | null)?.dialect;
  if (version !== undefined && version !== 1) {
    return {
      facts: null,
      problems: [problem("dialect/unknown-version", { found: String(version) }, place)],
    };
  }
  const shaped = factsShape.safeParse(value);
  if (shaped.success) return { facts: shaped.data, problems: [] };
  const problems = shaped.error.issues.map(({ path, message }) =>
    problem("dialect/front-matter-field", { field: path.join("."), reason: message }, place),
  );
  return { facts: null, problems };
}

function toPlain(read: () => unknown): unknown {
  try {
    return read() ?? null;
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}

/** The front matter of facts: `readFrontMatter` gives them back. */
export function writeFacts(facts: Facts): string {
  return `---\n${stringify(facts, { lineWidth: 0 })}---\n`;
}
