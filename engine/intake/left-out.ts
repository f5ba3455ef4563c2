/** Headings that the best sequence leaves out although nothing but the numbers speaks against them. */
import { follows } from "../text/index.ts";
import type { ArticleLine } from "./article-labels.ts";
import type { ArticleHeading } from "./heading-lines.ts";
import { readMisprint } from "./misprints.ts";
import {
  chooseSequence,
  SCATTERED,
  type SequenceCandidate,
  type SequenceKind,
  type SequenceReading,
} from "./sequence.ts";

/** What it costs to leave out a line that nothing speaks against, tuned on the corpus (bench/intake.ts). */
export const SKIP_PLAIN = 8;

/** A line that looks like a heading, and what speaks for and against it in the lines around it. */
export interface FoundArticle {
  readonly article: ArticleLine;
  readonly index: number;
  readonly isPart: boolean;
  readonly against: number;
  readonly skip: number;
}

/** The headings of a sequence with those that have their place between them. */
export function withLeftOut(
  chosen: readonly ArticleHeading[],
  weighed: readonly WeighedArticle[],
  kind: SequenceKind,
): readonly ArticleHeading[] {
  const ordered =
    kind === SCATTERED ? chosen : withSuccessors(withOrdered(chosen, weighed), weighed);
  return withMisprints(ordered, weighed);
}

// What is left out only because too much is missing before it is a heading all the same, if it stands in order.
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
export function headingOf(
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

// Between two headings that leave one number out, a heading with another number is the one that is missing.
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

// Behind a text that lost its full stop, the very next number before a gap is a heading.
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
