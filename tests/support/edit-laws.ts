/** What must hold of random edits and of slips of the pen: proven, refused for a listed reason, or told; never wrong in silence. */
import { type Applied, applyBill, draftBill } from "../../engine/amend/index.ts";
import { readDialect, writeDialect } from "../../engine/dialect/index.ts";
import { equalDocuments } from "../../engine/document/index.ts";
import type { LegalDocument } from "../../schemas/document.ts";
import { profiles } from "../../schemas/profiles/index.ts";
import { billBaseFor } from "./bill-base.ts";
import { applyEdit, type Edit, formalEdits, formlessEdits } from "./law-edits.ts";
import fc from "./random.ts";
import { asPrinted, type RoundTrip, roundTrip } from "./round-trip.ts";
import {
  BILL_SLIPS,
  GAP_SLIPS,
  LABEL_SLIPS,
  MARK_SLIPS,
  NOTE_SLIPS,
  type SlipPlace,
} from "./slips.ts";
import type { KindTally } from "./tally.ts";

const { id: profile } = profiles;

export type Acts = () => readonly LegalDocument[];
export type Law = ReturnType<typeof fc.property<[number]>>;

export const index = fc.nat(999);
const read = (source: string): LegalDocument => readDialect(source, { profile }).document;

export function actAt(actsOf: Acts, at: number): LegalDocument {
  const acts = actsOf();
  const act = acts[at % acts.length];
  if (act === undefined) throw new RangeError("expected acts to be edited");
  return act;
}

/** The act after all edits, as a drafter's file would have it. */
export function edited(document: LegalDocument, edits: readonly Edit[]): LegalDocument {
  return asPrinted(edits.reduce((after, one) => applyEdit(after, one, document), document));
}

export function demand(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(`expected no fault, found ${faults.join("\n")}`);
}

/** How a case is counted: proven, or each reason of a refusal. */
export function outcomesOf(trip: RoundTrip): readonly string[] {
  if (trip.kind !== "refused") return [trip.kind];
  return trip.problems.map(({ code, facts }) => {
    if (code === "proof/not-applied" && "code" in facts) return `${code} ${facts.code}`;
    return code === "proof/undeclared" && isNote(facts) ? `${code} note` : code;
  });
}

function isNote(facts: object): boolean {
  return "clause" in facts && String(facts.clause).startsWith("att_");
}

/**
 * What an edit among others may run into without having another form itself. A note on an article that another edit removes
 * is refused by whoever applies the bill; so is one on a paragraph that its article gets in the same bill and that had a note before.
 */
const SURROUNDINGS =
  /^(?:proven|same|phrase\/(?:part-not-held|gap|act-rewritten|label-reused|unexpected-label|no-label-between|regrouped|no-form|annex-changed|reads-otherwise)|proof\/not-applied amend\/note-unmatched|proof\/undeclared note)$/u;

export const besides = (trip: RoundTrip): readonly string[] =>
  outcomesOf(trip).filter((outcome) => !SURROUNDINGS.test(outcome));

/** Edits that have a form are proven, or refused for what stands beside them. */
export function formalLaw(acts: Acts, { count }: KindTally): Law {
  return fc.property(index, formalEdits, fc.nat(2), (at, edits, earlier) => {
    const document = actAt(acts, at);
    const trip = roundTrip(document, edited(document, edits), billBaseFor(document, earlier));
    if (trip.kind !== "same")
      for (const kind of ["all", ...new Set(edits.map((one) => one.kind))])
        count(kind, outcomesOf(trip));
    demand(besides(trip));
  }) as unknown as Law;
}

/** Several bills in a row, each on what the one before has made. */
export function chainLaw(acts: Acts, { count }: KindTally): Law {
  const rounds = fc.array(formalEdits, { minLength: 2, maxLength: 4 });
  return fc.property(index, rounds, (at, bills) => {
    let document = actAt(acts, at);
    for (const [earlier, edits] of bills.entries()) {
      const base = billBaseFor(document, Math.min(earlier, 2));
      const trip = roundTrip(document, edited(document, edits), base);
      if (trip.kind !== "same") count(`bill ${earlier + 1} in a row`, outcomesOf(trip));
      demand(besides(trip));
      if (trip.kind === "proven") document = trip.result;
    }
  }) as unknown as Law;
}

/** Edits that have no form are never proven to be something else. */
export function formlessLaw(acts: Acts, { count }: KindTally): Law {
  return fc.property(index, formlessEdits, (at, edits) => {
    const document = actAt(acts, at);
    const after = edited(document, edits);
    const trip = roundTrip(document, after);
    if (trip.kind !== "same") count(edits.at(-1)?.kind ?? "", outcomesOf(trip));
    demand([
      ...besides(trip).filter((outcome) => !outcome.startsWith("phrase/")),
      ...(isProvenOtherwise(trip, after) ? ["proven to be another text"] : []),
    ]);
  }) as unknown as Law;
}

// What a proof restores of another wording it says itself.
function isProvenOtherwise(trip: RoundTrip, after: LegalDocument): boolean {
  if (trip.kind !== "proven" || trip.proof.certificate.restored.length > 0) return false;
  return !equalDocuments(trip.result, after);
}

const TEXT_SLIPS = { ...LABEL_SLIPS, ...GAP_SLIPS, ...MARK_SLIPS, ...NOTE_SLIPS };
const QUOTE_SLIPS = { ...TEXT_SLIPS, ...BILL_SLIPS };
const slipPlace: fc.Arbitrary<SlipPlace> = fc.record({ at: fc.nat(9999), within: fc.nat(9) });
const kindOf = (slips: object): fc.Arbitrary<string> => fc.constantFrom(...Object.keys(slips));

/** A slip in a source; in the law itself but for notes, since a slip in words that explain is no slip in law. */
function slipped(
  source: string,
  slips: typeof TEXT_SLIPS,
  kind: string,
  place: SlipPlace,
): string | undefined {
  const end = kind.startsWith("empty note") ? -1 : source.search(/^## PENJELASAN/mu);
  const [law, rest] = end < 0 ? [source, ""] : [source.slice(0, end), source.slice(end)];
  const lines = slips[kind]?.(law.split("\n"), place);
  return lines === undefined ? undefined : lines.join("\n") + rest;
}

/** What a slip in a text may be refused for. */
const LISTED =
  /^(?:same|proven|phrase\/.*|proof\/(?:edits-refused|not-equal|not-applied .*|not-understood|undeclared.*|understood-otherwise|not-expressible))$/u;

/** Slips after which the text still says something that a bill can bring about: proven to be that and nothing else. */
const FORMAL = /^(?:marks|straight|opening|closing|mark on|empty note|gap of an item)/u;

/** Slips in the text that is to be are refused for a listed reason, or proven to the letter where they are law. */
export function textSlipLaw(acts: Acts, { count }: KindTally): Law {
  const edits = fc.array(formalEdits, { maxLength: 1 }).map((found) => found.flat());
  return fc.property(index, edits, kindOf(TEXT_SLIPS), slipPlace, (at, others, kind, place) => {
    const before = actAt(acts, at);
    const source = writeDialect(edited(before, others), profile);
    const wrong = slipped(source, TEXT_SLIPS, kind, place);
    if (wrong === undefined) return;
    const after = read(wrong);
    const trip = roundTrip(before, after, billBaseFor(before, at % 3));
    count(kind, outcomesOf(trip));
    // A slip in a unit that is new anyway is the drafter's own words, and a new article beside others may leave no gap.
    const isNewToo = others.length > 0 && /^(?:label|gap of an article$)/u.test(kind);
    const isMeant = FORMAL.test(kind) || isNewToo;
    demand([
      ...outcomesOf(trip).filter((outcome) => !LISTED.test(outcome)),
      ...(trip.kind === "proven" && !isMeant ? [kind, ...trip.sentences] : []),
      ...(isProvenOtherwise(trip, after) ? [kind, "proven to be another text"] : []),
    ]);
  }) as unknown as Law;
}

/** What is told of an application beside that it was done. */
function toldOf({ report, problems }: Applied): readonly string[] {
  return [
    ...report.instructions.flatMap(({ outcome, remarks }) => [
      ...(outcome === "applied" ? [] : [outcome]),
      ...remarks.map(({ code }) => code),
    ]),
    ...report.undeclared.map(() => "undeclared"),
    ...problems.map(({ code }) => code),
  ];
}

/** What became of a bill with a slip beside the right one; nothing where they say the same. */
function appliedBeside(before: LegalDocument, right: string, wrong: string): readonly string[] {
  if (equalDocuments(read(wrong), read(right))) return [];
  const meant = applyBill(before, read(right), { profile });
  const found = applyBill(before, read(wrong), { profile });
  const known = toldOf(meant);
  const told = toldOf(found).filter((code) => !known.includes(code));
  if (told.length > 0) return told;
  return [equalDocuments(meant.document, found.document) ? "as meant" : AS_PRINTED];
}

const AS_PRINTED = "as printed";

/** Slips that make another text of law, which nobody can tell from one that is meant: it is carried out as it is printed. */
const LAW_AS_PRINTED =
  /^(?:(?:straight )?marks round a text|line of a quote lost|item lost|label lost)$/u;

/** Slips in a bill are told, or change nothing of what it does. */
export function billSlipLaw(acts: Acts, { count }: KindTally): Law {
  return fc.property(
    index,
    formalEdits,
    kindOf(QUOTE_SLIPS),
    slipPlace,
    (at, edits, kind, place) => {
      const before = actAt(acts, at);
      const base = billBaseFor(before, 0);
      const drafted = draftBill(before, edited(before, edits), { profile, base });
      if (!drafted.ok || drafted.value.refused.length > 0) return;
      const right = writeDialect(drafted.value.bill, profile);
      const wrong = slipped(right, QUOTE_SLIPS, kind, place) ?? right;
      const outcomes = appliedBeside(before, right, wrong);
      count(kind, outcomes);
      demand(outcomes.includes(AS_PRINTED) && !LAW_AS_PRINTED.test(kind) ? [kind, wrong] : []);
    },
  ) as unknown as Law;
}
