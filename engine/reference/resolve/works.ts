/** Addresses inside works that are not at hand: as deep as labels alone tell them. */

import type { Profile } from "../../../schemas/profiles/index.ts";
import type { PathStep } from "../../../schemas/reference.ts";
import { type Grammar, unitOf } from "../grammar.ts";

// A letter between figures was read for a figure, or a small one behind them: "2O2", "7l". "28I" is a label.
const DAMAGED_ARTICLE = /^\d+(?:[OolIL]+\d|[lo]$)/u;
const PARAGRAPH = /^\d+[A-Za-z]?$/u;

/** Whether a step has a number that cannot be right: "Pasal 2O2", "ayat (21". */
export function isDamagedStep({ role, number, pointing }: PathStep, grammar: Grammar): boolean {
  if (pointing !== "number") return false;
  const level = unitOf(grammar, role)?.level;
  return level === "article"
    ? DAMAGED_ARTICLE.test(number)
    : level === "paragraph" && !PARAGRAPH.test(number);
}

/** Where the explanation of an act stands: in a component of its own, the first that is attached. */
const EXPLANATION = "!penjelasan";

/**
 * `art_27__para_3` for "Pasal 27 ayat (3)"; the empty text where labels do not tell the address. A note is one of the
 * explanation: `!penjelasan~att_1__art_27`.
 *
 * Points are left off: in which of an article's lists a point stands is known only from the text.
 */
export function portionOf(path: readonly PathStep[], grammar: Grammar, profile: Profile): string {
  const [first, second] = path;
  if (first !== undefined && unitOf(grammar, first.role)?.level === "explanation") {
    const explained = portionOf(path.slice(1), grammar, profile);
    return explained === "" ? EXPLANATION : `${EXPLANATION}~att_1__${explained}`;
  }
  if (first === undefined || first.pointing !== "number") return "";
  if (unitOf(grammar, first.role)?.level !== "article") return "";
  const articles = profile.headings.filter(({ kind }) => kind === "article");
  const row = articles.find(({ role }) => role === first.role) ?? articles[0];
  const article = `${row?.prefix ?? "art"}_${first.number}`;
  const isParagraph =
    second !== undefined &&
    second.pointing === "number" &&
    unitOf(grammar, second.role)?.level === "paragraph" &&
    PARAGRAPH.test(second.number);
  return isParagraph ? `${article}__para_${second.number}` : article;
}

/** Whether a work is of a later year than a day. */
export function isTooLate(work: string, date: string): boolean {
  const year = /\/(\d{4})(?=\/|$)/u.exec(work)?.[1];
  return year !== undefined && year > date.slice(0, 4);
}
