/** A certificate checked offline: the texts are told by their hashes, and the whole proof is done again. */
import { type Certificate, certificateShape } from "../../schemas/certificate.ts";
import type { LegalDocument } from "../../schemas/document.ts";
import type { BillFrame } from "../../schemas/frame.ts";
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { type Problem, problem } from "../../schemas/problem.ts";
import type { CertifiedText } from "../../schemas/problems/proof.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { frameFacts, frameOtherwise, restoreStubs } from "../amend/index.ts";
import { writeDialect } from "../dialect/index.ts";
import { hashBody } from "../document/index.ts";
import { checkBase } from "./base.ts";
import { carryOutPrinted } from "./carried-out.ts";
import { hashFrame } from "./frame-hash.ts";

/** A certificate from its JSON, or what is wrong with it. */
export function readCertificate(text: string): Outcome<Certificate> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refused(problem("proof/certificate-unreadable", { reason: "it is not JSON" }));
  }
  const parsed = certificateShape.safeParse(value);
  if (parsed.success) return done(parsed.data);
  const [issue] = parsed.error.issues;
  const reason = issue === undefined ? "?" : `${issue.path.join(".")}: ${issue.message}`;
  return refused(problem("proof/certificate-unreadable", { reason }));
}

/** A text that is held against a certificate. */
export interface VerifiedText {
  readonly file: string;
  readonly document: LegalDocument;
}

/** A frame that is held against a certificate. */
export interface GivenFrame {
  readonly file: string;
  readonly frame: BillFrame;
}

export interface VerifyInput {
  readonly certificate: Certificate;
  readonly texts: readonly VerifiedText[];
  /** The frame of the bill, where it is checked too. */
  readonly frames?: readonly GivenFrame[];
  readonly profile: Profile;
  /** The version of the engine that checks. */
  readonly engine: string;
}

/** What was checked, and what does not agree; without an error the certificate holds. */
export interface Verification {
  /** The role of each text that the certificate knows. */
  readonly found: ReadonlyMap<string, readonly CertifiedText[]>;
  readonly problems: readonly Problem[];
}

const ROLES = ["base", "bill", "proposal", "result"] as const satisfies readonly CertifiedText[];

/**
 * Checks a certificate: base and bill must be among the texts; the bill is printed, read and applied again, and what it
 * gives must hash to the certified result. Proposal, result and frame are checked where they are given. Never throws.
 */
export function verifyCertificate({
  certificate,
  texts,
  frames = [],
  profile,
  engine,
}: VerifyInput): Verification {
  const problems: Problem[] = [];
  const found = new Map<string, readonly CertifiedText[]>();
  const byRole = new Map<CertifiedText, LegalDocument>();
  for (const { file, document } of texts) {
    const hash = hashOf(document, profile);
    const roles = ROLES.filter((role) => certificate[role] === hash);
    found.set(file, roles);
    if (roles.length === 0) problems.push(problem("proof/text-unknown", { file }));
    for (const role of roles) byRole.set(role, document);
  }
  if (certificate.engine !== engine)
    problems.push(problem("proof/other-engine", { certificate: certificate.engine, engine }));
  const [base, bill] = [byRole.get("base"), byRole.get("bill")];
  if (base === undefined) problems.push(problem("proof/text-missing", { text: "base" }));
  if (bill === undefined) problems.push(problem("proof/text-missing", { text: "bill" }));
  if (base !== undefined && bill !== undefined)
    problems.push(
      ...checkName(certificate, base),
      ...checkResult(certificate, base, bill, profile),
    );
  problems.push(...checkRestored(certificate), ...checkFrame(certificate, frames, bill));
  for (const { file, frame } of frames)
    found.set(file, hashFrame(frame) === certificate.frame ? ["frame"] : []);
  const proposal = byRole.get("proposal");
  if (base !== undefined && proposal !== undefined)
    problems.push(...checkProposal(certificate, base, proposal, profile));
  return { found, problems };
}

// The result differs from the proposal by restored stubs and by nothing else.
function checkRestored({ proposal, result, restored }: Certificate): readonly Problem[] {
  if ((proposal === result) === (restored.length === 0)) return [];
  const facts = { told: restored.length, counted: proposal === result ? 0 : 1 };
  return [problem("proof/restored-otherwise", facts)];
}

function hashOf(document: LegalDocument, profile: Profile): string {
  return hashBody(writeDialect(document, profile));
}

function checkName({ options }: Certificate, base: LegalDocument): readonly Problem[] {
  const found = checkBase(base, options.base.act);
  return found === undefined ? [] : [found];
}

function checkResult(
  { result }: Certificate,
  base: LegalDocument,
  bill: LegalDocument,
  profile: Profile,
): readonly Problem[] {
  const carried = carryOutPrinted(base, bill, profile);
  if (!carried.ok) return [carried.problem];
  const found = hashBody(carried.value.after);
  return found === result ? [] : [problem("proof/result-differs", { expected: result, found })];
}

// The frame that is given must be the certified one, and the bill must have it, all of it and nothing beside it.
function checkFrame(
  { frame, options }: Certificate,
  given: readonly GivenFrame[],
  bill: LegalDocument | undefined,
): readonly Problem[] {
  return given.flatMap((one) => {
    if (hashFrame(one.frame) !== frame) return [problem("proof/text-unknown", { file: one.file })];
    const facts = frameFacts({ ...options, frame: one.frame });
    const part = bill === undefined ? undefined : frameOtherwise(bill, facts);
    return part === undefined ? [] : [problem("proof/frame-otherwise", { file: one.file, part })];
  });
}

// The stubs that were restored are restored again: proposal and result differ by nothing else.
function checkProposal(
  { result, restored }: Certificate,
  base: LegalDocument,
  proposal: LegalDocument,
  profile: Profile,
): readonly Problem[] {
  const { document, remarks } = restoreStubs(base, proposal, profile);
  if (remarks.length !== restored.length)
    return [
      problem("proof/restored-otherwise", { told: restored.length, counted: remarks.length }),
    ];
  const found = hashOf(document, profile);
  return found === result ? [] : [problem("proof/result-differs", { expected: result, found })];
}
