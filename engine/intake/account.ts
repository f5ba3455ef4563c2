/** What became of every word of the source: the words of the document, in order, are the words that were kept. */
import type { Account, AccountSpan } from "../../schemas/account.ts";
import type { LegalDocument } from "../../schemas/document.ts";
import type { Eid } from "../../schemas/eid.ts";
import type { Clause } from "../document/index.ts";
import type { Block } from "./blocks.ts";
import type { Origin } from "./lines.ts";
import { type Dropped, placesOf, type Slice, type SourcePlace, type Word } from "./pieces.ts";

/** A word of a document and the unit that holds it. */
export interface DocumentWord {
  readonly text: string;
  readonly eid: Eid | null;
}

/** The first word at which source and document part. */
export interface Mismatch {
  readonly line: number;
  readonly column: number;
  readonly source: string;
  readonly document: string;
}

export interface AccountResult {
  readonly account: Account;
  readonly mismatch: Mismatch | undefined;
  /** The line of the source at which each unit begins. */
  readonly lines: ReadonlyMap<Eid, number>;
}

/** The words of a document in order: labels, titles, texts, cells. */
export function documentWords(
  document: LegalDocument,
  clauses: readonly Clause[],
): readonly DocumentWord[] {
  const eids = new Map(clauses.map(({ node, eid }) => [node, eid]));
  const words: DocumentWord[] = [];
  const add = (text: string, eid: Eid | null): void => {
    for (const found of text.match(/\S+/gu) ?? []) words.push({ text: found, eid });
  };
  const visit = (node: LegalDocument, around: Eid | null): void => {
    const eid = eids.get(node) ?? around;
    add(String(node.attrs["label"] ?? ""), eid);
    if (node.isTextblock) add(node.textContent, eid);
    else for (const child of node.children) visit(child, eid);
  };
  visit(document, null);
  return words;
}

/** A stretch of the source and its fate. */
type PlacedSpan = Pick<AccountSpan, "outcome" | "reason" | "becomes" | "eid" | "doubtful"> &
  SourcePlace;

/** What an account is made of. */
export interface AccountInput {
  /** The lines of the source to the letter. */
  readonly source: readonly string[];
  readonly blocks: readonly Block[];
  readonly dropped: readonly Dropped[];
  /** What is no text: tags and what a page does not show. */
  readonly markup: readonly Origin[];
  /** The words of the document that was read from the blocks. */
  readonly words: readonly DocumentWord[];
}

/** The account of a source, against the document that was read from it. */
export function makeAccount({
  source,
  blocks,
  dropped,
  markup,
  words,
}: AccountInput): AccountResult {
  const kept = new KeptWords(words);
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
        document: words.length,
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

function markupSpans({ line, from, raw }: Origin): readonly PlacedSpan[] {
  const text = raw.trim();
  if (text === "") return [];
  const start = from + raw.length - raw.trimStart().length;
  const place = { line, from: start, to: start + text.length, text };
  return [
    { ...place, outcome: "dropped", reason: "markup", becomes: null, eid: null, doubtful: false },
  ];
}

function countWords({ line, from, to }: Slice): number {
  return line.text.slice(from, to).match(/\S+/gu)?.length ?? 0;
}

/** Goes through what was kept and what the document has side by side. */
class KeptWords {
  readonly spans: PlacedSpan[] = [];
  readonly lines = new Map<Eid, number>();
  count = 0;
  repaired = 0;
  readonly #words: readonly DocumentWord[];
  #mismatch: Mismatch | undefined;

  constructor(words: readonly DocumentWord[]) {
    this.#words = words;
  }

  get mismatch(): Mismatch | undefined {
    const next = this.#words[this.count];
    if (this.#mismatch !== undefined || next === undefined) return this.#mismatch;
    return { line: 1, column: 1, source: "", document: next.text };
  }

  add(word: Word, doubtful: boolean): void {
    const found = this.#words[this.count];
    this.count += 1;
    if (word.rule !== null) this.repaired += 1;
    const places = word.parts.flatMap(placesOf);
    if (found?.text !== word.text) this.#mismatch ??= mismatchAt(word.text, places, found?.text);
    const eid = this.#mismatch === undefined ? (found?.eid ?? null) : null;
    const [start] = places;
    if (eid !== null && start !== undefined && !this.lines.has(eid))
      this.lines.set(eid, start.line);
    this.spans.push(...spansOf(word, places, eid, doubtful));
  }
}

function mismatchAt(source: string, places: readonly SourcePlace[], document = ""): Mismatch {
  const [start] = places;
  return { line: start?.line ?? 1, column: (start?.from ?? 0) + 1, source, document };
}

function spansOf(
  { text, rule }: Word,
  places: readonly SourcePlace[],
  eid: Eid | null,
  doubtful: boolean,
): readonly PlacedSpan[] {
  return places.map((place, part) =>
    rule === null
      ? { ...place, outcome: "kept", reason: null, becomes: null, eid, doubtful }
      : {
          ...place,
          outcome: "repaired",
          reason: rule,
          becomes: part === 0 ? text : "",
          eid,
          doubtful,
        },
  );
}

// Characters in no span were lost before any block was made; characters in two would be counted twice.
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
  const text = source[line - 1]?.slice(from, to) ?? "";
  const lost = /\S+/u.exec(text);
  return lost === null
    ? undefined
    : { line, column: from + lost.index + 1, source: lost[0], document: "" };
}

/** In the order of the source; neighbours with one fate are one span, the blanks between them inside it. */
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
