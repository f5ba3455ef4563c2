/**
 * The marks of quotation around what a bill quotes: they belong to the bill and are no words of the law.
 *
 *     “                        opens, before a unit
 *     ### Pasal 3A
 *     Kata “orang” dibaca …    a pair of the law's own: stays
 *     ### Pasal 3B
 *     Dua.”                    closes, behind the last words of a unit
 *
 * One pair may stand around all that is quoted or around each unit. Where a mark has no partner, nobody can tell where the
 * quoted law ends, and the quote is not understood.
 */
import { Fragment, type Node } from "prosemirror-model";
import type { QuotedUnit } from "../../schemas/amendment.ts";
import { legalSchema } from "../../schemas/document.ts";
import { findMarks, isMarksOnly, type Mark } from "./marks.ts";

const { article, container, instruction, quotedStructure } = legalSchema.nodes;

/** A text with more marks than this is not understood. Each mark is compared with all others, so the cost grows with the square. */
const MAX_MARKS = 500;

/** A text of the quote that is nothing but a mark, and the number of units before it. */
export interface LooseMark {
  readonly text: string;
  readonly unit: number;
}

export interface UnmarkedQuote {
  readonly units: readonly QuotedUnit[];
  /** The words beside a mark that opens or closes nothing. */
  readonly unbalanced: string | undefined;
}

/** The units of a quote without the bill's marks; `isOpen` says that the instruction itself ends with one that opens. */
export function withoutMarks(
  units: readonly QuotedUnit[],
  loose: readonly LooseMark[],
  isOpen: boolean,
): UnmarkedQuote {
  const lines = units.flatMap(({ node }, unit) => linesOf(node, unit));
  if (!isOpen && loose.length === 0 && lines.every(({ marks }) => marks.length === 0))
    return { units, unbalanced: undefined };
  const crowded = lines.find(({ marks }) => marks.length > MAX_MARKS);
  if (crowded !== undefined) return { units, unbalanced: crowded.text };
  const walk = new Walk(isOpen);
  for (const segment of segmentsOf(lines)) {
    const unit = segment[0]?.unit ?? 0;
    if (segment[0]?.isFirst === true) walk.takeLoose(loose.filter((one) => one.unit === unit));
    walk.takeSegment(segment);
  }
  walk.takeLoose(loose.filter((one) => one.unit >= units.length));
  const unbalanced = walk.unbalanced();
  if (unbalanced !== undefined) return { units, unbalanced };
  const bare = units.map((one, unit) => ({
    ...one,
    node: cutMarks(
      one.node,
      lines.filter((line) => line.unit === unit),
      walk.cuts,
    ),
  }));
  const empty = units.find(({ node }, at) => node.childCount > 0 && isBare(bare[at]?.node));
  return { units: bare, unbalanced: empty?.node.textContent };
}

/** The marks of a unit that open or close nothing, each with the text it stands in and its place there. */
export function unpairedMarks(
  unit: Node,
): readonly { readonly text: string; readonly at: number }[] {
  return segmentsOf(linesOf(unit, 0))
    .filter((lines) => lines.every(({ marks }) => marks.length <= MAX_MARKS))
    .flatMap((lines) => pairUp(lines).single)
    .map(({ line, mark }) => ({ text: line.text, at: mark.at }));
}

/** Whether the words of an instruction end with a mark that opens what it quotes. */
export function opensQuotation(text: string): boolean {
  return /[:;]\s?(?:[“”„‟"«]|,,|'')\s*$/u.test(text);
}

// Whether a unit has nothing but labels left once the marks are cut. Then the marks were its only words, and something is
// wrong with the quote.
function isBare(node: Node | undefined): boolean {
  let found = false;
  node?.descendants((inner) => {
    found ||= !inner.isTextblock && !inner.isLeaf && inner.childCount === 0;
    return !found && !inner.isTextblock;
  });
  return found || node?.childCount === 0;
}

/** A text of a unit, with what stands in it. */
interface Line {
  readonly unit: number;
  /** Whether it is the first text of its unit, and of its article. */
  readonly isFirst: boolean;
  readonly begins: boolean;
  readonly text: string;
  readonly marks: readonly Mark[];
}

function linesOf(node: Node, unit: number): readonly Line[] {
  const lines: Line[] = [];
  let begins = true;
  const visit = (inner: Node): void => {
    if (inner.type === quotedStructure || inner.type === instruction) return;
    if (inner.isTextblock) {
      const text = inner.textBetween(0, inner.content.size, undefined, "\uFFFC");
      lines.push({ unit, isFirst: lines.length === 0, begins, text, marks: findMarks(text) });
      begins = false;
      return;
    }
    if (inner.type === article || inner.type === container) begins = true;
    inner.children.forEach(visit);
  };
  visit(node);
  return lines;
}

/** The lines of each article or outermost unit. */
function segmentsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const segments: Line[][] = [];
  for (const line of lines) {
    if (line.begins) segments.push([line]);
    else segments.at(-1)?.push(line);
  }
  return segments;
}

interface Placed {
  readonly line: Line;
  readonly mark: Mark;
}

/** Goes through a quote in order, keeps whether a mark of the bill is open, and collects the marks that are to be cut. */
class Walk {
  readonly cuts = new Map<Line, Mark[]>();
  #opened: string | undefined;
  #wrong: string | undefined;

  constructor(isOpen: boolean) {
    this.#opened = isOpen ? "“" : undefined;
  }

  unbalanced(): string | undefined {
    return this.#wrong ?? this.#opened;
  }

  takeLoose(marks: readonly LooseMark[]): void {
    for (const { text } of marks)
      for (const mark of findMarks(text.trim()))
        this.#take(mark.side === "either" ? this.#side() : mark.side, text);
  }

  takeSegment(lines: readonly Line[]): void {
    const { single, pairs } = pairUp(lines);
    const [first, last] = [lines[0], lines.at(-1)];
    const wraps = pairs.some(
      ([open, close]) =>
        open.line === first &&
        close.line === last &&
        isAtStart(open) &&
        isAtEnd(close) &&
        lines.some(({ text }) => text.length > 1),
    );
    // A pair that begins with the first word of an article and ends with its last may be a quotation in the law or the bill's
    // own marks around the article. Nobody can tell, so the quote is not understood.
    if (wraps) this.#wrong ??= first?.text;
    const end = tailOf(lines);
    for (const placed of single) {
      const { line, mark } = placed;
      if (end.has(mark) || (line === first && isAtStart(placed) && mark.side !== "close"))
        this.#takeIn(placed, lines[lines.indexOf(line) - 1]?.text ?? "");
      else if (isAlone(placed) || (mark.side === "close" && isAtEnd(placed)))
        this.#wrong ??= line.text;
    }
  }

  // `before` is the text before that of the mark.
  #takeIn(placed: Placed, before: string): void {
    const { line, mark } = placed;
    if (isAtEnd(placed) && !isEndKnown(placed, before)) this.#wrong ??= line.text;
    this.#take(mark.side === "either" ? this.#side() : mark.side, line.text);
    this.cuts.set(line, [...(this.cuts.get(line) ?? []), mark]);
  }

  #side(): "open" | "close" {
    return this.#opened === undefined ? "open" : "close";
  }

  #take(side: "open" | "close", words: string): void {
    if ((side === "open") === (this.#opened !== undefined)) this.#wrong ??= words;
    this.#opened = side === "open" ? words : undefined;
  }
}

/** The pairs of marks in an article, and the marks without a partner, in order. */
function pairUp(lines: readonly Line[]): {
  readonly single: readonly Placed[];
  readonly pairs: readonly (readonly [Placed, Placed])[];
} {
  const placed = lines.flatMap((line) => line.marks.map((mark) => ({ line, mark })));
  const open: Placed[] = [];
  const paired = new Set<Placed>();
  const pairs: (readonly [Placed, Placed])[] = [];
  for (const one of placed) {
    const other = open.findLast(({ mark }) => mark.isSingle === one.mark.isSingle);
    if (opens(one, other)) open.push(one);
    else if (other !== undefined) {
      open.splice(open.indexOf(other), 1);
      pairs.push([other, one]);
      paired.add(other).add(one);
    }
  }
  // A mark of one stroke (') without a partner is an apostrophe, unless it stands at the beginning or end of a text.
  const counts = (one: Placed): boolean => !one.mark.isSingle || isAtEnd(one) || isAtStart(one);
  return { single: placed.filter((one) => !paired.has(one) && counts(one)), pairs };
}

function opens(one: Placed, other: Placed | undefined): boolean {
  const { side } = one.mark;
  return side === "open" || (side === "either" && other === undefined && !isAtEnd(one));
}

/** The marks behind the last words of an article. */
function tailOf(lines: readonly Line[]): ReadonlySet<Mark> {
  const tail = new Set<Mark>();
  for (const line of [...lines].reverse()) {
    let end = line.text.length;
    for (const mark of [...line.marks].reverse()) {
      if (/[^\s.,;]/u.test(line.text.slice(mark.end, end))) return tail;
      tail.add(mark);
      end = mark.at;
    }
    if (/[^\s.,;]/u.test(line.text.slice(0, end))) return tail;
  }
  return tail;
}

function isAtStart({ line, mark }: Placed): boolean {
  return line.text.slice(0, mark.at).trim() === "";
}

function isAtEnd({ line, mark }: Placed): boolean {
  return isMarksOnly(line.text.slice(mark.end));
}

function isAlone(placed: Placed): boolean {
  return isAtStart(placed) && isAtEnd(placed);
}

/** The unit with the given marks cut out. A text that consisted of such marks alone is removed. */
function cutMarks(node: Node, lines: readonly Line[], cuts: ReadonlyMap<Line, Mark[]>): Node {
  const rest = lines[Symbol.iterator]();
  const visit = (inner: Node): readonly Node[] => {
    if (inner.isTextblock) return withoutCuts(inner, rest.next().value, cuts);
    if (inner.isLeaf || inner.type === quotedStructure || inner.type === instruction)
      return [inner];
    return [inner.copy(Fragment.fromArray(inner.children.flatMap(visit)))];
  };
  return visit(node)[0] ?? node;
}

function withoutCuts(
  text: Node,
  line: Line | undefined,
  cuts: ReadonlyMap<Line, Mark[]>,
): readonly Node[] {
  const marks = line === undefined ? undefined : cuts.get(line);
  if (line === undefined || marks === undefined) return [text];
  const cut = marks.toReversed().reduce((rest, mark) => cutMark(rest, mark, line.text), text);
  return cut.childCount === 0 ? [] : [cut];
}

/** Words that end in a sign, so that another sign behind their mark is the bill's. */
const ENDED = /(?:^|[.,;:])$/u;

// Whether it can be told whose the signs behind a closing mark are. A full stop on the line of the last word ends what is quoted
// where nothing else does; a comma or a semicolon may be the bill's.
//
//     Satu.”;     Satu.
//     Satu”.      Satu.
//     Satu”;      "Satu;" or "Satu": not known
function isEndKnown({ line, mark }: Placed, before: string): boolean {
  const words = line.text.slice(0, mark.at).trimEnd();
  const signs = line.text.slice(mark.end).trim();
  if (words === "") return signs === "" || ENDED.test(before.trimEnd());
  return ENDED.test(words) || !/[,;]/u.test(signs);
}

// The blanks between a mark and the words belong to the mark, and so do the signs behind it where the words end in one.
function cutMark(text: Node, { at, end }: Mark, whole: string): Node {
  const before = whole.slice(0, at);
  const behind = whole.slice(end);
  const isLast = isMarksOnly(behind);
  const from = isLast ? before.trimEnd().length : at;
  if (isLast && ENDED.test(before.trimEnd())) return text.copy(text.content.cut(0, from));
  const to = before.trim() === "" ? end + behind.length - behind.trimStart().length : end;
  const content = text.content
    .cut(0, from)
    .append(text.content.cut(Math.min(to, text.content.size)));
  return text.copy(content);
}
