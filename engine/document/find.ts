/** Finding a unit by its address. */
import type { LegalDocument } from "../../schemas/document.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { addressClauses, type Clause } from "./address.ts";

/** The unit at an address, or undefined where the document has none there. Walks the document: keep the clauses where many are asked for. */
export function findClause(
  document: LegalDocument,
  profile: Profile,
  eid: string,
): Clause | undefined {
  return addressClauses(document, profile).find((clause) => clause.eid === eid);
}
