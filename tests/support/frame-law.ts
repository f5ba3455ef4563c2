/** What must hold of a bill that a person has finished: proven with its frame, certified again, verified from its texts; or refused with a reason. */
import { applyBill, draftBill, frameFaults } from "../../engine/amend/index.ts";
import { readDialect } from "../../engine/dialect/index.ts";
import { equalDocuments } from "../../engine/document/index.ts";
import { certifyBill, type Proof, verifyCertificate } from "../../engine/proof/index.ts";
import type { BillBase } from "../../schemas/bill.ts";
import type { LegalDocument } from "../../schemas/document.ts";
import type { BillFrame } from "../../schemas/frame.ts";
import { profiles } from "../../schemas/profiles/index.ts";
import { billBaseFor } from "./bill-base.ts";
import {
  type Acts,
  actAt,
  besides,
  demand,
  edited,
  index,
  type Law,
  outcomesOf,
} from "./edit-laws.ts";
import { frames, textsOf } from "./frames.ts";
import { formalEdits } from "./law-edits.ts";
import fc from "./random.ts";
import { roundTrip } from "./round-trip.ts";
import type { KindTally } from "./tally.ts";

const { id: profile } = profiles;
const ENGINE = "test";

/** What the text of a frame may be refused for: it instructs, or no source can spell it. */
const BY_FRAME = /^(?:phrase\/frame-.*|amend\/provision-instructs|proof\/not-expressible)$/u;

/** Finished bills are proven, certify and verify with their frame, and give the proposal; else there is a listed reason. */
export function frameLaw(acts: Acts, { count }: KindTally): Law {
  return fc.property(index, formalEdits, fc.nat(2), frames, (at, edits, earlier, frame) => {
    const before = actAt(acts, at);
    const after = edited(before, edits);
    const base = billBaseFor(before, earlier);
    const faults = frameFaults(frame, base).map(({ code }) => code);
    if (faults.length > 0) return count("frames", faults);
    const trip = roundTrip(before, after, base, frame);
    if (trip.kind === "same") return;
    count("bills", outcomesOf(trip));
    demand(besides(trip).filter((outcome) => !BY_FRAME.test(outcome)));
    if (trip.kind === "proven")
      demand(faultsOfFinished({ before, after, base, frame }, trip.proof));
  }) as unknown as Law;
}

interface Finished {
  readonly before: LegalDocument;
  readonly after: LegalDocument;
  readonly base: BillBase;
  readonly frame: BillFrame;
}

function faultsOfFinished(
  { before, after, base, frame }: Finished,
  { certificate, bill: source, result }: Proof,
): readonly string[] {
  const bill = readDialect(source, { profile }).document;
  const drafted = draftBill(before, after, { profile, base, frame });
  const proposal = drafted.ok ? drafted.value.proposal : after;
  const paragraphs = new Set<string>();
  bill.descendants((node) => {
    if (node.isTextblock) paragraphs.add(node.textContent);
  });
  const again = certifyBill({ before, after, bill, profile, base, waiting: [], engine: ENGINE });
  const texts = [
    { file: "before", document: before },
    { file: "bill", document: bill },
    { file: "after", document: after },
    { file: "result", document: readDialect(result, { profile }).document },
  ];
  const verified = verifyCertificate({
    certificate,
    texts,
    frames: [{ file: "frame", frame }],
    profile,
    engine: ENGINE,
  });
  const told = verified.problems.filter(({ code }) => code !== "proof/base-not-compared");
  return [
    ...textsOf(frame).filter((text) => !paragraphs.has(text)),
    ...(equalDocuments(applyBill(before, bill, { profile }).document, proposal)
      ? []
      : ["the bill gives another text"]),
    ...(again.ok
      ? again.value.certificate.result === certificate.result
        ? []
        : ["certified to be another text"]
      : [`not certified: ${JSON.stringify(again.problem)}`]),
    ...told.map((found) => `not verified: ${JSON.stringify(found)}`),
  ];
}
