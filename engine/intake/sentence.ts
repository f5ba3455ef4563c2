/** What the end of one line and the beginning of the next say about each other. */
import type { Profile } from "../../schemas/profiles/index.ts";

/** A line that can be the last of a text; an amount of money ends in ",-" or ".-". */
const COMPLETE =
  /[.,][-–=]{1,2}\.?$|[.;:!?][)”"’']*$|[;,]\s*(?:dan|atau|dan\s?\/\s?atau|serta)[.,;]?$/u;
const LINKS =
  /(?:^|\s)(?:dan|atau|dan\s?\/\s?atau|serta|sampai dengan|s\.d\.|dengan|dalam|pada|jo\.?|juncto)$|,$|[-/]$/iu;

/** Only so many signs at the end of a text are read, because every line is tested and some are very long. */
const END = 48;

/** Whether a text may end here. */
export function isComplete(text: string): boolean {
  return COMPLETE.test(text.slice(-END));
}

/** Whether a text surely goes on: it ends in a word that announces a reference or a link. */
export function goesOn(text: string, profile: Profile): boolean {
  return profile.words.beforeReference.test(text.slice(-END));
}

/** Whether a text ends in a conjunction, a preposition or a comma. */
export function endsOpen(text: string): boolean {
  return LINKS.test(text.slice(-END)) && !isComplete(text);
}

/** Whether a text announces a list or a quote. */
export function announcesList(text: string): boolean {
  return /:[)”"’']*$/u.test(text.slice(-END));
}
