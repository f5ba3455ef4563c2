/** Which label a new unit must have (Annex II points 234–235): nothing is renumbered, what is new takes an inserted label. */
import type { Node } from "prosemirror-model";
import type { LabelStep } from "../../../schemas/amendment.ts";
import type { ItemForm, Profile } from "../../../schemas/profiles/index.ts";
import { readingOf, stepInside } from "../../path/index.ts";
import {
  compareReadings,
  formatHeadingLabel,
  formatLabel,
  type LabelReading,
  parseHeadingLabel,
  parseItemLabel,
  readHeadingNumber,
} from "../../text/index.ts";

/** A label that is understood: where it stands in its series, how its neighbours are written, and the step it is in a path. */
export interface KnownLabel {
  readonly text: string;
  readonly reading: LabelReading;
  readonly step: LabelStep;
  /** The label of the same kind at another place of the series. */
  readonly at: (reading: LabelReading) => string;
}

/** The label of a container or an article, or undefined where the profile does not know it. */
export function headingLabel(label: string, profile: Profile): KnownLabel | undefined {
  const found = parseHeadingLabel(label, profile);
  if (found === undefined || found.text !== label) return undefined;
  const step: LabelStep = { role: found.row.role, number: found.number, mark: "" };
  // "BAB IIC" is II and C, which no numeral is.
  const reading = readHeadingNumber(found.row, label) ?? readingOf(step);
  if (reading === undefined) return undefined;
  return {
    text: label,
    reading,
    step,
    at: (place) => formatHeadingLabel(found.row, label, place),
  };
}

/** The labels of the items of one list, or undefined where one of them is not understood or they are of several forms. */
export function itemLabels(
  labels: readonly string[],
  profile: Profile,
): readonly KnownLabel[] | undefined {
  const forms = new Set<ItemForm>(profile.items.map(({ form }) => form));
  const parsed = labels.map((label) => parseItemLabel(label, forms));
  const form = parsed[0]?.form;
  const row = profile.items.find((item) => item.form === form);
  if (form === undefined || row === undefined) return undefined;
  // A list that begins with "i." is one of numerals, else "i." is a letter.
  const series = parsed[0]?.readings.find((reading) => reading.main === 1)?.series;
  const known: KnownLabel[] = [];
  for (const [index, label] of parsed.entries()) {
    const reading = label?.readings.find((one) => one.series === series) ?? label?.readings.at(0);
    if (label === undefined || reading === undefined || label.form !== form) return undefined;
    if (label.text !== labels[index]) return undefined;
    known.push({
      text: label.text,
      reading,
      step: { role: row.role, number: label.number, mark: markOf(form) },
      at: (place) => formatLabel(form, place),
    });
  }
  return known;
}

/** The labels of the units of one group with the steps by which they are cited inside their parent. */
export function unitLabels(
  parent: Node,
  units: readonly Node[],
  profile: Profile,
): readonly KnownLabel[] | undefined {
  const known = itemLabels(
    units.map(({ attrs }) => String(attrs["label"] ?? "")),
    profile,
  );
  return known?.map((label, index) => {
    const unit = units[index];
    const step = unit === undefined ? undefined : stepInside(parent, unit, profile);
    return step === undefined ? label : { ...label, step };
  });
}

function markOf(form: ItemForm): LabelStep["mark"] {
  if (form.startsWith("(")) return "()";
  return form.endsWith(")") ? ")" : "";
}

/** What is wrong with the labels of new units. */
export type LabelFault =
  | { readonly kind: "unexpected"; readonly label: string; readonly expected: string }
  | { readonly kind: "no-room"; readonly first: string; readonly second: string };

/**
 * The fault of new labels that stand between two neighbours, or undefined where they are the official ones.
 *
 *     (2) | (3)       (2a), (2b)      suffixes go on after the left neighbour
 *     (2a) | (3)      (2b)
 *     (2) | nothing   (3), (4)        at the end plain numbers
 *     (2) | (2a)      no room
 */
export function labelFault(
  previous: KnownLabel,
  added: readonly KnownLabel[],
  next: KnownLabel | undefined,
): LabelFault | undefined {
  let last = previous.reading;
  for (const label of added) {
    const expected: LabelReading =
      next === undefined
        ? { ...last, main: last.main + 1, inserted: 0 }
        : { ...last, inserted: last.inserted + 1 };
    if (next !== undefined && compareReadings(expected, next.reading) >= 0)
      return { kind: "no-room", first: previous.text, second: next.text };
    if (compareReadings(label.reading, expected) !== 0)
      return { kind: "unexpected", label: label.text, expected: previous.at(expected) };
    last = expected;
  }
  return undefined;
}
