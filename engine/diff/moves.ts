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

function movedPairs(
  left: readonly Clause[],
  right: readonly Clause[],
  alignment: Alignment,
  direction: "forward" | "backward",
): readonly Pair[] {
  const [leftIndex, rightIndex] = [indexByEid(left), indexByEid(right)];
  const [leftLength, rightLength] = [subtreeLengths(left), subtreeLengths(right)];
  const groups = alignment.pairs.map((pair) =>
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
    .flatMap(({ ones, others }): readonly Pair[] => {
      const at = leftIndex.get(String(ones[0])) ?? -1;
      const to = rightIndex.get(String(others[0])) ?? -1;
      const [one, other] = [left[at], right[to]];
      if (one === undefined || other === undefined) return [];
      const weight = 1 + Number(leftLength[at]) + Number(rightLength[to]);
      return [{ left: one, right: other, leftIndex: at, rightIndex: to, weight }];
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

function indexByEid(clauses: readonly Clause[]): ReadonlyMap<string, number> {
  return new Map(clauses.map(({ eid }, index) => [eid, index]));
}

function subtreeLengths(clauses: readonly Clause[]): readonly number[] {
  const index = indexByEid(clauses);
  const lengths = clauses.map(({ ownText }) => ownText.length);
  // From the last to the first: what stands in a clause is summed up before the clause is.
  for (let at = clauses.length - 1; at >= 0; at -= 1) {
    const parent = index.get(clauses[at]?.parent ?? "");
    if (parent !== undefined) lengths[parent] = (lengths[parent] ?? 0) + (lengths[at] ?? 0);
  }
  return lengths;
}

/** The pairs of the run whose places on the right only grow and whose texts weigh most. */
function heaviestIncreasing(row: readonly Pair[]): ReadonlySet<Pair> {
  const isSorted = row.every(
    (pair, at) => at === 0 || pair.rightIndex > (row[at - 1]?.rightIndex ?? 0),
  );
  if (isSorted) return new Set(row);
  const places = row.map(({ rightIndex }) => rightIndex).toSorted((one, other) => one - other);
  const rankOf = new Map(places.map((place, rank) => [place, rank]));
  const best = new BestUpTo(row.length);
  const previous: number[] = [];
  let last = -1;
  let most = 0;
  row.forEach((pair, at) => {
    const rank = rankOf.get(pair.rightIndex) ?? 0;
    const found = best.below(rank);
    const weight = found.weight + pair.weight;
    previous[at] = found.at;
    best.raise(rank, { weight, at });
    if (weight > most) [most, last] = [weight, at];
  });
  const kept = new Set<Pair>();
  for (let at = last; at !== -1; at = previous[at] ?? -1) {
    const pair = row[at];
    if (pair !== undefined) kept.add(pair);
  }
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
      const found = this.#tree[at];
      if (found !== undefined && found.weight > best.weight) best = found;
    }
    return best;
  }

  raise(rank: number, value: Best): void {
    for (let at = rank + 1; at < this.#tree.length; at += at & -at) {
      if ((this.#tree[at]?.weight ?? 0) < value.weight) this.#tree[at] = value;
    }
  }
}
