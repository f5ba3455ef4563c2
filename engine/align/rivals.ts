/**
 * How many units are as like one of two units as the other is.
 *
 *     "Sanksi administratif berupa:" stands ten times: that one of them is like another is no sign that it moved.
 */
import type { Candidate } from "./candidates.ts";
import type { Likeness } from "./likeness.ts";
import type { Pairing } from "./pairing.ts";
import type { Side } from "./side.ts";
import { numberAt, unitAt } from "./unit-at.ts";

/** Words in a row that make a phrase: two are common by chance, four are often cut by an edit. */
const PHRASE = 3;
// A phrase that stands in more texts than this is a formula of the act.
const MOST_TEXTS_OF_PHRASE = 12;
// What is less alike by this is no rival.
const MARGIN = 0.2;

type Holders = Map<number, number[]>;

/** Finds the look-alikes of some candidates: the units that share their rarest common phrase. */
export class Rivals {
  readonly #pairing: Pairing;
  readonly #likeness: Likeness;
  readonly #shared: ReadonlyMap<Candidate, readonly number[]>;
  readonly #holders: { readonly before: Holders; readonly after: Holders };

  constructor(pairing: Pairing, likeness: Likeness, candidates: readonly Candidate[]) {
    this.#pairing = pairing;
    this.#likeness = likeness;
    this.#shared = new Map(
      candidates.map((candidate) => [candidate, sharedPhrases(pairing, candidate)]),
    );
    const phrases = new Set([...this.#shared.values()].flat());
    this.#holders = {
      before: holdersOf(pairing.before, phrases),
      after: holdersOf(pairing.after, phrases),
    };
  }

  /** How many units are about as like one unit of a candidate as the other; many where its words are a formula. */
  countOf(candidate: Candidate): number {
    const { before, after, figure } = candidate;
    const least = figure - MARGIN;
    let fewest: readonly [readonly number[], readonly number[]] | undefined;
    for (const phrase of this.#shared.get(candidate) ?? []) {
      const found = [
        this.#holders.before.get(phrase) ?? [],
        this.#holders.after.get(phrase) ?? [],
      ] as const;
      if (fewest === undefined || mostOf(found) < mostOf(fewest)) fewest = found;
    }
    if (fewest === undefined || mostOf(fewest) > MOST_TEXTS_OF_PHRASE) return MOST_TEXTS_OF_PHRASE;
    const known = likeUnits(this.#pairing.before, fewest[0], before).filter(
      (unit) => this.#likeness.compare(unit, after) > least,
    );
    const now = likeUnits(this.#pairing.after, fewest[1], after).filter(
      (unit) => this.#likeness.compare(before, unit) > least,
    );
    return Math.max(known.length, now.length);
  }
}

/** The units of the family of one that hold a text, without that one and what stands in it or around it. */
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

function mostOf([before, after]: readonly [readonly number[], readonly number[]]): number {
  return Math.max(before.length, after.length);
}

function sharedPhrases({ before, after }: Pairing, candidate: Candidate): readonly number[] {
  const known = new Set<number>();
  for (let unit = candidate.before; unit < numberAt(before.end, candidate.before); unit += 1)
    eachPhrase(before.words(unit), (phrase) => known.add(phrase));
  const shared = new Set<number>();
  for (let unit = candidate.after; unit < numberAt(after.end, candidate.after); unit += 1)
    eachPhrase(after.words(unit), (phrase) => {
      if (known.has(phrase)) shared.add(phrase);
    });
  return [...shared];
}

function eachPhrase(words: Int32Array, visit: (phrase: number) => void): void {
  for (let at = 0; at + PHRASE <= words.length; at += 1) {
    let phrase = 0;
    for (let step = 0; step < PHRASE; step += 1)
      phrase = Math.imul(phrase, 0x01000193) ^ numberAt(words, at + step);
    visit(phrase);
  }
}

// Most phrases of a text are in no candidate: a table of flags says so faster than a set.
const FLAGS = 0x10000;

/** The units in whose own text some phrases stand; one more than are rare are enough. */
function holdersOf(side: Side, phrases: ReadonlySet<number>): Holders {
  const found: Holders = new Map();
  const flags = new Uint8Array(FLAGS);
  for (const phrase of phrases) {
    flags[phrase & (FLAGS - 1)] = 1;
    found.set(phrase, []);
  }
  for (let unit = 0; unit < side.count; unit += 1)
    eachPhrase(side.words(unit), (phrase) => {
      if (flags[phrase & (FLAGS - 1)] === 0) return;
      const units = found.get(phrase);
      if (units === undefined) return;
      if (units.length <= MOST_TEXTS_OF_PHRASE && units.at(-1) !== unit) units.push(unit);
    });
  return found;
}
