/** Numbers of items that a bill skips: an item that was not found must not be passed over in silence. */

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
