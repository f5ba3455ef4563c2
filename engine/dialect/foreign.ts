/** Markdown that is plainly no text of the dialect: to write it canonically would destroy it. */
import type { LegalDocument } from "../../schemas/document.ts";
import { type Problem, problem } from "../../schemas/problem.ts";
import type { ForeignConstruct } from "../../schemas/problems/dialect.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { addressClauses } from "../document/index.ts";
import { normalizeCharacters } from "../text/index.ts";
import type { ReadResult } from "./read.ts";
import { splitLines } from "./scan.ts";
import { fencedTableMarks } from "./table.ts";

// A comment is text to the dialect, and stays as it is; a tag at the start of a line opens a block of HTML.
const HTML =
  /^ {0,3}<(?:[?]|![A-Z]|\/?(?:address|article|aside|body|blockquote|br|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|iframe|img|li|link|main|menu|nav|ol|p|picture|pre|script|section|source|style|summary|svg|table|tbody|td|textarea|tfoot|th|thead|title|tr|ul|video)(?=[\s/>]|$))/iu;
const FENCE = /^[> \t]*(?:[-+*][ \t]+)?(?=~~~|```)/u;
const UNDERLINE = /^ {0,3}(?:=+|-{2,})[ \t]*$/u;
const BULLET = /^[ \t]*[-+*][ \t]+\S/u;
/** What stands before an underline and is no text: a heading, a quote, a row of a table. */
const NO_TEXT = /^[ \t]*(?:#{1,6}[ \t]|>|\|)/u;

/**
 * Why a source is plainly no text of the dialect, at its line; undefined where it may be one. It is none where it has neither
 * front matter of ours nor a heading with the label of a unit, or a construct that the dialect would run together.
 */
export function findForeign(
  source: string,
  {
    document,
    profile,
    frontMatter,
    facts,
  }: Pick<ReadResult, "document" | "profile" | "frontMatter" | "facts">,
): Problem | undefined {
  if (source.trim() === "") return undefined;
  const { text } = normalizeCharacters(source);
  const first = frontMatter.split("\n").length;
  const lines = splitLines(text.slice(frontMatter.length), first).map((line) => line.text);
  const inTables = fencedTableMarks(lines);
  for (const at of lines.keys()) {
    const construct = inTables.has(at) ? undefined : constructAt(lines, at);
    if (construct !== undefined) return foreign(construct, first + at);
  }
  const isOurs = facts !== null || /^(?:dialect|work|profile):/mu.test(frontMatter);
  return isOurs || hasUnits(document, profile) ? undefined : foreign("no-unit", 1);
}

/** Whether a document has what every law has: an article or a chapter with its label. */
export function hasUnits(document: LegalDocument, profile: Profile): boolean {
  return addressClauses(document, profile).some(
    ({ kind, label }) => (kind === "article" || kind === "container") && label !== "",
  );
}

function foreign(construct: ForeignConstruct, line: number): Problem {
  return problem("dialect/no-law", { construct }, { kind: "source", line, column: 1 });
}

// Whether a line opens a fenced block. Backticks that are closed on the same line are code inside a text and open none.
function opensFence(line: string): boolean {
  const start = FENCE.exec(line)?.[0].length;
  if (start === undefined) return false;
  return line[start] === "~" || !line.slice(start).replace(/^`+/u, "").includes("`");
}

function constructAt(lines: readonly string[], at: number): ForeignConstruct | undefined {
  const line = lines[at] ?? "";
  const before = lines[at - 1] ?? "";
  if (opensFence(line)) return "fence";
  if (HTML.test(line)) return "html";
  if (UNDERLINE.test(line) && before.trim() !== "" && !NO_TEXT.test(before))
    return "underlined-heading";
  // Bullets that stand line by line would become one text.
  const isBeside = [before, lines[at + 1] ?? ""].some(
    (other) => other.trim() !== "" && !NO_TEXT.test(other),
  );
  return BULLET.test(line) && isBeside ? "bullets" : undefined;
}
