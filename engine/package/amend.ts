/** The amending bill of an edit, proven. */
import type { BillBase } from "../../schemas/bill.ts";
import type { BillFrame } from "../../schemas/frame.ts";
import { isError, type Problem } from "../../schemas/problem.ts";
import { billBaseOf, type DraftedBill, draftBill, frameFaults } from "../amend/index.ts";
import { waitingClauses } from "../currency/index.ts";
import { openPlaces, type Proof, proveBill } from "../proof/index.ts";
import { factsProblems, knownFacts, type LawText, leftOut } from "./text.ts";

/** A problem, and the text that it is about. */
export interface SidedProblem {
  readonly side: "before" | "after" | "frame";
  readonly problem: Problem;
}

export interface AmendOptions {
  /** The program that proves, as the certificate names it: "rancang 0.1.0". */
  readonly engine: string;
  /** What a person has written around the items; without it dots stand where a person has to write. */
  readonly frame?: BillFrame | undefined;
}

/** What became of an edit. */
export interface Amendment {
  /** The bill as canonical Markdown, its certificate and what it gives; null where the bill is refused. */
  readonly proof: Proof | null;
  /** The bill with its instructions, proven or not; null where the edit has no bill at all. */
  readonly drafted: DraftedBill | null;
  /** The act that the bill amends, as its text and facts name it; null where its facts cannot be read. */
  readonly base: BillBase | null;
  /** The reasons of a refusal, and what a person has to know of a bill that is proven. */
  readonly problems: readonly SidedProblem[];
  /** Where a proven bill has dots: what is still to be written, and what stays open until it is enacted. */
  readonly open: readonly Problem[];
}

/**
 * The bill that turns one text into another. It is printed, read back, applied to `before` and compared with `after`; only a
 * bill that passes is given. Never throws.
 */
export function amend(before: LawText, after: LawText, { engine, frame }: AmendOptions): Amendment {
  const { profile } = before;
  const known = knownFacts(before);
  const fronts = sided("before", factsProblems(before));
  if (fronts.some(({ problem: found }) => isError(found))) return { ...NOTHING, problems: fronts };
  const { base, problems: ofBase } = billBaseOf(before.document, known.facts);
  const ofFrame = frame === undefined ? [] : sided("frame", frameFaults(frame, base));
  if (ofFrame.length > 0) return { ...NOTHING, base, problems: ofFrame };
  const read = toldByReading(before, after).map(leftOut);
  const isUnread = read.some((found) => found.code === "dialect/unknown-heading" || isError(found));
  const drafted = draftBill(before.document, after.document, {
    profile,
    base,
    frame,
    waiting: waitingClauses(known.facts),
  });
  if (!drafted.ok || isUnread) {
    const why = drafted.ok ? drafted.value.refused : [drafted.problem];
    return { ...NOTHING, base, problems: sided("after", [...why, ...read]) };
  }
  const bill = drafted.value;
  const proof = proveBill({
    before: before.document,
    after: after.document,
    drafted: bill,
    profile,
    base,
    frame,
    engine,
  });
  const told = [
    ...fronts,
    ...sided("before", ofBase),
    ...sided("after", [...bill.remarks, ...read]),
  ];
  if (!proof.ok) {
    const why = sided("after", [...bill.refused, proof.problem]);
    return { ...NOTHING, drafted: bill, base, problems: [...why, ...told] };
  }
  // That the base has no name was told already.
  const narrowing = proof.value.remarks.filter(
    ({ code }) => ofBase.length === 0 || code !== "proof/base-not-compared",
  );
  const ofProof = narrowing.flatMap((found) =>
    sided(found.at === null ? "before" : "after", [found]),
  );
  const problems = [...told, ...ofProof];
  const open = openPlaces(bill.bill, profile);
  return { proof: proof.value, drafted: bill, base, problems, open };
}

const NOTHING = { proof: null, drafted: null, base: null, open: [] } as const;

function sided(side: SidedProblem["side"], problems: readonly Problem[]): readonly SidedProblem[] {
  return problems.map((problem) => ({ side, problem }));
}

/** What reading the edited text told and reading the base did not: slips of the edit, most often. */
function toldByReading(before: LawText, after: LawText): readonly Problem[] {
  const keyOf = ({ code, facts }: Problem): string => JSON.stringify([code, facts]);
  const known = new Set(before.problems.map(keyOf));
  return after.problems.filter((found) => !known.has(keyOf(found)));
}
