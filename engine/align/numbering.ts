/**
 * What an equal number is worth, measured on the pairs that are certain already.
 *
 * Enacted law in Indonesia never renumbers (Law 12/2011, Annex II): there the number says which provision is meant. In
 * drafts every number behind an insertion shifts, and an equal number says nothing.
 */
import type { Pairing } from "./pairing.ts";
import { FAMILY } from "./side.ts";

export interface NumberEvidence {
  /** Added to the likeness of two units with the same number. */
  readonly bonus: number;
  /** Nearly every unit kept its number, and enough units say so: another number needs strong evidence. */
  readonly isKept: boolean;
  /** Nothing speaks against the number: the same, or no unit says anything. */
  readonly isTrusted: boolean;
}

const KEPT_SHARE = 0.95;
// Three neighbours that kept their numbers may be chance in a short list; five are a habit.
const ENOUGH_WITNESSES = 5;
// Study of 42 real cases, chapter 7: 0.02 where half of the numbers were kept, 0.24 where all were.
const FULL_BONUS = 0.24;
const HALF_BONUS = 0.02;
// Without a witness: enough to decide between near twins, less than a sentence.
const UNKNOWN_BONUS = 0.1;

/** What the pairs among some units of `before` say about numbers. */
export function weighNumbers(pairing: Pairing, units: Iterable<number>): NumberEvidence {
  let [paired, kept] = [0, 0];
  for (const unit of units) {
    const match = pairing.toAfter[unit] ?? -1;
    if (match < 0) continue;
    paired += 1;
    if (pairing.after.places[match] === pairing.before.places[unit]) kept += 1;
  }
  if (paired === 0) return { bonus: UNKNOWN_BONUS, isKept: false, isTrusted: true };
  const share = kept / paired;
  const steps = Math.max(0, share - 0.5) / 0.5;
  return {
    bonus: share < 0.5 ? 0 : HALF_BONUS + steps * (FULL_BONUS - HALF_BONUS),
    isKept: share >= KEPT_SHARE && paired >= ENOUGH_WITNESSES,
    isTrusted: share >= KEPT_SHARE,
  };
}

/** What the articles say: their numbers run through the text, so each of them is a witness. */
export function weighArticles(pairing: Pairing): NumberEvidence {
  const { family, count } = pairing.before;
  const articles: number[] = [];
  for (let unit = 0; unit < count; unit += 1)
    if (family[unit] === FAMILY.article) articles.push(unit);
  return weighNumbers(pairing, articles);
}
