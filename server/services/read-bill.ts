/** The bill of a saved version, as it would be published. */
import type { VersionBill } from "../../schemas/api/frame.ts";
import { done, type Outcome } from "../../schemas/outcome.ts";
import type { Problem } from "../../schemas/problem.ts";
import type { NodeJson, Said } from "../../schemas/records/index.ts";
import type { Dependencies } from "../dependencies.ts";
import { makeBill } from "./published-bill.ts";
import { readRef } from "./read-ref.ts";

const NO_BILL: VersionBill = { document: null, isProven: false, reasons: [], open: [] };

/** The bill of a version on the base and with the frame that it was saved with; without a document where it has none. */
export async function readBill(
  dependencies: Dependencies,
  id: string,
): Promise<Outcome<VersionBill>> {
  const after = await readRef(dependencies, id);
  if (!after.ok) return after;
  const { base = null, frame = null } = (await dependencies.store.versions.find(id)) ?? {};
  if (base === null) return done(NO_BILL);
  const before = await readRef(dependencies, base);
  if (!before.ok) return before;
  const made = makeBill({ before: before.value, after: after.value, frame });
  if (made === null) return done(NO_BILL);
  return done({
    document: made.document.toJSON() as NodeJson,
    isProven: made.certificate !== null,
    reasons: made.reasons.map(said),
    open: made.open.map(said),
  });
}

function said({ code, facts }: Problem): Said {
  return { code, facts: { ...facts } };
}
