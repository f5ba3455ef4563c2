/** The rows by which search knows the clauses of a text. */
import type { Clause } from "../../engine/document/index.ts";
import type { ClauseEntry } from "../ports.ts";
import { stemText } from "../search/stems.ts";
import { identityOf } from "./parse.ts";

/** A row for each clause, in document order. */
export function clauseEntries(clauses: readonly Clause[]): readonly ClauseEntry[] {
  const paths = new Map<string, readonly string[]>();
  return clauses.map(({ eid, wid, label, kind, parent, ownText, ownTitle }) => {
    const above = parent === null ? [] : (paths.get(parent) ?? []);
    const path = label === "" ? above : [...above, label];
    paths.set(eid, path);
    const stems = stemText(`${label} ${ownText}`);
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
