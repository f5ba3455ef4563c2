/** Labels in their series: which one does not follow the one before it. */
import type { Clause } from "../document/index.ts";
import {
  compareReadings,
  follows,
  isFirst,
  type LabelReading,
  parseHeadingLabel,
  parseItemLabel,
  readHeadingNumber,
} from "../text/index.ts";
import type { Finding } from "./rule.ts";
import type { Subject } from "./subject.ts";

/** All ways to understand the label of a unit; none where it is no label of the profile. */
function readingsOf({ label }: Clause, { profile, itemForms }: Subject): readonly LabelReading[] {
  const heading = parseHeadingLabel(label, profile);
  if (heading !== undefined) {
    const reading = readHeadingNumber(heading.row, label);
    return reading === undefined ? [] : [reading];
  }
  return parseItemLabel(label, itemForms)?.readings ?? [];
}

/**
 * A finding for each unit whose label does not follow the one before it: a gap, a repetition, a step back.
 * Where a mark of omission stands between two units, anything greater may follow.
 */
export function findBreaks(units: readonly Clause[], subject: Subject): readonly Finding[] {
  const findings: Finding[] = [];
  let previous: { readonly unit: Clause; readonly reading: LabelReading } | undefined;
  for (const unit of units) {
    const readings = readingsOf(unit, subject);
    const isCut = subject.isCutBetween(previous?.unit, unit);
    const next =
      readings.find((reading) => mayFollow(previous?.reading, reading, isCut)) ?? undefined;
    if (next === undefined && readings.length > 0)
      findings.push({ at: unit.eid, found: unit.label, expected: "", from: null });
    const [first] = readings;
    const reading = next ?? first;
    if (reading !== undefined) previous = { unit, reading };
  }
  return findings;
}

function mayFollow(
  previous: LabelReading | undefined,
  next: LabelReading,
  isCut: boolean,
): boolean {
  if (previous === undefined) return isCut || isFirst(next);
  if (previous.series !== next.series) return false;
  return isCut ? compareReadings(previous, next) < 0 : follows(previous, next);
}
