/** A day as people write it: "2 Januari 2026", "2 January 2026"; never ambiguous figures. */
import type { Language } from "./language.ts";
import { dayShape } from "./records/value.ts";

export const LOCALES: { readonly [Key in Language]: string } = { id: "id-ID", en: "en-GB" };

/** A day (`YYYY-MM-DD`) in words; what is none, as it stands. */
export function dayText(day: string, language: Language): string {
  if (!dayShape.safeParse(day).success) return day;
  // A day of the calendar is no moment: it is the same in every time zone.
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  return format.format(new Date(day));
}
