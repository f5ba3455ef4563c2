/** What became of every word of the source: the words of the document, in order, are the words that were kept. */
import type { Account, AccountSpan } from "../../schemas/account.ts";
import type { LegalDocument } from "../../schemas/document.ts";
import type { Eid } from "../../schemas/eid.ts";
import type { Clause } from "../document/index.ts";
import type { Block } from "./blocks.ts";
import type { Dropped, Slice, Word } from "./pieces.ts";

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

interface PlacedSpan
  extends Pick<AccountSpan, "outcome" | "reason" | "becomes" | "eid" | "doubtful"> {
  readonly slice: Slice;
}

/** The account of blocks and of what was dropped, against the document that was read from the blocks. */
export function makeAccount(
  blocks: readonly Block[],
  dropped: readonly Dropped[],
  words: readonly DocumentWord[],
): AccountResult {
  const kept = new KeptWords(words);
  for (const block of blocks) {
    for (const word of block.words) kept.add(word, block.doubtful);
  }
  const spans = dropped.map(
    ({ slice, reason, doubtful }): PlacedSpan => ({
      slice,
      outcome: "dropped",
      reason,
      becomes: null,
      eid: null,
      doubtful,
    }),
  );
  const gone = dropped.reduce((sum, { slice }) => sum + countWords(slice), 0);
  return {
    account: {
      schema: "rancang/account@1",
      words: {
        source: kept.count + gone,
        document: words.length,
        dropped: gone,
        repaired: kept.repaired,
      },
      spans: mergeSpans([...kept.spans, ...spans]),
    },
    mismatch: kept.mismatch,
    lines: kept.lines,
  };
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
    if (found?.text !== word.text) this.#mismatch ??= mismatchAt(word, found?.text ?? "");
    const eid = this.#mismatch === undefined ? (found?.eid ?? null) : null;
    const start = word.parts[0];
    if (eid !== null && start !== undefined && !this.lines.has(eid))
      this.lines.set(eid, start.line.number);
    this.spans.push(...spansOf(word, eid, doubtful));
  }
}

function mismatchAt(word: Word, document: string): Mismatch {
  const part = word.parts[0];
  return {
    line: part?.line.number ?? 1,
    column: part === undefined ? 1 : part.line.from + part.from + 1,
    source: word.text,
    document,
  };
}

function spansOf({ text, parts, rule }: Word, eid: Eid | null, doubtful: boolean): PlacedSpan[] {
  return parts.map((slice, part) =>
    rule === null
      ? { slice, outcome: "kept", reason: null, becomes: null, eid, doubtful }
      : {
          slice,
          outcome: "repaired",
          reason: rule,
          becomes: part === 0 ? text : "",
          eid,
          doubtful,
        },
  );
}

/** In the order of the source; neighbours with one fate are one span. */
function mergeSpans(placed: readonly PlacedSpan[]): readonly AccountSpan[] {
  const sorted = [...placed].sort(
    (first, second) =>
      first.slice.line.number - second.slice.line.number || fromOf(first) - fromOf(second),
  );
  const merged: PlacedSpan[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && hasSameFate(last, span)) {
      merged.splice(-1, 1, { ...last, slice: { ...last.slice, to: span.slice.to } });
    } else merged.push(span);
  }
  return merged.map(toSpan);
}

function hasSameFate(first: PlacedSpan, second: PlacedSpan): boolean {
  return (
    first.slice.line === second.slice.line &&
    first.outcome === second.outcome &&
    first.outcome !== "repaired" &&
    first.reason === second.reason &&
    first.eid === second.eid &&
    first.doubtful === second.doubtful
  );
}

function fromOf({ slice }: PlacedSpan): number {
  return slice.line.from + slice.from;
}

function toSpan({ slice, ...fate }: PlacedSpan): AccountSpan {
  const { line, from, to } = slice;
  return {
    line: line.number,
    from: line.from + from,
    to: line.from + to,
    text: line.text.slice(from, to),
    ...fate,
  } as AccountSpan;
}
