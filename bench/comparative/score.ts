/** What a reader found in a foreign text. */
import { addressClauses, type Clause } from "../../engine/document/index.ts";
import type { IntakeResult } from "../../engine/intake/index.ts";
import type { ForeignText, Totals } from "./texts.ts";

/** The totals of a document; of schedules the articles of the body alone count, unless the whole text is a schedule. */
export function totalsOf({ document, profile }: IntakeResult, { known }: ForeignText): Totals {
  const clauses = addressClauses(document, profile);
  const own =
    known.annexes === undefined ? clauses : clauses.filter(({ eid }) => !eid.startsWith("att_"));
  const articles = own.filter(
    ({ kind, eid }) => kind === "article" && !eid.startsWith("mod_"),
  ).length;
  return {
    articles,
    ...(known.recitals === undefined
      ? {}
      : { recitals: count(clauses, ({ eid }) => /^recs__rec_\d+$/u.test(eid)) }),
    ...(known.annexes === undefined
      ? {}
      : { annexes: count(clauses, ({ kind }) => kind === "attachment") }),
  };
}

function count(clauses: readonly Clause[], holds: (clause: Clause) => boolean): number {
  return clauses.filter(holds).length;
}

/** Labels of articles that do not follow the one before, in the order of the text. */
export function unexpectedArticles({ problems }: IntakeResult): readonly string[] {
  return problems.flatMap(({ code, at, facts }) =>
    code === "dialect/unexpected-label" &&
    at?.kind === "clause" &&
    /(?:^|__)(?:art|sec)_[^_]+$/u.test(at.eid)
      ? [String((facts as { label?: string }).label)]
      : [],
  );
}

/**
 * How many paths of a flattened edition ("1.2.a") lead to the unit that they name, and those that do not.
 *
 * The edition itself is the witness: each of its paths is compared with the address that the unit got.
 */
export function scorePaths(
  source: string,
  { lines }: IntakeResult,
): { readonly right: number; readonly wrong: readonly string[] } {
  const eids = new Map<number, string>();
  for (const [eid, line] of lines) if (!eids.has(line)) eids.set(line, eid);
  let right = 0;
  const wrong: string[] = [];
  source.split("\n").forEach((text, index) => {
    if (!/^\d+[A-Z]*(?:\.[0-9A-Za-z]+)+$/u.test(text)) return;
    const eid = eids.get(index + 1) ?? "";
    const found = stepsOf(eid);
    const steps = text.split(".");
    // The address of what is quoted begins in the quote.
    const wanted = eid.startsWith("mod_") ? steps.slice(-found.length) : steps;
    if (found.join(".") === wanted.join(".")) right += 1;
    else wrong.push(text);
  });
  return { right, wrong };
}

function stepsOf(eid: string): readonly string[] {
  return eid
    .split("__")
    .filter((step) => !/^(?:att|list|mod|qstr)_/u.test(step))
    .map((step) => step.replace(/^[a-z]+_/u, "").replace(/-\d+$/u, ""));
}
