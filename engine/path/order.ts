/** Which of two units comes first by their labels alone. */
import type { LabelPath } from "../../schemas/amendment.ts";
import { compareReadings, type LabelReading } from "../text/index.ts";
import { readingOf } from "./path.ts";

/**
 * Whether the label that ends the first path comes before the one that ends the second; undefined where the two say nothing of
 * each other: they are of two series ("ayat (2)", "huruf b"), or one is not understood.
 */
export function comesBefore(first: LabelPath, second: LabelPath): boolean | undefined {
  const [low, high] = [lastReading(first), lastReading(second)];
  if (low === undefined || high === undefined || low.series !== high.series) return undefined;
  return compareReadings(low, high) < 0;
}

function lastReading(path: LabelPath): LabelReading | undefined {
  const last = path.at(-1);
  return last === undefined ? undefined : readingOf(last);
}
