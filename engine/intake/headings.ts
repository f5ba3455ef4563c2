/** Finds the headings among the lines of a part: articles by their sequence, containers by their words. */
import { parseHeadingLabel } from "../text/index.ts";
import { readArticleLine } from "./article-labels.ts";
import { readItemLine } from "./item-labels.ts";
import type { SourceLine } from "./lines.ts";
import { endsOpen, goesOn, isComplete } from "./sentence.ts";
import { chooseSequence, type SequenceCandidate, type SequenceReading } from "./sequence.ts";
import type { IntakeSetting } from "./setting.ts";

export type HeadingLine =
  | {
      readonly kind: "article";
      readonly index: number;
      readonly reading: SequenceReading;
      /** Where the label ends in the line. */
      readonly end: number;
    }
  | {
      readonly kind: "container";
      readonly index: number;
      readonly label: string;
      readonly rank: number;
      /** How many lines the heading takes, title included. */
      readonly lines: number;
    };

/** Costs of what speaks against a heading, tuned on the corpus (bench/intake.ts). */
const AFTER_REFERENCE = 12;
const AFTER_LINK = 7;
const AFTER_OPEN = 3;
const WITH_MARK = 4;
/** What it costs to leave out a line that looks just like a heading. */
const SKIP_PLAIN = 8;
const SKIP_DOUBTFUL = 1;
const MAX_TITLE_LINES = 8;

/** The headings of the lines, in order. */
export function findHeadings(
  lines: readonly SourceLine[],
  setting: IntakeSetting,
): readonly HeadingLine[] {
  const articles = findArticles(lines, setting);
  return findContainers(lines, articles, setting);
}

/** The headings of articles alone. */
export function findArticles(
  lines: readonly SourceLine[],
  setting: IntakeSetting,
): readonly (HeadingLine & { kind: "article" })[] {
  const places: { readonly index: number; readonly end: number }[] = [];
  const candidates: SequenceCandidate[] = [];
  lines.forEach((line, index) => {
    const article = readArticleLine(line.text, setting.profile);
    if (article === undefined) return;
    places.push({ index, end: article.end });
    candidates.push({
      readings: article.readings,
      ...weigh(line, lines[index - 1], article.hasTail, setting),
    });
  });
  return chooseSequence(candidates).flatMap(({ candidate, reading }) => {
    const place = places[candidate];
    return place === undefined ? [] : [{ kind: "article" as const, ...place, reading }];
  });
}

function weigh(
  line: SourceLine,
  before: SourceLine | undefined,
  hasMark: boolean,
  { profile }: IntakeSetting,
): { against: number; skip: number } {
  const mark = hasMark ? WITH_MARK : 0;
  if (before === undefined) return { against: mark, skip: SKIP_PLAIN };
  if (goesOn(before.text, profile)) return { against: AFTER_REFERENCE + mark, skip: 0 };
  const isApart = line.blanks > 0 || line.page !== before.page || line.column > before.column + 8;
  if (endsOpen(before.text))
    return isApart
      ? { against: AFTER_OPEN + mark, skip: SKIP_DOUBTFUL }
      : { against: AFTER_LINK + mark, skip: 0 };
  if (isComplete(before.text) || isApart)
    return { against: mark, skip: hasMark ? SKIP_DOUBTFUL : SKIP_PLAIN };
  return { against: AFTER_OPEN + mark, skip: SKIP_DOUBTFUL };
}

function findContainers(
  lines: readonly SourceLine[],
  articles: readonly (HeadingLine & { kind: "article" })[],
  setting: IntakeSetting,
): readonly HeadingLine[] {
  const articleAt = new Map(articles.map((article) => [article.index, article]));
  const labels = lines.map((line, index) =>
    articleAt.has(index) ? undefined : containerLabel(line, lines[index - 1], setting),
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

function containerLabel(
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
    isComplete(before.text) ||
    isCapital;
  if (!isTitle || !opens || /[.;,]$/u.test(text)) return undefined;
  if (before !== undefined && goesOn(before.text, profile)) return undefined;
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
