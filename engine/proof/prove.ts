/**
 * Whether a bill does what it says: printed, read back, understood, applied to the base, and compared with the proposal.
 *
 *     base ──draft──► bill ──print──► text ──read, understand──► instructions ──apply to base──► result = proposal?
 */
import type { InsertPlace, Instruction, LabelPath, Operation } from "../../schemas/amendment.ts";
import type { BillBase, BillOrigin } from "../../schemas/bill.ts";
import type { Certificate } from "../../schemas/certificate.ts";
import type { LegalDocument } from "../../schemas/document.ts";
import type { BillFrame } from "../../schemas/frame.ts";
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { isError, type Problem, problem } from "../../schemas/problem.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import {
  applyInstructions,
  type CleanRun,
  carryOut,
  type DraftedBill,
  isContainerStep,
  printPath,
} from "../amend/index.ts";
import { readDialect, writeDialect, writeProven } from "../dialect/index.ts";
import { addressClauses, equalDocuments, hashBody } from "../document/index.ts";
import { understandBill } from "../instruction/index.ts";
import { checkBase } from "./base.ts";
import { faultBesideItems } from "./carried-out.ts";
import { firstDifference } from "./difference.ts";
import { hashFrame } from "./frame-hash.ts";
import { findWrongLetter } from "./letter-check.ts";
import { toldOfRestored } from "./restored.ts";

export interface ProofInput {
  readonly before: LegalDocument;
  /** The proposal as it was given, before stubs were restored. */
  readonly after: LegalDocument;
  readonly drafted: DraftedBill;
  readonly profile: Profile;
  readonly base: BillBase;
  readonly origin?: BillOrigin;
  /** The frame that the bill was drafted with. */
  readonly frame?: BillFrame | undefined;
  /** The version of the engine, for the certificate. */
  readonly engine: string;
  /** When the proof is made, where the certificate shall say so. */
  readonly made?: string;
}

/** A proven bill. */
export interface Proof {
  readonly certificate: Certificate;
  /** The bill as it was printed and read back: canonical Markdown. */
  readonly bill: string;
  /** What it gives: the proposal with its stubs, canonical Markdown. */
  readonly result: string;
  /** What narrows the proof: stubs that were restored, and whether the base is the act that the bill names where one of them does not say. */
  readonly remarks: readonly Problem[];
}

/**
 * The certificate of a drafted bill, or the first reason why it is not proven.
 *
 * Equal means: the same document, and the same bytes in canonical form, body and explanation. Never throws; the same
 * input always gives the same certificate.
 */
export function proveBill(input: ProofInput): Outcome<Proof> {
  const { before, drafted, profile } = input;
  const count = drafted.refused.length;
  if (count > 0) return refused(problem("proof/edits-refused", { count }));
  const named = checkBase(before, input.base.act);
  if (named !== undefined && isError(named)) return refused(named);
  const bill = printBill(drafted.bill, profile);
  if (!bill.ok) return bill;

  const understood = understandBill(bill.value.document, profile);
  const fault =
    faultBesideItems(understood) ?? faultOfReading(understood.instructions, drafted, profile);
  if (fault !== undefined) return refused(fault);

  const other = understood.acts
    .map((act) => checkBase(before, act))
    .find((found) => found !== undefined && isError(found));
  if (other !== undefined) return refused(other);

  const applied = carryOut(before, understood.instructions, profile);
  if (!applied.isClean) {
    const { report } = applyInstructions(before, understood.instructions, { profile });
    return refused(faultOfApplying(report, drafted, profile));
  }
  // What is written depends on the document alone: equal documents have the same bytes.
  if (!equalDocuments(applied.document, drafted.proposal)) {
    const { clause, at } = firstDifference(applied.document, drafted.proposal, profile);
    return refused(problem("proof/not-equal", { clause }, at));
  }
  const result = writeDialect(applied.document, profile);
  const texts = { before: writtenBase(before, profile).text, bill: bill.value.text, after: result };
  const article = findWrongLetter(texts);
  if (article !== undefined) return refused(problem("proof/letters-differ", { article }));
  const certificate = certify(input, { bill: bill.value.text, result });
  const told = toldOfRestored(certificate);
  const remarks = [
    ...(named === undefined ? [] : [named]),
    ...(told === undefined ? [] : [told]),
    ...toldOfItems(applied, drafted, profile),
  ];
  return done({ certificate, bill: bill.value.text, result, remarks });
}

/** What a reader of the bill is told of its items, each at the article of the proposal that it quotes. */
function toldOfItems(
  { told }: CleanRun,
  drafted: DraftedBill,
  profile: Profile,
): readonly Problem[] {
  return told
    .filter(({ problem: { code } }) => !TOLD_BY_DRAFTING.has(code))
    .map(({ instruction, problem: found }) => ({
      ...found,
      at: placeOfItem(drafted, instruction, profile),
    }));
}

/** That a note is not held is told where the bill is drafted. */
const TOLD_BY_DRAFTING: ReadonlySet<string> = new Set(["amend/note-not-held"]);

/** The article of the proposal that an item quotes or explains; null where it does neither. */
function placeOfItem(
  { instructions, proposal }: DraftedBill,
  index: number,
  profile: Profile,
): Problem["at"] {
  const item = instructions[index];
  const nodes = [...(item?.quote?.units ?? []), ...(item?.notes ?? [])].map(({ node }) => node);
  const clause = addressClauses(proposal, profile).find(({ node }) => nodes.includes(node));
  return clause === undefined ? null : { kind: "clause", eid: clause.eid };
}

interface PrintedBill {
  readonly text: string;
  /** The text read again, which is all that the proof goes on with. */
  readonly document: LegalDocument;
}

// What the proposal says that no source can spell would stand in the bill, which restates it.
function printBill(bill: LegalDocument, profile: Profile): Outcome<PrintedBill> {
  const text = writeDialect(bill, profile);
  const { document } = readDialect(text, { profile });
  if (equalDocuments(bill, document)) return done({ text, document });
  const printed = writeProven(bill, profile);
  const at = printed.ok ? null : printed.problem.at;
  const unit = at?.kind === "clause" ? at.eid : "";
  return refused(problem("proof/not-expressible", { unit }));
}

/** What was understood must be what was drafted: the same items with the same operations. */
function faultOfReading(
  understood: readonly Instruction[],
  drafted: DraftedBill,
  profile: Profile,
): Problem | undefined {
  const { instructions } = drafted;
  const at = understood.findIndex((one) => one.unresolved !== null);
  const unresolved = understood[at];
  if (unresolved !== undefined) {
    const facts = { item: unresolved.label, code: unresolved.unresolved?.code ?? "" };
    return problem("proof/not-understood", facts, placeOfItem(drafted, at, profile));
  }
  const length = Math.max(understood.length, instructions.length);
  for (let index = 0; index < length; index += 1) {
    const [read, meant] = [understood[index], instructions[index]];
    if (read === undefined || meant === undefined || meaning(read) !== meaning(meant)) {
      const facts = { item: (meant ?? read)?.label ?? "" };
      return problem("proof/understood-otherwise", facts, placeOfItem(drafted, index, profile));
    }
  }
  return undefined;
}

/** Operations and the act they are on, without addresses, which only a document gives. */
function meaning({ operations, act, label }: Instruction): string {
  // An act whose number is not known yet is written with dots, which name nothing.
  const named =
    act === null || act.number.startsWith(".") || act.number === ""
      ? null
      : [act.number, act.year, act.amendedBy];
  return JSON.stringify([label, operations.map(meantOperation), named]);
}

function meantOperation(operation: Operation): unknown {
  if (operation.kind !== "insert") return printedPaths(operation);
  const { place, units, counted } = operation;
  return [units.map(({ path }) => ownName(path)), counted, meantPlace(place)];
}

// Of two anchors the containers around them are said once, and of new containers not at all.
function meantPlace(place: InsertPlace): readonly string[] {
  switch (place.kind) {
    case "between":
      return [place.kind, ownName(place.first.path), printPath(place.second.path)];
    case "before":
      return [place.kind, ownName(place.anchor.path)];
    case "after":
      return [place.kind, printPath(place.anchor.path)];
    case "end":
      return [place.kind, printPath(place.of.path)];
  }
}

function ownName(path: LabelPath): string {
  return printPath(
    path.filter((step, index) => index === path.length - 1 || !isContainerStep(step)),
  );
}

function printedPaths(operation: Exclude<Operation, { readonly kind: "insert" }>): string {
  return JSON.stringify(operation, (key, value: unknown) => (key === "eid" ? undefined : value));
}

function faultOfApplying(
  { instructions, undeclared }: ReturnType<typeof applyInstructions>["report"],
  drafted: DraftedBill,
  profile: Profile,
): Problem {
  const at = instructions.findIndex(({ outcome }) => outcome !== "applied");
  const failed = instructions[at];
  if (failed !== undefined) {
    const { label, outcome } = failed;
    const facts = { item: label, outcome, code: failed.problem?.code ?? "" };
    return problem("proof/not-applied", facts, placeOfItem(drafted, at, profile));
  }
  const { item, eid } = undeclared[0] ?? { item: "", eid: "" };
  const place = { kind: "clause", eid } as const;
  return problem("proof/undeclared", { item, clause: eid }, place);
}

interface WrittenText {
  readonly profile: Profile;
  readonly text: string;
  readonly hash: string;
}

const bases = new WeakMap<LegalDocument, WrittenText>();

// The base stays while its proposal is edited: it is written and hashed once.
function writtenBase(base: LegalDocument, profile: Profile): WrittenText {
  const known = bases.get(base);
  if (known?.profile === profile) return known;
  const text = writeDialect(base, profile);
  const written = { profile, text, hash: hashBody(text) };
  bases.set(base, written);
  return written;
}

function certify(
  { before, after, drafted, profile, base, origin, frame, engine, made }: ProofInput,
  { bill, result }: { readonly bill: string; readonly result: string },
): Certificate {
  const restored = drafted.remarks.flatMap(({ code, facts }) =>
    code === "phrase/stub-restored" && "label" in facts ? [facts.label] : [],
  );
  const hash = hashBody(result);
  return {
    schema: "rancang/certificate@1",
    claim: "apply(bill, base) = result",
    engine,
    base: writtenBase(before, profile).hash,
    bill: hashBody(bill),
    ...(frame === undefined ? {} : { frame: hashFrame(frame) }),
    // Where nothing was restored the proposal is the text that was given.
    proposal: after === drafted.proposal ? hash : hashBody(writeDialect(after, profile)),
    result: hash,
    restored,
    options: {
      profile: profile.id,
      origin: frame?.origin ?? origin ?? "parliament",
      base: { act: base.act, amendments: [...base.amendments] },
    },
    counts: {
      items: drafted.instructions.length,
      operations: drafted.instructions.reduce((sum, one) => sum + one.operations.length, 0),
    },
    ...(made === undefined ? {} : { made }),
  };
}
