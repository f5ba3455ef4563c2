/** Some of many, by a seed: the same seed draws the same. */

/** At most so many of the values, each once. */
export function drawn<Value>(
  values: readonly Value[],
  count: number,
  seed: number,
): readonly Value[] {
  const left = [...values];
  const found: Value[] = [];
  let state = seed >>> 0;
  while (found.length < count && left.length > 0) {
    // The generator of Numerical Recipes; enough to draw without a preference.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    found.push(...left.splice(Math.floor((state / 2 ** 32) * left.length), 1));
  }
  return found;
}
