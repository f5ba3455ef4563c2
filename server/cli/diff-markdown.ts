/** A comparison as Markdown for a letter: struck words between tildes, new ones bold. */
import { summarizeDiff } from "../../engine/diff/index.ts";
import type { WordRun } from "../../schemas/change.ts";
import type { Language } from "../../schemas/problem.ts";
import type { Compared } from "./compared-side.ts";
import { changeLines } from "./diff-lines.ts";

/** A heading and a paragraph for each change. */
export function diffMarkdown(compared: Compared, language: Language): string {
  const { diff } = compared;
  const head = `# ${escapeMarkdown(diff.before.title)} → ${escapeMarkdown(diff.after.title)}\n\n${summarizeDiff(diff, language)}\n`;
  const changes = changeLines(compared, language).map(
    ({ name, what, words }) =>
      `\n## ${escapeMarkdown(name)}: ${escapeMarkdown(what)}\n${writeWords(words)}`,
  );
  return head + changes.join("");
}

function writeWords(words: readonly WordRun[]): string {
  if (words.length === 0) return "";
  return `\n${words.map(writeRun).join("")}\n`;
}

function writeRun([sign, text]: WordRun): string {
  const marks = { "=": "", "-": "~~", "+": "**" }[sign];
  // Marks must touch the words they mark, and a line feed is a paragraph of its own.
  return text
    .split("\n")
    .map((line) => {
      const [, start = "", middle = "", end = ""] = /^(\s*)(.*?)(\s*)$/su.exec(line) ?? [];
      return middle === "" ? line : `${start}${marks}${escapeMarkdown(middle)}${marks}${end}`;
    })
    .join("\n\n");
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_~[\]<>#|&]/gu, (sign) => `\\${sign}`);
}
