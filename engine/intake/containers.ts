/** Finds the headings of containers: a chapter, a part of it, a book, each with the lines of its title. */
import type { Profile } from "../../schemas/profiles/index.ts";
import { type ContainerLine, readContainerLine } from "./container-labels.ts";
import type { ArticleHeading, HeadingLine } from "./heading-lines.ts";
import { readItemLine } from "./item-labels.ts";
import type { SourceLine } from "./lines.ts";
import { endsOpen, goesOn, isComplete } from "./sentence.ts";
import type { IntakeSetting } from "./setting.ts";

const MAX_TITLE_LINES = 8;
/** No title of more signs than this was met. */
const MAX_TITLE = 240;

/** The headings of containers among those of articles, in order. */
export function findContainers(
  lines: readonly SourceLine[],
  articles: readonly ArticleHeading[],
  isQuoted: (index: number) => boolean,
  setting: IntakeSetting,
): readonly HeadingLine[] {
  const articleAt = new Map(articles.map((article) => [article.index, article]));
  const labels = containerLines(lines, (at) => articleAt.has(at), isQuoted, setting);
  const isHeading = (at: number): boolean => articleAt.has(at) || labels[at] !== undefined;
  const headings: HeadingLine[] = [];
  let next = 0;
  lines.forEach((_, index) => {
    const article = articleAt.get(index);
    if (article !== undefined) headings.push(article);
    const label = labels[index];
    if (label === undefined || index < next) return;
    const count = 1 + titleLines(lines, index, isHeading, setting);
    next = index + count;
    const { label: text, numberAt, end, row } = label;
    headings.push({
      kind: "container",
      index,
      label: text,
      numberAt,
      end,
      rank: row.rank,
      lines: count,
    });
  });
  return headings;
}

/** Lines between a label alone on its line and the heading that follows it: those of its title. */
const MAX_NEAR = 4;

// Headings are found from the last one up: what a label stands above decides whether it is one.
function containerLines(
  lines: readonly SourceLine[],
  isArticle: (at: number) => boolean,
  isQuoted: (at: number) => boolean,
  setting: IntakeSetting,
): readonly (ContainerLine | undefined)[] {
  const labels = lines.map(({ text }, index) =>
    isArticle(index) || isQuoted(index) ? undefined : readContainerLine(text, setting.profile),
  );
  const found = lines.map((line, index) => {
    const label = labels[index];
    const isHead = label !== undefined && isSure(label, line, lines[index - 1], setting.profile);
    return isHead ? label : undefined;
  });
  const isHeading = (at: number): boolean => isArticle(at) || found[at] !== undefined;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const [label, line] = [labels[index], lines[index]];
    if (label === undefined || line === undefined || found[index] !== undefined) continue;
    const isAbove =
      (label.rest !== "" && isHeading(index + 1)) ||
      (mayOpen(label, line, lines[index - 1], setting) &&
        hasTitleAbove(lines, index, isHeading, setting.forms));
    if (isAbove && isWhole(label, line)) found[index] = label;
  }
  return found;
}

// Whether a line is no more than a label, or a label and a title: "Bagian Kedua Penerbitan Tanda Daftar".
function isWhole({ rest }: ContainerLine, { plain }: SourceLine): boolean {
  return rest === "" ? !plain.endsWith(".") : /^\p{Lu}/u.test(rest) && !/[.;:,]$/u.test(plain);
}

// Whether the line before neither cites a label alone on its line nor goes on in it. A label with a title may be a citation
// more often, and opens a heading only behind a sentence and a blank line.
function mayOpen(
  { rest }: ContainerLine,
  { blanks }: SourceLine,
  before: SourceLine | undefined,
  { profile }: IntakeSetting,
): boolean {
  const plain = before?.plain ?? "";
  return rest === ""
    ? !endsOpen(plain) && !goesOn(plain, profile)
    : blanks > 0 && isComplete(plain);
}

// Whether nothing but lines of a title stand between a line and the next heading.
function hasTitleAbove(
  lines: readonly SourceLine[],
  index: number,
  isHeading: (at: number) => boolean,
  forms: IntakeSetting["forms"],
): boolean {
  for (let at = index + 1; at <= index + MAX_NEAR; at += 1) {
    if (isHeading(at)) return true;
    const title = lines[at];
    if (title === undefined || /[.;:,]$/u.test(title.plain)) return false;
    if (readItemLine(title.text, forms) !== undefined) return false;
  }
  return false;
}

/** The label of a container that a line surely is the heading of, or undefined where it is none. */
export function containerLabel(
  line: SourceLine,
  before: SourceLine | undefined,
  { profile }: IntakeSetting,
): ContainerLine | undefined {
  const label = readContainerLine(line.text, profile);
  return label !== undefined && isSure(label, line, before, profile) ? label : undefined;
}

function isSure(
  { rest }: ContainerLine,
  { text, plain, blanks, page }: SourceLine,
  before: SourceLine | undefined,
  profile: Profile,
): boolean {
  if (text.length > MAX_TITLE || /[;,]$/u.test(plain)) return false;
  const hasMark = plain.endsWith(".");
  const isCapital = /^\p{Lu}{2}|^B A B/u.test(text);
  const isTitle = rest === "" || (isCapital && rest === rest.toUpperCase());
  const opens =
    before === undefined ||
    blanks > 0 ||
    page !== before.page ||
    isComplete(before.plain) ||
    (isCapital && !hasMark);
  // A citation at the end of a sentence ends in a mark as well.
  if (!isTitle || !opens || (hasMark && before !== undefined && endsOpen(before.plain)))
    return false;
  return before === undefined || !goesOn(before.plain, profile);
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
