/** Items that are known to be there: asking for another one is a fault of the program, not of a text. */

/** The item at an index; a `RangeError` where the list has none. */
export function itemAt<Item>(items: ArrayLike<Item>, index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError(`expected an item at ${index} of ${items.length}`);
  return item;
}
