/** The name that a person meant who has mistyped it. */

/** The name nearest to a mistyped one; of the letter of an option the first that begins with it. Empty where none is near. */
export function nearestName(typed: string, names: readonly string[]): string {
  if (/^-\p{L}$/u.test(typed))
    return names.find((name) => name.startsWith(`-${typed.toLowerCase()}`)) ?? "";
  const rated = names.map((name) => ({ name, steps: stepsBetween(typed, name) }));
  const [best] = rated.sort((first, second) => first.steps - second.steps);
  // A third of the letters may be wrong: two of "amned", one of "fmt".
  return best !== undefined && best.steps <= Math.max(1, Math.floor(best.name.length / 3))
    ? best.name
    : "";
}

/** How many letters are inserted, deleted, replaced, or exchanged with their neighbour. */
function stepsBetween(first: string, second: string): number {
  let [older, old] = [
    [] as readonly number[],
    Array.from({ length: second.length + 1 }, (_, at) => at),
  ];
  for (let row = 1; row <= first.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= second.length; column += 1) {
      const isSame = first[row - 1] === second[column - 1];
      const isExchanged =
        first[row - 1] === second[column - 2] && first[row - 2] === second[column - 1];
      next.push(
        Math.min(
          (old[column] ?? 0) + 1,
          (next[column - 1] ?? 0) + 1,
          (old[column - 1] ?? 0) + (isSame ? 0 : 1),
          isExchanged ? (older[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [older, old] = [old, next];
  }
  return old[second.length] ?? 0;
}
