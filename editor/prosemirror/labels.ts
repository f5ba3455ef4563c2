/**
 * Which label a new unit gets, by Annex II of Law 12/2011 points 234 and 235: nothing that stands is renumbered.
 *
 *     (1) (2) | (3)      between two: the inserted label "(2a)"
 *     (1) (2) |          at the end: the plain next "(3)"
 *     | (1)              before the first: the Annex has no form, a person chooses
 *     5A | 5B            between two inserted: the same
 */

import {
  compareReadings,
  formatHeadingLabel,
  formatLabel,
  isFirst,
  type LabelReading,
  labelAfter,
  labelInserted,
  parseHeadingLabel,
  parseItemLabel,
  readHeadingNumber,
} from "../../engine/text/index.ts";
import type { ItemForm, ItemRow, Profile } from "../../schemas/profiles/index.ts";

/** The labels around a new unit, in the order they stand. */
export interface LabelPlace {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The label of a new item between others, or the empty text where a person has to choose. */
export function itemLabelBetween(place: LabelPlace, profile: Profile): string {
  const previous = lastReading(place.before, profile);
  if (previous === undefined) return "";
  const next = place.after.find((label) => label !== "");
  if (next === undefined) return labelAfter(previous.form, previous.reading);
  const inserted = labelInserted(previous.form, previous.reading);
  const following = readingIn(next, previous.reading.series, profile);
  const candidate = readingIn(inserted, previous.reading.series, profile);
  if (following === undefined || candidate === undefined) return inserted;
  return compareReadings(candidate, following) < 0 ? inserted : "";
}

/** The label of a new heading unit (an article, a chapter) between others of its row, or the empty text. */
export function headingLabelBetween(place: LabelPlace, profile: Profile): string {
  const previous = place.before.findLast((label) => label !== "");
  if (previous === undefined) return "";
  const row = parseHeadingLabel(previous, profile)?.row;
  const reading = row === undefined ? undefined : readHeadingNumber(row, previous);
  if (row === undefined || reading === undefined) return "";
  const next = place.after.find((label) => label !== "");
  if (next === undefined) {
    return formatHeadingLabel(row, previous, { ...reading, main: reading.main + 1, inserted: 0 });
  }
  const candidate = { ...reading, inserted: reading.inserted + 1 };
  const following = readHeadingNumber(row, next);
  if (following !== undefined && compareReadings(candidate, following) >= 0) return "";
  return formatHeadingLabel(row, previous, candidate);
}

interface FormedReading {
  readonly form: ItemForm;
  readonly reading: LabelReading;
}

function formsOf(profile: Profile): ReadonlySet<ItemForm> {
  return new Set(profile.items.map(({ form }) => form));
}

// "i." is a letter after "h." and a numeral where the list began with it: the first label of the list decides.
function lastReading(labels: readonly string[], profile: Profile): FormedReading | undefined {
  const forms = formsOf(profile);
  const known = labels.filter((label) => label !== "");
  const last = known.at(-1);
  const read = last === undefined ? undefined : parseItemLabel(last, forms);
  if (read === undefined) return undefined;
  const first = parseItemLabel(known[0] ?? "", forms)?.readings.find(isFirst);
  const [fallback] = read.readings;
  const reading = read.readings.find(({ series }) => series === first?.series) ?? fallback;
  return reading === undefined ? undefined : { form: read.form, reading };
}

function readingIn(
  label: string,
  series: LabelReading["series"],
  profile: Profile,
): LabelReading | undefined {
  return parseItemLabel(label, formsOf(profile))?.readings.find(
    (reading) => reading.series === series,
  );
}

/** The first label of a form: "(1)", "a.", "1)". */
export function firstLabel(form: ItemForm): string {
  return formatLabel(form, {
    series: /1/u.test(form) ? "number" : "letter",
    main: 1,
    inserted: 0,
  });
}

/** The form of a label, where the profile has one for it. */
export function formOf(label: string, profile: Profile): ItemForm | undefined {
  return parseItemLabel(label, formsOf(profile))?.form;
}

/** The row of the items that are paragraphs of an article, such as "(1)". */
export function paragraphRow(profile: Profile): ItemRow | undefined {
  return profile.items.find(({ inArticle }) => inArticle === "paragraph");
}

/**
 * The form of a list inside units with these forms, outermost first (Annex II point 87): numbers and letters alternate,
 * and no form is used twice on the way: "(1)" > "a." > "1." > "a)" > "1)"; in definitions "1." > "a.".
 */
export function innerForm(outer: readonly ItemForm[], profile: Profile): ItemForm | undefined {
  const numbered = /1/u.test(outer.at(-1) ?? "1");
  return profile.items.find(
    ({ form, inArticle }) =>
      inArticle === "point" && /1/u.test(form) !== numbered && !outer.includes(form),
  )?.form;
}

/** The same place in the series written in another form: "(2a)" in form "a." is "b1.", undefined where the label has no number. */
export function inForm(label: string, form: ItemForm, profile: Profile): string | undefined {
  const reading = parseItemLabel(label, formsOf(profile))?.readings[0];
  if (reading === undefined) return undefined;
  return formatLabel(form, { ...reading, series: /1/u.test(form) ? "number" : "letter" });
}

/** The plain label after one, of an item or a heading: "(2)" gives "(3)", "Pasal 5A" "Pasal 6"; undefined where it has no number. */
export function plainNext(label: string, profile: Profile): string | undefined {
  const found = lastReading([label], profile);
  if (found !== undefined) return labelAfter(found.form, found.reading);
  const heading = headingReading(label, profile);
  return heading === undefined
    ? undefined
    : formatHeadingLabel(heading.row, label, {
        ...heading.reading,
        main: heading.reading.main + 1,
        inserted: 0,
      });
}

/** So many plain labels in the form of an example, from the first on; undefined where the example has no number. */
export function plainSeries(
  example: string,
  count: number,
  profile: Profile,
): readonly string[] | undefined {
  const first = firstLike(example, profile);
  if (first === undefined) return undefined;
  const labels = [first];
  while (labels.length < count) {
    const next = plainNext(labels.at(-1) ?? "", profile);
    if (next === undefined) return undefined;
    labels.push(next);
  }
  return labels;
}

function firstLike(example: string, profile: Profile): string | undefined {
  const form = formOf(example, profile);
  if (form !== undefined) return firstLabel(form);
  const heading = headingReading(example, profile);
  return heading === undefined
    ? undefined
    : formatHeadingLabel(heading.row, example, { ...heading.reading, main: 1, inserted: 0 });
}

/** Whether a label comes after another of its series; undefined where one of them has no number. */
export function comesAfter(label: string, other: string, profile: Profile): boolean | undefined {
  const [later, earlier] = [readingOf(label, profile), readingOf(other, profile)];
  if (later === undefined || earlier === undefined) return undefined;
  return compareReadings(later, earlier) > 0;
}

function readingOf(label: string, profile: Profile): LabelReading | undefined {
  return lastReading([label], profile)?.reading ?? headingReading(label, profile)?.reading;
}

function headingReading(label: string, profile: Profile) {
  const row = parseHeadingLabel(label, profile)?.row;
  const reading = row === undefined ? undefined : readHeadingNumber(row, label);
  return row === undefined || reading === undefined ? undefined : { row, reading };
}
