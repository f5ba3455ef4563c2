/** What changed in the clause of a row besides its words. */
import { FormDetails } from "../components/form-details.tsx";
import type { ComparedNode } from "./compared-node.ts";

/** The details; those of a split stand once, with its first part. */
export function RowForm({ node: { change, after, movedTo } }: { readonly node: ComparedNode }) {
  const isElsewhere = movedTo !== null || (change?.after[0] ?? after?.eid) !== after?.eid;
  return change === null || isElsewhere ? null : <FormDetails details={change.details} />;
}
