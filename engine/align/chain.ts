/** The heaviest chain: among possible pairs, the set of greatest worth in which both texts keep their order. */

/** A place on each side and the worth of pairing the two, which is more than 0. */
interface Link {
  readonly before: number;
  readonly after: number;
  readonly worth: number;
}

/**
 * The links of greatest total worth such that from one link to the next the place grows on both sides; in that order. Of
 * several chains of equal worth the same one is found every time. Costs n log n for n links.
 */
export function heaviestChain(links: readonly Link[]): readonly Link[] {
  const order = links.toSorted(
    (one, other) => one.before - other.before || other.after - one.after || one.worth - other.worth,
  );
  const ranks = [...new Set(links.map(({ after }) => after))].sort((one, other) => one - other);
  const rankOf = new Map(ranks.map((place, rank) => [place, rank]));
  const best = new BestBelow(ranks.length);
  const previous = new Int32Array(order.length).fill(-1);
  let [last, most] = [-1, 0];
  order.forEach(({ after, worth }, at) => {
    const rank = rankOf.get(after) ?? 0;
    const found = best.below(rank);
    previous[at] = found;
    const total = worth + best.worthOf(found);
    best.raise(rank, at, total);
    if (total > most) [most, last] = [total, at];
  });
  const chain: Link[] = [];
  for (let at = last; at >= 0; at = previous[at] ?? -1) {
    const link = order[at];
    if (link !== undefined) chain.push(link);
  }
  return chain.reverse();
}

/** Prefix maxima over ranks (a Fenwick tree): the heaviest chain that ends below a rank, in logarithmic time. */
class BestBelow {
  readonly #tree: Int32Array;
  readonly #worths: number[] = [];

  constructor(size: number) {
    this.#tree = new Int32Array(size + 1).fill(-1);
  }

  worthOf(at: number): number {
    return this.#worths[at] ?? 0;
  }

  below(rank: number): number {
    let best = -1;
    for (let at = rank; at > 0; at -= at & -at) {
      const found = this.#tree[at] ?? -1;
      if (found >= 0 && (best < 0 || this.worthOf(found) > this.worthOf(best))) best = found;
    }
    return best;
  }

  raise(rank: number, link: number, worth: number): void {
    this.#worths[link] = worth;
    for (let at = rank + 1; at < this.#tree.length; at += at & -at) {
      const found = this.#tree[at] ?? -1;
      if (found < 0 || this.worthOf(found) < worth) this.#tree[at] = link;
    }
  }
}
