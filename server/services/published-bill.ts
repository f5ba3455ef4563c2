/** The bill of a target, for its publication. */
import { billBaseOf, draftBill } from "../../engine/amend/index.ts";
import { waitingClauses } from "../../engine/currency/index.ts";
import { writeDialect } from "../../engine/dialect/index.ts";
import { isBlank } from "../../engine/document/index.ts";
import { proveBill } from "../../engine/proof/index.ts";
import type { PublishedBill } from "../../engine/publish/index.ts";
import { messageOf } from "../../schemas/message.ts";
import type { Language } from "../../schemas/problem.ts";
import { ENGINE_VERSION } from "../engine-version.ts";
import type { ComparableText } from "./read-ref.ts";

/** The bill that turns one text into the other, with its certificate where it is proven; null where nothing has a form. */
export function publishedBill(
  before: ComparableText,
  after: ComparableText,
  language: Language,
): PublishedBill | null {
  const { profile } = before;
  if (isBlank(before.document)) return newBill(after);
  const { facts } = before.about;
  const { base } = billBaseOf(before.document, facts);
  const waiting = waitingClauses(facts);
  const drafted = draftBill(before.document, after.document, { profile, base, waiting });
  if (!drafted.ok) return null;
  const proof = proveBill({
    before: before.document,
    after: after.document,
    drafted: drafted.value,
    profile,
    base,
    engine: ENGINE_VERSION,
  });
  const { bill, refused } = drafted.value;
  if (proof.ok)
    return {
      kind: "amending",
      document: bill,
      body: proof.value.bill,
      certificate: `${JSON.stringify(proof.value.certificate, null, 2)}\n`,
      reasons: proof.value.remarks
        .filter(({ code }) => code === "proof/restored")
        .map((told) => messageOf(told, language)),
    };
  const reasons = refused.length > 0 ? refused : [proof.problem];
  return {
    kind: "amending",
    document: bill,
    body: writeDialect(bill, profile),
    certificate: null,
    reasons: reasons.map((reason) => messageOf(reason, language)),
  };
}

// What amends nothing has nothing to prove: its text is the bill.
function newBill({ document, profile }: ComparableText): PublishedBill {
  const body = writeDialect(document, profile);
  return { kind: "new", document, body, certificate: null, reasons: [] };
}
