/**
 * Reads the notes of an explanation: by article, in amending acts by item and quoted article, and within them by unit.
 *
 *     Pasal I                heading of depth 4
 *         Angka 2            heading of depth 5, since an article follows or the items go on
 *             Pasal 5        heading of depth 6
 *                 Ayat (1)   a line
 */
import { readArticleLine } from "../article-labels.ts";
import { readContent } from "../content.ts";
import type { ArticleHeading } from "../heading-lines.ts";
import { findArticles } from "../headings.ts";
import { lineFrom, type SourceLine } from "../lines.ts";
import { type NoteLine, noteLabel, readNoteLine } from "../note-lines.ts";
import type { Outline } from "../outline.ts";
import { chooseSequence, EXCERPT, type SequenceReading, WHOLE } from "../sequence.ts";
import type { IntakeSetting } from "../setting.ts";
import { beginArticle, contentOf } from "./article.ts";

const TOP_DEPTH = 4;
/** The cost of taking a heading directly behind a line "Angka 2" for an article of the amending act itself. */
const BEHIND_ITEM = 16;

/** Reads the notes of the lines into the outline; `isRoman` where the act has articles I and II. */
export function readNotes(
  lines: readonly SourceLine[],
  outline: Outline,
  setting: IntakeSetting,
  isRoman: boolean,
): void {
  const articles = findArticles(lines, setting, {
    kind: WHOLE,
    isRoman: isRoman && lines.some((line) => isRomanHeading(line, setting)),
    names: undefined,
    weigh: (index) =>
      readNoteLine(lines[index - 1]?.text ?? "")?.role === "Angka"
        ? { against: BEHIND_ITEM, skip: 0 }
        : { against: 0, skip: undefined },
  });
  new NoteReader(lines.slice(0, articles[0]?.index), outline, setting).run();
  articles.forEach((article, at) => {
    beginArticle(article, lines, outline, TOP_DEPTH);
    const content = contentOf(lines, article, articles[at + 1]?.index);
    new NoteReader(content, outline, setting).run();
  });
}

// The explanation of an act that confirms another one may speak of that one's articles alone.
function isRomanHeading({ text }: SourceLine, { profile }: IntakeSetting): boolean {
  return readArticleLine(text, profile)?.readings[0]?.series === "roman";
}

/** The last number of each kind of note. */
type Numbers = { readonly [role in NoteLine["role"]]: string };
const NO_NUMBERS: Numbers = { Ayat: "", Huruf: "", Angka: "" };

/** Reads what stands under the heading of one article. */
class NoteReader {
  readonly #lines: readonly SourceLine[];
  readonly #outline: Outline;
  readonly #setting: IntakeSetting;
  readonly #quoted: ReadonlyMap<number, ArticleHeading>;
  #start = 0;
  /** What stands behind the label of an article on its line. */
  #rest: readonly SourceLine[] = [];
  /** The item of an amending act that is open, and whether an article in it is. */
  #item = 0;
  #inArticle = false;
  #last: Numbers = NO_NUMBERS;

  constructor(lines: readonly SourceLine[], outline: Outline, setting: IntakeSetting) {
    this.#lines = lines;
    this.#outline = outline;
    this.#setting = setting;
    this.#quoted = findQuoted(lines, setting);
  }

  run(): void {
    this.#lines.forEach((line, index) => {
      const article = this.#quoted.get(index);
      if (article !== undefined) this.#openArticle(article, index);
      const note = article === undefined ? readNoteLine(line.text) : undefined;
      if (note !== undefined) this.#openNote(note, line, index);
    });
    this.#flush(this.#lines.length);
  }

  #openArticle(article: ArticleHeading, index: number): void {
    this.#flush(index);
    beginArticle(
      article,
      this.#lines,
      this.#outline,
      this.#item > 0 ? TOP_DEPTH + 2 : TOP_DEPTH + 1,
    );
    const line = this.#lines[index];
    if (article.hasText && line !== undefined) this.#rest = [lineFrom(line, article.end)];
    this.#inArticle = true;
    this.#last = NO_NUMBERS;
  }

  #openNote(note: NoteLine, line: SourceLine, index: number): void {
    const number = this.#chooseNumber(note);
    if (number === undefined) return;
    this.#flush(index);
    if (note.role === "Angka" && this.#isItem(Number(number), index)) {
      this.#item = Number(number);
      this.#inArticle = false;
      this.#last = NO_NUMBERS;
      const label = noteLabel(line, "Angka", number);
      this.#outline.begin({ kind: "heading", depth: TOP_DEPTH + 1 }, label, []);
      return;
    }
    this.#last = remember(this.#last, note.role, number);
    this.#outline.begin({ kind: "note" }, noteLabel(line, note.role, number), []);
  }

  // Whether a line "Angka 2" is an item of the amending act. It is one before an article and where it continues the items;
  // inside an article it is a note on a definition or another point.
  #isItem(number: number, index: number): boolean {
    if (this.#quoted.has(index + 1)) return true;
    if (this.#quoted.size === 0 || number !== this.#item + 1) return false;
    return !(this.#inArticle && Number(this.#last.Angka || "0") + 1 === number);
  }

  #chooseNumber({ role, numbers }: NoteLine): string | undefined {
    const last = Number(/\d+/u.exec(this.#last[role])?.[0] ?? "0");
    const next = numbers.find((number) => Number(/\d+/u.exec(number)?.[0]) === last + 1);
    return next ?? numbers[0];
  }

  #flush(end: number): void {
    const lines = [...this.#rest, ...this.#lines.slice(this.#start, end)];
    readContent(lines, this.#outline, this.#setting, false);
    this.#rest = [];
    this.#start = end + 1;
  }
}

function remember(last: Numbers, role: NoteLine["role"], number: string): Numbers {
  switch (role) {
    case "Ayat":
      return { ...NO_NUMBERS, Ayat: number };
    case "Huruf":
      return { ...last, Huruf: number, Angka: "" };
    case "Angka":
      return { ...last, Angka: number };
  }
}

// Quoted articles ascend through the items, each directly behind its item or behind another quoted article.
function findQuoted(
  lines: readonly SourceLine[],
  { profile }: IntakeSetting,
): ReadonlyMap<number, ArticleHeading> {
  const places: Omit<ArticleHeading, "reading">[] = [];
  const candidates: { readings: readonly SequenceReading[]; against: number; skip: number }[] = [];
  lines.forEach(({ text }, index) => {
    const article = readArticleLine(text, profile);
    if (article === undefined) return;
    const isBehindItem = readNoteLine(lines[index - 1]?.text ?? "")?.role === "Angka";
    const { numberAt, end, hasText } = article;
    places.push({ kind: "article", index, numberAt, end, hasText, isDoubtful: false });
    candidates.push({
      readings: article.readings,
      against: article.against + (article.hasMark ? 4 : 0) + (isBehindItem ? 0 : 2),
      skip: skipCost(isBehindItem, article.against + (article.hasMark ? 1 : 0)),
    });
  });
  const quoted = new Map<number, ArticleHeading>();
  if (!lines.some(({ text }) => readNoteLine(text)?.role === "Angka")) return quoted;
  for (const { candidate, reading } of chooseSequence(candidates, EXCERPT)) {
    const place = places[candidate];
    if (place !== undefined) quoted.set(place.index, { ...place, reading });
  }
  return quoted;
}

/** Of an article directly behind its item: more than the widest gap costs, since items pass over articles, and less than a step back. */
const SKIP_BEHIND_ITEM = 46;

function skipCost(isBehindItem: boolean, against: number): number {
  if (isBehindItem) return SKIP_BEHIND_ITEM;
  return against > 0 ? 0 : 4;
}
