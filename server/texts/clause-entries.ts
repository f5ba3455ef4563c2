/** The rows by which search knows the clauses of a text. */
import type { Clause } from "../../engine/document/index.ts";
import type { ClauseEntry } from "../ports/index.ts";
import { stemText } from "../search/stems.ts";
import { identityOf } from "./parse.ts";

/** The labels on the way to each clause, outermost first, its own last, by address. */
export function labelPaths(clauses: readonly Clause[]): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, readonly string[]>();
  for (const { eid, parent, label } of clauses) {
    const above = parent === null ? [] : (paths.get(parent) ?? []);
    paths.set(eid, label === "" ? above : [...above, label]);
  }
  return paths;
}

/** A row for each clause, in document order. */
export function clauseEntries(clauses: readonly Clause[]): readonly ClauseEntry[] {
  const paths = labelPaths(clauses);
  return clauses.map(({ eid, wid, label, kind, ownText, ownTitle }) => {
    const stems = stemText(`${label} ${ownText}`);
    const path = paths.get(eid) ?? [];
    return {
      eid,
      wid: identityOf({ wid, eid }),
      label,
      kind,
      path,
      title: ownTitle,
      text: ownText,
      stems,
    };
  });
}
