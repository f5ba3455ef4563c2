/** The day of the calendar where the program runs. */

/** The day of a moment: who asks in the evening gets the same day as in the morning. */
export function calendarDay(moment: Date): string {
  const parts = [moment.getMonth() + 1, moment.getDate()].map((part) =>
    String(part).padStart(2, "0"),
  );
  return [String(moment.getFullYear()).padStart(4, "0"), ...parts].join("-");
}
