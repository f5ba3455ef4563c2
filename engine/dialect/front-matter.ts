/** The facts that stand before a text, between two lines of three hyphens. */
import { isCollection, isNode, LineCounter, parseDocument, stringify } from "yaml";
import type { z } from "zod";
import { type Facts, factsShape, type KnownFacts, knownFactsShape } from "../../schemas/facts.ts";
import { type Place, type Problem, problem } from "../../schemas/problem.ts";
import {
  FIELD_REASONS,
  type FieldReason,
  type UnreadableReason,
} from "../../schemas/problems/dialect.ts";

export interface FrontMatter {
  /** The block to the letter, with its two lines of hyphens and the line feed at its end; empty where there is none. */
  readonly source: string;
  readonly facts: Facts | null;
  /** The fields that are right, whatever is wrong with others. */
  readonly known: KnownFacts;
  /** The fields that are there and not right; "" where nothing could be read. */
  readonly unread: readonly string[];
  /** The address of the work, even where the rest is not right; null where there is none. */
  readonly work: string | null;
  readonly problems: readonly Problem[];
  /** How many lines of the source it takes. */
  readonly lines: number;
}

const BLOCK = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/u;
const START = { kind: "source", line: 1, column: 1 } as const;
const NONE: FrontMatter = {
  source: "",
  facts: null,
  known: {},
  unread: [],
  work: null,
  problems: [],
  lines: 0,
};

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
  if (lines > MAX_LINES) return unreadable("too-long", String(MAX_LINES));
  if (depthOf(yaml) > MAX_DEPTH) return unreadable("too-deep", String(MAX_DEPTH));
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

type Read = Pick<FrontMatter, "facts" | "known" | "unread" | "work" | "problems">;

function unreadable(reason: UnreadableReason, detail: string, at: Place = START): Read {
  return {
    facts: null,
    known: {},
    unread: [""],
    work: null,
    problems: [problem("dialect/front-matter-unreadable", { reason, detail }, at)],
  };
}

function readFacts(yaml: string): Read {
  const lineCounter = new LineCounter();
  const parsed = parseDocument(yaml, { prettyErrors: false, lineCounter });
  const [error] = parsed.errors;
  // The first line of the block is the one of hyphens.
  const placeAt = (position: number) => {
    const { line, col } = lineCounter.linePos(position);
    return { kind: "source", line: line + 1, column: col } as const;
  };
  if (error !== undefined) return unreadable("yaml", error.code, placeAt(error.pos[0]));
  // Aliases are refused: a few bytes of them can stand for gigabytes.
  const value = toPlain(() => parsed.toJS({ maxAliasCount: 0 }));
  if (value === undefined) return unreadable("aliases", "");
  const { dialect, work: address } = (value ?? {}) as { dialect?: unknown; work?: unknown };
  const work = typeof address === "string" ? address : null;
  if (dialect !== undefined && dialect !== 1) {
    const found = JSON.stringify(dialect);
    const problems = [problem("dialect/unknown-version", { found }, START)];
    return { facts: null, known: {}, unread: [""], work, problems };
  }
  const shaped = factsShape.safeParse(value);
  if (shaped.success)
    return { facts: shaped.data, known: shaped.data, unread: [], work, problems: [] };
  const problems = shaped.error.issues.map((issue) => {
    const path = pathOf(issue);
    const facts = { field: path.join("."), ...reasonOf(issue, hasValueAt(parsed.contents, path)) };
    return problem("dialect/front-matter-field", facts, placeAt(startOf(parsed.contents, path)));
  });
  const wrong = new Set(shaped.error.issues.map((issue) => String(pathOf(issue)[0] ?? "")));
  const fields = typeof value === "object" && value !== null ? Object.entries(value) : [];
  const known = knownFactsShape.safeParse(
    Object.fromEntries(fields.filter(([name]) => !wrong.has(name))),
  );
  const unread = fields.map(([name]) => name).filter((name) => wrong.has(name));
  return {
    facts: null,
    known: known.success ? known.data : {},
    unread: known.success ? unread : [""],
    work,
    problems,
  };
}

/** What is wrong with a field, to be said in any language. */
function reasonOf(issue: z.core.$ZodIssue, isThere: boolean) {
  const say = (reason: FieldReason, expected = "") => ({ reason, expected });
  if (issue.code === "unrecognized_keys") return say("unknown");
  if (!isThere) return say("missing");
  switch (issue.code) {
    case "invalid_type":
      return say("type", issue.expected);
    case "invalid_value":
      return say("choice", issue.values.map(String).join(", "));
    case "invalid_format":
      return issue.format === "date" ? say("day") : say("other", issue.message);
    case "custom": {
      const named: unknown = issue.params?.["reason"];
      const reason = FIELD_REASONS.find((one) => one === named);
      return reason === undefined ? say("other", issue.message) : say(reason);
    }
    default:
      return say("other", issue.message);
  }
}

// A field that is not known is told at the block that holds it.
function pathOf(issue: z.core.$ZodIssue): readonly PropertyKey[] {
  return issue.code === "unrecognized_keys"
    ? [...issue.path, ...issue.keys.slice(0, 1)]
    : issue.path;
}

/** Where the value at a path begins, or the last value on the way to it that is there. */
function startOf(contents: unknown, path: readonly PropertyKey[]): number {
  let node = contents;
  let start = 0;
  for (const key of path) {
    if (!isCollection(node)) break;
    const next: unknown = node.get(key, true);
    if (!isNode(next)) break;
    node = next;
    start = next.range?.[0] ?? start;
  }
  return start;
}

function hasValueAt(contents: unknown, path: readonly PropertyKey[]): boolean {
  return isCollection(contents) && contents.hasIn(path);
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
export function writeFacts(facts: KnownFacts): string {
  return `---\n${stringify(facts, { lineWidth: 0 })}---\n`;
}
