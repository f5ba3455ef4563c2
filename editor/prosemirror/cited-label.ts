/** A label as a citation names it: "(2)" is "ayat (2)", "a." is "huruf a", "Pasal 5" is itself. */
import type { Profile } from "../../schemas/profiles/index.ts";
import { formOf } from "./labels.ts";

/** The label with the word that its country has for the unit; a label of another form stays as it is. */
export function citedLabel(label: string, profile: Profile): string {
  const form = formOf(label, profile);
  const row = profile.items.find((item) => item.form === form);
  return row === undefined ? label : `${row.role} ${label.replace(/\.$/u, "")}`;
}
