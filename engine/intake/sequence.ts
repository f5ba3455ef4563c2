/**
 * Which of the lines that look like headings of articles are headings: the ones that together make the best sequence.
 *
 *     Pasal 5        follows 4
 *     Pasal 6.       a wrapped citation: taking it would leave no place for the real one
 *     Pasal 168      between 16A and 17 it is read as 16B
 */
import { follows, type LabelReading } from "../text/index.ts";

/** One way to read a candidate's label; `cost` is 0 for the label as it stands. */
export interface SequenceReading extends LabelReading {
  readonly label: string;
  readonly cost: number;
  /** Whether its letter was read from a digit: 168 is 16B only directly behind 16A. */
  readonly isGuess?: boolean;
}

export interface SequenceCandidate {
  readonly readings: readonly SequenceReading[];
  /** The cost of taking it as a heading: what speaks against it. */
  readonly against: number;
  /** The cost of not taking it as a heading. */
  readonly skip: number;
}

interface SequenceChoice {
  readonly candidate: number;
  readonly reading: SequenceReading;
}

/** For each heading the one before it is looked for among so many candidates. More false ones in a row were never met. */
const WINDOW = 40;
/** Costs of steps between chosen labels, tuned on the corpus (bench/intake.ts). */
const GAP_PER_MISSING = 3;
const MAX_GAP = 40;
const BACKWARDS = 48;
/** "Pasal I" that puts another act into force, whose "Pasal 1" follows. */
const OTHER_SERIES = 6;
/** The transitional and the additional provisions of a constitution each begin with "Pasal I". */
const ROMAN_AGAIN = 7;

/** The costs of a late start and of a gap. The articles of an act begin at 1 and have no gaps; those of a quote need not. */
export interface SequenceKind {
  readonly start: number;
  readonly gap: number;
}
export const WHOLE: SequenceKind = { start: 6, gap: 6 };
export const EXCERPT: SequenceKind = { start: 0, gap: 2 };
/** For articles that one sentence restates here and there through an act: there gaps are the rule and cost nothing. */
export const SCATTERED: SequenceKind = { start: 0, gap: 0 };

interface State {
  readonly candidate: number;
  readonly reading: SequenceReading;
  readonly cost: number;
  readonly previous: State | undefined;
}

/** The best sequence, in the order of the candidates. Linear in their number. */
export function chooseSequence(
  candidates: readonly SequenceCandidate[],
  kind: SequenceKind,
): readonly SequenceChoice[] {
  const states: State[][] = [];
  const skipped: number[] = [0];
  for (const { skip } of candidates) skipped.push((skipped.at(-1) ?? 0) + skip);
  candidates.forEach((candidate, index) => {
    states.push(
      candidate.readings.map((reading) =>
        bestState({ ...candidate, kind }, reading, index, states, skipped),
      ),
    );
  });
  return trace(bestEnd(states, skipped));
}

function bestState(
  { against, kind }: SequenceCandidate & { readonly kind: SequenceKind },
  reading: SequenceReading,
  index: number,
  states: readonly (readonly State[])[],
  skipped: readonly number[],
): State {
  const own = against + reading.cost;
  const before = skipped[index] ?? 0;
  let best: State = {
    candidate: index,
    reading,
    cost: before + startCost(reading, kind) + own,
    previous: undefined,
  };
  for (let at = Math.max(0, index - WINDOW); at < index; at += 1) {
    for (const previous of states[at] ?? []) {
      const between = before - (skipped[at + 1] ?? 0);
      const cost = previous.cost + between + stepCost(previous.reading, reading, kind) + own;
      // Of two equally good readings the later one is taken, because a heading at the foot of a page may be a catchword that
      // is printed again at the head of the next.
      if (cost <= best.cost) best = { candidate: index, reading, cost, previous };
    }
  }
  return best;
}

function bestEnd(
  states: readonly (readonly State[])[],
  skipped: readonly number[],
): State | undefined {
  const all = skipped.at(-1) ?? 0;
  let best: State | undefined;
  let lowest = all;
  for (const [index, row] of states.entries()) {
    for (const state of row) {
      const cost = state.cost + all - (skipped[index + 1] ?? 0);
      if (cost < all && cost <= lowest) {
        lowest = cost;
        best = state;
      }
    }
  }
  return best;
}

function trace(end: State | undefined): readonly SequenceChoice[] {
  const choices: SequenceChoice[] = [];
  for (let state = end; state !== undefined; state = state.previous) {
    choices.push({ candidate: state.candidate, reading: state.reading });
  }
  return choices.reverse();
}

function startCost({ main, inserted, isGuess }: SequenceReading, { start }: SequenceKind): number {
  if (isGuess === true) return BACKWARDS;
  return main === 1 && inserted === 0 ? 0 : gapCost(main - 1, start);
}

function stepCost(before: SequenceReading, after: SequenceReading, { gap }: SequenceKind): number {
  if (after.isGuess === true && !(before.inserted > 0 && follows(before, after))) return BACKWARDS;
  if (before.series !== after.series) return after.main === 1 ? OTHER_SERIES : BACKWARDS / 2;
  if (follows(before, after)) return 0;
  if (after.series === "roman" && after.main === 1 && before.main > 1) return ROMAN_AGAIN;
  const missing = after.main - before.main;
  if (missing < 0 || (missing === 0 && after.inserted <= before.inserted)) return BACKWARDS;
  return gapCost(missing, gap);
}

// The cost of a gap: it grows with the numbers that are missing, unless the kind of sequence has no cost for gaps at all.
function gapCost(missing: number, gap: number): number {
  return gap === 0 ? 0 : Math.min(MAX_GAP, gap + missing * GAP_PER_MISSING);
}
