/** The name of a clause among its fellows: "Pasal 13 ayat (1a)". */
import type { Clause } from "../../engine/document/index.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { citeLabels } from "../components/citation.ts";

/** Names clauses of one text. */
export type NameClause = (clause: Clause) => string;

/** A function that names the clauses of a text; a clause without any label is named by `nameless`. */
export function clauseNames(
  clauses: readonly Clause[],
  profile: Profile,
  nameless: (clause: Clause) => string,
): NameClause {
  const byEid = new Map(clauses.map((clause) => [clause.eid, clause]));
  const labelsOf = (clause: Clause): readonly string[] => {
    const parent = clause.parent === null ? undefined : byEid.get(clause.parent);
    return [...(parent === undefined ? [] : labelsOf(parent)), clause.label];
  };
  return (clause) => citeLabels(labelsOf(clause), profile) || nameless(clause);
}
