/** Days of the calendar as texts name them ("31 Desember 2024"), and those among them that there are not. */
import { months } from "../id/months.ts";

const DAY = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(\d{1,2})\s+(${months.join("|")})\s+(\d{4})(?!\p{N})`,
  "giu",
);

interface NamedDay {
  /** To the letter. */
  readonly day: string;
  /** Where it begins in the text. */
  readonly at: number;
}

/** The days that a text names and no calendar has, such as "31 Februari 2024". */
export function impossibleDays(text: string): readonly NamedDay[] {
  return [...text.matchAll(DAY)].flatMap(({ 0: words, 1: day, 2: month = "", 3: year, index }) => {
    const time = new Date(Date.UTC(Number(year), months.indexOf(month.toLowerCase()), Number(day)));
    return time.getUTCDate() === Number(day) ? [] : [{ day: words, at: index }];
  });
}
