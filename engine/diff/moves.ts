/**
 * Which clauses moved: those under another parent, and those outside the heaviest run of siblings that kept their order.
 *
 *     before  1 2 3 4 5
 *     after   1 5 2 3 4      5 moved; 2, 3 and 4 stand where they stood, one place further
 */

import type { Alignment } from "../../schemas/alignment.ts";
import type { Eid } from "../../schemas/eid.ts";
import { isCanonicalOrder } from "../align/index.ts";
import type { Clause } from "../document/index.ts";
import { itemAt, valueAt } from "../text/index.ts";

/** The clauses of `before` whose partner stands under another parent or in another order. Linear but for sorting. */
export function findMoves(
  before: readonly Clause[],
  after: readonly Clause[],
  alignment: Alignment,
): ReadonlySet<Eid> {
  // Of two clauses that changed places either may be the one that moved: the choice must not depend on the side.
  if (isCanonicalOrder(before, after)) {
    const moved = movedPairs(before, after, alignment, "forward");
    return new Set(moved.map(({ left }) => left.eid));
  }
  return new Set(movedPairs(after, before, alignment, "backward").map(({ right }) => right.eid));
}

interface Pair {
  readonly left: Clause;
  readonly right: Clause;
  readonly leftIndex: number;
  readonly rightIndex: number;
  readonly weight: number;
}

interface Group {
  readonly ones: readonly Eid[];
  readonly others: readonly Eid[];
}

function movedPairs(
  left: readonly Clause[],
  right: readonly Clause[],
  alignment: Alignment,
  direction: "forward" | "backward",
): readonly Pair[] {
  const [leftIndex, rightIndex] = [indexByEid(left), indexByEid(right)];
  const [leftLength, rightLength] = [subtreeLengths(left), subtreeLengths(right)];
  const groups = alignment.pairs.map(
    (pair): Group =>
      direction === "forward"
        ? { ones: pair.before, others: pair.after }
        : { ones: pair.after, others: pair.before },
  );
  const partners = new Set(
    groups.flatMap(({ ones, others }) =>
      ones.flatMap((one) => others.map((other) => `${one} ${other}`)),
    ),
  );
  const pairs = groups
    .filter(({ ones, others }) => ones.length === 1 && others.length === 1)
    .map(({ ones, others }): Pair => {
      const at = valueAt(leftIndex, itemAt(ones, 0));
      const to = valueAt(rightIndex, itemAt(others, 0));
      return {
        left: itemAt(left, at),
        right: itemAt(right, to),
        leftIndex: at,
        rightIndex: to,
        weight: 1 + itemAt(leftLength, at) + itemAt(rightLength, to),
      };
    });
  return findDisplaced(pairs, partners);
}

function findDisplaced(pairs: readonly Pair[], partners: ReadonlySet<string>): readonly Pair[] {
  const moved: Pair[] = [];
  const rows = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const key = `${pair.left.parent} ${pair.right.parent}`;
    const isSameParent = key === "null null" || partners.has(key);
    if (!isSameParent) moved.push(pair);
    else {
      const row = rows.get(key);
      if (row === undefined) rows.set(key, [pair]);
      else row.push(pair);
    }
  }
  for (const row of rows.values()) {
    const kept = heaviestIncreasing(row.toSorted((one, other) => one.leftIndex - other.leftIndex));
    moved.push(...row.filter((pair) => !kept.has(pair)));
  }
  return moved;
}

function indexByEid(clauses: readonly Clause[]): ReadonlyMap<Eid, number> {
  return new Map(clauses.map(({ eid }, index) => [eid, index]));
}

function subtreeLengths(clauses: readonly Clause[]): readonly number[] {
  const index = indexByEid(clauses);
  const lengths = clauses.map(({ ownText }) => ownText.length);
  // From the last to the first: what stands in a clause is summed up before the clause is.
  for (let at = clauses.length - 1; at >= 0; at -= 1) {
    const { parent } = itemAt(clauses, at);
    const holder = parent === null ? undefined : index.get(parent);
    if (holder === undefined) continue;
    lengths[holder] = itemAt(lengths, holder) + itemAt(lengths, at);
  }
  return lengths;
}

/** The pairs of the run whose places on the right only grow and whose texts weigh most. */
function heaviestIncreasing(row: readonly Pair[]): ReadonlySet<Pair> {
  const isSorted = row.every(
    (pair, at) => at === 0 || pair.rightIndex > itemAt(row, at - 1).rightIndex,
  );
  if (isSorted) return new Set(row);
  const places = row.map(({ rightIndex }) => rightIndex).toSorted((one, other) => one - other);
  const rankOf = new Map(places.map((place, rank) => [place, rank]));
  const best = new BestUpTo(row.length);
  const previous: number[] = [];
  let last = -1;
  let most = 0;
  row.forEach((pair, at) => {
    const rank = valueAt(rankOf, pair.rightIndex);
    const found = best.below(rank);
    const weight = found.weight + pair.weight;
    previous[at] = found.at;
    best.raise(rank, { weight, at });
    if (weight > most) [most, last] = [weight, at];
  });
  const kept = new Set<Pair>();
  for (let at = last; at !== -1; at = itemAt(previous, at)) kept.add(itemAt(row, at));
  return kept;
}

interface Best {
  readonly weight: number;
  readonly at: number;
}

/** Prefix maxima over ranks (a Fenwick tree): the heaviest run that ends below a rank, in logarithmic time. */
class BestUpTo {
  readonly #tree: Best[];

  constructor(size: number) {
    this.#tree = Array.from({ length: size + 1 }, () => ({ weight: 0, at: -1 }));
  }

  below(rank: number): Best {
    let best: Best = { weight: 0, at: -1 };
    for (let at = rank; at > 0; at -= at & -at) {
      const found = itemAt(this.#tree, at);
      if (found.weight > best.weight) best = found;
    }
    return best;
  }

  raise(rank: number, value: Best): void {
    for (let at = rank + 1; at < this.#tree.length; at += at & -at) {
      if (itemAt(this.#tree, at).weight < value.weight) this.#tree[at] = value;
    }
  }
}
