/**
 * Which offences punish the most similar conduct, by the words of it. A hint where to look, never a verdict.
 *
 * A word counts the more the fewer offences have it, so that "Setiap Orang yang dengan sengaja" makes nothing alike.
 */
import { words } from "../text/index.ts";

/** What is compared of an offence. */
interface ComparedConduct {
  readonly conduct: string;
}

/** An offence that is like another one, by its place in the list. */
interface Near {
  readonly at: number;
  /** From 0 to 1, in hundredths. */
  readonly likeness: number;
}

/** Below this two conducts share little beside the words of every offence. */
const LEAST_LIKENESS = 0.3;
const MOST_NEAR = 3;
const MOST_SHARED = 500;

/**
 * For each offence those of `held` with the most similar conduct, best first, itself left out where `isOwn` says so.
 * The same lists give the same answer. A word that more than MOST_SHARED offences have tells nothing and is passed over, so that an offence is compared with few others a word.
 */
export function nearestOffences(
  offences: readonly ComparedConduct[],
  held: readonly ComparedConduct[],
  isOwn: (offence: number, held: number) => boolean,
): readonly (readonly Near[])[] {
  const vectors = weigh(held.map(({ conduct }) => new Set(wordsOf(conduct))));
  const { postings, weightOf, norms } = vectors;
  return offences.map(({ conduct }, index) => {
    const own = [...new Set(wordsOf(conduct))];
    const norm = Math.sqrt(own.reduce((sum, word) => sum + weightOf(word) ** 2, 0));
    const dots = new Map<number, number>();
    for (const word of own.filter((one) => weightOf(one) > 0))
      for (const at of postings.get(word) ?? [])
        dots.set(at, (dots.get(at) ?? 0) + weightOf(word) ** 2);
    return [...dots]
      .filter(([at]) => !isOwn(index, at))
      .map(([at, dot]) => ({
        at,
        likeness: Math.round((dot / (norm * (norms[at] ?? 1) || 1)) * 100) / 100,
      }))
      .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
      .sort((one, other) => other.likeness - one.likeness || one.at - other.at)
      .slice(0, MOST_NEAR);
  });
}

function wordsOf(conduct: string): readonly string[] {
  return words(conduct.toLowerCase()).filter((word) => /^\p{L}{3,}/u.test(word));
}

function weigh(sets: readonly ReadonlySet<string>[]) {
  const postings = new Map<string, number[]>();
  sets.forEach((set, at) => {
    for (const word of set) {
      const places = postings.get(word);
      if (places === undefined) postings.set(word, [at]);
      else places.push(at);
    }
  });
  const weightOf = (word: string): number => {
    const count = postings.get(word)?.length ?? 1;
    return count > MOST_SHARED ? 0 : Math.log(1 + sets.length / count);
  };
  const norms = sets.map((set) =>
    Math.sqrt([...set].reduce((sum, word) => sum + weightOf(word) ** 2, 0)),
  );
  return { postings, weightOf, norms };
}
