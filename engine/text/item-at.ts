/** Items that are known to be there: asking for another one is a fault of the program, not of a text. */

/** The item at an index; a `RangeError` where the list has none. */
export function itemAt<Item>(items: ArrayLike<Item>, index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError(`expected an item at ${index} of ${items.length}`);
  return item;
}

/** The value of a key; a `RangeError` where the map has none. */
export function valueAt<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new RangeError(`expected a value for ${String(key)}`);
  return value;
}
