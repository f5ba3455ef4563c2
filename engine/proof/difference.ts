/** The clause at which two documents part. */
import type { LegalDocument } from "../../schemas/document.ts";
import type { Problem } from "../../schemas/problem.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { addressClauses, withoutWids } from "../document/index.ts";

/** Where two documents differ first, as a name for people and as a place in the second. */
export interface Difference {
  readonly clause: string;
  readonly at: Problem["at"];
}

/** The first clause of `expected` that `found` has otherwise or not at all; the end where only `found` goes on. */
export function firstDifference(
  found: LegalDocument,
  expected: LegalDocument,
  profile: Profile,
): Difference {
  const position = withoutWids(expected).content.findDiffStart(withoutWids(found).content);
  const clauses = addressClauses(expected, profile);
  const last = clauses.findLast((clause) => position !== null && clause.position <= position);
  const clause = last?.eid ?? "";
  return { clause, at: last === undefined ? null : { kind: "clause", eid: last.eid } };
}
