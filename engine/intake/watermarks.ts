/**
 * Cuts out the letters of a watermark that stands aslant on every page: a line of print holds one to four of them.
 *
 *                                                       an
 *     mendayagunakan semua karya cetak yang           ng
 *     dihasilkan di                                da
 *     wilayah Republik Indonesia;            un
 */
import { lineSlice, type SourceLine } from "./lines.ts";
import { type Dropped, type Slice, wholeLine } from "./pieces.ts";

interface Watermarked {
  readonly lines: readonly SourceLine[];
  readonly dropped: readonly Dropped[];
}

const MAX_LETTERS = 4;
const FRAGMENT = /^[\p{L}.-]{1,4}$/u;
/** A fragment on a line with text stands at least so many blanks away from the text. */
const AT_END = /(?<!\s)\s{3,}([\p{L}.-]{1,4})$/u;
const AT_START = /^([\p{L}.-]{1,4})\s{3,}/u;
/** A watermark has several fragments, and each stands on most of the pages. */
const MIN_FRAGMENTS = 4;
const MIN_PAGES = 3;
const SHARE = 0.5;
const ASLANT = 0.8;

/** The lines without such letters, and what was cut. Linear in the lines. */
export function cutWatermarks(lines: readonly SourceLine[]): Watermarked {
  const fragments = findFragments(lines);
  if (fragments.size === 0) return { lines, dropped: [] };
  const dropped: Dropped[] = [];
  const kept = lines.flatMap((line): readonly SourceLine[] => {
    if (!fragments.has(line.plain)) return [cutEnds(line, fragments, dropped)];
    dropped.push({ slice: wholeLine(line), reason: "watermark", doubtful: false });
    return [];
  });
  return { lines: kept, dropped };
}

// On a line with text the same letters may be a word of it. They are cut, and a problem asks a person to look.
function cutEnds(line: SourceLine, fragments: ReadonlySet<string>, dropped: Dropped[]): SourceLine {
  const { text } = line;
  const [before = "", first = ""] = AT_START.exec(text) ?? [];
  const [behind = "", last = ""] = AT_END.exec(text) ?? [];
  const from = fragments.has(first) ? before.length : 0;
  const to = fragments.has(last) ? text.length - behind.length : text.length;
  const cut: readonly Slice[] = [
    { line, from: 0, to: from > 0 ? first.length : 0 },
    { line, from: to < text.length ? text.length - last.length : to, to: text.length },
  ];
  for (const slice of cut)
    if (slice.from < slice.to) dropped.push({ slice, reason: "watermark", doubtful: true });
  if (from === 0 && to === text.length) return line;
  return { ...lineSlice(line, from, to), blanks: line.blanks };
}

function findFragments(lines: readonly SourceLine[]): ReadonlySet<string> {
  const pages = lines.at(-1)?.page ?? 1;
  if (pages < MIN_PAGES) return new Set();
  const needed = Math.max(MIN_PAGES, pages * SHARE);
  const short = lines.filter(({ plain }) => plain.length <= MAX_LETTERS && FRAGMENT.test(plain));
  const seen = new Map<string, Set<number>>();
  for (const { plain, page } of short) seen.set(plain, (seen.get(plain) ?? new Set()).add(page));
  const found = [...seen].filter(([, on]) => on.size >= needed).map(([text]) => text);
  const fragments = new Set(found.length < MIN_FRAGMENTS ? [] : found);
  return runsAslant(short.filter(({ plain }) => fragments.has(plain))) ? fragments : new Set();
}

// Tells fragments of a watermark from cells of a table: cells stand below each other, fragments move to one side.
function runsAslant(fragments: readonly SourceLine[]): boolean {
  let steps = 0;
  let left = 0;
  let right = 0;
  for (const [index, { page, column }] of fragments.entries()) {
    const before = fragments[index - 1];
    if (before?.page !== page) continue;
    steps += 1;
    if (column < before.column) left += 1;
    else if (column > before.column) right += 1;
  }
  return steps > 0 && Math.max(left, right) >= steps * ASLANT;
}
