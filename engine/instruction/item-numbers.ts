/** Finds gaps in the numbers of a bill's items, so that an item that was not recognised is not passed over in silence. */

/**
 * The numbers that are missing among labels, from 1 on. A label that fits nowhere ("77." between "16." and "18.") is a damaged
 * one and counts as the next.
 */
export function missingNumbers(labels: readonly string[]): readonly string[] {
  const numbers = labels.map((label) => Number.parseInt(label, 10));
  if (numbers.every(Number.isNaN)) return [];
  const missing: string[] = [];
  let expected = 1;
  numbers.forEach((number, index) => {
    const next = numbers[index + 1];
    const isSkip = number > expected && (next === undefined || next === number + 1);
    for (; isSkip && expected < number; expected += 1) missing.push(String(expected));
    expected += 1;
  });
  return missing;
}

/**
 * The labels whose number is not greater than the one before, or is 0. In "16.", "77.", "18." the middle label is damaged, and "18."
 * is in order.
 */
export function outOfOrder(labels: readonly string[]): readonly string[] {
  const numbers = labels.map((label) => Number.parseInt(label, 10));
  return labels.filter((_, index) => {
    const [number = 0, last = 0, before = 0] = [index, index - 1, index - 2].map(
      (at) => numbers[at],
    );
    return index === 0 ? number === 0 : number <= last && number !== before + 2;
  });
}
