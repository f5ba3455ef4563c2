/** How much of an act a bill changes, beside the advice that more than half is better a new act (Annex II point 237). */
import type { BillMeter } from "../../../schemas/bill.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";
import { diffWords } from "../../diff/index.ts";
import { words } from "../../text/index.ts";
import { isSame, isStub, wholeText } from "./content.ts";
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
    let common = 0;
    if (known === now) common = words(known).length;
    else
      for (const [sign, run] of diffWords(known, now))
        if (sign === "=") common += words(run).length;
    const total = words(known).length + words(now).length - common;
    text.total += total;
    text.changed += total - common;
  };
  for (const { key, node } of articlesOf(before)) {
    const now = after.byKey.get(key)?.node;
    articles.total += 1;
    if (now === undefined || !isSame(node, now)) articles.changed += 1;
    const isGone = now === undefined || (isStub(now, profile) && !isStub(node, profile));
    add(wholeText(node), isGone ? "" : wholeText(now));
  }
  for (const { key, node } of articlesOf(after)) {
    if (before.byKey.has(key)) continue;
    articles.total += 1;
    articles.changed += 1;
    add("", wholeText(node));
  }
  return { articles, words: text };
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
