/**
 * The places where two cut texts differ, and two steps that make them readable: changes begin and end at clause marks, and
 * no single short word is left standing between two changes.
 *
 * A gap is a stretch of `before` that a stretch of `after` replaces; everything between gaps is equal.
 */
import { tokens } from "../text/index.ts";
import { isCitation, isWord } from "./word-tokens.ts";

export interface Gap {
  readonly beforeFrom: number;
  readonly beforeTo: number;
  readonly afterFrom: number;
  readonly afterTo: number;
}

interface WordLists {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

// An island is an equal word between two changes. One of at most six letters ("dan", "yang") is folded into the changes,
// since one longer change reads better; so is a longer word where both changes beside it are at least as long.
const LONGEST_ISLAND = 6;
// An island has at most two pieces, a word and a mark. More equal pieces are context that the reader needs.
const MOST_ISLAND_PIECES = 2;
// The equal words of the citations beside an island count with it. From three words on a reader takes it for text that
// stayed, and it is not folded.
const MOST_ISLAND_WORDS = 2;

/** Slides pure insertions and deletions so that they begin after a clause mark and end at one, as far as equal words allow. */
export function slideGaps(gaps: readonly Gap[], lists: WordLists): readonly Gap[] {
  const slid: Gap[] = [];
  gaps.forEach((gap, index) => {
    const previous = slid.at(-1);
    const next = gaps[index + 1];
    slid.push(slideGap(gap, previous, next, lists));
  });
  return slid;
}

interface Stretch {
  readonly words: readonly string[];
  readonly from: number;
  readonly to: number;
  /** How far the stretch may slide. At least one equal piece must stay between it and the changes beside it. */
  readonly lowest: number;
  readonly highest: number;
}

function slideGap(
  gap: Gap,
  previous: Gap | undefined,
  next: Gap | undefined,
  lists: WordLists,
): Gap {
  if (gap.beforeFrom === gap.beforeTo)
    return shiftGap(
      gap,
      bestShift({
        words: lists.after,
        from: gap.afterFrom,
        to: gap.afterTo,
        lowest: previous === undefined ? 0 : previous.afterTo + 1,
        highest: next === undefined ? lists.after.length : next.afterFrom - 1,
      }),
    );
  if (gap.afterFrom === gap.afterTo)
    return shiftGap(
      gap,
      bestShift({
        words: lists.before,
        from: gap.beforeFrom,
        to: gap.beforeTo,
        lowest: previous === undefined ? 0 : previous.beforeTo + 1,
        highest: next === undefined ? lists.before.length : next.beforeFrom - 1,
      }),
    );
  return gap;
}

/** The shift with the strongest borders. Of several that are equally strong, the one nearest to the present place. */
function bestShift({ words, from, to, lowest, highest }: Stretch): number {
  let best = 0;
  let bestScore = borderScore(words, from, to);
  const consider = (shift: number): void => {
    const score = borderScore(words, from + shift, to + shift);
    if (score > bestScore) {
      best = shift;
      bestScore = score;
    }
  };
  for (let k = 1; from - k >= lowest && words[from - k] === words[to - k]; k += 1) consider(-k);
  for (let k = 1; to + k <= highest && words[from + k - 1] === words[to + k - 1]; k += 1)
    consider(k);
  return best;
}

function shiftGap(gap: Gap, by: number): Gap {
  return {
    beforeFrom: gap.beforeFrom + by,
    beforeTo: gap.beforeTo + by,
    afterFrom: gap.afterFrom + by,
    afterTo: gap.afterTo + by,
  };
}

function borderScore(words: readonly string[], from: number, to: number): number {
  return borderStrength(words, from) + borderStrength(words, to);
}

/** How natural it is to cut before the piece at an index. */
function borderStrength(words: readonly string[], index: number): number {
  const left = words[index - 1];
  const right = words[index];
  if (left === undefined || right === undefined) return 4;
  if (!isWord(right) && right !== "(") return 0;
  if (left === ";" || left === "." || left === ":") return 4;
  if (left === ",") return 3;
  return 1;
}

/** Folds two gaps into one where only a mark or one short word stands between them. */
export function foldIslands(gaps: readonly Gap[], lists: WordLists): readonly Gap[] {
  const folded: Gap[] = [];
  for (const gap of gaps) {
    const previous = folded.at(-1);
    if (previous !== undefined && isIsland(previous, gap, lists)) {
      folded[folded.length - 1] = {
        ...gap,
        beforeFrom: previous.beforeFrom,
        afterFrom: previous.afterFrom,
      };
    } else folded.push(gap);
  }
  return folded;
}

function isIsland(left: Gap, right: Gap, { before, after }: WordLists): boolean {
  if (right.beforeFrom - left.beforeTo > MOST_ISLAND_PIECES) return false;
  const pieces = before.slice(left.beforeTo, right.beforeFrom);
  const spoken = pieces.filter(isWord);
  if (spoken.length > 1) return false;
  if (spoken.length + citedWords(left, right, { before, after }) > MOST_ISLAND_WORDS) return false;
  const length = (spoken[0] ?? "").length;
  const around = Math.min(gapLength(left, before, after), gapLength(right, before, after));
  if (length > Math.max(LONGEST_ISLAND, around)) return false;
  // Only changes that together delete and insert are folded. Folding two insertions would show the word between them as
  // deleted and inserted again, though nobody changed it.
  const removes = left.beforeTo > left.beforeFrom || right.beforeTo > right.beforeFrom;
  const inserts = left.afterTo > left.afterFrom || right.afterTo > right.afterFrom;
  return removes && inserts;
}

/**
 * How many words of the citations beside an island stay equal and so are read together with it. In "Pasal [9→8] ayat (1)
 * dan Pasal [10→9]" the words "ayat", "1" and "Pasal" stay, so "dan" is not folded.
 */
function citedWords(left: Gap, right: Gap, { before, after }: WordLists): number {
  if (left.beforeTo === left.beforeFrom || left.afterTo === left.afterFrom) return 0;
  if (right.beforeTo === right.beforeFrom || right.afterTo === right.afterFrom) return 0;
  const ends = [before[left.beforeTo - 1] ?? "", after[left.afterTo - 1] ?? ""] as const;
  const starts = [before[right.beforeFrom] ?? "", after[right.afterFrom] ?? ""] as const;
  if (![...ends, ...starts].every(isCitation)) return 0;
  const reversed = ends.map((piece) => tokens(piece).toReversed());
  return (
    sharedWords(reversed[0] ?? [], reversed[1] ?? []) +
    sharedWords(tokens(starts[0]), tokens(starts[1]))
  );
}

/** The words among the tokens that two pieces begin with alike. */
function sharedWords(ones: readonly string[], others: readonly string[]): number {
  let count = 0;
  for (let at = 0; at < ones.length && ones[at] === others[at]; at += 1)
    if (isWord(ones[at] ?? "")) count += 1;
  return count;
}

/** Characters of the words that a gap strikes or inserts, whichever are more. */
function gapLength(gap: Gap, before: readonly string[], after: readonly string[]): number {
  const length = (words: readonly string[], from: number, to: number): number => {
    let sum = 0;
    for (let at = from; at < to; at += 1) sum += words[at]?.length ?? 0;
    return sum;
  };
  return Math.max(
    length(before, gap.beforeFrom, gap.beforeTo),
    length(after, gap.afterFrom, gap.afterTo),
  );
}

/** How many words stand outside all gaps. */
export function countKept(gaps: readonly Gap[], words: readonly string[]): number {
  let kept = 0;
  let at = 0;
  const countUntil = (end: number): void => {
    for (; at < end; at += 1) if (isWord(words[at] ?? "")) kept += 1;
  };
  for (const gap of gaps) {
    countUntil(gap.beforeFrom);
    at = gap.beforeTo;
  }
  countUntil(words.length);
  return kept;
}
