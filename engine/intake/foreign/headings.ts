/**
 * Which lines are headings: of containers, of articles, of annexes, or without a label.
 *
 *     ### Article  9            an article
 *     ####Offences              its title, where titles stand below
 *     #### Key definitions      a heading without a label, or the title of the section below it
 *     3                         a section, where titles stand above
 */
import type { Profile } from "../../../schemas/profiles/index.ts";
import { type HeadingLabel, parseHeadingLabel, readHeadingNumber } from "../../text/index.ts";
import type { SourceLine } from "../lines.ts";
import type { Slice } from "../pieces.ts";
import { wholeLine } from "../pieces.ts";
import { chooseSequence, type SequenceCandidate, WHOLE } from "../sequence.ts";
import type { Layout } from "./layout.ts";
import type { MarkedLine } from "./marked-lines.ts";

export interface Heading {
  readonly kind: "container" | "article" | "annex" | "plain" | "quoted";
  /** Its first line and the line behind its last. */
  readonly start: number;
  readonly end: number;
  /** The characters of its label, none where it has none. */
  readonly label: readonly Slice[];
  readonly title: readonly Slice[];
  /** What follows the label on its line where that is text of the unit. */
  readonly text: Slice | undefined;
  /** The number of an article as paths through it begin. */
  readonly number: string;
}

const MAX_TITLE = 240;
/** The cost of leaving out a line that looks like a heading: less than a step backwards, more than a gap of a few numbers. */
const SKIP = 30;

/** The headings in order; none overlap. */
export function findHeadings(
  lines: readonly MarkedLine[],
  profile: Profile,
  layout: Layout,
): readonly Heading[] {
  return new HeadingFinder(lines, profile, layout).run();
}

class HeadingFinder {
  readonly #lines: readonly MarkedLine[];
  readonly #profile: Profile;
  readonly #layout: Layout;
  /** Whether only marked lines can be headings: so where the text marks the headings of its articles. */
  readonly #onlyMarked: boolean;

  constructor(lines: readonly MarkedLine[], profile: Profile, layout: Layout) {
    this.#lines = lines;
    this.#profile = profile;
    this.#layout = layout;
    this.#onlyMarked =
      layout.title !== "above" &&
      lines.some(
        ({ heading, line }) => heading > 0 && this.#labelOf(line.plain)?.row.kind === "article",
      );
  }

  run(): readonly Heading[] {
    const found: Heading[] = [];
    let next = 0;
    for (let index = 0; index < this.#lines.length; index += 1) {
      if (index < next) continue;
      const heading = this.#headingAt(index, found.at(-1)?.end ?? 0);
      if (heading === undefined) continue;
      while ((found.at(-1)?.start ?? -1) >= heading.start) found.pop();
      found.push(heading);
      next = heading.end;
    }
    return this.#inSequence(found);
  }

  #labelOf(text: string): HeadingLabel | undefined {
    return parseHeadingLabel(text, this.#profile);
  }

  #headingAt(index: number, from: number): Heading | undefined {
    const line = this.#lines[index];
    if (line === undefined) return undefined;
    const annex = this.#annexAt(index, from);
    if (annex !== undefined) return annex;
    const label = this.#labelOf(line.line.plain);
    if (label !== undefined && this.#isHeading(index, label))
      return this.#labelled(index, from, label);
    if (line.heading === 0) return undefined;
    return plain(index, [wholeLine(line.line)]);
  }

  #isHeading(index: number, { row, rest }: HeadingLabel): boolean {
    const line = this.#lines[index];
    if (line === undefined) return false;
    if (line.heading > 0) return true;
    if (!this.#isAlone(index) || (this.#onlyMarked && row.kind === "article")) return false;
    if (rest === "") return true;
    if (row.kind === "container") return rest === rest.toUpperCase() && rest.length <= MAX_TITLE;
    if (this.#layout.title === "none") return /^\p{Lu}|^["“(]/u.test(rest);
    return (
      this.#layout.title === "behind" && rest.length <= MAX_TITLE && /^\p{Lu}.*[^.;:,]$/u.test(rest)
    );
  }

  /** Whether a line is a block of its own, or at least the beginning of one where text may follow on the line of a label. */
  #isAlone(index: number): boolean {
    const line = this.#lines[index];
    const next = this.#lines[index + 1];
    if (line === undefined || !line.isApart) return false;
    return (
      this.#layout.title === "none" ||
      next === undefined ||
      next.isApart ||
      this.#isTitle(index + 1)
    );
  }

  #labelled(index: number, from: number, label: HeadingLabel): Heading | undefined {
    const line = this.#lines[index]?.line;
    if (line === undefined) return undefined;
    const end = endOfSigns(line.text, label.text);
    const rest = { line, from: end, to: line.text.length };
    const { kind } = label.row;
    const isText = kind === "article" && this.#layout.title === "none";
    const hasRest = label.rest !== "";
    const base = { kind, start: index, label: [{ line, from: 0, to: end }], number: label.number };
    if (hasRest && isText) return { ...base, end: index + 1, title: [], text: rest };
    if (hasRest) return { ...base, end: index + 1, title: [rest], text: undefined };
    if (kind === "article" && this.#layout.title === "above") {
      const above = this.#titleAbove(index, from);
      const title = above === undefined ? [] : [wholeLine(above.line)];
      return {
        ...base,
        start: title.length === 0 ? index : index - 1,
        end: index + 1,
        title,
        text: undefined,
      };
    }
    const below = isText ? 0 : this.#titleBelow(index + 1);
    const title = this.#lines
      .slice(index + 1, index + 1 + below)
      .map(({ line: one }) => wholeLine(one));
    return { ...base, end: index + 1 + below, title, text: undefined };
  }

  #titleAbove(index: number, from: number): MarkedLine | undefined {
    const above = this.#lines[index - 1];
    return above !== undefined && above.heading > 0 && index - 1 >= from - 1 ? above : undefined;
  }

  // How many lines below a label are its title: a marked line without a label, or, where nothing is marked, a short text that
  // does not end as a sentence does.
  #titleBelow(start: number): number {
    if (!this.#isTitle(start)) return 0;
    let count = 1;
    while (this.#lines[start + count]?.isApart === false && this.#lines[start]?.heading === 0) {
      if (count > 3) return 0;
      count += 1;
    }
    return count;
  }

  #isTitle(index: number): boolean {
    const line = this.#lines[index];
    if (line === undefined || this.#labelOf(line.line.plain) !== undefined) return false;
    const { plain: text } = line.line;
    if (this.#annexLabel(text) !== undefined) return false;
    if (line.heading > 0) return true;
    const isMarked = this.#lines[index - 1]?.heading ?? 0;
    return (
      isMarked === 0 &&
      text.length <= MAX_TITLE &&
      /^[\p{Lu}‘“"(]/u.test(text) &&
      !/[.;:,—]$/u.test(text) &&
      !/^\(?\w{1,3}[.)]\s/u.test(text)
    );
  }

  #annexLabel(text: string): string | undefined {
    for (const pattern of this.#profile.words.attachment) {
      const found = pattern.exec(text);
      if (found !== null) return found[0];
    }
    return undefined;
  }

  // The sections that a schedule belongs to stand under its title: "Sections 3 and 4".
  #annexAt(index: number, from: number): Heading | undefined {
    const line = this.#lines[index];
    if (line === undefined) return undefined;
    const label = this.#annexLabel(line.line.plain);
    if (label === undefined) return undefined;
    const { line: own } = line;
    const end = endOfSigns(own.text, label);
    const rest = own.plain.slice(label.length).trim();
    const base = {
      kind: "annex",
      label: [{ line: own, from: 0, to: end }],
      text: undefined,
      number: "",
    } as const;
    if (/^Section/u.test(label)) {
      if (rest !== "" || line.heading > 0 || !this.#isAlone(index)) return undefined;
      const title = this.#linesAbove(index, from);
      return { ...base, start: index - title.length, end: index + 1, title: title.map(wholeLine) };
    }
    const isTitle = rest === "" || (rest === rest.toUpperCase() && /\p{L}$/u.test(rest));
    const isHeading = line.heading > 0 || (this.#isAlone(index) && isTitle);
    if (!isHeading) return undefined;
    if (rest !== "")
      return {
        ...base,
        start: index,
        end: index + 1,
        title: [{ line: own, from: end, to: own.text.length }],
      };
    const below = this.#titleBelow(index + 1);
    const title = this.#lines
      .slice(index + 1, index + 1 + below)
      .map(({ line: one }) => wholeLine(one));
    return { ...base, start: index, end: index + 1 + below, title };
  }

  #linesAbove(index: number, from: number): readonly SourceLine[] {
    let start = index - 1;
    while (start > from && this.#lines[start]?.isApart === false) start -= 1;
    return this.#lines.slice(Math.max(start, from), index).map(({ line }) => line);
  }

  // Marks articles whose numbers do not fit the act's own sequence as quoted: an amending act restates them.
  #inSequence(headings: readonly Heading[]): readonly Heading[] {
    const quoted = new Set<Heading>();
    let zone: Heading[] = [];
    const close = (): void => {
      for (const heading of this.#outOfSequence(zone)) quoted.add(heading);
      zone = [];
    };
    for (const heading of headings) {
      if (heading.kind === "annex") close();
      if (heading.kind === "article") zone.push(heading);
    }
    close();
    return headings.map((heading) =>
      quoted.has(heading) ? { ...heading, kind: "quoted" } : heading,
    );
  }

  #outOfSequence(articles: readonly Heading[]): readonly Heading[] {
    const numbered = articles.flatMap((heading) => {
      const text = heading.label.map(({ line, from, to }) => line.text.slice(from, to)).join(" ");
      const label = this.#labelOf(text.replace(/\s+/gu, " "));
      const reading = label === undefined ? undefined : readHeadingNumber(label.row, label.text);
      if (label === undefined || reading === undefined) return [];
      const candidate: SequenceCandidate = {
        readings: [{ ...reading, label: label.text, cost: 0 }],
        against: 0,
        skip: SKIP,
      };
      return [{ heading, candidate }];
    });
    const chosen = new Set(
      chooseSequence(
        numbered.map(({ candidate }) => candidate),
        WHOLE,
      ).map(({ candidate }) => candidate),
    );
    return numbered.filter((_, index) => !chosen.has(index)).map(({ heading }) => heading);
  }
}

function plain(index: number, title: readonly Slice[]): Heading {
  return {
    kind: "plain",
    start: index,
    end: index + 1,
    label: [],
    title,
    text: undefined,
    number: "",
  };
}

/** Where a label ends in a text that may have more blanks than the label. */
export function endOfSigns(text: string, label: string): number {
  let left = label.replaceAll(/\s/gu, "").length;
  let end = 0;
  for (; end < text.length && left > 0; end += 1) if (/\S/u.test(text.charAt(end))) left -= 1;
  return end;
}
