/** Labels of headings: which row of a profile a heading belongs to, its number, and what follows it. */
import {
  DESIGNATED_ORDINALS,
  DESIGNATIONS,
  type HeadingRow,
  LATIN_INSERTIONS,
  type Numbering,
  type Profile,
} from "../../schemas/profiles/index.ts";
import type { LabelReading } from "./labels.ts";
import { formatOrdinal, formatRoman, parseOrdinal, parseRoman } from "./numerals.ts";

export interface HeadingLabel {
  readonly row: HeadingRow;
  /** The label to the letter, as it stands in the heading. */
  readonly text: string;
  /** The number as an eId has it: "2A" for "Bagian Kedua A". */
  readonly number: string;
  /** The title: what follows the label and one blank, to the letter. */
  readonly rest: string;
}

/** The label that a heading opens with, or undefined where the profile knows none. */
export function parseHeadingLabel(heading: string, profile: Profile): HeadingLabel | undefined {
  return firstMatch(heading, profile.headings);
}

/**
 * The label of a container or an article: by the profile, and where it does not know it, by what other countries call their units.
 *
 * So the number of "Artículo 2º" is 2 in the text of any country. A word that no row knows is left to the caller.
 */
export function parseUnitLabel(
  label: string,
  kind: HeadingRow["kind"],
  profile: Profile,
): HeadingLabel | undefined {
  const isOfKind = (row: HeadingRow): boolean => row.kind === kind;
  const known = firstMatch(label, profile.headings.filter(isOfKind));
  if (known !== undefined) return known;
  const found = firstMatch(label, DESIGNATIONS.filter(isOfKind));
  return found?.rest === "" ? found : undefined;
}

function firstMatch(heading: string, rows: readonly HeadingRow[]): HeadingLabel | undefined {
  for (const row of rows) {
    const found = row.label.exec(heading);
    if (found === null) continue;
    const [text, main = "", inserted = ""] = found;
    const number = eidNumber(row.numbering, main) + inserted;
    return { row, text, number, rest: heading.slice(text.length).replace(/^[ \t]/u, "") };
  }
  return undefined;
}

/** What an article without a number is called: the only one of its act, so the first. */
const SOLE = /^(?:tunggal|satu-satunya pasal)$/iu;

function eidNumber(numbering: Numbering, main: string): string {
  if (SOLE.test(main)) return "1";
  if (numbering === "roman" && /^\d+$/u.test(main)) return formatRoman(Number(main));
  if (numbering === "ordinal-id") return String(parseOrdinal(main) ?? parseRoman(main) ?? main);
  const ordinal = DESIGNATED_ORDINALS.get(main.toLowerCase());
  return ordinal === undefined ? bareNumber(main) : String(ordinal);
}

/** A number as an eId can hold it: "L. 121-3" is "L121.3", so that 12-1 is not taken for 121. */
export function bareNumber(number: string): string {
  return number
    .replace(/(?<=[0-9])[-.](?=[0-9])/gu, ".")
    .replace(/[^A-Za-z0-9.]|\.(?![0-9])|(?<![0-9])\./gu, "");
}

/** The place of a heading's number in its series, or undefined where the number is not understood. */
export function readHeadingNumber(row: HeadingRow, label: string): LabelReading | undefined {
  const found = row.label.exec(label);
  if (found === null) return undefined;
  const [, main = "", suffix = ""] = found;
  const inserted = insertionOf(suffix);
  if (SOLE.test(main)) return { series: "number", main: 1, inserted: 0 };
  const series = row.numbering === "roman" ? "roman" : "number";
  if (/^[0-9]+$/u.test(main)) return { series, main: Number(main), inserted };
  const roman = parseRoman(main);
  if (roman !== undefined) return { series: "roman", main: roman, inserted };
  const ordinal = parseOrdinal(main) ?? DESIGNATED_ORDINALS.get(main.toLowerCase());
  return ordinal === undefined ? undefined : { series: "number", main: ordinal, inserted };
}

/** "A" and "bis" are the first insertion behind a number. */
function insertionOf(suffix: string): number {
  const latin = LATIN_INSERTIONS.indexOf(suffix);
  if (latin !== -1) return latin + 1;
  return [...suffix.toUpperCase()].reduce((value, sign) => value * 26 + sign.charCodeAt(0) - 64, 0);
}

/** The heading label at a place in the series, in the words of an example: "Pasal 5" at 5, insertion 1 is "Pasal 5A". */
export function formatHeadingLabel(
  row: HeadingRow,
  example: string,
  reading: LabelReading,
): string {
  const found = row.label.exec(example);
  const main = found?.[1] ?? "";
  const word = example.slice(0, example.indexOf(main));
  const suffix = reading.inserted === 0 ? "" : String.fromCharCode(64 + reading.inserted);
  // The mark that ends the label of a dictum: "KEDUA :".
  const mark = / ?:$/u.exec(found?.[0] ?? "")?.[0] ?? "";
  if (row.numbering === "ordinal-id" && !/^\d/u.test(main) && parseRoman(main) === undefined) {
    const ordinal = formatOrdinal(reading.main);
    return `${word}${main === main.toUpperCase() ? ordinal.toUpperCase() : ordinal}${suffix === "" ? "" : ` ${suffix}`}${mark}`;
  }
  const isRoman = reading.series === "roman" && !/^\d/u.test(main);
  return `${word}${isRoman ? formatRoman(reading.main) : reading.main}${suffix}`;
}
