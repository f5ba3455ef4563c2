/** Finds the headings among the lines of a part: articles by their sequence, containers by their words. */

import type { Profile } from "../../schemas/profiles/index.ts";
import { readArticleLine } from "./article-labels.ts";
import { findContainers } from "./containers.ts";
import type { ArticleHeading, HeadingLine } from "./heading-lines.ts";
import type { InstructionLines } from "./instructions.ts";
import { type FoundArticle, headingOf, SKIP_PLAIN, withLeftOut } from "./left-out.ts";
import type { SourceLine } from "./lines.ts";
import { names, QuoteWatch, quotedLines } from "./quotes.ts";
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
/** So many articles named in one instruction are no run of neighbours. */
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
  /** What else speaks for or against a line, asked once a candidate, in order. */
  readonly weigh: (
    index: number,
    readings: readonly SequenceReading[],
  ) => { readonly against: number; readonly skip: number | undefined };
  /** Whether the text that announces the lines names a label; undefined where nothing announces them. */
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

// What is named needs no other proof.
function weighName(reading: SequenceReading, names: ArticleSearch["names"]): SequenceReading {
  if (names === undefined) return reading;
  return names(reading.label)
    ? { ...reading, isGuess: false }
    : { ...reading, cost: reading.cost + UNNAMED };
}

// Acts before 1970 print "Pasal 1."; where nothing sets the line apart the full stop ends a citation. A part of a line
// that was run together was parted because it looks like a heading where it stands.
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
    // "pada Pasal" and "Pasal 9": no citation says the word twice; its number was lost.
    return /[Pp]asal$/u.test(before.plain)
      ? { against: UNFINISHED, skip: SKIP_UNFINISHED }
      : { against: AFTER_REFERENCE, skip: 0 };
  const isApart = line.blanks > 0 || line.page !== before.page || line.column > before.column + 8;
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
