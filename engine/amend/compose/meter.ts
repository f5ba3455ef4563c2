/** How much of an act a bill changes, beside the advice that more than half is better a new act (Annex II point 237). */
import type { Node } from "prosemirror-model";
import type { BillMeter } from "../../../schemas/bill.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";
import { diffWords } from "../../diff/index.ts";
import { equalDocuments } from "../../document/index.ts";
import { isStub, wholeText } from "./content.ts";
import { articlesOf, type Outline } from "./outline.ts";

/** Beyond this share the remark is made. */
export const REPLACE_SHARE = 0.5;

/**
 * Articles that are changed, deleted or new, of all there are on either side; words deleted or new, of all words on either
 * side. The rule does not say what half is of, so both are told.
 */
export function measureChange(before: Outline, after: Outline, profile: Profile): BillMeter {
  const articles = { changed: 0, total: 0 };
  const text = { changed: 0, total: 0 };
  const add = (known: string, now: string): void => {
    text.total += countWords(now);
    for (const [sign, run] of diffWords(known, now)) {
      if (sign === "=") continue;
      text.changed += countWords(run);
      if (sign === "-") text.total += countWords(run);
    }
  };
  for (const { key, node } of articlesOf(before)) {
    const now = after.byKey.get(key)?.node;
    articles.total += 1;
    const isKept = now !== undefined && equalDocuments(node, now);
    if (!isKept) articles.changed += 1;
    const isGone = now === undefined || (isStub(now, profile) && !isStub(node, profile));
    if (isKept) text.total += wordsOf(node);
    else add(wholeText(node), isGone ? "" : wholeText(now));
  }
  for (const { key, node } of articlesOf(after)) {
    if (before.byKey.has(key)) continue;
    articles.total += 1;
    articles.changed += 1;
    add("", wholeText(node));
  }
  return { articles, words: text };
}

const counted = new WeakMap<Node, number>();

// Most articles stay as they are while a proposal is edited.
function wordsOf(unit: Node): number {
  const known = counted.get(unit);
  if (known !== undefined) return known;
  const words = countWords(wholeText(unit));
  counted.set(unit, words);
  return words;
}

function countWords(text: string): number {
  let count = 0;
  let isInside = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const isSpace = code === 32 || code === 10 || code === 9;
    if (!isSpace && !isInside) count += 1;
    isInside = !isSpace;
  }
  return count;
}

/** The shares in whole per cent. */
export function sharesOf({ articles, words: text }: BillMeter): {
  readonly articles: number;
  readonly words: number;
} {
  return { articles: percent(articles), words: percent(text) };
}

function percent({ changed, total }: BillMeter["words"]): number {
  return total === 0 ? 0 : Math.round((100 * changed) / total);
}
