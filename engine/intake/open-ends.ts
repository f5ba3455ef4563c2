/**
 * Finds units whose text is not whole: an article that ends in the middle of a sentence, a note without words. Pages are missing
 * there, or what stands behind it was not recognised and runs on.
 *
 *     … mulai berlaku pada tanggal          "diundangkan." was read elsewhere, or not at all
 *     … ditetapkan oleh Menteri. Paragraf 2 the heading of a container was not recognised
 *
 * Measured: 55 of 6,441 articles of official prints end so, and of those that were looked at all but amounts in a list and
 * slips of the print lacked something or had something behind them that is no part of them.
 */
import type { LegalDocument } from "../../schemas/document.ts";
import { type Problem, problem } from "../../schemas/problem.ts";
import type { Clause } from "../document/index.ts";

/** How a text ends; an amount of money ends in ",-". */
const ENDED = /[.;:!?…]["”’'»)\]]*$|["”’)\]]$|[.,]\s?[-–=]{1,2}$/u;
/** A message quotes the last signs of a text. */
const MAX_QUOTED = 60;

/** A problem for each article of the body that ends in the middle of a sentence, and for each note without words. */
export function tellOpenEnds(clauses: readonly Clause[]): readonly Problem[] {
  return clauses.flatMap((clause) => {
    const at = { kind: "clause", eid: clause.eid } as const;
    if (clause.kind === "note" && clause.node.textContent.trim() === "")
      return [problem("intake/empty-note", { label: clause.label }, at)];
    if (clause.kind !== "article" || clause.node.lastChild?.type.name === "table") return [];
    const text = lastText(clause.node);
    if (text === "" || ENDED.test(text.slice(-9))) return [];
    const end = text.slice(-MAX_QUOTED);
    return [problem("intake/text-breaks-off", { label: clause.label, end }, at)];
  });
}

// The last text of a unit; that of all of them together takes as long as reading.
function lastText(unit: LegalDocument): string {
  let last = unit;
  while (!last.isTextblock && last.lastChild !== null) last = last.lastChild;
  return last.textContent.trim();
}

/** What a law consists of; a text of some length without any was not recognised. */
const UNITS: ReadonlySet<string> = new Set(["article", "container", "note", "paragraph", "point"]);
const MIN_LINES = 6;

/** A problem where a text of some length has no unit: it may be of another country, or set as no law is. */
export function tellNoUnits(source: string, clauses: readonly Clause[]): readonly Problem[] {
  if (clauses.some(({ kind }) => UNITS.has(kind))) return [];
  const lines = source.split("\n").filter((line) => line.trim() !== "").length;
  return lines < MIN_LINES ? [] : [problem("intake/no-units", { lines })];
}
