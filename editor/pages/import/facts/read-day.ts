/** A day as people write it. */

/** Months in Indonesian and English; many begin with the same letters, none means another in the other language. */
const MONTHS: readonly (readonly string[])[] = [
  ["januari", "january", "jan"],
  ["februari", "february", "pebruari", "feb", "peb"],
  ["maret", "march", "mar"],
  ["april", "apr"],
  ["mei", "may"],
  ["juni", "june", "jun"],
  ["juli", "july", "jul"],
  ["agustus", "august", "agu", "agt", "ags", "aug"],
  ["september", "sep", "sept"],
  ["oktober", "october", "okt", "oct"],
  ["november", "nopember", "nov", "nop"],
  ["desember", "december", "des", "dec"],
];

/** The calendar date of `19 April 2007` or `2007-04-19`; empty where there is no such day. Figures alone are not read: `04/05/2007` is two days. */
export function readDay(text: string): string {
  const written = /^(\d{1,2})\s+(\p{L}+)\.?\s+(\d{4})$/u.exec(text.trim());
  if (written === null) return isDay(text.trim()) ? text.trim() : "";
  const [, day = "", name = "", year = ""] = written;
  const month = MONTHS.findIndex((names) => names.includes(name.toLowerCase())) + 1;
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
