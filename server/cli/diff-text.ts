/** A comparison as plain text for a terminal or a pipe. */
import { type SaidForm, sayFacts, summarizeDiff } from "../../engine/diff/index.ts";
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

interface Look {
  readonly style: Style;
  /** How many words stay. */
  readonly context: number;
}

/** Each change with its words; `[-struck-]` and `{+new+}` where there is no colour. Empty for equal texts with equal facts. */
export function diffText(compared: Compared, language: Language, look: Look): string {
  const { diff } = compared;
  const facts = diff.facts.length === 0 ? "" : `${printable(sayFacts(diff.facts, language))}\n`;
  if (diff.changes.length === 0) return facts;
  const changes = changeLines(compared, language).map((line) => writeChange(line, look));
  return `${changes.join("\n")}\n${summarizeDiff(diff, language)}\n${facts}`;
}

function writeChange({ name, what, places, words, form }: ChangeLine, look: Look): string {
  const { style } = look;
  const heading = `${paint("name", name, style)}: ${what}`;
  const place = places.length === 0 ? "" : `  ${paint("quiet", places.join(" → "), style)}`;
  const text = words.map((run, index) => writeRun(run, words, index, look)).join("");
  const body = text === "" ? "" : `${indent(text)}\n`;
  return `${heading}${place}\n${body}${form.map((one) => writeForm(one, style)).join("")}`;
}

/** A detail of form: loud ones are struck and inserted as words are. */
function writeForm({ subject, before, after, isLoud }: SaidForm, style: Style): string {
  const [of, known, now] = [subject, before, after].map((text) =>
    printable(text.replaceAll("\n", " ")),
  );
  const line = isLoud
    ? `${of}: ${markRun("-", known ?? "", style)} ${markRun("+", now ?? "", style)}`
    : paint("quiet", `${of}: ${known} → ${now}`, style);
  return `  ${line}\n`;
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
  { style, context }: Look,
): string {
  const shown = printable(text);
  switch (sign) {
    case "-":
    case "+":
      return markRun(sign, shown, style);
    case "=":
      return shorten(shown, { hasBefore: index > 0, hasAfter: index < words.length - 1 }, context);
  }
}

function markRun(sign: "-" | "+", shown: string, style: Style): string {
  if (style === "colour") return paint(sign === "-" ? "deleted" : "inserted", shown, style);
  return sign === "-" ? `[-${shown}-]` : `{+${shown}+}`;
}

// A control character in a text must not reach a terminal.
function printable(text: string): string {
  return text.replace(/(?![\t\n])\p{Cc}/gu, "\uFFFD");
}

/** Equal text with its middle left out: as many words stay as a reader needs beside a change. */
function shorten(
  text: string,
  { hasBefore, hasAfter }: { readonly hasBefore: boolean; readonly hasAfter: boolean },
  context: number,
): string {
  const words = text.match(/(?:^\s+)?\S+\s*/gu) ?? [];
  const head = hasBefore || !hasAfter ? context : 0;
  const tail = hasAfter ? context : 0;
  if (words.length <= head + tail + 1) return text;
  // The blank that parts the words from their neighbours stays.
  const [first = ""] = hasBefore ? (/^\s*/u.exec(text) ?? []) : [];
  const last = hasAfter ? text.slice(text.trimEnd().length) : "";
  const start = words.slice(0, head).join("").trimEnd();
  const end = tail === 0 ? "" : words.slice(-tail).join("").trimEnd();
  return `${start === "" ? first : `${start} `}…${end === "" ? "" : ` ${end}`}${last}`;
}

function paint(colour: keyof typeof COLOURS, text: string, style: Style): string {
  if (style === "plain") return text;
  const [begin, end] = COLOURS[colour];
  return `${begin}${text}${end}`;
}
