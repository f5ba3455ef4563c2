/** A value written in YAML, with the place of each field: what reading front matter and reading a frame share. */
import { isCollection, isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import type { FieldReason, UnreadableReason } from "../../schemas/problems/dialect.ts";
import { reasonOf } from "../../schemas/records/value.ts";

/** A line and a column in the YAML, from 1. */
export interface YamlPlace {
  readonly line: number;
  readonly column: number;
}

/** A value, or why there is none. */
type YamlValue =
  | {
      readonly kind: "read";
      readonly value: unknown;
      /** What is wrong with the fields of the value, each with its place. */
      readonly faultsOf: (issues: readonly z.core.$ZodIssue[]) => readonly FieldFault[];
    }
  | {
      readonly kind: "unread";
      readonly reason: UnreadableReason;
      readonly detail: string;
      readonly at: YamlPlace | null;
    };

/** A field that is not right. */
interface FieldFault {
  readonly path: readonly PropertyKey[];
  readonly facts: {
    readonly field: string;
    readonly reason: FieldReason;
    readonly expected: string;
  };
  readonly at: YamlPlace;
}

/** The parser costs the square of the number of keys; the longest front matter of the library has 700 lines. */
const MAX_LINES = 3000;
/** The parser calls itself for each list within a list until the stack is full; facts nest five deep. */
const MAX_DEPTH = 50;

/** The value of a text of YAML. Never throws; what would cost the parser too much is not given to it. */
export function readYamlValue(yaml: string): YamlValue {
  const unread = (reason: UnreadableReason, detail: string, at: YamlPlace | null = null) =>
    ({ kind: "unread", reason, detail, at }) as const;
  if (yaml.split("\n").length > MAX_LINES) return unread("too-long", String(MAX_LINES));
  if (depthOf(yaml) > MAX_DEPTH) return unread("too-deep", String(MAX_DEPTH));
  const lineCounter = new LineCounter();
  const parsed = parseDocument(yaml, { prettyErrors: false, lineCounter });
  const placeAt = (position: number): YamlPlace => {
    const { line, col } = lineCounter.linePos(position);
    return { line, column: col };
  };
  const [error] = parsed.errors;
  if (error !== undefined) return unread("yaml", error.code, placeAt(error.pos[0]));
  // Aliases are refused: a few bytes of them can stand for gigabytes.
  const value = toPlain(() => parsed.toJS({ maxAliasCount: 0 }));
  if (value === undefined) return unread("aliases", "");
  const { contents } = parsed;
  return {
    kind: "read",
    value,
    faultsOf: (issues) =>
      issues.map((issue) => {
        const path = pathOf(issue);
        return {
          path,
          facts: { field: path.join("."), ...reasonOf(issue, hasValueAt(contents, path)) },
          at: placeAt(startOf(contents, path)),
        };
      }),
  };
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
