/**
 * Slips of the pen in the source of a text or of a bill, as a drafter makes them: in labels, gaps, marks of quotation, notes
 * that are left empty.
 */

/** Where a slip happens: which of the lines that have room for it, and where within. */
export interface SlipPlace {
  readonly at: number;
  readonly within: number;
}

/** The lines after a slip; undefined where they have no room for it. */
type Slip = (lines: readonly string[], place: SlipPlace) => readonly string[] | undefined;

/** A letter, or a paragraph, behind marks of a quotation or not: mark, letter, number, words. */
const ITEM = /^((?:> )*)(?:([b-y])\.|\((\d+)\)) (\p{L}.{24,})$/u;
const ARTICLE = /^((?:> )*#+ )Pasal (\d+)$/u;
const QUOTED = /^> \p{L}.{24,}$/u;

interface Item {
  readonly mark: string;
  readonly letter: string;
  readonly number: string;
  readonly words: string;
}

function itemOf(line: string | undefined): Item | undefined {
  const found = ITEM.exec(line ?? "");
  if (found === null) return undefined;
  const [, mark = "", letter = "", number = "", words = ""] = found;
  return { mark, letter, number, words };
}

// The first label of a list is left alone: what precedes it is no list.
function isLaterItem(line: string): boolean {
  return ITEM.test(line) && !/^(?:> )*\([01]\)/u.test(line);
}

function step(letter: string, by: number): string {
  return String.fromCharCode(letter.charCodeAt(0) + by);
}

function labelled({ mark, letter, number, words }: Item, by: number): string {
  return letter === ""
    ? `${mark}(${Number(number) + by}) ${words}`
    : `${mark}${step(letter, by)}. ${words}`;
}

/** The places of the lines that are meant, of which one is picked. */
function pickLine(
  lines: readonly string[],
  { at }: SlipPlace,
  isMeant: (line: string, index: number) => boolean,
): number | undefined {
  const found = lines.flatMap((line, index) => (isMeant(line, index) ? [index] : []));
  return found[at % Math.max(1, found.length)];
}

function onItem(rewrite: (item: Item) => readonly string[]): Slip {
  return (lines, place) => {
    const index = pickLine(lines, place, isLaterItem);
    const item = index === undefined ? undefined : itemOf(lines[index]);
    return index === undefined || item === undefined
      ? undefined
      : lines.toSpliced(index, 1, ...rewrite(item));
  };
}

const one =
  (letters: (item: Item) => string, numbers: (item: Item) => string) =>
  (item: Item): readonly string[] => [
    `${item.mark}${item.letter === "" ? numbers(item) : letters(item)}`,
  ];

/** Slips in the label of one item. */
export const LABEL_SLIPS: { readonly [kind: string]: Slip } = {
  "label doubled": onItem((item) => [labelled(item, -1)]),
  "label passed": onItem((item) => [labelled(item, 1)]),
  "label glued": onItem(
    one(
      ({ letter, words }) => `${letter}.${words}`,
      ({ number, words }) => `(${number})${words}`,
    ),
  ),
  "label lost": onItem(
    one(
      ({ words }) => words,
      ({ words }) => words,
    ),
  ),
  "label bracketed": onItem(
    one(
      ({ letter, words }) => `${letter}) ${words}`,
      ({ number, words }) => `${number}) ${words}`,
    ),
  ),
  "label bare": onItem(
    one(
      ({ letter, words }) => `${letter} ${words}`,
      ({ number, words }) => `${number} ${words}`,
    ),
  ),
  "label capital": onItem(
    one(
      ({ letter, words }) => `${letter.toUpperCase()}. ${words}`,
      ({ number, words }) => `[${number}] ${words}`,
    ),
  ),
};

function isNextBehind(lines: readonly string[], at: number): boolean {
  const item = itemOf(lines[at]);
  const next = lines.slice(at + 1).find((line) => !/^(?:> ?)*$/u.test(line));
  if (item === undefined || next === undefined) return false;
  return next.startsWith(labelled({ ...item, words: "" }, 1));
}

/** Units left out, so that a number is missing. */
export const GAP_SLIPS: { readonly [kind: string]: Slip } = {
  // Only where the next item of the same list follows: the last of a list leaves no gap.
  "gap of an item": (lines, place) => {
    const index = pickLine(
      lines,
      place,
      (line, at) => isLaterItem(line) && isNextBehind(lines, at),
    );
    return index === undefined ? undefined : lines.toSpliced(index, 1);
  },
  "gap behind an item": onItem((item) => [
    labelled(item, 0),
    item.mark.trimEnd(),
    labelled({ ...item, words: `Setiap orang ${item.words}` }, item.letter === "b" ? 5 : 7),
  ]),
  "gap of an article": (lines, place) => {
    const index = pickLine(lines, place, (line) => ARTICLE.test(line));
    const [, mark = "", number = ""] = ARTICLE.exec(lines[index ?? 0] ?? "") ?? [];
    if (index === undefined) return undefined;
    const blank = mark.startsWith(">") ? ">" : "";
    const quote = mark.replace(/#+ $/u, "");
    const fresh = [
      `${mark}Pasal ${Number(number) - 1}C`,
      blank,
      `${quote}Setiap orang wajib menyimpan data.`,
      blank,
    ];
    return number === "1" ? undefined : lines.toSpliced(index, 0, ...fresh);
  },
};

function onText(rewrite: (line: string, place: SlipPlace) => string): Slip {
  return (lines, place) => {
    const isMeant = (line: string): boolean => ITEM.test(line) || QUOTED.test(line);
    const index = pickLine(lines, place, isMeant);
    return index === undefined
      ? undefined
      : lines.toSpliced(index, 1, rewrite(lines[index] ?? "", place));
  };
}

// Before the first word, behind the mark of a quotation and the label.
const opened = (line: string, mark: string): string =>
  line.replace(/^((?:> )*(?:[a-z]\. |\(\d+\) )?)/u, (start) => `${start}${mark}`);

/** Marks of quotation where none belong. */
export const MARK_SLIPS: { readonly [kind: string]: Slip } = {
  "marks round a text": onText((line) => `${opened(line, "“")}”`),
  "straight marks round a text": onText((line) => `${opened(line, '"')}"`),
  "opening mark alone": onText((line) => opened(line, "“")),
  "closing mark alone": onText((line) => `${line}”`),
  "straight mark alone": onText((line, { within }) =>
    within % 2 === 0 ? opened(line, '"') : `${line}"`,
  ),
  "mark on a line of its own": (lines, place) => {
    const index = pickLine(lines, place, (line) => ITEM.test(line) || QUOTED.test(line));
    const mark = /^(?:> )*/u.exec(lines[index ?? 0] ?? "")?.[0] ?? "";
    return index === undefined
      ? undefined
      : lines.toSpliced(index + 1, 0, mark.trimEnd(), `${mark}”`);
  },
};

const NOTE = /^(?:> )*#{3,} Pasal \d+[A-Z]*$/u;

/** Entries of an explanation without a word. */
export const NOTE_SLIPS: { readonly [kind: string]: Slip } = {
  "empty note": (lines, place) => {
    const start = lines.findIndex((line) => /^#+ PENJELASAN/u.test(line));
    const index = pickLine(lines, place, (line, at) => at > start && start >= 0 && NOTE.test(line));
    if (index === undefined) return undefined;
    const rest = lines.slice(index + 1).findIndex((line) => /^(?:> )*#|^…/u.test(line));
    const end = rest < 0 ? lines.length : index + 1 + rest;
    return lines.toSpliced(index + 1, end - index - 1, "");
  },
  "empty note added": (lines, place) => {
    const start = lines.findIndex((line) => /^#+ PENJELASAN/u.test(line));
    const index = pickLine(lines, place, (line, at) => at > start && start >= 0 && NOTE.test(line));
    return index === undefined ? undefined : lines.toSpliced(index, 0, `${lines[index]}A`, "");
  },
};

/** Slips in a bill only. */
export const BILL_SLIPS: { readonly [kind: string]: Slip } = {
  "marks round a quote": (lines, place) => roundQuote(lines, place, ["“", "”"]),
  "straight marks round a quote": (lines, place) => roundQuote(lines, place, ['"', '"']),
  "opening mark of a quote alone": (lines, place) => roundQuote(lines, place, ["“", ""]),
  "closing mark of a quote alone": (lines, place) => roundQuote(lines, place, ["", "”"]),
  "item number doubled": (lines, place) => {
    const index = pickLine(lines, place, (line) => /^[2-9]\. /u.test(line));
    return index === undefined
      ? undefined
      : lines.toSpliced(
          index,
          1,
          (lines[index] ?? "").replace(/^\d/u, (n) => String(Number(n) - 1)),
        );
  },
  "item lost": (lines, place) => {
    const index = pickLine(lines, place, (line) => /^[2-9]\. /u.test(line));
    return index === undefined ? undefined : lines.toSpliced(index, 1);
  },
  "line of a quote lost": (lines, place) => {
    const index = pickLine(lines, place, (line) => QUOTED.test(line) || ITEM.test(line));
    return index === undefined ? undefined : lines.toSpliced(index, 1);
  },
  "heading of a quote lost": (lines, place) => {
    const index = pickLine(lines, place, (line) => /^> #+ Pasal/u.test(line));
    return index === undefined ? undefined : lines.toSpliced(index, 1);
  },
};

function roundQuote(
  lines: readonly string[],
  place: SlipPlace,
  [open, close]: readonly [string, string],
): readonly string[] | undefined {
  const first = pickLine(lines, place, (line) => /^> #+ Pasal/u.test(line));
  if (first === undefined) return undefined;
  const length = lines.slice(first).findIndex((line) => !line.startsWith(">"));
  const last = length < 0 ? lines.length - 1 : first + length - 1;
  const mended = [...lines];
  mended[first] = (mended[first] ?? "").replace(/Pasal/u, () => `${open}Pasal`);
  mended[last] = `${mended[last]}${close}`;
  return mended;
}
