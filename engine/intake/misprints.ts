/**
 * Headings with a misprinted number: just there the sequence lacks one number, and the two numbers differ in one sign.
 *
 *     Pasal 25
 *     Pasal 16     read as 26, and marked for a person
 *     Pasal 27
 */
import type { SequenceReading } from "./sequence.ts";

/** A heading that was left out of the sequence although nothing else speaks against it. */
interface UnplacedHeading {
  readonly index: number;
  readonly reading: SequenceReading;
}

/** What a heading between two others is to be read as, or undefined where the sequence does not tell. */
export function readMisprint(
  before: SequenceReading,
  after: SequenceReading,
  between: readonly UnplacedHeading[],
): (UnplacedHeading & { readonly label: string }) | undefined {
  const [only] = between;
  if (only === undefined || between.length > 1) return undefined;
  const isGap =
    before.series === "number" && after.series === "number" && after.main === before.main + 2;
  const main = before.main + 1;
  if (!isGap || after.inserted > 0 || only.reading.inserted > 0) return undefined;
  if (only.reading.series !== "number" || !isOneSignApart(String(only.reading.main), String(main)))
    return undefined;
  const label = only.reading.label.replace(/\d+/u, () => String(main));
  return { index: only.index, label, reading: { ...only.reading, main, label } };
}

function isOneSignApart(found: string, expected: string): boolean {
  if (found.length === expected.length)
    return [...found].filter((sign, at) => sign !== expected[at]).length === 1;
  const [short, long] = found.length < expected.length ? [found, expected] : [expected, found];
  return (
    long.length === short.length + 1 &&
    [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short)
  );
}
