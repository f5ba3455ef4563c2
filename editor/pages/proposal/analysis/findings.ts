/** What the rules of drafting say of a draft and did not say of its base: an enacted act is not the drafter's to mend. */
import { lintDocument } from "../../../../engine/lint/index.ts";
import type { Eid } from "../../../../schemas/eid.ts";
import type { Problem } from "../../../../schemas/problem.ts";
import type { Profile } from "../../../../schemas/profiles/index.ts";
import type { AnalysedText } from "./analysed-text.ts";

const known = new WeakMap<AnalysedText, ReadonlySet<string>>();

/** The findings that the draft brought, in document order. */
export function newFindings(
  base: AnalysedText,
  draft: AnalysedText,
  profile: Profile,
): readonly Problem[] {
  const before = known.get(base) ?? keysOf(base, profile);
  known.set(base, before);
  return keyed(draft, profile).flatMap(([key, found]) => (before.has(key) ? [] : [found]));
}

function keysOf(text: AnalysedText, profile: Profile): ReadonlySet<string> {
  return new Set(keyed(text, profile).map(([key]) => key));
}

// The same words found by the same rule in the same unit are the same finding, wherever the unit now stands and they in it;
// of words that stand there several times the first is the first.
function keyed(
  { document, clauses }: AnalysedText,
  profile: Profile,
): readonly (readonly [key: string, found: Problem])[] {
  const wids = new Map(clauses.map(({ eid, wid }) => [eid, wid]));
  const count = new Map<string, number>();
  return lintDocument(document, { profile, preset: "new" }).map((found) => {
    const eid = found.at?.kind === "clause" ? (found.at.eid as Eid) : undefined;
    const unit = eid === undefined ? "" : (wids.get(eid) ?? eid);
    const { from: _, ...said } = { from: null, ...found.facts };
    const words = JSON.stringify([found.code, unit, said]);
    const nth = (count.get(words) ?? 0) + 1;
    count.set(words, nth);
    return [`${nth} ${words}`, found] as const;
  });
}
