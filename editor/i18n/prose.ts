/** Prose that is kept in both languages of the interface. */
import type { Language } from "../../schemas/problem.ts";

/** The text in the language of the interface, or in the other one where it was not written. */
export function proseIn(
  prose: { readonly id: string; readonly en: string },
  language: Language,
): string {
  const other = language === "id" ? prose.en : prose.id;
  return prose[language] === "" ? other : prose[language];
}
