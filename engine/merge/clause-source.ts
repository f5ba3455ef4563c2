/** The Markdown of one clause of a document. */
import type { LegalDocument } from "../../schemas/document.ts";
import type { Eid } from "../../schemas/eid.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { readDialect, writeDialect } from "../dialect/index.ts";
import { addressClauses, type Clause } from "../document/index.ts";

/** Where a clause stands in the canonical lines of its document. */
interface ClauseLines {
  readonly lines: readonly string[];
  /** The first line of the clause, from 0, and the one behind its last. */
  readonly from: number;
  readonly to: number;
}

/**
 * The lines of each clause of a document that the dialect can spell. A clause has all lines from its own to the next clause
 * that is not in it; undefined where the document has no such clause.
 */
export function clauseLinesOf(
  document: LegalDocument,
  profile: Profile,
): (eid: Eid) => ClauseLines | undefined {
  const source = writeDialect(document, profile);
  const lines = source.split("\n");
  const starts = readDialect(source, { profile }).lines;
  const clauses = addressClauses(document, profile);
  const places = new Map(clauses.map((clause, at) => [clause.eid, { clause, at }]));
  return (eid) => {
    const place = places.get(eid);
    const start = starts.get(eid);
    if (place === undefined || start === undefined) return undefined;
    const next = clauses
      .slice(place.at + 1)
      .find((one) => one.position >= endOf(place.clause) && starts.has(one.eid));
    const end = next === undefined ? undefined : starts.get(next.eid);
    return { lines, from: start - 1, to: end === undefined ? lines.length : end - 1 };
  };
}

/** The same as text, for null that of the whole document; null where there is no such clause. */
export function clauseSourceOf(
  document: LegalDocument,
  profile: Profile,
): (eid: Eid | null) => string | null {
  const linesOf = clauseLinesOf(document, profile);
  return (eid) => {
    if (eid === null) return writeDialect(document, profile);
    const found = linesOf(eid);
    return found === undefined ? null : found.lines.slice(found.from, found.to).join("\n").trim();
  };
}

function endOf({ position, node }: Clause): number {
  return position + node.nodeSize;
}
