/** Finds the headings among the lines of a part: articles by their sequence, containers by their words. */
import type { Profile } from "../../schemas/profiles/index.ts";
import { follows } from "../text/index.ts";
import { type ArticleLine, readArticleLine } from "./article-labels.ts";
import { containerLabel, findContainers } from "./containers.ts";
import type { ArticleHeading, HeadingLine } from "./heading-lines.ts";
import type { InstructionLines } from "./instructions.ts";
import type { SourceLine } from "./lines.ts";
import { readMisprint } from "./misprints.ts";
import { endsOpen, goesOn, isComplete } from "./sentence.ts";
import {
  chooseSequence,
  EXCERPT,
  SCATTERED,
  type SequenceCandidate,
  type SequenceKind,
  type SequenceReading,
  WHOLE,
} from "./sequence.ts";
import type { IntakeSetting } from "./setting.ts";

/** Costs of what speaks against a heading, tuned on the corpus (bench/intake.ts). */
const AFTER_REFERENCE = 12;
const AFTER_LINK = 7;
const AFTER_OPEN = 3;
/** Behind a text without its full stop. */
const UNFINISHED = 1;
const WITH_MARK = 4;
const MARK_APART = 0.5;
/** What it costs to leave out a line that looks just like a heading. */
const UNNAMED = 2;
/** Lines between "Pasal I" and its first instruction: what is amended, and how often it was before. */
const MAX_OPENING = 30;
/** An instruction that names six articles or more restates articles from all over the act, not a run of neighbours. */
const MANY = 6;
const AMENDS =
  /(?:^|\s)(?:(?:di|meng|me)r?ubah|ditetapkan|berbunyi|bunyinya|menyatakan|disahkan)(?!\p{L})/iu;
const SKIP_UNFINISHED = 4;
const SKIP_DOUBTFUL = 1;

/** What a search for articles knows beside the lines. */
interface ArticleSearch {
  readonly kind: SequenceKind;
  /** Only labels with Roman numbers are headings. */
  readonly isRoman: boolean;
  /** The costs of taking and of skipping a line that its surroundings add. Asked once for each candidate, in order. */
  readonly weigh: (
    index: number,
    readings: readonly SequenceReading[],
  ) => { readonly against: number; readonly skip: number | undefined };
  /** Whether the instruction that quotes the lines names a label; undefined where no instruction quotes them. */
  readonly names: ((label: string) => boolean) | undefined;
}

/**
 * The headings of the lines, in order; those that instructions quote are not among them.
 *
 * `announcement` is the text of the instruction that quotes the lines, undefined where they are the act's own.
 */
export function findHeadings(
  lines: readonly SourceLine[],
  setting: IntakeSetting,
  instructions: readonly InstructionLines[],
  announcement: string | undefined,
): readonly HeadingLine[] {
  const quotes = new QuoteWatch(instructions);
  const articles = findArticles(lines, setting, {
    kind: kindOf(announcement),
    isRoman: announcement === undefined && amendsByRoman(lines, setting, instructions),
    weigh: (index, readings) => quotes.weigh(index, readings),
    names: announcement === undefined ? undefined : (label) => names(announcement, label),
  });
  const isQuoted = quotedLines(lines, articles, instructions, setting);
  return findContainers(lines, articles, isQuoted, setting);
}

// A sentence that names many articles restates them wherever they stand in the act.
function kindOf(announcement: string | undefined): SequenceKind {
  if (announcement === undefined) return WHOLE;
  const named = announcement.match(/Pasal ?\d+/gu)?.length ?? 0;
  return named >= MANY ? SCATTERED : EXCERPT;
}

/** The headings of articles alone. */
export function findArticles(
  lines: readonly SourceLine[],
  setting: IntakeSetting,
  search: ArticleSearch,
): readonly ArticleHeading[] {
  const found = lines.flatMap((line, index): readonly FoundArticle[] => {
    const article = readArticleLine(line.text, setting.profile);
    if (article === undefined) return [];
    return [{ article, index, isPart: line.isPart, ...weigh(lines, index, setting) }];
  });
  const weighed = found
    .map((place) => ({ place, candidate: candidateOf(place, search) }))
    .filter(({ candidate }) => candidate.readings.length > 0);
  const candidates = weighed.map(({ candidate }) => candidate);
  const chosen = chooseSequence(candidates, search.kind).flatMap(({ candidate, reading }) => {
    const place = weighed[candidate]?.place;
    return place === undefined ? [] : [headingOf(place, reading, false)];
  });
  return withLeftOut(chosen, weighed, search.kind);
}

function candidateOf(found: FoundArticle, search: ArticleSearch): SequenceCandidate {
  const { article, index, against } = found;
  const more = search.weigh(index, article.readings);
  const own = ownWeight(found);
  const readings = article.readings
    .filter(({ series, cost }) =>
      search.isRoman ? series === "roman" : series !== "roman" || cost === 0,
    )
    .map((reading) => weighName(reading, search.names));
  return {
    readings,
    against: against + own.against + more.against,
    skip: more.skip ?? own.skip,
  };
}

// A reading that the instruction names needs no other proof; one that it does not name costs more.
function weighName(reading: SequenceReading, names: ArticleSearch["names"]): SequenceReading {
  if (names === undefined) return reading;
  return names(reading.label)
    ? { ...reading, isGuess: false }
    : { ...reading, cost: reading.cost + UNNAMED };
}

// What the line itself says for and against a heading. Acts before 1970 print "Pasal 1." with a full stop; where nothing sets
// the line apart, the full stop more likely ends a citation. A part of a line that was run together costs little, because it
// was cut there for looking like a heading.
function ownWeight({ article, skip, isPart }: FoundArticle): { against: number; skip: number } {
  const mark = skip >= SKIP_PLAIN ? MARK_APART : WITH_MARK;
  const against = article.against + (article.hasMark ? mark : 0);
  if (isPart && against > 0) return { against: UNFINISHED, skip: SKIP_UNFINISHED };
  return { against, skip: against > MARK_APART ? Math.min(skip, SKIP_DOUBTFUL) : skip };
}

/**
 * Whether the articles of an act are "Pasal I" and "Pasal II".
 *
 * They hold the whole of an amending act: everything with an Arabic number is quoted.
 */
export function amendsByRoman(
  lines: readonly SourceLine[],
  { profile }: IntakeSetting,
  instructions: readonly InstructionLines[],
): boolean {
  if (instructions.length === 0) return false;
  const isHeading = ({ text }: SourceLine): boolean => readArticleLine(text, profile) !== undefined;
  const first = lines.findIndex(isHeading);
  if (!beginsRoman(lines, first, profile)) return false;
  const rest = lines.slice(first + 1, first + MAX_OPENING);
  const next = rest.findIndex(isHeading);
  const opening = rest.slice(0, next === -1 ? undefined : next);
  return opening.some(({ plain }) => AMENDS.test(plain));
}

const ROMAN_LINE = /^.{0,3}P(?:asal|ASAL)\s*I/u;

/** Whether the articles from a line on are "Pasal I" and "Pasal II"; print has "Pasal 1" for the first at times. */
export function beginsRoman(
  lines: readonly SourceLine[],
  first: number,
  profile: Profile,
): boolean {
  const readings = readArticleLine(lines[first]?.text ?? "", profile)?.readings ?? [];
  if (readings[0]?.series === "roman") return readings[0].main === 1;
  if (!readings.some(({ series, main }) => series === "roman" && main === 1)) return false;
  return lines.slice(first + 1).some(({ text }) => {
    if (!ROMAN_LINE.test(text)) return false;
    const article = readArticleLine(text, profile);
    const reading = article?.readings[0];
    return article?.against === 0 && reading?.series === "roman" && reading.main === 2;
  });
}

/** What speaks against a heading, and for it, in the lines around it. */
function weigh(
  lines: readonly SourceLine[],
  index: number,
  { profile }: IntakeSetting,
): { against: number; skip: number } {
  const line = lines[index];
  const before = lines[index - 1];
  const plain = { against: 0, skip: SKIP_PLAIN };
  if (line === undefined || before === undefined) return plain;
  if (goesOn(before.plain, profile))
    // The line before ends in "Pasal" and this one begins with it. No citation has the word twice, so the citation lost its
    // number, and this line may be a heading.
    return /[Pp]asal$/u.test(before.plain)
      ? { against: UNFINISHED, skip: SKIP_UNFINISHED }
      : { against: AFTER_REFERENCE, skip: 0 };
  const isApart =
    line.isStated === true ||
    line.blanks > 0 ||
    line.page !== before.page ||
    line.column > before.column + 8;
  if (endsOpen(before.plain))
    return isApart
      ? { against: AFTER_OPEN, skip: SKIP_DOUBTFUL }
      : { against: AFTER_LINK, skip: 0 };
  if (isComplete(before.plain) || isApart) return plain;
  const opensText = /^[\p{Lu}(“"\d]/u.test(lines[index + 1]?.plain ?? "");
  return opensText
    ? { against: UNFINISHED, skip: SKIP_UNFINISHED }
    : { against: AFTER_OPEN, skip: 0 };
}

// Headings that the best sequence leaves out although nothing but the numbers speaks against them.

/** What it costs to leave out a line that nothing speaks against, tuned on the corpus (bench/intake.ts). */
const SKIP_PLAIN = 8;

/** A line that looks like a heading, and what speaks for and against it in the lines around it. */
interface FoundArticle {
  readonly article: ArticleLine;
  readonly index: number;
  readonly isPart: boolean;
  readonly against: number;
  readonly skip: number;
}

/** The headings of a sequence with those that have their place between them. */
function withLeftOut(
  chosen: readonly ArticleHeading[],
  weighed: readonly WeighedArticle[],
  kind: SequenceKind,
): readonly ArticleHeading[] {
  const ordered =
    kind === SCATTERED ? chosen : withSuccessors(withOrdered(chosen, weighed), weighed);
  return withMisprints(ordered, weighed);
}

// Adds candidates that nothing speaks against and that the sequence left out only because too many numbers are missing before
// them, if their number is between those of the headings around them.
function withOrdered(
  chosen: readonly ArticleHeading[],
  weighed: readonly WeighedArticle[],
): readonly ArticleHeading[] {
  const unplaced = unplacedOf(chosen, weighed);
  if (unplaced.length === 0) return chosen;
  const borders = [undefined, ...chosen, undefined];
  return borders.slice(0, -1).flatMap((before, at) => {
    const after = borders[at + 1];
    const between = unplaced.flatMap(({ place, candidate }) => {
      const isInside =
        !place.article.hasText &&
        candidate.readings[0]?.series === "number" &&
        place.index > (before?.index ?? -1) &&
        place.index < (after?.index ?? Infinity);
      const readings = candidate.readings.filter((reading) => fits(before, reading, after));
      return isInside && readings.length > 0
        ? [{ place, candidate: { ...candidate, readings } }]
        : [];
    });
    const found = chooseSequence(
      between.map(({ candidate }) => candidate),
      SCATTERED,
    ).flatMap(({ candidate, reading }) => {
      const place = between[candidate]?.place;
      return place === undefined ? [] : [headingOf(place, reading, false)];
    });
    return before === undefined ? found : [before, ...found];
  });
}

function fits(
  before: ArticleHeading | undefined,
  reading: SequenceReading,
  after: ArticleHeading | undefined,
): boolean {
  if (reading.series !== "number") return false;
  if (before !== undefined && before.reading.series !== "number") return false;
  if (after !== undefined && after.reading.series !== "number") return false;
  const last = before?.reading.main ?? 0;
  return reading.main > last && reading.main < (after?.reading.main ?? Infinity);
}

function unplacedOf(
  chosen: readonly ArticleHeading[],
  weighed: readonly WeighedArticle[],
): readonly WeighedArticle[] {
  const taken = new Set(chosen.map(({ index }) => index));
  return weighed.filter(
    ({ place, candidate }) =>
      !taken.has(place.index) && candidate.against === 0 && candidate.skip === SKIP_PLAIN,
  );
}

/** The heading that a line is with one of its readings. */
function headingOf(
  { index, article }: FoundArticle,
  reading: SequenceReading,
  isDoubtful: boolean,
): ArticleHeading {
  const { numberAt, end, hasText } = article;
  return { kind: "article", index, numberAt, end, hasText, reading, isDoubtful };
}

/** A line that looks like a heading, and what its place in a sequence costs. */
interface WeighedArticle {
  readonly place: FoundArticle;
  readonly candidate: SequenceCandidate;
}

// Adds misprinted headings: where exactly one number is missing between two headings, a heading there with another number is
// read as the missing one.
function withMisprints(
  chosen: readonly ArticleHeading[],
  weighed: readonly WeighedArticle[],
): readonly ArticleHeading[] {
  const unplaced = unplacedOf(chosen, weighed);
  if (unplaced.length === 0) return chosen;
  return chosen.flatMap((heading, at) => {
    const after = chosen[at + 1];
    if (after === undefined) return [heading];
    const between = unplaced.filter(
      ({ place: { index } }) => index > heading.index && index < after.index,
    );
    const places = between.flatMap(({ place, candidate }) =>
      candidate.readings.slice(0, 1).map((reading) => ({ index: place.index, reading })),
    );
    const found = readMisprint(heading.reading, after.reading, places);
    const place = between[0]?.place;
    return found === undefined || place === undefined
      ? [heading]
      : [heading, headingOf(place, found.reading, true)];
  });
}

// Adds headings before a gap that have the very next number, although the text before them lost its full stop.
function withSuccessors(
  chosen: readonly ArticleHeading[],
  weighed: readonly WeighedArticle[],
): readonly ArticleHeading[] {
  return chosen.flatMap((heading, at) => {
    const after = chosen[at + 1];
    if (after === undefined || follows(heading.reading, after.reading)) return [heading];
    const found = [heading];
    for (const { place, candidate } of weighed) {
      const last = found.at(-1) ?? heading;
      const isOpen = place.index > last.index && place.index < after.index && candidate.skip > 0;
      const [reading] = candidate.readings;
      if (!isOpen || place.article.hasText || reading === undefined || reading.cost > 0) continue;
      if (follows(last.reading, reading) && fits(last, reading, after))
        found.push(headingOf(place, reading, false));
    }
    return found;
  });
}

// Which lines of an amending act are quoted: headings that an instruction announces are none of the act itself.

/** Costs, tuned on the corpus (bench/intake.ts): of taking a heading that an instruction names, of leaving one in a quote. */
const NAMED = 16;
const SKIP_QUOTED = 1;
/** Lines between the heading of a container and that of its first article. */
const MAX_TITLE_LINES = 10;

/** Goes through candidates in order and says what speaks against them in view of the instruction before. */
class QuoteWatch {
  readonly #instructions: readonly InstructionLines[];
  #at = -1;

  constructor(instructions: readonly InstructionLines[]) {
    this.#instructions = instructions;
  }

  weigh(
    index: number,
    readings: readonly SequenceReading[],
  ): { readonly against: number; readonly skip: number | undefined } {
    while ((this.#instructions[this.#at + 1]?.start ?? index) < index) this.#at += 1;
    const instruction = this.#instructions[this.#at];
    if (instruction === undefined || !instruction.opensQuote)
      return { against: 0, skip: undefined };
    const isNamed =
      instruction.end === index || readings.some(({ label }) => names(instruction.text, label));
    return isNamed ? { against: NAMED, skip: 0 } : { against: 0, skip: SKIP_QUOTED };
  }
}

/** Whether a text names a label, and not one that only begins like it. */
function names(text: string, label: string): boolean {
  const plain = text.replaceAll(/\s+/gu, " ");
  for (let at = plain.indexOf(label); at !== -1; at = plain.indexOf(label, at + 1)) {
    if (!/[0-9A-Z]/u.test(plain.charAt(at + label.length))) return true;
  }
  return false;
}

/** A test whether a line stands in the quote of an instruction; it is used for headings of containers. */
function quotedLines(
  lines: readonly SourceLine[],
  articles: readonly ArticleHeading[],
  instructions: readonly InstructionLines[],
  setting: IntakeSetting,
): (index: number) => boolean {
  if (instructions.length === 0) return () => false;
  const quoted = new Set<number>();
  const starts = new Set(articles.map(({ index }) => index));
  instructions.forEach(({ end, opensQuote }, at) => {
    const stop = instructions[at + 1]?.start ?? lines.length;
    for (let index = end; opensQuote && index < stop && !starts.has(index); index += 1)
      quoted.add(index);
  });
  for (const { index } of articles) {
    const first = containersBefore(lines, index, setting);
    for (let at = first; at < index; at += 1) quoted.delete(at);
  }
  return (index) => quoted.has(index);
}

// The first of the container headings directly above an article of the act. They belong to the act and are not quoted.
function containersBefore(
  lines: readonly SourceLine[],
  article: number,
  setting: IntakeSetting,
): number {
  let first = article;
  for (let index = article - 1; index >= Math.max(0, article - MAX_TITLE_LINES); index -= 1) {
    const line = lines[index];
    if (line === undefined || /[.;:]$/u.test(line.plain)) break;
    if (containerLabel(line, lines[index - 1], setting) !== undefined) first = index;
  }
  return first;
}
