/** What the end of one line and the beginning of the next say about each other. */
import type { Profile } from "../../schemas/profiles/index.ts";
import { jointSource } from "../wording/read/index.ts";

/** A line that can be the last of a text; an amount of money ends in ",-" or ".-". */
const COMPLETE = new RegExp(
  `[.,][-–=]{1,2}\\.?$|[.;:!?][)”"’']*$|[;,.]\\s*(?:${jointSource})[.,;]?$`,
  "u",
);
const LINKS = new RegExp(
  `(?:^|\\s)(?:${jointSource}|sampai dengan|s\\.d\\.|dengan|dalam|pada|jo\\.?|juncto)$|,$|[-/]$`,
  "iu",
);

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

/** Whether a text ends in a comma that parts items, and not labels: "1. Salatiga," but not "pada ayat (1),". */
export function endsInComma(text: string, profile: Profile): boolean {
  if (!text.endsWith(",")) return false;
  const end = text.slice(-END);
  return !goesOn(end.slice(0, Math.max(0, end.lastIndexOf(" "))).trimEnd(), profile);
}

/** Abbreviations that a number or a letter follows: "No. 5", "Rp. 20", "jo. 3", "f. 20,-" in guilders. */
const ABBREVIATED =
  /(?:^|[\s(])(?:Nos?|Nrs?|nos?|nrs?|Rp|[Jj]o|tgl|[Hh]al|hlm|[Pp]s|[Pp]as|[Ss]tbl?|Sld|ad|dsb|f|c|q|a|n|u|b|s|d)\.$/u;

/** Whether a full stop at the end of a text belongs to an abbreviation that goes on. */
export function endsInAbbreviation(text: string): boolean {
  return ABBREVIATED.test(text.slice(-END));
}

/** Whether a label such as "70)" closes a bracket that the text before it has opened. */
export function closesBracket(before: string, label: string): boolean {
  if (!/^[^\s()]{1,6}\)/u.test(label)) return false;
  return before.lastIndexOf("(") > before.lastIndexOf(")");
}
