/**
 * Finds the heads of pages of the state secretariat: the legend of the emblem, and what scanning has made of it.
 *
 *     PRESIDEN                    t,',?55                        <missing-text>
 *     REPUBLIK INDONESIA          R E P u JrTot   * r, o         PRESIDEN REPUBLIK INDONESIA
 *     - 2 -                       - 2 -
 *
 * What stands between the edge of a page and its number or legend is its head, in capitals or not to be read at all.
 */
import type { DropReason } from "../../schemas/account.ts";
import { titleWord, unitSpelling } from "../wording/read/index.ts";
import { bareLetters, likeness } from "./alike.ts";
import { announcesPage } from "./catchwords.ts";
import type { SourceLine } from "./lines.ts";

const LEGEND = "PRESIDEN REPUBLIK INDONESIA";
/** The least likeness of a scanned line to the emblem's legend for it to be taken for the legend. */
const LIKE_LEGEND = 0.5;
const ALIKE = 0.6;
const MAX_LEGEND = 44;
/** A line of a head is so much like a part of the legend, or cannot be read. */
const HINTS_AT_LEGEND = 0.3;
/** Of a drawing a scanner makes so many lines at most, of so many signs. */
const MAX_HEAD = 24;
const MAX_DRAWN = 60;
/** The lines between two pages that may stand between "dan" and the name of the president. */
const MAX_BETWEEN = 4;
/** Directly above the title of the act the legend stands on one line; below it, it names who enacts. */
const MAX_ABOVE_TITLE = 12;
const TITLE = new RegExp(`^(?:${titleWord})(?!\\p{Ll})`, "u");
const UNIT = new RegExp(`^(?:${unitSpelling("bab")}|${unitSpelling("pasal")}|\\()`, "u");
/** A legend is in capitals; a scanner makes some of them small, but no word. */
const SMALL = /\p{Ll}{3}/u;
/** Signs inside a word that no word has, or small letters among capitals: "tr)ttf.slDEN", "JTFIIIilNFIEFI;FIA", "REPu". */
const GARBLED =
  /[\p{L}\d](?:[^\p{L}\p{N}\s()]{2,}|[^\p{L}\p{N}\s()/.,:'’-])[\p{L}\d]|\p{L}\)\p{L}|\p{Lu}(?:\p{Ll}+\p{Lu}|\p{Lu}\p{Ll})/u;
/** So few letters are the rest of a drawing, unless they are a word or a label. */
const MAX_REST = 4;
const WORD_OR_LABEL = /^(?:dan|atau|\(?\w{1,2}[.)])$/u;
/** A word before a comma, of which the next line says more; a drawing may end in a comma too. */
const GOES_ON = /\p{L}{3},$/u;
/** A word of so many letters that stands in the text twice is no drawing. */
const WORD = /\p{L}{4,}/gu;

/** Marks the lines of such heads in `reasons`, those that a person should look at in `doubts`. Linear in the lines. */
export function markPageHeads(
  lines: readonly SourceLine[],
  reasons: (DropReason | undefined)[],
  doubts: Set<number>,
): void {
  const anchors: number[] = [];
  lines.forEach(({ plain }, index) => {
    if (reasons[index] === "page-number") anchors.push(index);
    if (reasons[index] !== undefined || plain.length > MAX_LEGEND) return;
    if (isRestOfPicture(lines, reasons, index)) {
      reasons[index] = "page-header";
      doubts.add(index);
      return;
    }
    const legend = legendAt(lines, reasons, index);
    for (const at of legend) reasons[at] = "page-header";
    if (legend.length > 0) anchors.push(index);
  });
  const known = new KnownWords(lines);
  for (const anchor of anchors) markAbove({ lines, reasons, known }, anchor, doubts);
}

/** The words of a text that stand in it twice, collected when they are first asked for. */
class KnownWords {
  readonly #lines: readonly SourceLine[];
  #words: ReadonlySet<string> | undefined;

  constructor(lines: readonly SourceLine[]) {
    this.#lines = lines;
  }

  has(word: string): boolean {
    this.#words ??= this.#collect();
    return this.#words.has(word.toLowerCase());
  }

  #collect(): ReadonlySet<string> {
    const once = new Set<string>();
    const twice = new Set<string>();
    for (const { plain } of this.#lines)
      for (const [word] of plain.toLowerCase().matchAll(WORD))
        (once.has(word) ? twice : once).add(word);
    return twice;
  }
}

// The line before that is no furniture.
function before(reasons: readonly (DropReason | undefined)[], index: number): number {
  let at = index - 1;
  while (at > index - MAX_BETWEEN && at >= 0 && reasons[at] !== undefined) at -= 1;
  return at;
}

// The lines of a legend that begins at a line: two, also around the mark of a copy, or one above the title or behind a picture.
function legendAt(
  lines: readonly SourceLine[],
  reasons: readonly (DropReason | undefined)[],
  index: number,
): readonly number[] {
  const plain = lines[index]?.plain ?? "";
  if (plain.endsWith(",") || /^dan$/iu.test(lines[before(reasons, index)]?.plain ?? "")) return [];
  const second = reasons[index + 1] === "copy-mark" ? index + 2 : index + 1;
  const next = lines[second]?.plain ?? "";
  const isTwo = isLike(plain, "PRESIDEN") && isLike(next, "REPUBLIK INDONESIA");
  if (isTwo && !next.endsWith(",")) return [index, second];
  if (!isEmblem(plain)) return [];
  const isAboveTitle = index < MAX_ABOVE_TITLE && TITLE.test(next);
  return isAboveTitle || reasons[index - 1] === "missing-text-mark" ? [index] : [];
}

function isEmblem(text: string): boolean {
  return isLike(text, LEGEND) && likeness(text, LEGEND) > ALIKE;
}

function isLike(text: string, legend: string): boolean {
  return (
    text === legend ||
    (!SMALL.test(text) &&
      text.length <= 2 * legend.length &&
      bareLetters(text).length <= legend.length + 4 &&
      likeness(text, legend) >= LIKE_LEGEND)
  );
}

// Behind the mark of a picture, what scanning has made of its legend.
function isRestOfPicture(
  lines: readonly SourceLine[],
  reasons: readonly (DropReason | undefined)[],
  index: number,
): boolean {
  const { plain = "" } = lines[index] ?? {};
  const above = reasons[index - 1];
  if (above === "missing-text-mark") return isCapital(plain) && GARBLED.test(plain);
  return above === "page-header" && reasons[index - 2] === "missing-text-mark" && isState(plain);
}

// The second line of a legend, the first of which could not be read.
function isState(text: string): boolean {
  const state = "REPUBLIK INDONESIA";
  return bareLetters(text).length <= state.length && likeness(text, state) >= LIKE_LEGEND;
}

interface Page {
  readonly lines: readonly SourceLine[];
  readonly reasons: (DropReason | undefined)[];
  readonly known: KnownWords;
}

// The lines above a number or a legend, up to the edge of the page or to a catchword that says how the page goes on. Most of
// them cannot be read, and none has a word of the text.
function markAbove(page: Page, anchor: number, doubts: Set<number>): void {
  const { lines, reasons } = page;
  let top = anchor;
  let heads = 0;
  while (top > 0 && anchor - top < MAX_HEAD && mayBeHead(page, top - 1, anchor)) {
    top -= 1;
    if (isHead(lines[top]?.plain ?? "")) heads += 1;
  }
  if (heads === 0 || 2 * heads < anchor - top || !beginsPage(page, top, anchor)) return;
  for (let at = top; at < anchor; at += 1) {
    reasons[at] = "page-header";
    if (likeness(lines[at]?.plain ?? "", LEGEND) < LIKE_LEGEND) doubts.add(at);
  }
}

function mayBeHead({ lines, reasons, known }: Page, index: number, anchor: number): boolean {
  const { plain = "", page } = lines[index] ?? {};
  const isNear = reasons[index] === undefined && page === lines[anchor]?.page;
  if (!isNear || plain.length > MAX_DRAWN || UNIT.test(plain)) return false;
  if (WORD_OR_LABEL.test(plain) || GOES_ON.test(plain)) return false;
  return hintsAtLegend(plain) || ![...plain.matchAll(WORD)].some(([word]) => known.has(word));
}

function isHead(text: string): boolean {
  return hintsAtLegend(text) || isUnreadable(text);
}

function hintsAtLegend(text: string): boolean {
  return (
    !SMALL.test(text) &&
    Math.max(likeness(text, "PRESIDEN"), likeness(text, "REPUBLIK INDONESIA")) >= HINTS_AT_LEGEND
  );
}

function isUnreadable(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters <= MAX_REST || GARBLED.test(text) || !/[aeiou]/iu.test(text);
}

function beginsPage({ lines, reasons }: Page, top: number, anchor: number): boolean {
  const above = lines[top - 1];
  if (above === undefined || above.page !== lines[anchor]?.page || reasons[top - 1] !== undefined)
    return true;
  let next = anchor;
  while (reasons[next] !== undefined) next += 1;
  return announcesPage(above, lines[next]?.plain ?? "");
}

// What a scanner makes of an emblem is mostly capitals and marks.
function isCapital(text: string): boolean {
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  return small < text.length / 2 && !UNIT.test(text);
}
