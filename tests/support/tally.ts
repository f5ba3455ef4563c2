/** What became of random cases, kind by kind. */

export interface KindTally {
  readonly count: (kind: string, outcomes: readonly string[]) => void;
  /** The cases that came out so. */
  readonly of: (kind: string, outcome: string) => number;
  /** The counts as JSON, under their name. */
  readonly table: () => string;
}

/** Counts under a name. */
export function countKinds(name: string): KindTally {
  const kinds = new Map<string, Map<string, number>>();
  return {
    count: (kind, outcomes) => {
      const found = kinds.get(kind) ?? new Map<string, number>();
      kinds.set(kind, found);
      for (const one of new Set(outcomes)) found.set(one, (found.get(one) ?? 0) + 1);
    },
    of: (kind, outcome) => kinds.get(kind)?.get(outcome) ?? 0,
    table: () => {
      const table = Object.fromEntries(
        [...kinds].sort().map(([kind, found]) => [kind, Object.fromEntries([...found].sort())]),
      );
      return `${name}: ${JSON.stringify(table)}`;
    },
  };
}
