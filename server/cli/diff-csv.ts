/** A comparison as a table for a spreadsheet: CSV as RFC 4180 has it, a row a change. */
import { csvLine } from "../../engine/publish/index.ts";
import type { Language } from "../../schemas/problem.ts";
import type { Compared } from "./compared-side.ts";
import { changeLines } from "./diff-lines.ts";

const COLUMNS = [
  "kind",
  "moved",
  "renumbered",
  "follows",
  "form",
  "clause",
  "before",
  "after",
  "eid_before",
  "eid_after",
  "line_before",
  "line_after",
] as const;

/** The changes with both texts of each; a change of form has what differs in the place of the texts. */
export function diffCsv(compared: Compared, language: Language): string {
  const { diff } = compared;
  const lines = changeLines(compared, language);
  const lineOf = {
    before: new Map(diff.before.clauses.map(({ eid, line }) => [eid, line])),
    after: new Map(diff.after.clauses.map(({ eid, line }) => [eid, line])),
  };
  const rows = diff.changes.map((change, index) => {
    const { name = "", form = [] } = lines[index] ?? {};
    const text = (signs: string) =>
      change.words.flatMap(([sign, words]) => (signs.includes(sign) ? [words] : [])).join("");
    const details = form.map(({ subject, before, after }) => ({
      before: `${subject}: ${before}`,
      after: `${subject}: ${after}`,
    }));
    const [before, after] = [change.before[0], change.after[0]];
    return [
      change.kind,
      String(change.moved),
      String(change.renumbered),
      String(change.follows),
      String(change.form),
      name,
      [text("=-"), ...details.map((detail) => detail.before)]
        .filter((part) => part !== "")
        .join("\n"),
      [text("=+"), ...details.map((detail) => detail.after)]
        .filter((part) => part !== "")
        .join("\n"),
      change.before.join(" "),
      change.after.join(" "),
      String((before && lineOf.before.get(before)) ?? ""),
      String((after && lineOf.after.get(after)) ?? ""),
    ];
  });
  return [COLUMNS, ...rows].map(csvLine).join("");
}
