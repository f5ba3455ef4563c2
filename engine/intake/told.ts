/** What the reader is not sure of, as problems at their places in the source. */
import { type Problem, problem } from "../../schemas/problem.ts";
import type { Block } from "./blocks.ts";
import { placesOf } from "./pieces.ts";

/** A message quotes no more of a text than this. */
const MAX_QUOTED = 60;

/**
 * A problem for each block that a person should look at, in order. That the label of an item is out of its sequence is said by
 * the check of the document.
 */
export function tellDoubts(blocks: readonly Block[]): readonly Problem[] {
  return blocks.flatMap((block) => {
    const place = block.words[0]?.parts.flatMap(placesOf)[0];
    if (place === undefined) return [];
    const at = { kind: "source", line: place.line, column: place.from + 1 } as const;
    return doubtsOf(block, at);
  });
}

function doubtsOf(
  block: Block,
  at: { readonly kind: "source"; readonly line: number; readonly column: number },
): readonly Problem[] {
  const text = quoted(block.words);
  switch (block.kind) {
    case "text":
      if (block.unread !== undefined)
        return [problem("intake/unread-part", { text, lines: block.unread }, at)];
      if (block.isDictum === true) return [problem("intake/decides-by-dictum", { text }, at)];
      return block.doubtful ? [problem("intake/unread-heading", { text }, at)] : [];
    case "item":
      if (block.isUnnamed === true) return [problem("intake/unnamed-instruction", { text }, at)];
      if (block.isInSentence === true) return [problem("intake/label-in-sentence", { text }, at)];
      return (block.lacks ?? []).map((label) =>
        problem("intake/missing-heading", { label, text }, at),
      );
    case "group":
    case "heading": {
      const parts = block.words.flatMap((word) => word.parts).flatMap(placesOf);
      const found = quoted(parts);
      return block.doubtful ? [problem("intake/misprinted-label", { found, label: text }, at)] : [];
    }
    case "table":
    case "note":
    case "break":
      return [];
  }
}

function quoted(words: readonly { readonly text: string }[]): string {
  return words
    .map(({ text }) => text)
    .join(" ")
    .slice(0, MAX_QUOTED);
}
