/** The places that kept their order. */

/**
 * The indices of the longest ascending run of `values`; negative values are in none.
 *
 *     [0, 3, 1, 2]  →  {0, 2, 3}
 */
export function longestRun(values: readonly number[]): ReadonlySet<number> {
  // tails[k] is the index of the least value that ends a run of k + 1.
  const tails: number[] = [];
  const previous = new Map<number, number | undefined>();
  const valueAt = (index: number | undefined): number =>
    index === undefined ? -1 : (values[index] ?? -1);
  for (const [index, value] of values.entries()) {
    if (value < 0) continue;
    const length = lowerBound(tails.map(valueAt), value);
    previous.set(index, tails[length - 1]);
    tails[length] = index;
  }
  const run = new Set<number>();
  for (let at = tails.at(-1); at !== undefined; at = previous.get(at)) run.add(at);
  return run;
}

function lowerBound(sorted: readonly number[], value: number): number {
  const found = sorted.findIndex((one) => one >= value);
  return found === -1 ? sorted.length : found;
}
