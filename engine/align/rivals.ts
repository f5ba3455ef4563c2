/**
 * Counts the rivals of a possible pair: other units that are nearly as like one of its two units as the partner is.
 *
 * Where "Sanksi administratif berupa:" stands ten times, two of these units are alike, but so are all others: each has
 * nine rivals, and the likeness is no sign that one of them moved.
 */
import type { Candidate } from "./candidates.ts";
import type { Likeness } from "./likeness.ts";
import type { Pairing } from "./pairing.ts";
import { eachPhrase, phraseHolders } from "./phrases.ts";
import type { Side } from "./side.ts";
import { numberAt, unitAt } from "./unit-at.ts";

// A phrase that stands in more units than this is a formula of the act and does not help to find rivals.
const MOST_TEXTS_OF_PHRASE = 12;
// A unit whose likeness is lower than that of the pair by 0.2 or more is no rival. Chosen and not found: diffbench (--suite
// all) gives the same figures with 0.05.
const MARGIN = 0.2;

/**
 * The number of rivals of a candidate, on the side that has more of them. Only units that hold the rarest phrase that the
 * two share are compared. MOST_TEXTS_OF_PHRASE where they share no phrase, or only formulas.
 */
export function countRivals(pairing: Pairing, likeness: Likeness, candidate: Candidate): number {
  const { before, after, figure } = candidate;
  const least = figure - MARGIN;
  const holders = { before: phraseHolders(pairing.before), after: phraseHolders(pairing.after) };
  let [ones, others]: [readonly number[], readonly number[]] = [[], []];
  let fewest = MOST_TEXTS_OF_PHRASE + 1;
  for (const phrase of sharedPhrases(pairing, candidate)) {
    const known = holders.before(phrase, fewest);
    if (known.length === fewest) continue;
    const now = holders.after(phrase, fewest);
    if (now.length === fewest) continue;
    [ones, others, fewest] = [known, now, Math.max(known.length, now.length)];
  }
  if (fewest > MOST_TEXTS_OF_PHRASE) return MOST_TEXTS_OF_PHRASE;
  const known = likeUnits(pairing.before, ones, before).filter(
    (unit) => likeness.compare(unit, after) > least,
  );
  const now = likeUnits(pairing.after, others, after).filter(
    (unit) => likeness.compare(before, unit) > least,
  );
  return Math.max(known.length, now.length);
}

/**
 * The units of the same family as `own` that are among the holders of a phrase or stand around one, without `own`, the
 * units in it and the units around it.
 */
function likeUnits(side: Side, holders: readonly number[], own: number): readonly number[] {
  const found = new Set<number>();
  for (const holder of holders)
    for (let at = holder; at >= 0; at = unitAt(side.parent, at))
      if (
        side.family[at] === side.family[own] &&
        !isWithin(side, at, own) &&
        !isWithin(side, own, at)
      )
        found.add(at);
  return [...found];
}

function isWithin(side: Side, inner: number, outer: number): boolean {
  return inner >= outer && inner < numberAt(side.end, outer);
}

function sharedPhrases({ before, after }: Pairing, candidate: Candidate): ReadonlySet<number> {
  const known = new Set<number>();
  for (let unit = candidate.before; unit < numberAt(before.end, candidate.before); unit += 1)
    eachPhrase(before.words(unit), (phrase) => known.add(phrase));
  const shared = new Set<number>();
  for (let unit = candidate.after; unit < numberAt(after.end, candidate.after); unit += 1)
    eachPhrase(after.words(unit), (phrase) => {
      if (known.has(phrase)) shared.add(phrase);
    });
  return shared;
}
