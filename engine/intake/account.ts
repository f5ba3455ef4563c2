/** What became of every word of the source: the words of the document, in order, are the words that were kept. */
import type { Account, AccountSpan } from "../../schemas/account.ts";
import type { LegalDocument } from "../../schemas/document.ts";
import type { Eid } from "../../schemas/eid.ts";
import type { Clause } from "../document/index.ts";
import type { Block } from "./blocks.ts";
import type { NoText } from "./html/lines.ts";
import {
  type Dropped,
  placesOf,
  type Slice,
  type SourcePlace,
  type Word,
  wordsOf,
} from "./pieces.ts";
import { type DocumentText, TextCursor, wordCount } from "./text-cursor.ts";

/** The first word at which source and document part. */
export interface Mismatch {
  readonly line: number;
  readonly column: number;
  readonly source: string;
  readonly document: string;
}

interface AccountResult {
  readonly account: Account;
  readonly mismatch: Mismatch | undefined;
  /** The line of the source at which each unit begins. */
  readonly lines: ReadonlyMap<Eid, number>;
}

/** The texts of a document in order: labels, titles, texts, cells. */
export function documentTexts(
  document: LegalDocument,
  clauses: readonly Clause[],
): readonly DocumentText[] {
  const eids = new Map(clauses.map(({ node, eid }) => [node, eid]));
  const texts: DocumentText[] = [];
  const visit = (node: LegalDocument, around: Eid | null): void => {
    const eid = eids.get(node) ?? around;
    const label: unknown = node.attrs["label"];
    if (typeof label === "string" && label !== "") texts.push({ text: label, eid });
    if (node.isTextblock) texts.push({ text: node.textContent, eid });
    else for (const child of node.children) visit(child, eid);
  };
  visit(document, null);
  return texts;
}

/** A stretch of the source and its fate. */
type PlacedSpan = Pick<AccountSpan, "outcome" | "reason" | "becomes" | "eid" | "doubtful"> &
  SourcePlace;

/** What an account is made of. */
interface AccountInput {
  /** The lines of the source to the letter. */
  readonly source: readonly string[];
  readonly blocks: readonly Block[];
  readonly dropped: readonly Dropped[];
  /** What is no text: tags and what a page does not show. */
  readonly markup: readonly NoText[];
  /** The texts of the document that was read from the blocks. */
  readonly texts: readonly DocumentText[];
}

/** The account of a source, checked against the document that was read from it. */
export function makeAccount({
  source,
  blocks,
  dropped,
  markup,
  texts,
}: AccountInput): AccountResult {
  const kept = new KeptWords(new TextCursor(texts));
  for (const block of blocks) {
    for (const word of block.words) kept.add(word, block.doubtful);
  }
  const gone = dropped
    .filter(({ reason }) => reason !== "markup")
    .map(({ slice }) => countWords(slice));
  const goneWords = gone.reduce((sum, count) => sum + count, 0);
  const spans = mergeSpans(
    [...kept.spans, ...dropped.flatMap(droppedSpans), ...markup.flatMap(markupSpans)],
    source,
  );
  return {
    account: {
      schema: "rancang/account@1",
      words: {
        source: kept.count + goneWords,
        document: texts.reduce((sum, { text }) => sum + wordCount(text), 0),
        dropped: goneWords,
        repaired: kept.repaired,
      },
      spans,
    },
    mismatch: kept.mismatch ?? findUncovered(spans, source),
    lines: kept.lines,
  };
}

function droppedSpans({ slice, reason, doubtful }: Dropped): readonly PlacedSpan[] {
  const fate = { outcome: "dropped", reason, becomes: null, eid: null, doubtful } as const;
  return placesOf(slice).map((place) => ({ ...place, ...fate }));
}

function markupSpans({ line, from, raw, reason = "markup" }: NoText): readonly PlacedSpan[] {
  const text = raw.trim();
  if (text === "") return [];
  const start = from + raw.length - raw.trimStart().length;
  const place = { line, from: start, to: start + text.length, text };
  return [{ ...place, outcome: "dropped", reason, becomes: null, eid: null, doubtful: false }];
}

function countWords({ line, from, to }: Slice): number {
  return wordCount(line.text.slice(from, to));
}

/** Goes through the words that were kept and the words of the document side by side. */
class KeptWords {
  readonly spans: PlacedSpan[] = [];
  readonly lines = new Map<Eid, number>();
  count = 0;
  repaired = 0;
  readonly #cursor: TextCursor;
  #mismatch: Mismatch | undefined;

  constructor(cursor: TextCursor) {
    this.#cursor = cursor;
  }

  get mismatch(): Mismatch | undefined {
    const left = this.#mismatch === undefined ? this.#cursor.next() : "";
    return left === "" ? this.#mismatch : { line: 1, column: 1, source: "", document: left };
  }

  /** Words of one line that stand in one text are taken at once; others one by one. */
  add(word: Word, doubtful: boolean): void {
    const isRun = word.rule === null && word.text.includes(" ");
    if (this.#mismatch !== undefined || !isRun || this.#cursor.holds(word.text)) {
      this.#take(word, doubtful);
      return;
    }
    for (const part of word.parts) for (const one of wordsOf(part)) this.#take(one, doubtful);
  }

  #take({ text, parts, rule }: Word, doubtful: boolean): void {
    this.count += wordCount(text);
    if (rule !== null) this.repaired += 1;
    const [slice] = parts;
    const places =
      parts.length === 1 && slice !== undefined ? placesOf(slice) : parts.flatMap(placesOf);
    const eid = this.#follow(text, places);
    const start = places[0]?.line;
    if (eid !== null && start !== undefined && !this.lines.has(eid)) this.lines.set(eid, start);
    for (const [at, place] of places.entries()) {
      const becomes = at === 0 ? text : "";
      this.spans.push(keptSpan(place, { rule, becomes, eid, doubtful }));
    }
  }

  #follow(text: string, places: readonly SourcePlace[]): Eid | null {
    if (this.#mismatch !== undefined) return null;
    if (this.#cursor.holds(text)) return this.#cursor.take(text);
    this.#mismatch = mismatchAt(text, places, this.#cursor.next());
    return null;
  }
}

function mismatchAt(source: string, places: readonly SourcePlace[], document = ""): Mismatch {
  const [start] = places;
  return { line: start?.line ?? 1, column: (start?.from ?? 0) + 1, source, document };
}

function keptSpan(
  { line, from, to, text }: SourcePlace,
  {
    rule,
    becomes,
    eid,
    doubtful,
  }: {
    readonly rule: Word["rule"];
    readonly becomes: string;
    readonly eid: Eid | null;
    readonly doubtful: boolean;
  },
): PlacedSpan {
  return rule === null
    ? { line, from, to, text, outcome: "kept", reason: null, becomes: null, eid, doubtful }
    : { line, from, to, text, outcome: "repaired", reason: rule, becomes, eid, doubtful };
}

// Every character must stand in exactly one span. One in no span was lost before any block was made, and one in two spans
// would be counted twice.
function findUncovered(
  spans: readonly AccountSpan[],
  source: readonly string[],
): Mismatch | undefined {
  let line = 1;
  let at = 0;
  for (const span of spans) {
    for (; line < span.line; line += 1, at = 0) {
      const lost = lostBetween(source, line, at, undefined);
      if (lost !== undefined) return lost;
    }
    const lost = lostBetween(source, line, at, span.from);
    if (lost !== undefined) return lost;
    if (span.from < at) return { line, column: at, source: span.text, document: span.text };
    at = span.to;
  }
  for (; line <= source.length; line += 1, at = 0) {
    const lost = lostBetween(source, line, at, undefined);
    if (lost !== undefined) return lost;
  }
  return undefined;
}

function lostBetween(
  source: readonly string[],
  line: number,
  from: number,
  to: number | undefined,
): Mismatch | undefined {
  const whole = source[line - 1] ?? "";
  if (from >= (to ?? whole.length)) return undefined;
  const text = whole.slice(from, to);
  const lost = /\S+/u.exec(text);
  return lost === null
    ? undefined
    : { line, column: from + lost.index + 1, source: lost[0], document: "" };
}

/** The spans in the order of the source. Neighbours with the same fate are joined, with the blanks between them. */
function mergeSpans(
  placed: readonly PlacedSpan[],
  source: readonly string[],
): readonly AccountSpan[] {
  const sorted = [...placed].sort(
    (first, second) => first.line - second.line || first.from - second.from,
  );
  const merged: PlacedSpan[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && hasSameFate(last, span)) {
      const line = source[span.line - 1] ?? "";
      const isNext = line.slice(last.to, span.from).trim() === "";
      if (isNext) merged.pop();
      merged.push(isNext ? { ...last, to: span.to, text: line.slice(last.from, span.to) } : span);
    } else merged.push(span);
  }
  return merged as readonly AccountSpan[];
}

function hasSameFate(first: PlacedSpan, second: PlacedSpan): boolean {
  return (
    first.line === second.line &&
    first.outcome === second.outcome &&
    first.outcome !== "repaired" &&
    first.reason === second.reason &&
    first.eid === second.eid &&
    first.doubtful === second.doubtful
  );
}
