/** Dates as people write them: "2 Januari 2026", "2 January 2026"; never ambiguous figures. */
import type { Language } from "../../schemas/problem.ts";
import { useLanguage } from "./index.ts";

const LOCALES: { readonly [Key in Language]: string } = { id: "id-ID", en: "en-GB" };

/** A calendar date (`YYYY-MM-DD`) or a moment (ISO 8601) as a day in words. */
export function dayText(date: string, language: Language): string {
  // A calendar date is no moment: it is the same day in every time zone.
  const calendar = /^\d{4}-\d{2}-\d{2}$/u.test(date);
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    day: "numeric",
    month: "long",
    year: "numeric",
    ...(calendar ? { timeZone: "UTC" } : {}),
  });
  return format.format(new Date(date));
}

/** The time of day of a moment, `10:42`, as the person's clock shows it. */
export function timeText(moment: string): string {
  const format = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
  return format.format(new Date(moment));
}

/** Functions that write dates and numbers in the language of the interface. */
export function useDates() {
  const language = useLanguage();
  return {
    day: (date: string) => dayText(date, language),
    time: timeText,
    moment: (moment: string) => `${dayText(moment, language)}, ${timeText(moment)}`,
    number: (value: number) => new Intl.NumberFormat(LOCALES[language]).format(value),
  };
}
