/** The Markdown of what was recovered, and what it says after a person changed it, with the units it came from. */
import { carryWids } from "../../../../engine/align/index.ts";
import { readDialect, writeDialect } from "../../../../engine/dialect/index.ts";
import { addressClauses, type Clause } from "../../../../engine/document/index.ts";
import type { LegalDocument } from "../../../../schemas/document.ts";
import type { Problem } from "../../../../schemas/problem.ts";
import type { Profile } from "../../../../schemas/profiles/index.ts";
import type { MarkdownProblem, ReadMarkdown } from "./messages.ts";

/** What was recovered: units carry the address that the account knows them by as their `wid`. */
export interface Recovered {
  readonly document: LegalDocument;
  readonly profile: Profile;
  /** The line of the file at which each unit begins. */
  readonly starts: ReadonlyMap<string, number>;
}

/** The Markdown of what was recovered. */
export function recoveredSource({ document, profile }: Recovered): string {
  return writeDialect(document, profile);
}

/** What a Markdown says; its units are those of the recovered document that they continue. Never throws. */
export function readRecovered(recovered: Recovered, source: string): ReadMarkdown {
  const { document: known, profile, starts } = recovered;
  const read = readDialect(source, { profile });
  let typed = 0;
  const mint = () => {
    typed += 1;
    return `${TYPED}${typed}`;
  };
  const document = carryWids(known, read.document, profile, mint);
  const clauses = addressClauses(document, profile);
  const lines = clauses.map(({ eid }): [string, number] => [eid, read.lines.get(eid) ?? 1]);
  const byLine = lines.toSorted(([, first], [, second]) => first - second);
  const byEid = new Map<string, Clause>(clauses.map((clause) => [clause.eid, clause]));
  const problems = read.problems.map((problem) =>
    placeProblem(problem, { byLine, byEid, lines: new Map(lines), starts }),
  );
  return { source, document: document.toJSON(), problems, lines };
}

/** How the identity of a unit begins that the file does not hold; no address has a colon. */
const TYPED = "typed:";

/** The unit of the file that a clause continues; null for one that was typed. */
export function unitOf({ wid, eid }: Pick<Clause, "wid" | "eid">): string | null {
  if (wid === "") return eid;
  return wid.startsWith(TYPED) ? null : wid;
}

interface Places {
  readonly byLine: readonly (readonly [string, number])[];
  readonly byEid: ReadonlyMap<string, Clause>;
  readonly lines: ReadonlyMap<string, number>;
  readonly starts: ReadonlyMap<string, number>;
}

function placeProblem(problem: Problem, { byLine, byEid, lines, starts }: Places): MarkdownProblem {
  const { at } = problem;
  const line = at?.kind === "source" ? at.line : (lines.get(at?.eid ?? "") ?? 1);
  const eid = at?.kind === "clause" ? at.eid : byLine.findLast(([, start]) => start <= line)?.[0];
  const clause = byEid.get(eid ?? "");
  const unit = clause === undefined ? null : unitOf(clause);
  return { problem, line, unit, sourceLine: unit === null ? null : (starts.get(unit) ?? null) };
}
