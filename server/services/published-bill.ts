/** The bill of a target, for its publication and for who asks what is open in it. */
import { billBaseOf, draftBill } from "../../engine/amend/index.ts";
import { waitingClauses } from "../../engine/currency/index.ts";
import { writeDialect } from "../../engine/dialect/index.ts";
import { isBlank } from "../../engine/document/index.ts";
import { openPlaces, proveBill } from "../../engine/proof/index.ts";
import type { PublishedBill } from "../../engine/publish/index.ts";
import type { BillFrame } from "../../schemas/frame.ts";
import { messageOf } from "../../schemas/message.ts";
import type { Language, Problem } from "../../schemas/problem.ts";
import { ENGINE_VERSION } from "../engine-version.ts";
import type { ComparableText } from "./read-ref.ts";

/** A bill that was made, with what is told of it. */
interface MadeBill extends Omit<PublishedBill, "reasons" | "open"> {
  readonly reasons: readonly Problem[];
  readonly open: readonly Problem[];
}

/** The texts that a bill turns into each other, and what stands around its items. */
export interface BillTexts {
  readonly before: ComparableText;
  readonly after: ComparableText;
  /** Null where nobody has written anything: the bill has dots. */
  readonly frame: BillFrame | null;
}

/** The bill that turns one text into the other, in the language of its page; null where nothing has a form. */
export function publishedBill(texts: BillTexts, language: Language): PublishedBill | null {
  const made = makeBill(texts);
  if (made === null) return null;
  const say = (told: Problem): string => messageOf(told, language);
  return { ...made, reasons: made.reasons.map(say), open: made.open.map(say) };
}

/** The bill that turns one text into the other, with its certificate where it is proven; null where nothing has a form. */
export function makeBill({ before, after, frame: given }: BillTexts): MadeBill | null {
  const { profile } = before;
  if (isBlank(before.document)) return newBill(after);
  const { facts } = before.about;
  const { base } = billBaseOf(before.document, facts);
  const frame = given ?? undefined;
  const waiting = waitingClauses(facts);
  const drafted = draftBill(before.document, after.document, { profile, base, frame, waiting });
  if (!drafted.ok) return null;
  const proof = proveBill({
    before: before.document,
    after: after.document,
    drafted: drafted.value,
    profile,
    base,
    frame,
    engine: ENGINE_VERSION,
  });
  const { bill, refused } = drafted.value;
  const made = {
    kind: "amending",
    document: bill,
    frame: given === null ? null : `${JSON.stringify(given, null, 2)}\n`,
    open: openPlaces(bill, profile),
  } as const;
  if (proof.ok)
    return {
      ...made,
      body: proof.value.bill,
      certificate: `${JSON.stringify(proof.value.certificate, null, 2)}\n`,
      reasons: proof.value.remarks.filter(({ code }) => code === "proof/restored"),
    };
  return {
    ...made,
    body: writeDialect(bill, profile),
    certificate: null,
    reasons: refused.length > 0 ? refused : [proof.problem],
  };
}

// What amends nothing has nothing to prove: its text is the bill.
function newBill({ document, profile }: ComparableText): MadeBill {
  const body = writeDialect(document, profile);
  const open = openPlaces(document, profile);
  return { kind: "new", document, body, certificate: null, reasons: [], frame: null, open };
}
