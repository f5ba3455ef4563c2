/**
 * Finds catchwords: the first words of the next page, printed at the foot of a page.
 *
 *     (5) Ketentuan . . .
 *     - 18 -
 *     (5) Ketentuan lebih lanjut mengenai …
 */
import { type Problem, problem } from "../../schemas/problem.ts";
import { withoutLast } from "../text/index.ts";
import { bareLetters, likeness } from "./alike.ts";
import type { SourceLine } from "./lines.ts";
import type { Dropped } from "./pieces.ts";

interface Catchword {
  readonly index: number;
  /** Whether the next page begins with its words. */
  readonly isSure: boolean;
}

/** A line that ends in none of these signs has no dots at its end, and needs no further look. */
const DOT = /[.…,]$/u;
const MAX_LENGTH = 60;
/** A catchword without dots is recognised by its column: it stands at the right of the page. */
const RIGHT_OF_TEXT = 30;
const MAX_PLAIN = 40;
/** Two scanned words count as the same if they share at least so much of their letter pairs. */
const ALIKE = 0.6;

/** The catchwords among the lines that are not furniture otherwise. */
export function findCatchwords(
  lines: readonly SourceLine[],
  isFurniture: (index: number) => boolean,
): readonly Catchword[] {
  const found: Catchword[] = [];
  let next: number | undefined;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index];
    if (line === undefined || isFurniture(index)) continue;
    const following = next === undefined ? undefined : lines[next];
    const endsPage =
      following !== undefined && (following.page !== line.page || next !== index + 1);
    const isSure = following !== undefined && announces(line, following.plain, endsPage);
    if (isSure || (endsPage && mayAnnounce(line.plain))) {
      found.push({ index, isSure });
    } else next = index;
  }
  return found.reverse();
}

/** Whether a line at the foot of a page says how the next page begins. */
export function announcesPage(line: SourceLine, next: string): boolean {
  return announces(line, next, true);
}

function endsInDots(text: string): boolean {
  return DOT.test(text.slice(-1)) && withoutDots(text) !== text;
}

// A catchword whose page is missing. Dots within a line stand for words: "mengenai … diatur dengan … ."
function mayAnnounce(text: string): boolean {
  return text.length <= MAX_PLAIN && endsInDots(text) && !/…|\.\s?\./u.test(withoutDots(text));
}

// A single full stop is none of the dots of a catchword.
function withoutDots(text: string): string {
  const words = withoutLast(text, /[\s.…,]/u);
  const dots = text.slice(words.length);
  return dots.includes("…") || dots.split(".").length > 2 ? words : text;
}

// "Pasal 2 …" announces no "Pasal 5"; "(41 …" may announce "(4)".
function contradict(catchword: string, next: string): boolean {
  const [one = "", other = ""] = [catchword, next].map(
    (text) => FIRST_NUMBER.exec(text)?.[1] ?? "",
  );
  return one !== "" && other !== "" && !one.startsWith(other) && !other.startsWith(one);
}

/** The number of the label that a line begins with. */
const FIRST_NUMBER = /^(?:\p{L}+ )?\(?(\d{1,3})(?![\d\p{L}])/u;

function announces({ plain, column }: SourceLine, next: string, endsPage: boolean): boolean {
  if (plain.length > MAX_LENGTH) return false;
  const hasDots = endsInDots(plain);
  if (!hasDots && !(endsPage && column >= RIGHT_OF_TEXT && plain.length <= MAX_PLAIN)) return false;
  const words = bareLetters(withoutDots(plain));
  if (words === "") return false;
  const begins = bareLetters(next.slice(0, plain.length + 8));
  if (contradict(plain, next)) return false;
  if (begins.startsWith(words)) return true;
  return hasDots && likeness(words, begins.slice(0, words.length)) >= ALIKE;
}

/** A problem for each catchword that was dropped and that the page behind it does not begin with; `kept` are the lines of text. */
export function tellCatchwords(
  kept: readonly SourceLine[],
  dropped: readonly Dropped[],
): readonly Problem[] {
  return dropped.flatMap(({ reason, doubtful, slice: { line } }) => {
    const next = kept.find(({ number }) => number > line.number);
    if (reason !== "catchword" || !doubtful || !/\p{L}/u.test(line.plain)) return [];
    const at = { kind: "source", line: line.number, column: line.from + 1 } as const;
    const facts = { text: line.plain, next: (next?.plain ?? "").slice(0, MAX_PLAIN) };
    return [problem("intake/catchword-contradicts", facts, at)];
  });
}
