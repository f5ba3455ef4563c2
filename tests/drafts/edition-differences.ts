/** The differences between our text and a source that a person has looked at, and the account of which of them occur. */
import { parse } from "yaml";
import type { Difference } from "./compare.ts";
import { wordsOf } from "./words.ts";

interface ListedDifference extends Difference {
  readonly times?: number;
}

interface DifferenceGroup {
  readonly file: string;
  readonly source: string;
  /** Why the texts differ. */
  readonly reason: string;
  /** How we know which reading is right. */
  readonly evidence: string;
  /** How headings stand in the source, by eId, where not as in our text. */
  readonly headings?: { readonly [eid: string]: string };
  readonly differences?: { readonly [eid: string]: readonly ListedDifference[] };
}

interface Place {
  readonly file: string;
  readonly source: string;
  readonly eid: string;
}

export interface EditionDifferences {
  /** How the heading of a unit stands in a source, if listed. */
  readonly headingIn: (place: Place) => string | undefined;
  /** Whether the difference is listed at this place; each listing is used up by its occurrences. */
  readonly explain: (place: Place, difference: Difference) => boolean;
  /** What is listed but did not occur. */
  readonly unused: () => readonly string[];
}

/** Reads the list of differences; throws where a group gives no reason or no evidence. */
export function readEditionDifferences(text: string): EditionDifferences {
  const groups = (parse(text) as readonly DifferenceGroup[] | null) ?? [];
  for (const group of groups) {
    if (!group.reason || !group.evidence) {
      throw new Error(`a group of differences of ${group.file} has no reason or no evidence`);
    }
  }
  const left = countsOf(groups);
  const headings = headingsOf(groups);
  const seen = new Set<string>();
  return {
    headingIn: (place) => {
      seen.add(keyOfPlace(place));
      return headings.get(keyOfPlace(place));
    },
    explain: (place, difference) => {
      const name = `${keyOfPlace(place)}: ${keyOfDifference(difference)}`;
      const times = left.get(name) ?? 0;
      if (times > 0) left.set(name, times - 1);
      return times > 0;
    },
    unused: () => [
      ...[...left]
        .filter(([, times]) => times > 0)
        .map(([name, times]) => `${name} (${times} times)`),
      ...[...headings.keys()].filter((name) => !seen.has(name)).map((name) => `${name}: heading`),
    ],
  };
}

/** How often each listed difference may still occur, by place and words. */
function countsOf(groups: readonly DifferenceGroup[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { file, source, differences } of groups) {
    for (const [eid, listed] of Object.entries(differences ?? {})) {
      for (const difference of listed) {
        const name = `${keyOfPlace({ file, source, eid })}: ${keyOfDifference(difference)}`;
        counts.set(name, (counts.get(name) ?? 0) + (difference.times ?? 1));
      }
    }
  }
  return counts;
}

function headingsOf(groups: readonly DifferenceGroup[]): ReadonlyMap<string, string> {
  return new Map(
    groups.flatMap(({ file, source, headings }) =>
      Object.entries(headings ?? {}).map(
        ([eid, heading]) => [keyOfPlace({ file, source, eid }), heading] as const,
      ),
    ),
  );
}

function keyOfPlace({ file, source, eid }: Place): string {
  return `${file} ${eid} in ${source}`;
}

function keyOfDifference({ source, draft }: Difference): string {
  return `"${wordsOf(source).join(" ")}" → "${wordsOf(draft).join(" ")}"`;
}
