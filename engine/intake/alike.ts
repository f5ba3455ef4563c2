/** How alike two texts are for the eye of a scanner. */

/** The share of letter pairs that two texts have in common, from 0 to 1; capitals and marks do not count. */
export function likeness(first: string, second: string): number {
  const left = pairs(first);
  const right = pairs(second);
  const total = left.length + right.length;
  if (total === 0) return 0;
  const counts = new Map<string, number>();
  for (const pair of left) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of right) {
    const count = counts.get(pair) ?? 0;
    if (count > 0) {
      shared += 1;
      counts.set(pair, count - 1);
    }
  }
  return (2 * shared) / total;
}

function pairs(text: string): readonly string[] {
  const letters = bareLetters(text);
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) =>
    letters.slice(at, at + 2),
  );
}

/** The letters and figures of a text in small letters. */
export function bareLetters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}
