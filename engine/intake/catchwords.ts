/**
 * Finds catchwords: the first words of the next page, printed at the foot of a page.
 *
 *     (5) Ketentuan . . .
 *     - 18 -
 *     (5) Ketentuan lebih lanjut mengenai …
 */
import { bareLetters, likeness } from "./alike.ts";
import type { SourceLine } from "./lines.ts";

interface Catchword {
  readonly index: number;
  /** Whether the next page begins with its words. */
  readonly isSure: boolean;
}

/** A line that ends in none of these signs has no dots at its end, and needs no further look. */
const DOT = /[.…]$/u;
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
    if (isSure || (endsPage && line.plain.length <= MAX_PLAIN && endsInDots(line.plain))) {
      found.push({ index, isSure });
    } else next = index;
  }
  return found.reverse();
}

function endsInDots(text: string): boolean {
  return DOT.test(text.slice(-1)) && withoutDots(text) !== text;
}

// A single full stop is none of the dots of a catchword.
function withoutDots(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s.…]/u.test(text.charAt(end - 1))) end -= 1;
  const dots = text.slice(end);
  return dots.includes("…") || dots.split(".").length > 2 ? text.slice(0, end) : text;
}

function announces({ plain, column }: SourceLine, next: string, endsPage: boolean): boolean {
  if (plain.length > MAX_LENGTH) return false;
  const hasDots = endsInDots(plain);
  if (!hasDots && !(endsPage && column >= RIGHT_OF_TEXT && plain.length <= MAX_PLAIN)) return false;
  const words = bareLetters(withoutDots(plain));
  if (words === "") return false;
  const begins = bareLetters(next.slice(0, plain.length + 8));
  if (begins.startsWith(words)) return true;
  return hasDots && likeness(words, begins.slice(0, words.length)) >= ALIKE;
}
