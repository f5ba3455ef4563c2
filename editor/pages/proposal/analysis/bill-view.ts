/** The amending bill of a draft so far: drafted, proven or not, each item with the articles of the draft that it is about. */
import { billBaseOf, draftBill, frameFaults } from "../../../../engine/amend/index.ts";
import { waitingClauses } from "../../../../engine/currency/index.ts";
import { type Clause, isBlank } from "../../../../engine/document/index.ts";
import { openPlaces, proveBill } from "../../../../engine/proof/index.ts";
import type { Instruction, Target } from "../../../../schemas/amendment.ts";
import type { BillBase, BillMeter } from "../../../../schemas/bill.ts";
import type { Facts } from "../../../../schemas/facts.ts";
import type { BillFrame } from "../../../../schemas/frame.ts";
import type { Problem } from "../../../../schemas/problem.ts";
import { type Profile, profiles } from "../../../../schemas/profiles/index.ts";
import type { NodeJson } from "../../../../schemas/records/index.ts";
import { citedLabel } from "../../../prosemirror/cited-label.ts";
import { type PlacedProblem, placeProblems } from "./analyse.ts";
import type { AnalysedText } from "./analysed-text.ts";

/** An item of the bill, and where the draft has what it changes. */
export interface BillItem {
  readonly label: string;
  readonly text: string;
  readonly clauses: readonly { readonly wid: string; readonly path: readonly string[] }[];
}

export interface BillView {
  /** "none": nothing changed; "proven": printed, read back and applied it gives the draft; "open": not yet, and why; "new": the draft is a new act, and its own bill. */
  readonly kind: "none" | "proven" | "open" | "new";
  readonly reasons: readonly PlacedProblem[];
  /** What is proven where it is less than "word for word": units that were removed outright have their stubs. */
  readonly restored: Problem | null;
  /** What is told beside a bill, such as a stub that was restored. */
  readonly remarks: readonly PlacedProblem[];
  readonly items: readonly BillItem[];
  readonly meter: BillMeter | null;
  /** Whether the base is an excerpt, so that the meter counts only what is held. */
  readonly isOfExcerpt: boolean;
  /** The bill itself; null where there is none. */
  readonly bill: NodeJson | null;
  /** What can be written around the items, less the fields that this bill has no place for; null of a bill that has no items. */
  readonly frame: { readonly unused: readonly string[] } | null;
  /** Where the bill has dots. */
  readonly open: readonly Problem[];
}

const NO_BILL = {
  restored: null,
  remarks: [],
  items: [],
  meter: null,
  isOfExcerpt: false,
  bill: null,
  frame: null,
  open: [],
} as const;

interface BillInput {
  readonly base: AnalysedText;
  readonly draft: AnalysedText;
  readonly profile: Profile;
  /** What is known of the base. */
  readonly facts: Facts | null;
  /** What a person has written around the items. */
  readonly frame: BillFrame | undefined;
}

/** A frame of all fields that not every bill has a place for. */
const ALL_PLACES: BillFrame = {
  schema: "rancang/frame@1",
  origin: "parliament",
  closing: { office: "MENTERI", promulgator: "MENTERI" },
};

/** The fields of a frame for which a bill on this base has no place. */
function unusedFields(base: BillBase): readonly string[] {
  return frameFaults(ALL_PLACES, base).flatMap(({ facts }) =>
    "field" in facts ? [facts.field] : [],
  );
}

/** The bill that turns the base into the draft. */
export function billOf({ base, draft, profile, facts, frame }: BillInput): BillView {
  const place = (found: readonly Problem[]) => placeProblems(found, draft.clauses, profile);
  if (isBlank(base.document))
    return {
      kind: "new",
      reasons: [],
      ...NO_BILL,
      bill: draft.document.toJSON() as NodeJson,
      open: openPlaces(draft.document, profile),
    };
  const known = billBaseOf(base.document, facts);
  const framed = profile.id === profiles.id.id ? { unused: unusedFields(known.base) } : null;
  const options = { profile, base: known.base, frame, waiting: waitingClauses(facts) };
  const drafted = draftBill(base.document, draft.document, options);
  if (!drafted.ok) {
    const kind = drafted.problem.code === "phrase/no-change" ? "none" : "open";
    return {
      kind,
      reasons: kind === "none" ? [] : place([drafted.problem]),
      ...NO_BILL,
      frame: framed,
    };
  }
  const { bill, instructions, refused, remarks, meter } = drafted.value;
  const proof = proveBill({
    before: base.document,
    after: draft.document,
    drafted: drafted.value,
    profile,
    base: known.base,
    frame,
    engine: "rancang",
  });
  const fault = proof.ok || refused.length > 0 ? [] : [proof.problem];
  return {
    kind: proof.ok ? "proven" : "open",
    reasons: place([...refused, ...fault]),
    restored: (proof.ok ? proof.value.remarks : []).find(isRestored) ?? null,
    remarks: place([...known.problems, ...remarks, ...toldOfItems(proof)]),
    items: instructions.map((instruction) => itemOf(instruction, draft.clauses, profile)),
    meter,
    isOfExcerpt: facts?.extent === "excerpt",
    bill: bill.toJSON() as NodeJson,
    frame: framed,
    open: openPlaces(bill, profile),
  };
}

/** What a reader of the bill is told of its items: dots in a text, a day that there is not. */
function toldOfItems(proof: ReturnType<typeof proveBill>): readonly Problem[] {
  return proof.ok ? proof.value.remarks.filter(({ code }) => code.startsWith("amend/")) : [];
}

function isRestored({ code }: Problem): boolean {
  return code === "proof/restored";
}

function itemOf(instruction: Instruction, clauses: readonly Clause[], profile: Profile): BillItem {
  const { label, text, operations } = instruction;
  const targets = operations.flatMap((operation): readonly Target[] =>
    operation.kind === "insert" ? operation.units : "target" in operation ? [operation.target] : [],
  );
  const wanted = new Set(targets.flatMap(({ path }) => articleNumber(path)));
  const found = clauses.filter(
    ({ kind, label: own }) => kind === "article" && wanted.has(own.replace(/^\D+/u, "")),
  );
  return {
    label,
    text,
    clauses: found.map((clause) => ({
      wid: clause.wid,
      path: [citedLabel(clause.label, profile)],
    })),
  };
}

function articleNumber(path: Target["path"]): readonly string[] {
  return path.flatMap(({ role, number }) => (role === "pasal" ? [number] : []));
}
