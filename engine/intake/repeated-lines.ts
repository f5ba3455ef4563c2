/**
 * Finds what repeats at one place of the page: heads and feet of any words, in the middle of sentences too.
 *
 *     … sertifikat yang diterbitkan oleh
 *     Dokumen ini telah ditandatangani secara elektronik     the foot of each page, whatever it says
 *     - 2 -
 *     Biro Hukum                                              the head of each page
 *     pejabat yang berwenang.
 *
 * A line that repeats is dropped only if, at one page end at least, a sentence goes on across it. Otherwise it may be law: the
 * signatures under three annexes repeat as well. A line that also stands in the middle of pages is law and stays.
 */

import { parseHeadingLabel, parseItemLabel } from "../text/index.ts";
import { bareLetters } from "./alike.ts";
import type { SourceLine } from "./lines.ts";
import { isComplete } from "./sentence.ts";
import type { IntakeSetting } from "./setting.ts";

/** A head or foot has at most so many lines. */
const MAX_DEPTH = 8;
/** A line counts as a head or foot only if it stands on at least so many pages. */
const MIN_PAGES = 3;
/** It must stand on this share of the pages between its first and its last one. Not on all: odd and even pages may differ. */
const MIN_SHARE = 0.4;
/** A line on at least this share of all pages is dropped without asking a person to look. */
const SURE_SHARE = 0.5;
/** A head or foot may also stand inside a page, but at most once for every so many times at the edge. */
const MAX_ELSEWHERE = 4;
/** In a text of at most this many pages, two pages suffice for a line with at least LONG signs: a long line repeats by no chance. */
const FEW_PAGES = 4;
const LONG = 12;
/** What may be the label of a note ("Huruf e"), and what a catchword ends in. */
const LABEL_OR_CATCHWORD = /^\p{L}+ \(?\w{1,3}\)?[.:]?$|[.…]{2}$|…$|\. \.$/u;

type Edge = "head" | "foot";

/** A line near the edge of its page. */
interface EdgeLine {
  readonly index: number;
  readonly page: number;
  readonly edge: Edge;
}

interface RepeatedLine extends EdgeLine {
  /** The text that this line and its repetitions share; numbers of pages in it are counted from the page they stand on. */
  readonly key: string;
  /** Whether it stands on most pages. */
  readonly isSure: boolean;
}

/** The key that a line shares with its repetitions; undefined if a line has none of this kind. */
type KeyOf = (line: SourceLine) => string | undefined;

/** The lines that repeat at the heads and feet of pages. Linear in the lines. */
export function findRepeatedLines(
  lines: readonly SourceLine[],
  isFurniture: (index: number) => boolean,
  setting: IntakeSetting,
): readonly RepeatedLine[] {
  const pages = pagesOf(lines, isFurniture);
  if (pages.length < 2) return [];
  const mayRepeat = ({ plain }: SourceLine): boolean =>
    /\p{L}{2}/u.test(plain) && !LABEL_OR_CATCHWORD.test(plain) && !beginsUnit(plain, setting);
  const edges = pages.flatMap(edgeLines).filter(({ index }) => holds(lines[index], mayRepeat));
  // A line of a short page may be near both edges.
  const repeated = new Map<string, RepeatedLine>();
  for (const keyOf of [wholeText, textByPage])
    for (const found of repeatedIn(edges, lines, keyOf, pages.length <= FEW_PAGES))
      if (!repeated.has(placeOf(found))) repeated.set(placeOf(found), found);
  const reached = pages.flatMap((page) => reachedFromEdge(page, repeated));
  const parted = partedEdges(pages, lines, new Set(reached.map(({ index }) => index)), setting);
  const keys = new Set(
    reached.flatMap(({ key, page, edge }) => (parted.has(`${edge} ${page}`) ? [key] : [])),
  );
  const dropped = reached.filter(({ key }) => keys.has(key));
  const kept = keptOnce(dropped, lines, parted);
  return dropped.filter(({ index }) => !kept.has(index));
}

// Of the head of a table that stands at the edge of each page of it, one is kept where none stands elsewhere: no word is lost.
function keptOnce(
  dropped: readonly RepeatedLine[],
  lines: readonly SourceLine[],
  parted: ReadonlySet<string>,
): ReadonlySet<number> {
  const lettersAt = (index: number): string => bareLetters(lines[index]?.plain ?? "");
  const doubtful = new Map<string, RepeatedLine[]>();
  for (const line of dropped.filter(({ isSure }) => !isSure)) {
    const letters = lettersAt(line.index);
    const group = doubtful.get(letters);
    if (group === undefined) doubtful.set(letters, [line]);
    else group.push(line);
  }
  if (doubtful.size === 0) return new Set();
  const gone = new Set(dropped.map(({ index }) => index));
  const elsewhere = new Set(lines.flatMap((_, at) => (gone.has(at) ? [] : [lettersAt(at)])));
  return new Set(
    [...doubtful].flatMap(([letters, group]) => {
      const first = group
        .filter(({ edge, page }) => !parted.has(`${edge} ${page}`))
        .sort((one, other) => one.index - other.index)[0];
      return first === undefined || elsewhere.has(letters) ? [] : [first.index];
    }),
  );
}

function holds<Value>(value: Value | undefined, claim: (value: Value) => boolean): boolean {
  return value !== undefined && claim(value);
}

function beginsUnit(text: string, setting: IntakeSetting): boolean {
  return (
    parseItemLabel(text, setting.forms) !== undefined ||
    parseHeadingLabel(text, setting.profile) !== undefined
  );
}

function placeOf({ index, edge }: Pick<EdgeLine, "index" | "edge">): string {
  return `${edge} ${index}`;
}

interface Page {
  readonly page: number;
  /** Its lines that are no furniture otherwise, in order. */
  readonly indexes: readonly number[];
}

function pagesOf(
  lines: readonly SourceLine[],
  isFurniture: (index: number) => boolean,
): readonly Page[] {
  const pages: { page: number; indexes: number[] }[] = [];
  lines.forEach(({ page }, index) => {
    if (pages.at(-1)?.page !== page) pages.push({ page, indexes: [] });
    if (!isFurniture(index)) pages.at(-1)?.indexes.push(index);
  });
  return pages;
}

function edgeLines({ page, indexes }: Page): readonly EdgeLine[] {
  return [
    ...indexes.slice(0, MAX_DEPTH).map((index) => ({ index, page, edge: "head" }) as const),
    ...indexes.slice(-MAX_DEPTH).map((index) => ({ index, page, edge: "foot" }) as const),
  ];
}

const wholeText: KeyOf = ({ plain }) => plain;

// "Biro Hukum, halaman 3" on page 5 and "Biro Hukum, halaman 4" on page 6 have the same key, since number and page differ by 2.
const textByPage: KeyOf = ({ plain, page }) =>
  /\d/u.test(plain)
    ? plain.replace(/\d{1,4}/gu, (digits) => `#${Number(digits) - page}`)
    : undefined;

function repeatedIn(
  edges: readonly EdgeLine[],
  lines: readonly SourceLine[],
  keyOf: KeyOf,
  hasFewPages: boolean,
): readonly RepeatedLine[] {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const key = keyOf(line);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const groups = new Map<string, EdgeLine[]>();
  for (const found of edges) {
    const line = lines[found.index];
    const key = line === undefined ? undefined : keyOf(line);
    if (key === undefined || (counts.get(key) ?? 0) < 2) continue;
    const name = `${found.edge} ${key}`;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [found]);
    else group.push(found);
  }
  return [...groups].flatMap(([key, group]) => {
    const elsewhere = (counts.get(key.slice(key.indexOf(" ") + 1)) ?? 0) - pagesIn(group);
    const isSure = sureness(group, hasFewPages && key.length >= LONG, lines.at(-1)?.page ?? 1);
    if (isSure === undefined || elsewhere * MAX_ELSEWHERE > pagesIn(group)) return [];
    return group.map((found) => ({ ...found, key, isSure }));
  });
}

function pagesIn(group: readonly EdgeLine[]): number {
  return new Set(group.map(({ page }) => page)).size;
}

// True if lines with one key are a head or foot beyond doubt, undefined if they may agree by chance. False stands between: a
// line on a few of many pages may be the head of a table, so a person is asked to look.
function sureness(
  group: readonly EdgeLine[],
  twoSuffice: boolean,
  pages: number,
): boolean | undefined {
  const count = pagesIn(group);
  const span = (group.at(-1)?.page ?? 0) - (group[0]?.page ?? 0) + 1;
  if (count >= MIN_PAGES && count >= span * MIN_SHARE) return count >= pages * SURE_SHARE;
  return count === 2 && span === 2 && twoSuffice ? false : undefined;
}

// The repeated lines of a page that are furniture: those with no line of the text between them and the edge of the page.
function reachedFromEdge(
  { indexes }: Page,
  repeated: ReadonlyMap<string, RepeatedLine>,
): readonly RepeatedLine[] {
  const lead = (edge: Edge, ordered: readonly number[]): readonly RepeatedLine[] => {
    const end = ordered.findIndex((index) => !repeated.has(placeOf({ index, edge })));
    return ordered
      .slice(0, end === -1 ? ordered.length : end)
      .flatMap((index) => repeated.get(placeOf({ index, edge })) ?? []);
  };
  return [...lead("head", indexes), ...lead("foot", indexes.toReversed())];
}

// The page ends across which a sentence goes on: "foot 3" and "head 4" if it goes on from page 3 to page 4.
function partedEdges(
  pages: readonly Page[],
  lines: readonly SourceLine[],
  reached: ReadonlySet<number>,
  setting: IntakeSetting,
): ReadonlySet<string> {
  const parted = new Set<string>();
  pages.forEach(({ page, indexes }, at) => {
    const next = pages[at + 1];
    const before = lines[indexes.findLast((index) => !reached.has(index)) ?? -1]?.plain ?? "";
    const after = lines[next?.indexes.find((index) => !reached.has(index)) ?? -1]?.plain ?? "";
    const isOpen = /[\p{Ll},]$/u.test(before) && !isComplete(before);
    if (next === undefined || !isOpen || !/^[\p{L}(“"\d]/u.test(after)) return;
    if (beginsUnit(after, setting)) return;
    parted.add(`foot ${page}`).add(`head ${next.page}`);
  });
  return parted;
}
