/** A comparison as Markdown for a letter: struck words between tildes, new ones bold. */
import { type SaidForm, sayFacts, summarizeDiff } from "../../engine/diff/index.ts";
import type { WordRun } from "../../schemas/change.ts";
import type { Language } from "../../schemas/problem.ts";
import type { Compared } from "./compared-side.ts";
import { changeLines } from "./diff-lines.ts";

/** A heading and a paragraph for each change. */
export function diffMarkdown(compared: Compared, language: Language): string {
  const { diff } = compared;
  const facts =
    diff.facts.length === 0 ? "" : `\n${escapeMarkdown(sayFacts(diff.facts, language))}\n`;
  const head = `# ${escapeMarkdown(diff.before.title)} → ${escapeMarkdown(diff.after.title)}\n\n${summarizeDiff(diff, language)}\n${facts}`;
  const changes = changeLines(compared, language).map(
    ({ name, what, words, form }) =>
      `\n## ${escapeMarkdown(name)}: ${escapeMarkdown(what)}\n${writeWords(words)}${writeForm(form)}`,
  );
  return head + changes.join("");
}

function writeWords(words: readonly WordRun[]): string {
  if (words.length === 0) return "";
  return `\n${words.map(writeRun).join("")}\n`;
}

/** Details of form as a list: loud ones are marked as words are. */
function writeForm(form: readonly SaidForm[]): string {
  if (form.length === 0) return "";
  const lines = form.map(({ subject, before, after, isLoud }) => {
    const [of, known, now] = [subject, before, after].map((text) =>
      escapeMarkdown(text.replaceAll("\n", " ")),
    );
    return isLoud ? `- ${of}: ~~${known}~~ **${now}**` : `- ${of}: ${known} → ${now}`;
  });
  return `\n${lines.join("\n")}\n`;
}

function writeRun([sign, text]: WordRun): string {
  const marks = { "=": "", "-": "~~", "+": "**" }[sign];
  // Marks must touch the words they mark, and a line feed is a paragraph of its own.
  return text
    .split("\n")
    .map((line) => {
      const middle = line.trim();
      const start = line.slice(0, line.length - line.trimStart().length);
      const end = line.slice(start.length + middle.length);
      return middle === "" ? line : `${start}${marks}${escapeMarkdown(middle)}${marks}${end}`;
    })
    .join("\n\n");
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_~[\]<>#|&]/gu, (sign) => `\\${sign}`);
}
