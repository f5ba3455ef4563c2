/**
 * Finds the units of a source by line, without any thought of how they nest.
 *
 *     (1) Setiap Orang        item "(1)"
 *     yang dengan sengaja     the same text goes on
 *     > ### Pasal 26          a quote, scanned again by itself
 */
import { parseHeadingLabel, parseItemLabel } from "../text/index.ts";
import { cutBlanks } from "./blanks.ts";
import { openingWord, type Setting } from "./setting.ts";
import { scanTable } from "./table.ts";
import {
  type ItemToken,
  MAX_INDENT,
  type SourceLine,
  type TextToken,
  type Token,
} from "./tokens.ts";

export const OMISSION = "…";
export const BREAK = "***";

const HEADING = /^(#{1,6})[ \t]+([^ \t].*|)$/u;

/** Where in a text a line stands: some words open a unit in one part and are plain text in all others. */
export type Zone = "preamble" | "body" | "explanation";

/** The lines of a text, numbered from `first`. */
export function splitLines(text: string, first: number): readonly SourceLine[] {
  return text.split("\n").map((line, index) => ({ number: first + index, text: line }));
}

/** The tokens of lines, in order. Every character that is not white space or a mark of syntax is in exactly one. */
export function scan(
  lines: readonly SourceLine[],
  setting: Setting,
  start: Zone,
): readonly Token[] {
  return new Scanner(lines, setting, start).run();
}

/** A text without its blank lines and ends, as the one token that its first line is. */
export function scanText(text: string, line: number, setting: Setting): ItemToken | TextToken {
  const label = parseItemLabel(text, setting.forms);
  if (label === undefined) return { kind: "text", text, indent: 0, line };
  return {
    kind: "item",
    label,
    text: text.slice(label.text.length).replace(/^[ \t]+/u, ""),
    indent: 0,
    line,
  };
}

class Scanner {
  readonly #lines: readonly SourceLine[];
  readonly #setting: Setting;
  #zone: Zone;
  #index = 0;

  constructor(lines: readonly SourceLine[], setting: Setting, zone: Zone) {
    this.#lines = lines;
    this.#setting = setting;
    this.#zone = zone;
  }

  run(): readonly Token[] {
    const tokens: Token[] = [];
    for (let token = this.#next(); token !== undefined; token = this.#next()) {
      tokens.push(token);
      this.#zone = zoneAfter(token, this.#zone, this.#setting);
    }
    return tokens;
  }

  #next(): Token | undefined {
    for (let line = this.#lines[this.#index]; line !== undefined; line = this.#lines[this.#index]) {
      const { indent, text } = cutIndent(line.text);
      const token = isEmptyQuote(text) ? undefined : this.#read(text, indent, line.number);
      if (token !== undefined) return token;
      this.#index += 1;
    }
    return undefined;
  }

  #read(text: string, indent: number, line: number): Token {
    const block =
      scanQuote(this.#lines, this.#index, indent) ?? scanTable(this.#lines, this.#index, indent);
    if (block !== undefined) {
      this.#index = block.next;
      return block.token;
    }
    this.#index += 1;
    const token = this.#readLine(text, indent, line);
    return token.kind === "text" || token.kind === "item"
      ? { ...token, text: this.#joinContinuation(token.text) }
      : token;
  }

  #readLine(text: string, indent: number, line: number): Token {
    if (text === OMISSION) return { kind: "omission", indent, line };
    if (text === BREAK) return { kind: "break", indent, line };
    const heading = HEADING.exec(text);
    if (heading !== null) {
      const [, marks = "", title = ""] = heading;
      return { kind: "heading", depth: marks.length, text: title, indent, line };
    }
    if (this.#opensNote(text)) return { kind: "note", text, indent, line };
    return { ...scanText(text, line, this.#setting), indent };
  }

  // A wrapped text goes on until a blank line or a line that is something else.
  #joinContinuation(first: string): string {
    const parts = first === "" ? [] : [first];
    for (; this.#index < this.#lines.length; this.#index += 1) {
      const { indent, text } = cutIndent(this.#lines[this.#index]?.text ?? "");
      if (text === "" || this.#readLine(text, indent, 0).kind !== "text" || text.startsWith(">"))
        break;
      if (this.#opensGroup(text) || scanTable(this.#lines, this.#index, indent) !== undefined)
        break;
      parts.push(text);
    }
    return parts.join(" ");
  }

  #opensNote(text: string): boolean {
    return (
      this.#zone === "explanation" &&
      this.#setting.profile.words.notes.some(({ label }) => label.test(text))
    );
  }

  #opensGroup(text: string): boolean {
    const { recitals, citations } = this.#setting.profile.words;
    return (
      this.#zone === "preamble" && openingWord(text, [...recitals, ...citations]) !== undefined
    );
  }
}

function zoneAfter(token: Token, zone: Zone, { profile }: Setting): Zone {
  if (token.kind === "break") return "body";
  if (token.kind !== "heading") return zone;
  if (openingWord(token.text, profile.words.explanation) !== undefined) return "explanation";
  if (openingWord(token.text, profile.words.attachment) !== undefined) return "body";
  if (zone === "preamble" && parseHeadingLabel(token.text, profile) !== undefined) return "body";
  return zone;
}

// Whether the content of a line is empty: nothing but marks of quotation and blanks. A blank line counts, too.
function isEmptyQuote(text: string): boolean {
  return /^[> \t]*$/u.test(text);
}

function cutIndent(line: string): { indent: number; text: string } {
  const { before, inner } = cutBlanks(line);
  return { indent: Math.min(before.length, MAX_INDENT), text: inner };
}

function scanQuote(
  lines: readonly SourceLine[],
  start: number,
  indent: number,
): { token: Token; next: number } | undefined {
  const inner: SourceLine[] = [];
  let next = start;
  for (; next < lines.length; next += 1) {
    const line = lines[next];
    const found = line === undefined ? null : /^[ \t]*>(.*)$/u.exec(line.text);
    if (line === undefined || found === null) break;
    inner.push({ number: line.number, text: (found[1] ?? "").replace(/^ /u, "") });
  }
  const line = lines[start];
  if (line === undefined || inner.every(({ text }) => isEmptyQuote(text))) return undefined;
  return { token: { kind: "quote", lines: inner, indent, line: line.number }, next };
}
