/** The facts that stand before a text, between two lines of three hyphens. */
import { parseDocument, stringify } from "yaml";
import { type Facts, factsShape } from "../../schemas/facts.ts";
import { type Problem, problem } from "../../schemas/problem.ts";

export interface FrontMatter {
  /** The block to the letter, with its two lines of hyphens and the line feed at its end; empty where there is none. */
  readonly source: string;
  readonly facts: Facts | null;
  /** The address of the work, even where the rest is not right; null where there is none. */
  readonly work: string | null;
  readonly problems: readonly Problem[];
  /** How many lines of the source it takes. */
  readonly lines: number;
}

const BLOCK = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/u;
const START = { kind: "source", line: 1, column: 1 } as const;
const NONE: FrontMatter = { source: "", facts: null, work: null, problems: [], lines: 0 };

/** The parser costs the square of the number of keys; the longest front matter of the library has 700 lines. */
const MAX_LINES = 3000;
/** The parser calls itself for each list within a list until the stack is full; facts nest five deep. */
const MAX_DEPTH = 50;

/** The front matter of a source whose line ends are line feeds. What is wrong in it is told with its field. */
export function readFrontMatter(source: string): FrontMatter {
  const found = source.startsWith("---") ? BLOCK.exec(source) : null;
  if (found === null) return NONE;
  const [block, yaml = ""] = found;
  const lines = block.split("\n").length - (block.endsWith("\n") ? 1 : 0);
  return { source: block, lines, ...(whyUnread(lines, yaml) ?? readFacts(yaml)) };
}

function whyUnread(lines: number, yaml: string): Read | undefined {
  if (lines > MAX_LINES) return unreadable(`it is longer than ${MAX_LINES} lines`);
  if (depthOf(yaml) > MAX_DEPTH) return unreadable(`it is nested more than ${MAX_DEPTH} deep`);
  return undefined;
}

/** At least as many levels as a text of YAML has on one line: brackets that are open, and the marks that a line begins with. */
function depthOf(yaml: string): number {
  let deepest = 0;
  let open = 0;
  for (const [sign] of yaml.matchAll(/[[\]{}]/gu)) {
    open = sign === "[" || sign === "{" ? open + 1 : Math.max(0, open - 1);
    deepest = Math.max(deepest, open);
  }
  for (const [marks] of yaml.matchAll(/^[ \t]*(?:[-?:][ \t]+)+/gmu))
    deepest = Math.max(deepest, marks.match(/[-?:]/gu)?.length ?? 0);
  return deepest;
}

type Read = Pick<FrontMatter, "facts" | "work" | "problems">;

function unreadable(reason: string): Read {
  return {
    facts: null,
    work: null,
    problems: [problem("dialect/front-matter-unreadable", { reason }, START)],
  };
}

function readFacts(yaml: string): Read {
  const parsed = parseDocument(yaml, { prettyErrors: false });
  const [error] = parsed.errors;
  if (error !== undefined) return unreadable(error.message);
  // Aliases are refused: a few bytes of them can stand for gigabytes.
  const value = toPlain(() => parsed.toJS({ maxAliasCount: 0 }));
  if (value === undefined) return unreadable("aliases are not read");
  const { dialect, work: address } = (value ?? {}) as { dialect?: unknown; work?: unknown };
  const work = typeof address === "string" ? address : null;
  if (dialect !== undefined && dialect !== 1) {
    const found = JSON.stringify(dialect);
    return { facts: null, work, problems: [problem("dialect/unknown-version", { found }, START)] };
  }
  const shaped = factsShape.safeParse(value);
  if (shaped.success) return { facts: shaped.data, work, problems: [] };
  const problems = shaped.error.issues.map(({ path, message }) =>
    problem("dialect/front-matter-field", { field: path.join("."), reason: message }, START),
  );
  return { facts: null, work, problems };
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
