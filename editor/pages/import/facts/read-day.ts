/** A day as people write it. */

import { monthNamed } from "../../../../engine/wording/read/index.ts";

/** The calendar date of `19 April 2007` or `2007-04-19`; empty where there is no such day. Figures alone are not read: `04/05/2007` is two days. */
export function readDay(text: string): string {
  const written = /^(\d{1,2})\s+(\p{L}+)\.?\s+(\d{4})$/u.exec(text.trim());
  if (written === null) return isDay(text.trim()) ? text.trim() : "";
  const [, day = "", name = "", year = ""] = written;
  const month = monthNamed(name) ?? 0;
  const found = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(found) ? found : "";
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  // 30 February would be read as a day of March.
  return (
    /^\d{4}-\d{2}-\d{2}$/u.test(text) &&
    !Number.isNaN(time) &&
    new Date(time).toISOString().startsWith(text)
  );
}
