/** What the reader is not sure of, as problems at their places in the source. */
import { type Problem, problem } from "../../schemas/problem.ts";
import { NOTE_LABEL_IN_TEXT } from "../wording/read/index.ts";
import type { Block } from "./blocks.ts";
import { placesOf, type SourcePlace } from "./pieces.ts";

/** A message quotes no more of a text than this. */
const MAX_QUOTED = 60;

/**
 * A problem for each block that a person should look at, in order. That the label of an item is out of its sequence is said by
 * the check of the document.
 */
export function tellDoubts(blocks: readonly Block[]): readonly Problem[] {
  const stray = textsAmongGrounds(blocks);
  const unread = unreadNotes(blocks);
  return blocks.flatMap((block, index) => {
    const place = placeOf(block);
    if (place === undefined) return [];
    const next = blocks[index + 1];
    const at = { kind: "source", line: place.line, column: place.from + 1 } as const;
    if (unread.has(block))
      return [problem("intake/unread-note", { text: quoted(block.words) }, at)];
    if (stray.has(block))
      return [problem("intake/text-among-grounds", { text: quoted(block.words) }, at)];
    return [...movedWord(block, next, at), ...doubtsOf(block, at)];
  });
}

function placeOf({ words }: Block): SourcePlace | undefined {
  return words[0]?.parts.flatMap(placesOf)[0];
}

// The word that opens a part, which was put before lines that stand above it in the source.
function movedWord(block: Block, next: Block | undefined, at: LinePlace): readonly Problem[] {
  const opened = next?.words.flatMap(({ parts }) => parts.flatMap(placesOf));
  if (block.kind !== "group" || opened?.some(({ line }) => line < at.line) !== true) return [];
  const word = quoted(block.words);
  return [problem("intake/moved-word", { word, text: quoted(next?.words ?? []) }, at)];
}

// Texts of an explanation that begin with the label of a note, which scanning has joined to them.
function unreadNotes(blocks: readonly Block[]): ReadonlySet<Block> {
  let isExplanation = false;
  return new Set(
    blocks.filter((block) => {
      const [first] = block.words;
      if (block.kind === "heading" && block.depth === 2)
        isExplanation = first?.text.startsWith("PENJELASAN") === true;
      if (!isExplanation || block.kind !== "text" || !/^[AH]/u.test(first?.text ?? ""))
        return false;
      return NOTE_LABEL_IN_TEXT.test(quoted(block.words));
    }),
  );
}

// Grounds are items all, or texts all: what follows an item without a label, before the legal basis, is out of its place.
function textsAmongGrounds(blocks: readonly Block[]): ReadonlySet<Block> {
  const first = blocks.findIndex(({ kind }) => kind === "group");
  const second = blocks.findIndex(({ kind }, index) => index > first && kind === "group");
  if (first === -1 || second === -1) return new Set();
  const grounds = blocks.slice(first, second);
  const item = grounds.findIndex(({ kind }) => kind === "item");
  return new Set(
    grounds.filter((block, index) => item !== -1 && index > item && block.kind === "text"),
  );
}

interface LinePlace {
  readonly kind: "source";
  readonly line: number;
  readonly column: number;
}

function doubtsOf(block: Block, at: LinePlace): readonly Problem[] {
  switch (block.kind) {
    case "text":
      return textDoubts(block, at);
    case "item": {
      if (!mayBeTold(block)) return [];
      const text = quoted(block.words);
      if (block.isUnnamed === true) return [problem("intake/unnamed-instruction", { text }, at)];
      if (block.isInSentence === true) return [problem("intake/label-in-sentence", { text }, at)];
      return (block.lacks ?? []).map((label) =>
        problem("intake/missing-heading", { label, text }, at),
      );
    }
    case "group":
    case "heading": {
      if (!block.doubtful) return [];
      const text = quoted(block.words);
      const parts = block.words.flatMap((word) => word.parts).flatMap(placesOf);
      const found = quoted(parts);
      return [problem("intake/misprinted-label", { found, label: text }, at)];
    }
    case "table":
    case "note":
    case "break":
      return [];
  }
}

function mayBeTold({ isUnnamed, isInSentence, lacks }: Extract<Block, { kind: "item" }>): boolean {
  return isUnnamed === true || isInSentence === true || lacks !== undefined;
}

function textDoubts(
  block: Extract<Block, { readonly kind: "text" }>,
  at: LinePlace,
): readonly Problem[] {
  const { unread, isLate, doubtful } = block;
  if (unread === undefined && isLate !== true && !doubtful) return [];
  const text = quoted(block.words);
  if (unread !== undefined) return [problem("intake/unread-part", { text, lines: unread }, at)];
  if (isLate === true) return [problem("intake/closing-order", { text }, at)];
  return doubtful ? [problem("intake/unread-heading", { text }, at)] : [];
}

function quoted(words: readonly { readonly text: string }[]): string {
  return words
    .map(({ text }) => text)
    .join(" ")
    .slice(0, MAX_QUOTED);
}
