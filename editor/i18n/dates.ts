/** Dates as people write them: "2 Januari 2026", "2 January 2026"; never ambiguous figures. */
import { dayText as calendarText, LOCALES } from "../../schemas/day-text.ts";
import type { Language } from "../../schemas/problem.ts";
import { dayShape } from "../../schemas/records/value.ts";
import { useLanguage } from "./index.ts";

const NO_DAY: { readonly [Key in Language]: string } = {
  id: "bukan tanggal",
  en: "no such date",
};

/** A calendar date (`YYYY-MM-DD`) or a moment (ISO 8601) as a day in words; what is neither, as it is with a remark. */
export function dayText(date: string, language: Language): string {
  const calendar = /^\d{4}-\d{2}-\d{2}$/u.test(date);
  // Records of older programs have dates that are none; 30 February would be drawn as a day of March.
  if (calendar ? !dayShape.safeParse(date).success : Number.isNaN(Date.parse(date)))
    return `${date} (${NO_DAY[language]})`;
  if (calendar) return calendarText(date, language);
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    day: "numeric",
    month: "long",
    year: "numeric",
  });
  return format.format(new Date(date));
}

/** The time of day of a moment, `10:42`, as the person's clock shows it; nothing where it is no moment. */
function timeText(moment: string): string {
  if (Number.isNaN(Date.parse(moment))) return "";
  const format = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
  return format.format(new Date(moment));
}

/** Functions that write dates and numbers in the language of the interface. */
export function useDates() {
  const language = useLanguage();
  return {
    day: (date: string) => dayText(date, language),
    time: timeText,
    moment: (moment: string) =>
      [dayText(moment, language), timeText(moment)].filter((said) => said !== "").join(", "),
    number: (value: number) => new Intl.NumberFormat(LOCALES[language]).format(value),
  };
}
