/**
 * A source with other words in it: what did not change keeps its bytes.
 *
 *     source            document, changed           patched
 *     (1) Setiap        (1) Setiap Orang.           (1) Setiap
 *     Orang.            (2) Menteri mengatur.       Orang.
 *     (2) Menteri                                   (2) Menteri mengatur.
 *     menetapkan.
 */
import { diffArrays } from "diff";
import type { LegalDocument } from "../../schemas/document.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { cutBlocks, readDialect, type SourceBlock, writeDialect } from "../dialect/index.ts";
import { equalDocuments } from "../document/index.ts";
import { itemAt } from "../text/index.ts";
import { lineEndOf, withLineEnds } from "./line-ends.ts";

/** A stretch of a source. */
interface Piece {
  readonly text: string;
  /** The white space behind it. */
  readonly gap: string;
  /** The canonical source of the same words, block by block. */
  readonly canonical: readonly string[];
}

/** A source whose parts can be taken to the byte. */
export interface PatchSource {
  /** Its front matter, with the blank lines behind it. */
  readonly front: string;
  readonly pieces: readonly Piece[];
}

/** The parts of a source that spells a document. */
export function patchSourceOf(
  source: string,
  document: LegalDocument,
  profile: Profile,
): PatchSource {
  const own = cutBlocks(source, profile);
  const canonical = cutBlocks(writeDialect(document, profile), profile).blocks;
  const pieces: { text: string; canonical: string[] }[] = [];
  const take = (texts: readonly string[], written: readonly string[]): void => {
    const last = pieces.at(-1);
    // A run that has blocks on one side only, in the source or in its canonical form, cannot be a piece: it joins the piece before.
    if ((texts.length === 0 || written.length === 0) && last !== undefined) {
      last.text += texts.join("");
      last.canonical.push(...written);
    } else if (texts.length === written.length)
      for (const [at, text] of texts.entries())
        pieces.push({ text, canonical: [itemAt(written, at)] });
    else pieces.push({ text: texts.join(""), canonical: [...written] });
  };
  for (const { before, after } of runsOf(own.blocks, canonical))
    take(
      before.map(({ text }) => text),
      after.map(({ text }) => text.trimEnd()),
    );
  return {
    front: own.front,
    pieces: pieces.map((piece) => {
      const text = piece.text.trimEnd();
      return { ...piece, text, gap: piece.text.slice(text.length) };
    }),
  };
}

interface Run {
  readonly before: readonly SourceBlock[];
  readonly after: readonly SourceBlock[];
}

/** The blocks of two sources in runs: those that say the same, and what stands between them. */
function runsOf(before: readonly SourceBlock[], after: readonly SourceBlock[]): readonly Run[] {
  const keysOf = (blocks: readonly SourceBlock[]) => blocks.map(({ key }) => key);
  const runs: Run[] = [];
  let [known, now] = [0, 0];
  let open = { before: 0, after: 0 };
  const close = (): void => {
    if (open.before + open.after > 0)
      runs.push({
        before: before.slice(known - open.before, known),
        after: after.slice(now - open.after, now),
      });
    open = { before: 0, after: 0 };
  };
  for (const { added, removed, value } of diffArrays(keysOf(before), keysOf(after))) {
    if (!(added || removed)) close();
    known += added ? 0 : value.length;
    now += removed ? 0 : value.length;
    open.before += added ? 0 : value.length;
    open.after += removed ? 0 : value.length;
    if (!(added || removed)) close();
  }
  close();
  return runs;
}

interface Patch {
  readonly document: LegalDocument;
  readonly profile: Profile;
  /** The source that is patched. */
  readonly into: PatchSource;
  /** A source in which what is new may be written already. */
  readonly from: PatchSource;
}

/**
 * The body of a source with the words of another document: bytes of `into` where nothing changed, those of `from` where
 * it has what is new, and else canonical. Undefined where no such text is read as the document.
 */
export function patchBody({ document, profile, into, from }: Patch): string | undefined {
  const blocks = cutBlocks(writeDialect(document, profile), profile).blocks.map(({ text }) =>
    text.trimEnd(),
  );
  const frame = frameOf(into.pieces.length === 0 ? from : into);
  const spelt = spell(blocks, into, from);
  const attempts = [
    () => join(spelt, frame, "as-around"),
    () => join(spelt, frame, "parted"),
    () => join(spell(blocks, into, { front: "", pieces: [] }), frame, "parted"),
  ];
  for (const attempt of attempts) {
    const text = attempt();
    if (equalDocuments(readDialect(text, { profile }).document, document)) return text;
  }
  return undefined;
}

/** How a source ends its lines, and itself. */
function frameOf({ front, pieces }: PatchSource): {
  readonly lineEnd: string;
  readonly end: string;
} {
  const whole = [front, ...pieces.flatMap(({ text, gap }) => [text, gap])].join("");
  const lineEnd = lineEndOf(whole);
  return { lineEnd, end: pieces.at(-1)?.gap ?? lineEnd };
}

/** A stretch of the patched text. */
interface Spelt {
  readonly text: string;
  /** The white space that stood behind it, or behind what it stands instead of; null where it is inserted. */
  readonly gap: string | null;
  /** The place of the piece from which it was taken; null where it is new. */
  readonly place: number | null;
}

function spell(blocks: readonly string[], into: PatchSource, from: PatchSource): readonly Spelt[] {
  const kept = keptPieces(into.pieces, blocks);
  const places = new Set(kept.values());
  const others = piecesByBlock(from.pieces);
  const spelt: Spelt[] = [];
  let last = -1;
  for (let at = 0; at < blocks.length; ) {
    const place = kept.get(at);
    if (place !== undefined) {
      const { text, gap, canonical } = itemAt(into.pieces, place);
      spelt.push({ text, gap: place === into.pieces.length - 1 ? null : gap, place });
      at += canonical.length;
      last = place;
      continue;
    }
    const other = others.get(itemAt(blocks, at))?.find((one) => standsAt(one, blocks, at));
    // A new block takes the place of the next piece of `into` if that piece is gone, and with it the white space behind it.
    const isInstead = last + 1 < into.pieces.length - 1 && !places.has(last + 1);
    last += isInstead ? 1 : 0;
    const gap = isInstead ? itemAt(into.pieces, last).gap : null;
    spelt.push({ text: other?.text ?? itemAt(blocks, at), gap, place: null });
    at += other?.canonical.length ?? 1;
  }
  return spelt;
}

/** By the index of a block the place of the piece of the source that says it and what follows. */
function keptPieces(
  pieces: readonly Piece[],
  blocks: readonly string[],
): ReadonlyMap<number, number> {
  const own = pieces.flatMap(({ canonical }) => canonical);
  const found = new Map<number, number>();
  let [known, now] = [0, 0];
  for (const { added, removed, value } of diffArrays(own, [...blocks])) {
    if (!(added || removed)) for (const step of value.keys()) found.set(known + step, now + step);
    known += added ? 0 : value.length;
    now += removed ? 0 : value.length;
  }
  const kept = new Map<number, number>();
  let start = 0;
  for (const [place, { canonical }] of pieces.entries()) {
    const at = found.get(start);
    const isWhole = canonical.every((_, step) => found.get(start + step) === (at ?? 0) + step);
    if (at !== undefined && isWhole) kept.set(at, place);
    start += canonical.length;
  }
  return kept;
}

function piecesByBlock(pieces: readonly Piece[]): ReadonlyMap<string, readonly Piece[]> {
  const found = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const [first] = piece.canonical;
    if (first === undefined) continue;
    const known = found.get(first);
    if (known === undefined) found.set(first, [piece]);
    else known.push(piece);
  }
  return found;
}

function standsAt({ canonical }: Piece, blocks: readonly string[], at: number): boolean {
  return canonical.every((block, step) => blocks[at + step] === block);
}

/** What parts two pieces that were not neighbours before: the white space that stood behind the first, or a blank line. */
type Spacing = "as-around" | "parted";

function join(
  spelt: readonly Spelt[],
  { lineEnd, end }: { readonly lineEnd: string; readonly end: string },
  spacing: Spacing,
): string {
  const gapAfter = ({ gap, place }: Spelt, next: Spelt | undefined): string => {
    if (next === undefined) return end;
    const isNeighbour = place !== null && next.place === place + 1;
    const isEnough = gap?.includes("\n") === true && (isNeighbour || spacing === "as-around");
    return isEnough ? (gap ?? "") : lineEnd + lineEnd;
  };
  return spelt
    .map(
      (one, at) =>
        (one.place === null ? withLineEnds(one.text, lineEnd) : one.text) +
        gapAfter(one, spelt[at + 1]),
    )
    .join("");
}
