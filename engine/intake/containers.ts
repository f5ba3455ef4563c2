/** Finds the headings of containers: a chapter, a part of it, a book, each with the lines of its title. */
import { parseHeadingLabel } from "../text/index.ts";
import type { ArticleHeading, HeadingLine } from "./heading-lines.ts";
import { readItemLine } from "./item-labels.ts";
import type { SourceLine } from "./lines.ts";
import { goesOn, isComplete } from "./sentence.ts";
import type { IntakeSetting } from "./setting.ts";

const MAX_TITLE_LINES = 8;

/** The headings of containers among those of articles, in order. */
export function findContainers(
  lines: readonly SourceLine[],
  articles: readonly ArticleHeading[],
  isQuoted: (index: number) => boolean,
  setting: IntakeSetting,
): readonly HeadingLine[] {
  const articleAt = new Map(articles.map((article) => [article.index, article]));
  const labels = lines.map((line, index) =>
    articleAt.has(index) || isQuoted(index)
      ? undefined
      : containerLabel(line, lines[index - 1], setting),
  );
  const headings: HeadingLine[] = [];
  let next = 0;
  lines.forEach((_, index) => {
    const article = articleAt.get(index);
    if (article !== undefined) headings.push(article);
    const label = labels[index];
    if (label === undefined || index < next) return;
    const count =
      1 + titleLines(lines, index, (at) => articleAt.has(at) || labels[at] !== undefined, setting);
    next = index + count;
    headings.push({ kind: "container", index, ...label, lines: count });
  });
  return headings;
}

/** The label of a container that a line is the heading of, or undefined where it is none. */
export function containerLabel(
  { text, blanks, page }: SourceLine,
  before: SourceLine | undefined,
  { profile }: IntakeSetting,
): { label: string; rank: number } | undefined {
  const found = /^(?:BUKU|Buku|BAB|Bab|BAGIAN|Bagian|PARAGRAF|Paragraf)\s/u.test(text)
    ? parseHeadingLabel(text.replace(/\s+/gu, " "), profile)
    : undefined;
  if (found === undefined || found.row.kind !== "container") return undefined;
  const { row, rest } = found;
  const isCapital = /^(?:BUKU|BAB|BAGIAN|PARAGRAF)/u.test(text);
  const isTitle = rest === "" || (isCapital && rest === rest.toUpperCase());
  const opens =
    before === undefined ||
    blanks > 0 ||
    page !== before.page ||
    isComplete(before.plain) ||
    isCapital;
  if (!isTitle || !opens || /[.;,]$/u.test(text)) return undefined;
  if (before !== undefined && goesOn(before.plain, profile)) return undefined;
  return { label: found.text, rank: row.rank };
}

// A title goes on to the next heading; where none is near, as far as capitals go.
function titleLines(
  lines: readonly SourceLine[],
  index: number,
  isHeading: (at: number) => boolean,
  { forms }: IntakeSetting,
): number {
  let capitals = 0;
  let allCapitals = true;
  for (let count = 0; count <= MAX_TITLE_LINES; count += 1) {
    const line = lines[index + 1 + count];
    if (line === undefined) return capitals;
    if (isHeading(index + 1 + count)) return count;
    if (readItemLine(line.text, forms) !== undefined) return count <= 2 ? count : capitals;
    allCapitals &&= line.text === line.text.toUpperCase();
    if (allCapitals) capitals += 1;
  }
  return capitals;
}
