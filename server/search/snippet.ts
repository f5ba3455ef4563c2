/** The part of a clause that shows why it was found. */
import { tokens } from "../../engine/text/index.ts";
import { stemWord, type Term } from "./stems.ts";

type SnippetRun = ["text" | "hit", string];

/** Tokens (words, spaces, marks) before the first hit, and in all: about three lines of the result list. */
const TOKENS_BEFORE = 24;
const TOKENS_SHOWN = 90;

/** The text around the first hit in runs; an ellipsis stands where text was left out. */
export function makeSnippet(text: string, terms: readonly Term[]): SnippetRun[] {
  const all = tokens(text);
  const isHit = hitTest(terms);
  const first = Math.max(0, all.findIndex(isHit));
  const start = first <= TOKENS_BEFORE ? 0 : first - TOKENS_BEFORE;
  const shown = all.slice(start, start + TOKENS_SHOWN);
  const runs: SnippetRun[] = start > 0 ? [["text", "… "]] : [];
  for (const token of shown) addRun(runs, isHit(token) ? "hit" : "text", token);
  if (start + TOKENS_SHOWN < all.length) addRun(runs, "text", " …");
  return runs;
}

function addRun(runs: SnippetRun[], kind: SnippetRun[0], text: string): void {
  const last = runs.at(-1);
  if (last !== undefined && last[0] === kind) last[1] += text;
  else runs.push([kind, text]);
}

function hitTest(terms: readonly Term[]): (token: string) => boolean {
  const stems = new Set(terms.map(({ stem }) => stem));
  const exact = new Set(terms.map((term) => term.exact));
  const beginning = terms.at(-1)?.exact ?? "";
  return (token) => {
    if (!/[\p{L}\p{N}]/u.test(token)) return false;
    const small = token.toLowerCase();
    return (
      exact.has(small) ||
      stems.has(stemWord(small)) ||
      (beginning !== "" && small.startsWith(beginning))
    );
  };
}
