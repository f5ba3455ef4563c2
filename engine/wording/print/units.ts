/** How a citation writes the word of a unit. */
import { unitRows } from "../id/units.ts";

/** The word of a unit in a citation: units with a heading and annexes have a capital ("Pasal", "Bab"), items none ("ayat", "huruf"). */
export function printedUnit(role: string): string {
  const level = unitRows.find((row) => row.role === role)?.level;
  const isSmall = level === undefined || level === "paragraph" || level === "item";
  return isSmall ? role : role.charAt(0).toUpperCase() + role.slice(1);
}

/** What follows the act: its explanation or an annex, where it is not known which. */
export const ATTACHED_PART = "Penjelasan/Lampiran";
