/**
 * The certificate of a bill that a person has finished: read, applied to the base, and to the letter what the edited text is.
 *
 * A bill from another hand may say anything anywhere. Each part of it must be one that is carried out or one that is known to
 * change nothing; what is neither is refused.
 */
import type { BillBase, BillOrigin } from "../../schemas/bill.ts";
import type { Certificate } from "../../schemas/certificate.ts";
import { type LegalDocument, legalSchema } from "../../schemas/document.ts";
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { type Problem, problem } from "../../schemas/problem.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { baseAct, draftBill, restoreStubs, whyNotOn } from "../amend/index.ts";
import type { WaitingClause } from "../currency/index.ts";
import { writeDialect } from "../dialect/index.ts";
import { addressClauses, equalDocuments, hashBody } from "../document/index.ts";
import { otherName } from "./bill-names.ts";
import { type CarriedOut, carryOutPrinted } from "./carried-out.ts";
import { firstDifference } from "./difference.ts";
import { openPlaces } from "./open-places.ts";
import { toldOfRestored } from "./restored.ts";

export interface CertifyInput {
  readonly before: LegalDocument;
  /** The text as it was edited. */
  readonly after: LegalDocument;
  /** The bill as a person has finished it. */
  readonly bill: LegalDocument;
  readonly profile: Profile;
  /** The act amended with the amendments before, as the base and its facts name it. */
  readonly base: BillBase;
  /** Clauses of the base of which an amendment is not worked in. */
  readonly waiting: readonly WaitingClause[];
  readonly engine: string;
}

/** A bill that is certified. */
export interface Certified {
  readonly certificate: Certificate;
  /** What narrows the proof, and what of the bill is still open. */
  readonly remarks: readonly Problem[];
}

/** The certificate, or the first reason why the bill does not do what is said. Never throws. */
export function certifyBill(input: CertifyInput): Outcome<Certified> {
  const { before, after, bill, profile, base } = input;
  const carried = carryOutPrinted(before, bill, profile);
  if (!carried.ok) return carried;
  const { understood } = carried.value;
  const fault =
    understood.problems.find(({ code }) => code === "amend/no-instructions") ??
    whyNotOn(baseAct(before), bill, understood) ??
    otherName(bill, base) ??
    unreadPart(bill, carried.value, profile) ??
    waitingIn(input);
  if (fault !== undefined) return refused(fault);
  const restored = restoreStubs(before, after, profile);
  if (!equalDocuments(carried.value.document, restored.document)) {
    const { clause, at } = firstDifference(carried.value.document, restored.document, profile);
    return refused(problem("proof/not-equal", { clause }, at));
  }
  const certificate = certificateOf(input, carried.value, restored.remarks);
  const told = toldOfRestored(certificate);
  const remarks = [
    ...(told === undefined ? [] : [told]),
    ...carried.value.told.map(({ problem: found }) => found),
    ...openPlaces(bill, profile),
  ];
  return done({ certificate, remarks });
}

/** A part of the bill that nobody reads: an article or an annex that neither amends nor is one of its own provisions. */
function unreadPart(
  bill: LegalDocument,
  { understood }: CarriedOut,
  profile: Profile,
): Problem | undefined {
  const { instructions, provisions } = understood;
  const read = new Set([
    ...provisions.map(({ eid }) => eid),
    ...instructions.flatMap(({ item, act }) => [item, act?.at ?? ""]),
    ...instructions.flatMap(({ quote }) => quote?.units.map(({ at }) => at) ?? []),
  ]);
  const stray = addressClauses(bill, profile).find(
    ({ kind, eid }) =>
      !eid.includes("qstr") &&
      !read.has(eid) &&
      (kind === "article" || kind === "container" || kind === "attachment"),
  );
  if (stray !== undefined) {
    const at = { kind: "clause", eid: stray.eid } as const;
    return problem("proof/part-unread", { part: stray.label }, at);
  }
  const loose = bill.children
    .find(({ type }) => type === legalSchema.nodes.body)
    ?.children.find(({ isTextblock }) => isTextblock);
  return loose === undefined
    ? undefined
    : problem("proof/part-unread", { part: loose.textContent.slice(0, SHOWN) });
}

/** How much of a text is shown. */
const SHOWN = 80;

// What a bill on a clause changes of which an amendment is not worked in is not known, whoever has written the bill.
function waitingIn({ before, after, profile, base, waiting }: CertifyInput): Problem | undefined {
  if (waiting.length === 0) return undefined;
  const drafted = draftBill(before, after, { profile, base, waiting });
  const problems = drafted.ok ? drafted.value.refused : [drafted.problem];
  return problems.find(({ code }) => code === "phrase/clause-pending");
}

function certificateOf(
  { before, after, profile, base, engine, bill }: CertifyInput,
  carried: CarriedOut,
  remarks: readonly Problem[],
): Certificate {
  const { instructions } = carried.understood;
  return {
    schema: "rancang/certificate@1",
    claim: "apply(bill, base) = result",
    engine,
    base: hashBody(writeDialect(before, profile)),
    bill: hashBody(carried.text),
    proposal: hashBody(writeDialect(after, profile)),
    result: hashBody(carried.after),
    restored: remarks.flatMap(({ code, facts }) =>
      code === "phrase/stub-restored" && "label" in facts ? [facts.label] : [],
    ),
    options: {
      profile: profile.id,
      origin: originOf(bill),
      base: { act: base.act, amendments: [...base.amendments] },
    },
    counts: {
      items: instructions.length,
      operations: instructions.reduce((sum, { operations }) => sum + operations.length, 0),
    },
  };
}

/** Who brings a bill in, by the articles of the constitution that only one of them has (Annex II points 29 to 31). */
function originOf(bill: LegalDocument): BillOrigin {
  const citations: string[] = [];
  bill.descendants((node) => {
    if (node.type === legalSchema.nodes.citations) citations.push(node.textContent);
    return node.type !== legalSchema.nodes.body;
  });
  const basis = citations.join(" ");
  if (/(?<!\d)22D(?!\p{L})/u.test(basis)) return "regions";
  return /(?<!\d)5 \p{L}+ \(1\)/u.test(basis) ? "president" : "parliament";
}
