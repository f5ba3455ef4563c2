/**
 * Finds what belongs to the page and not to the law: heads and feet, page numbers, catchwords, gazette heads.
 *
 * Patterns: official texts as the state secretariat prints them (emblem, "- 2 -", catchword, "SK No") and as the state
 * gazette does ("2014, No.297  6", subject line, web address). What else repeats at the edge of the pages needs no pattern.
 */
import type { DropReason } from "../../schemas/account.ts";
import { likeness } from "./alike.ts";
import { findCatchwords } from "./catchwords.ts";
import type { SourceLine } from "./lines.ts";
import { findMastheads } from "./mastheads.ts";
import { markPageHeads } from "./page-heads.ts";
import { type Dropped, wholeLine } from "./pieces.ts";
import { findRepeatedLines } from "./repeated-lines.ts";
import type { IntakeSetting } from "./setting.ts";

const PAGE_NUMBER =
  /^[-–—~_]\s*\d{1,4}\s*[-–—~._]?$|^[-–—~_]\s?[\dOlIt]{1,4}\s?[-–—~_]$|^\d{1,4}\s*[-–—]$|^[Hh]alaman \d{1,4}(?: dari \d{1,4})?$/u;
const BARE_NUMBER = /^\d{1,4}(?:\s?\/\s?\d{1,4})?$/u;
const RUNNING_HEAD =
  /^(?:[-–]?\s*\d{1,4}(?:\s*[-–])?\s+)?(?:19|20)\d{2}\s?,\s?No\.?\s?\d{1,5}(?:\s+(?:[-–]\s*)?\d{1,4}(?:\s*[-–])?)?$/u;
const WEB_ADDRESS = /^(?:https?:\/\/\S+|www\.\S+)$/u;
const SERIAL = /^SK\s?N[o0]\.?\s?[\p{L}\d]{0,3}[\d ?]{3,9}\s?[A-Z]?$/u;
const MISSING_TEXT = /^<missing-text>$/u;
/** One or two marks alone on a line. They are dirt, or the rest of a page number or of dots. */
const STRAY = /^[-–—.·•,'`´’~^|_:;]{1,3}$/u;
const DIRT = /^[.,'`´’^|]$/u;
/** The mark of a copy as scanners read it, near the head of the first page. */
const COPY_MARK = "SALINAN";
const ALIKE = 0.6;
const MAX_ABOVE_TITLE = 12;

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
  markCopyMark(lines, reasons, doubts);
  markPageHeads(lines, reasons, doubts);
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
  if (text === COPY_MARK) return "copy-mark";
  if (MISSING_TEXT.test(text)) return "missing-text-mark";
  if (DIRT.test(text)) return "stray-mark";
  return undefined;
}

function markCopyMark(
  lines: readonly SourceLine[],
  reasons: (DropReason | undefined)[],
  doubts: Set<number>,
): void {
  const isMark = ({ plain }: SourceLine): boolean =>
    /^\p{Lu}{5,9}$/u.test(plain) && likeness(plain, COPY_MARK) >= ALIKE;
  const index = lines.slice(0, MAX_ABOVE_TITLE).findIndex(isMark);
  if (index === -1 || reasons[index] !== undefined) return;
  reasons[index] = "copy-mark";
  doubts.add(index);
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
