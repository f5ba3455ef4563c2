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
    const isOutermost = clause.kind === "article" || clause.kind === "container";
    // A note names the unit it explains; what holds all notes is named before it.
    const outer = parent === undefined || isOutermost ? [] : labelsOf(parent);
    return clause.label === "" ? outer : [...outer, clause.label];
  };
  return (clause) => {
    const labels = labelsOf(clause);
    return labels.length === 0 ? nameless(clause) : citeLabels(labels, profile.id);
  };
}
