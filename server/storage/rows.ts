/** From rows to values: what every table needs. */
import { setImmediate } from "node:timers/promises";
import { problem } from "../../schemas/problem.ts";
import { isKeepable } from "../../schemas/records/value.ts";
import { ProblemError } from "../problem-error.ts";

/**
 * The parameters of a statement. Throws a `ProblemError` where a text would not come back to the letter: SQLite gives a
 * text back only up to a null sign, and half of a pair of signs is written as another sign.
 */
export function keepable(parameters: readonly unknown[]): unknown[] {
  if (parameters.every((value) => typeof value !== "string" || isKeepable(value)))
    return [...parameters];
  throw new ProblemError(problem("storage/not-keepable", {}));
}

/** A row turned into a value, or undefined where there is none. */
export function optional<Row, Value>(
  row: Row | undefined,
  turn: (row: Row) => Value,
): Value | undefined {
  return row === undefined ? undefined : turn(row);
}

/** Values by a key, in the order in which they came. */
export function groupBy<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

/** JSON that this store wrote itself, as the type that it was written from. */
export function readJson<Value>(text: string): Value {
  return JSON.parse(text) as Value;
}

/** The entity tag of a record after so many changes. */
export function etagOf(revision: number): string {
  return `"${revision}"`;
}

/** The number of changes that an entity tag names; -1, which no record has, where it is none of ours. */
export function revisionOf(etag: string): number {
  const found = /^"(\d{1,15})"$/u.exec(etag);
  return found === null ? -1 : Number(found[1]);
}

/** Writes rows in portions, since a statement takes only so many parameters; others are answered between them. */
export async function writeInPortions<Row>(
  rows: readonly Row[],
  write: (portion: readonly Row[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    if (start > 0) await setImmediate();
    await write(rows.slice(start, start + ROWS_AT_ONCE));
  }
}

// SQLite takes 32,766 parameters and PostgreSQL 65,535; the widest row that comes in numbers has 11.
const ROWS_AT_ONCE = 500;
