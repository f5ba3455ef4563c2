/** A comparison as plain text for a terminal or a pipe. */
import { summarizeDiff } from "../../engine/diff/index.ts";
import type { WordRun } from "../../schemas/change.ts";
import type { Language } from "../../schemas/problem.ts";
import type { Compared } from "./compared-side.ts";
import { type ChangeLine, changeLines } from "./diff-lines.ts";

const ESCAPE = "\u001b[";
const COLOURS = {
  deleted: [`${ESCAPE}31;9m`, `${ESCAPE}0m`],
  inserted: [`${ESCAPE}32;4m`, `${ESCAPE}0m`],
  name: [`${ESCAPE}1m`, `${ESCAPE}0m`],
  quiet: [`${ESCAPE}2m`, `${ESCAPE}0m`],
} as const;
type Style = "colour" | "plain";

// Words of equal text that stay on each side of a change; the rest is "…".
const CONTEXT_WORDS = 8;

/** Each change with its words; `[-struck-]` and `{+new+}` where there is no colour. Empty for equal texts. */
export function diffText(compared: Compared, language: Language, style: Style): string {
  const { diff } = compared;
  if (diff.changes.length === 0) return "";
  const changes = changeLines(compared, language).map((line) => writeChange(line, style));
  return `${changes.join("\n")}\n${summarizeDiff(diff, language)}\n`;
}

function writeChange({ name, what, places, words }: ChangeLine, style: Style): string {
  const heading = `${paint("name", name, style)}: ${what}`;
  const place = places.length === 0 ? "" : `  ${paint("quiet", places.join(" → "), style)}`;
  const text = words.map((run, index) => writeRun(run, words, index, style)).join("");
  const body = text === "" ? "" : `${indent(text)}\n`;
  return `${heading}${place}\n${body}`;
}

function indent(text: string): string {
  return text
    .split("\n")
    .map((line) => `  ${line}`)
    .join("\n");
}

function writeRun(
  [sign, text]: WordRun,
  words: readonly WordRun[],
  index: number,
  style: Style,
): string {
  const shown = printable(text);
  switch (sign) {
    case "-":
      return style === "colour" ? paint("deleted", shown, style) : `[-${shown}-]`;
    case "+":
      return style === "colour" ? paint("inserted", shown, style) : `{+${shown}+}`;
    case "=":
      return shorten(shown, index > 0, index < words.length - 1);
  }
}

// A control character in a text must not reach a terminal.
function printable(text: string): string {
  return text.replace(/(?![\t\n])\p{Cc}/gu, "\uFFFD");
}

/** Equal text with its middle left out: as many words stay as a reader needs beside a change. */
function shorten(text: string, hasBefore: boolean, hasAfter: boolean): string {
  const words = text.split(/(?<=\s)(?=\S)/u);
  const head = hasBefore || !hasAfter ? CONTEXT_WORDS : 0;
  const tail = hasAfter ? CONTEXT_WORDS : 0;
  if (words.length <= head + tail + 1) return text;
  const start = words.slice(0, head).join("");
  const end = tail === 0 ? "" : words.slice(-tail).join("");
  return `${start === "" ? "" : `${start.trimEnd()} `}…${end === "" ? "" : ` ${end}`}`;
}

function paint(colour: keyof typeof COLOURS, text: string, style: Style): string {
  if (style === "plain") return text;
  const [begin, end] = COLOURS[colour];
  return `${begin}${text}${end}`;
}
