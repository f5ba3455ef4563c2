/** Front matter cut into its fields, to the byte. */
import { isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml";
import { normalizeCharacters } from "../text/index.ts";
import { readFrontMatter } from "./front-matter.ts";

export interface FrontMatterField {
  readonly name: string;
  /** The lines of the field, and the comments and blank lines before it. */
  readonly text: string;
  /** Its value as JSON: equal for two ways to write one value. */
  readonly value: string;
}

export interface FrontMatterFields {
  /** The line of hyphens at the start. */
  readonly open: string;
  readonly fields: readonly FrontMatterField[];
  /** The line of hyphens at the end, and the blank lines behind it. */
  readonly close: string;
}

const BLANK_OR_COMMENT = /^[ \t]*(?:#.*)?$/u;

/** The fields of front matter as it stands in a source; undefined where it is no row of fields, each on lines of its own. */
export function cutFields(front: string): FrontMatterFields | undefined {
  const { text } = normalizeCharacters(front);
  const { source, lines: count, unread } = readFrontMatter(text);
  // Line ends stay with their lines.
  const raw = front.split(/(?<=\r\n|\r(?!\n)|\n)/u);
  const lines = source.split("\n").slice(1, count - 1);
  const starts = unread.includes("") || source === "" ? undefined : startsOf(lines);
  if (starts === undefined) return undefined;
  const begins = starts.map(({ line }, at) => {
    const last = starts[at - 1]?.line ?? -1;
    let begin = line;
    while (begin - 1 > last && BLANK_OR_COMMENT.test(lines[begin - 1] ?? "")) begin -= 1;
    return at === 0 ? 0 : begin;
  });
  const cut = (from: number, to: number): string => raw.slice(from + 1, to + 1).join("");
  return {
    open: raw[0] ?? "",
    fields: starts.map(({ name, value }, at) => ({
      name,
      text: cut(begins[at] ?? 0, begins[at + 1] ?? lines.length),
      value,
    })),
    close: raw.slice(lines.length + 1).join(""),
  };
}

interface FieldStart {
  readonly name: string;
  readonly value: string;
  /** Its line, from 0. */
  readonly line: number;
}

function startsOf(lines: readonly string[]): readonly FieldStart[] | undefined {
  const lineCounter = new LineCounter();
  const parsed = parseDocument(lines.join("\n"), { prettyErrors: false, lineCounter });
  if (!isMap(parsed.contents) || parsed.contents.flow === true) return undefined;
  const starts: FieldStart[] = [];
  for (const { key, value } of parsed.contents.items) {
    if (!isScalar(key) || typeof key.value !== "string") return undefined;
    const line = lineCounter.linePos(key.range?.[0] ?? 0).line - 1;
    if (line <= (starts.at(-1)?.line ?? -1)) return undefined;
    const plain: unknown = isNode(value) ? value.toJS(parsed, { maxAliasCount: 0 }) : value;
    starts.push({ name: key.value, line, value: JSON.stringify(plain ?? null) });
  }
  return starts;
}
