/** What the front matters of two texts say differently. */
import type { FactChange } from "../../schemas/change.ts";
import type { Facts } from "../../schemas/facts.ts";

/** The fields that differ, in the order in which the texts give them. */
export function compareFacts(before: Facts | null, after: Facts | null): readonly FactChange[] {
  const [known, now] = [valuesOf(before), valuesOf(after)];
  return [...new Set([...known.keys(), ...now.keys()])].flatMap((field) => {
    const values = { before: known.get(field) ?? null, after: now.get(field) ?? null };
    return values.before === values.after ? [] : [{ field, ...values }];
  });
}

// The order in which the fields of a value are written does not matter, so the fields are sorted before comparing.
function inOrder(_key: string, value: unknown): unknown {
  const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
  return isRecord ? Object.fromEntries(Object.entries(value).sort()) : value;
}

function valuesOf(facts: Facts | null): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(facts ?? {}).flatMap(([field, value]: [string, unknown]) =>
      value === undefined
        ? []
        : [[field, typeof value === "string" ? value : JSON.stringify(value, inOrder)]],
    ),
  );
}
