/** Labels of headings: which row of a profile a heading belongs to, its number, and what follows it. */
import type { HeadingRow, Numbering, Profile } from "../../schemas/profiles/index.ts";
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
  for (const row of profile.headings) {
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
  return numbering === "ordinal-id" ? String(parseOrdinal(main) ?? parseRoman(main) ?? main) : main;
}

/** The place of a heading's number in its series, or undefined where the number is not understood. */
export function readHeadingNumber(row: HeadingRow, label: string): LabelReading | undefined {
  const found = row.label.exec(label);
  if (found === null) return undefined;
  const [, main = "", suffix = ""] = found;
  const inserted = [...suffix.toUpperCase()].reduce(
    (value, sign) => value * 26 + sign.charCodeAt(0) - 64,
    0,
  );
  if (SOLE.test(main)) return { series: "number", main: 1, inserted: 0 };
  const series = row.numbering === "roman" ? "roman" : "number";
  if (/^[0-9]+$/u.test(main)) return { series, main: Number(main), inserted };
  const roman = parseRoman(main);
  if (roman !== undefined) return { series: "roman", main: roman, inserted };
  const ordinal = parseOrdinal(main);
  return ordinal === undefined ? undefined : { series: "number", main: ordinal, inserted };
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
