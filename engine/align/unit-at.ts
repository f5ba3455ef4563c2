/** Reading from lists that keep a number for each unit. */

/** The unit that a list gives for another, -1 where it gives none; asking beyond the list gives none as well. */
export function unitAt(units: ArrayLike<number>, unit: number): number {
  return units[unit] ?? -1;
}

/** The number that a list keeps for a unit; 0 beyond the list. */
export function numberAt(numbers: ArrayLike<number>, unit: number): number {
  return numbers[unit] ?? 0;
}
