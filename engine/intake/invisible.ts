/**
 * Takes signs without width off places where they hide what a line is: before and behind its text, and out of lines of a label alone.
 *
 *     ​Pasal 2        Pasal ​2        Pasal 2​          all "Pasal 2", the sign in the account
 *
 * Inside a sentence such a sign stays, as it may part syllables there.
 */
import { lineOfText, type Origin, type SourceLine } from "./lines.ts";
import type { Dropped, Slice } from "./pieces.ts";

const SIGN = /[\u00AD\u200B-\u200F\u2060\uFEFF]/u;
const SIGNS = /[\u00AD\u200B-\u200F\u2060\uFEFF]+/gu;
/** A label has no more words: "Bagian Kedua Belas". */
const MAX_WORDS = 3;

/** The lines without such signs, and the signs. */
export function cutInvisible(lines: readonly SourceLine[]): {
  readonly lines: readonly SourceLine[];
  readonly dropped: readonly Dropped[];
} {
  const dropped: Dropped[] = [];
  const cut = lines.map((line) => {
    if (line.table !== undefined || !SIGN.test(line.text)) return line;
    const found = signsOf(line);
    if (found.length === 0) return line;
    for (const slice of found) dropped.push({ slice, reason: "stray-mark", doubtful: false });
    return withoutSigns(line, found);
  });
  return { lines: cut.filter(({ text }) => text !== ""), dropped };
}

// A soft hyphen at the end of a line is one.
function signsOf(line: SourceLine): readonly Slice[] {
  const { text, plain } = line;
  const isLabel = !/[.;:,]$/u.test(plain) && plain.split(" ").length <= MAX_WORDS;
  return [...text.matchAll(SIGNS)].flatMap(({ index: from, 0: signs }) => {
    const to = from + signs.length;
    const isEnd = to === text.length && !signs.includes("\u00AD");
    return from === 0 || isEnd || (isLabel && to < text.length) ? [{ line, from, to }] : [];
  });
}

function withoutSigns(line: SourceLine, signs: readonly Slice[]): SourceLine {
  const origins: Origin[] = [];
  let text = "";
  let from = 0;
  for (const { from: to, to: next } of [...signs, { from: line.text.length, to: 0 }]) {
    origins.push(...originsIn({ line, from, to }, text.length));
    text += line.text.slice(from, to);
    from = next;
  }
  const { column, blanks, number, page, isPart } = line;
  const stated = line.isStated === true ? { isStated: true } : {};
  return { ...lineOfText(text, { column, blanks, origins }), number, page, isPart, ...stated };
}

// The origins of the characters of a slice, with their places counted in the new text, where the slice begins at `at`.
function originsIn({ line, from, to }: Slice, at: number): readonly Origin[] {
  if (line.origins === null) {
    const raw = line.text.slice(from, to);
    const origin = { at, size: raw.length, line: line.number, from: line.from + from, raw };
    return raw === "" ? [] : [{ ...origin, endsLine: false }];
  }
  const start = line.from + from;
  const end = line.from + to;
  return line.origins.flatMap((origin) => {
    const first = Math.max(start, origin.at);
    const last = Math.min(end, origin.at + origin.size);
    if (first >= last) return [];
    const moved = { ...origin, at: at + first - start };
    if (origin.size !== origin.raw.length) return [moved];
    const cut = first - origin.at;
    const raw = origin.raw.slice(cut, last - origin.at);
    return [{ ...moved, size: raw.length, from: origin.from + cut, raw }];
  });
}
