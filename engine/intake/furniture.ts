/**
 * Finds what belongs to the page and not to the law: heads and feet, page numbers, catchwords, gazette heads.
 *
 * Patterns: official texts as the state secretariat prints them (emblem, "- 2 -", catchword, "SK No") and as the state
 * gazette does ("2014, No.297  6", subject line, web address). What else repeats at the edge of the pages needs no pattern.
 */
import type { DropReason } from "../../schemas/account.ts";
import { titleWord, unitSpelling } from "../wording/read/index.ts";
import { bareLetters, likeness } from "./alike.ts";
import { findCatchwords } from "./catchwords.ts";
import type { SourceLine } from "./lines.ts";
import { findMastheads } from "./mastheads.ts";
import { type Dropped, wholeLine } from "./pieces.ts";
import { findRepeatedLines } from "./repeated-lines.ts";
import type { IntakeSetting } from "./setting.ts";

const PAGE_NUMBER =
  /^[-–—~_]\s*\d{1,4}\s*[-–—~._]?$|^[-–—~_]\s?[\dOlIt]{1,4}\s?[-–—~_]$|^\d{1,4}\s*[-–—]$|^[Hh]alaman \d{1,4}(?: dari \d{1,4})?$/u;
const BARE_NUMBER = /^\d{1,4}(?:\s?\/\s?\d{1,4})?$/u;
const RUNNING_HEAD =
  /^(?:[-–]?\s*\d{1,4}(?:\s*[-–])?\s+)?(?:19|20)\d{2}\s?,\s?No\.?\s?\d{1,5}(?:\s+(?:[-–]\s*)?\d{1,4}(?:\s*[-–])?)?$/u;
const WEB_ADDRESS = /^(?:https?:\/\/\S+|www\.\S+)$/u;
const SERIAL = /^SK\s?N[o0]\.?\s?[\p{L}\d]{0,3}[\d ]{3,9}\s?[A-Z]?$/u;
const MISSING_TEXT = /^<missing-text>$/u;
/** One or two marks alone on a line. They are dirt, or the rest of a page number or of dots. */
const STRAY = /^[-–—.·•,'`´’~^|_:;]{1,3}$/u;
const DIRT = /^[.,'`´’^|]$/u;
/** The least likeness of a scanned line to the emblem's legend for it to be taken for the legend. */
const LEGEND = 0.5;
const ALIKE = 0.6;
const MAX_LEGEND = 44;

/** What is dropped of the lines, in their order. */
export function findFurniture(
  lines: readonly SourceLine[],
  setting: IntakeSetting,
): readonly Dropped[] {
  const reasons: (DropReason | undefined)[] = lines.map(({ plain }) =>
    plain.length > 80 ? undefined : reasonOf(plain),
  );
  const doubts = new Set<number>();
  for (const { index, isSure } of findMastheads(lines)) {
    reasons[index] ??= "masthead";
    if (!isSure) doubts.add(index);
  }
  markLegends(lines, reasons, doubts);
  markEdges(lines, reasons);
  for (const { index, edge, isSure } of findRepeatedLines(
    lines,
    (at) => reasons[at] !== undefined,
    setting,
  )) {
    reasons[index] = edge === "head" ? "running-head" : "page-footer";
    if (!isSure) doubts.add(index);
  }
  for (const { index, isSure } of findCatchwords(lines, (at) => reasons[at] !== undefined)) {
    reasons[index] = "catchword";
    if (!isSure) doubts.add(index);
  }
  markEdges(lines, reasons);
  return lines.flatMap((line, index) => {
    const reason = reasons[index];
    return reason === undefined
      ? []
      : [{ slice: wholeLine(line), reason, doubtful: doubts.has(index) }];
  });
}

/** What furniture of one line may begin with; most lines begin with a letter. */
const BEGINS = /^[-–—~_\d.,'`´’^|<hHwS]/u;

function reasonOf(text: string): DropReason | undefined {
  if (!BEGINS.test(text)) return undefined;
  if (PAGE_NUMBER.test(text)) return "page-number";
  if (RUNNING_HEAD.test(text)) return "running-head";
  if (WEB_ADDRESS.test(text)) return "web-address";
  if (SERIAL.test(text)) return "serial-number";
  if (text === "SALINAN") return "copy-mark";
  if (MISSING_TEXT.test(text)) return "missing-text-mark";
  if (DIRT.test(text)) return "stray-mark";
  return undefined;
}

// The emblem's legend stands on two lines or on one. The formula "dan PRESIDEN REPUBLIK INDONESIA" is text, and a comma
// makes it the office that enacts or signs.
function markLegends(
  lines: readonly SourceLine[],
  reasons: (DropReason | undefined)[],
  doubts: Set<number>,
): void {
  lines.forEach(({ plain }, index) => {
    if (reasons[index] !== undefined || plain.length > MAX_LEGEND || plain.endsWith(",")) return;
    if (/^dan$/iu.test(lines[index - 1]?.plain ?? "")) return;
    const size = legendLines(lines, index);
    for (let at = 0; at < size; at += 1) reasons[index + at] = "page-header";
    if (size === 0) markHead(lines, index, reasons, doubts);
  });
}

// What stands between the edge of a page and its number.
function markHead(
  lines: readonly SourceLine[],
  index: number,
  reasons: (DropReason | undefined)[],
  doubts: Set<number>,
): void {
  const { plain = "", page } = lines[index] ?? {};
  const opensPage = lines[index - 1]?.page !== page || reasons[index - 1] !== undefined;
  if (!opensPage || reasons[index + 1] !== "page-number" || !isCapital(plain)) return;
  reasons[index] = "page-header";
  if (likeness(plain, "PRESIDEN REPUBLIK INDONESIA") < LEGEND) doubts.add(index);
}

/** Directly above the title of the act the legend stands on one line; below it, it names who enacts. */
const MAX_ABOVE_TITLE = 12;
const TITLE = new RegExp(`^(?:${titleWord})(?!\\p{Ll})`, "u");

// How many lines a legend takes that begins at a line: two, one above the title, or none where there is none.
function legendLines(lines: readonly SourceLine[], index: number): number {
  const plain = lines[index]?.plain ?? "";
  const next = lines[index + 1]?.plain ?? "";
  const isTwo = isLike(plain, "PRESIDEN") && isLike(next, "REPUBLIK INDONESIA");
  if (isTwo && !next.endsWith(",")) return 2;
  return index < MAX_ABOVE_TITLE && isEmblem(plain) && TITLE.test(next) ? 1 : 0;
}

function isEmblem(text: string): boolean {
  return (
    isLike(text, "PRESIDEN REPUBLIK INDONESIA") &&
    likeness(text, "PRESIDEN REPUBLIK INDONESIA") > ALIKE
  );
}

/** A legend is in capitals; a scanner makes some of them small, but no word. */
const SMALL = /\p{Ll}{3}/u;

function isLike(text: string, legend: string): boolean {
  return (
    text === legend ||
    (!SMALL.test(text) &&
      text.length <= 2 * legend.length &&
      bareLetters(text).length <= legend.length + 4 &&
      likeness(text, legend) >= LEGEND)
  );
}

const UNIT = new RegExp(`^(?:${unitSpelling("bab")}|${unitSpelling("pasal")}|\\()`, "u");

// What a scanner makes of an emblem is mostly capitals and marks.
function isCapital(text: string): boolean {
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  return small < text.length / 2 && !UNIT.test(text);
}

// Numbers and marks that stand alone beside other furniture, or where a page begins or ends.
function markEdges(lines: readonly SourceLine[], reasons: (DropReason | undefined)[]): void {
  const isFurniture = (index: number): boolean =>
    reasons[index] !== undefined && reasons[index] !== "stray-mark";
  lines.forEach(({ plain }, index) => {
    if (reasons[index] !== undefined || plain.length > 9) return;
    const isBeside = isFurniture(index - 1) || isFurniture(index + 1);
    if (STRAY.test(plain) && isBeside) reasons[index] = "stray-mark";
    else if (BARE_NUMBER.test(plain) && (isBeside || isPageEdge(lines, index)))
      reasons[index] = "page-number";
  });
}

function isPageEdge(lines: readonly SourceLine[], index: number): boolean {
  const page = lines[index]?.page;
  if (lines.at(-1)?.page === 1) return false;
  return lines[index - 1]?.page !== page || lines[index + 1]?.page !== page;
}
