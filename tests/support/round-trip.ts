/** An edit of an act carried through: drafted, printed, read back, applied, compared. */
import { billBaseOf, draftBill } from "../../engine/amend/index.ts";
import { readDialect, writeDialect } from "../../engine/dialect/index.ts";
import { equalDocuments } from "../../engine/document/index.ts";
import { type Proof, proveBill } from "../../engine/proof/index.ts";
import type { BillBase } from "../../schemas/bill.ts";
import type { LegalDocument } from "../../schemas/document.ts";
import type { Facts } from "../../schemas/facts.ts";
import type { BillFrame } from "../../schemas/frame.ts";
import type { Problem } from "../../schemas/problem.ts";
import { profiles } from "../../schemas/profiles/index.ts";

const { id: profile } = profiles;

/** What came of an edit. */
export type RoundTrip =
  | { readonly kind: "same" }
  | {
      readonly kind: "proven";
      readonly proof: Proof;
      readonly result: LegalDocument;
      readonly sentences: readonly string[];
    }
  | {
      readonly kind: "refused";
      readonly problems: readonly Problem[];
      readonly by: "draft" | "proof";
    };

/** The text as the dialect has it: what a drafter's file would say. */
export function asPrinted(document: LegalDocument): LegalDocument {
  return readDialect(writeDialect(document, profile), { profile }).document;
}

/** The whole way from an edit to its proof. */
export function roundTrip(
  before: LegalDocument,
  after: LegalDocument,
  base: BillBase = billBaseOf(before, null as Facts | null).base,
  frame?: BillFrame,
): RoundTrip {
  if (equalDocuments(before, after)) return { kind: "same" };
  const drafted = draftBill(before, after, { profile, base, frame });
  if (!drafted.ok) return { kind: "refused", problems: [drafted.problem], by: "draft" };
  if (drafted.value.refused.length > 0)
    return { kind: "refused", problems: drafted.value.refused, by: "draft" };
  const proof = proveBill({
    before,
    after,
    drafted: drafted.value,
    profile,
    base,
    frame,
    engine: "test",
  });
  if (!proof.ok) return { kind: "refused", problems: [proof.problem], by: "proof" };
  const result = readDialect(proof.value.result, { profile }).document;
  const sentences = drafted.value.instructions.map(({ text }) => text);
  return { kind: "proven", proof: proof.value, result, sentences };
}
