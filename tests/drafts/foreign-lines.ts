/** Lines of foreign texts of the corpus, as the check compares them: the marks of each edition set aside, its words kept. */

interface Records {
  readonly full_name: string;
  readonly articles: readonly {
    readonly number: string;
    readonly title: string | null;
    readonly text: string;
    readonly chapter?: string;
  }[];
}

/** An act of EUR-Lex that is held as records: its name, chapters, and articles with their headings. */
export function linesOfRecords(content: string): readonly string[] {
  const { full_name: name, articles } = JSON.parse(content) as Records;
  const lines = [name];
  let chapter = "";
  for (const { number, title, text, chapter: own = "" } of articles) {
    if (own !== chapter) lines.push(`CHAPTER ${own}`);
    chapter = own;
    lines.push(`Article ${number}`, title ?? "", ...text.split("\n"));
  }
  return lines;
}

/** Markdown of a conversion: emphasis, bullets and links are no words. */
export function linesOfMarkdown(content: string): readonly string[] {
  return content.split("\n").map((line) =>
    line
      .replace(/^\s*(?:[*+] |>\s?)/u, "")
      .replace(/\[([^\][]*)\]\([^()\s]*\)/gu, (_, text: string) => text)
      .replace(/\*+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, ""),
  );
}

const NUMBER = /^\d+[A-Z]*$/u;
const PATH = /^(\d+[A-Z]*)(?:\.[0-9A-Za-z]+)*\.([0-9A-Za-z]+)$/u;
/** Begins a line that is a heading between sections; no line of the text does. */
export const CROSSHEADING = "§ ";

/**
 * The Online Safety Act as its edition flattens it: "10.2.a" is the label (a), a number alone follows the title of its
 * section, and blanks stand around what was a link or a defined term. One line a heading and one for what stands under it.
 */
export function linesOfFlattened(content: string): readonly string[] {
  const texts = content
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const lines: string[] = [];
  let open: string[] = [];
  const close = (): void => {
    if (open.length > 0) lines.push(closeUp(open.join(" ").replace(/(?<=\p{L}-) (?=\p{L})/gu, "")));
    open = [];
  };
  texts.forEach((line, index) => {
    const next = texts[index + 1] ?? "";
    const heading = /^#+ (.*)$/u.exec(line)?.[1];
    if (heading === undefined || PATH.test(next)) {
      open.push(...sayings(heading ?? line));
      return;
    }
    close();
    lines.push(closeUp(NUMBER.test(next) ? `${next} ${heading}` : CROSSHEADING + heading));
  });
  close();
  return lines;
}

// What a line says: a number alone was said with its title, and a path is a label.
function sayings(line: string): readonly string[] {
  if (NUMBER.test(line)) return [];
  const path = PATH.exec(line);
  return [path === null ? line : `(${path[2] ?? ""})`];
}

/** A text without the blanks that the edition puts around links and defined terms: "section 23 (2) ;" is "section 23(2);". */
export function closeUp(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/“ /gu, "“")
    .replace(/ (?=[”;,.)])/gu, "")
    .replace(/(?<=\d[A-Z]*) (?=\(\d)/gu, "");
}
