/**
 * Finds what belongs to the page and not to the law: heads and feet, page numbers, catchwords, gazette heads.
 *
 * Patterns: official drafting rules as printed by the state secretariat (emblem, "- 2 -", catchword, "SK No") and by the
 * state gazette ("2014, No.297  6", subject line, web address).
 */
import type { DropReason } from "../../schemas/account.ts";
import type { SourceLine } from "./lines.ts";
import { type Dropped, wholeLine } from "./pieces.ts";

const PAGE_NUMBER =
  /^[-–—~]\s?\d{1,4}\s?[-–—~.]?$|^\d{1,4}\s?[-–—]$|^[-–—]\s{1,3}\d{1,4}\s{1,3}[-–—]$/u;
const BARE_NUMBER = /^\d{1,4}$/u;
const RUNNING_HEAD =
  /^(?:[-–]?\s*\d{1,4}\s*[-–]?\s+)?(?:19|20)\d{2},\s?No\.?\s?\d{1,5}(?:\s+[-–]?\s*\d{1,4}\s*[-–]?)?$/u;
const WEB_ADDRESS = /^(?:https?:\/\/\S+|www\.\S+)$/u;
const SERIAL = /^SK\s?No\.?\s?\d{3,8}\s?[A-Z]?$/u;
const CATCHWORD = /(?:\s*\.){2,}$|\s*…\.?$/u;
const MAX_CATCHWORD = 60;

/** What is dropped of the lines, in their order. */
export function findFurniture(lines: readonly SourceLine[]): readonly Dropped[] {
  const reasons: (DropReason | undefined)[] = lines.map(() => undefined);
  lines.forEach((line, index) => {
    reasons[index] ??= lineReason(line, lines, index, reasons);
  });
  const doubts = new Set<number>();
  markCatchwords(lines, reasons, doubts);
  return lines.flatMap((line, index) => {
    const reason = reasons[index];
    return reason === undefined
      ? []
      : [{ slice: wholeLine(line), reason, doubtful: doubts.has(index) }];
  });
}

function lineReason(
  { text }: SourceLine,
  lines: readonly SourceLine[],
  index: number,
  reasons: (DropReason | undefined)[],
): DropReason | undefined {
  if (text.length > 80) return undefined;
  if (PAGE_NUMBER.test(text)) return "page-number";
  if (RUNNING_HEAD.test(text)) return "running-head";
  if (WEB_ADDRESS.test(text)) return "web-address";
  if (SERIAL.test(text)) return "serial-number";
  if (text === "SALINAN") return "copy-mark";
  if (BARE_NUMBER.test(text) && isPageEdge(lines, index)) return "page-number";
  if (text === "PRESIDEN" && isLetterhead(lines, index)) {
    reasons[index + 1] = "page-header";
    return "page-header";
  }
  return undefined;
}

function isPageEdge(lines: readonly SourceLine[], index: number): boolean {
  const page = lines[index]?.page;
  if (lines.at(-1)?.page === 1) return false;
  return lines[index - 1]?.page !== page || lines[index + 1]?.page !== page;
}

// The formula "dan PRESIDEN REPUBLIK INDONESIA" is text; a comma makes it the office that enacts or signs.
function isLetterhead(lines: readonly SourceLine[], index: number): boolean {
  return (
    lines[index + 1]?.text === "REPUBLIK INDONESIA" && !/^dan$/iu.test(lines[index - 1]?.text ?? "")
  );
}

/** The first words of the next page, printed at the foot of a page. */
function markCatchwords(
  lines: readonly SourceLine[],
  reasons: (DropReason | undefined)[],
  doubts: Set<number>,
): void {
  let last: number | undefined;
  lines.forEach((line, index) => {
    if (reasons[index] !== undefined) return;
    const before = last;
    last = index;
    if (before === undefined) return;
    const foot = lines[before];
    const endsPage = foot !== undefined && (foot.page !== line.page || before + 1 < index);
    if (!endsPage || foot.text.length > MAX_CATCHWORD || !CATCHWORD.test(foot.text)) return;
    reasons[before] = "catchword";
    if (!announces(foot.text, line.text)) doubts.add(before);
  });
}

function announces(catchword: string, next: string): boolean {
  const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
  return letters(next).startsWith(letters(catchword));
}
