/** The clauses that are law by themselves: what stands in the body, and not in the preamble, the explanation or an annex. */
import type { Eid } from "../../schemas/eid.ts";
import type { Clause } from "./address.ts";

/** The clauses inside the body, in document order, those that an instruction quotes among them. */
export function bodyClauses(clauses: readonly Clause[]): readonly Clause[] {
  const inBody = new Set<Eid>();
  return clauses.filter(({ eid, kind, parent }) => {
    const isIn = kind === "body" || (parent !== null && inBody.has(parent));
    if (isIn) inBody.add(eid);
    return isIn && kind !== "body";
  });
}
