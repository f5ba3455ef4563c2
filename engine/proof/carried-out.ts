/** What a printed bill makes of its base: read, understood and applied without a doubt, or the first reason why not. */
import type { LegalDocument } from "../../schemas/document.ts";
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { isError, type Problem, problem } from "../../schemas/problem.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { applyInstructions, type CleanRun, carryOut } from "../amend/index.ts";
import { readDialect, writeDialect } from "../dialect/index.ts";
import { HIDDEN_CHANGE, type UnderstoodBill, understandBill } from "../instruction/index.ts";
import { checkBase } from "./base.ts";
import { findWrongLetter } from "./letter-check.ts";

const OF_THE_WHOLE: ReadonlySet<string> = new Set([
  "amend/note-stray",
  "amend/note-unread",
  "amend/provision-instructs",
]);

/** What is wrong with a bill beside its items: words that nobody would carry out, a change among its own provisions. */
export function faultBesideItems({ problems, provisions }: UnderstoodBill): Problem | undefined {
  const told = problems.find(({ code }) => OF_THE_WHOLE.has(code));
  if (told !== undefined) return told;
  for (const { eid, label, text } of provisions) {
    const words = HIDDEN_CHANGE.exec(text)?.[0];
    if (words !== undefined) {
      const facts = { article: label, words: words.slice(0, SHOWN) };
      return problem("amend/provision-instructs", facts, placeOf(eid));
    }
  }
  return undefined;
}

/** How much of a text is shown. */
const SHOWN = 80;

/** A bill that was carried out. */
export interface CarriedOut {
  /** The bill as it was printed: canonical Markdown. */
  readonly text: string;
  readonly understood: UnderstoodBill;
  /** What it makes of the base. */
  readonly document: LegalDocument;
  /** The same as canonical Markdown. */
  readonly after: string;
  readonly told: CleanRun["told"];
}

/** The base as the bill amends it. Never throws. */
export function carryOutPrinted(
  base: LegalDocument,
  bill: LegalDocument,
  profile: Profile,
): Outcome<CarriedOut> {
  const text = writeDialect(bill, profile);
  const understood = understandBill(readDialect(text, { profile }).document, profile);
  const fault = faultBesideItems(understood);
  if (fault !== undefined) return refused(fault);
  const other = understood.acts
    .map((act) => checkBase(base, act))
    .find((found) => found !== undefined && isError(found));
  if (other !== undefined) return refused(other);
  const unclear = understood.instructions.find(({ unresolved }) => unresolved !== null);
  if (unclear !== undefined) {
    const facts = { item: unclear.label, code: unclear.unresolved?.code ?? "" };
    return refused(problem("proof/not-understood", facts, placeOf(unclear.item)));
  }
  const applied = carryOut(base, understood.instructions, profile);
  if (!applied.isClean) return refused(faultOfApplying(base, understood, profile));
  const after = writeDialect(applied.document, profile);
  const article = findWrongLetter({ before: writeDialect(base, profile), bill: text, after });
  if (article !== undefined) return refused(problem("proof/letters-differ", { article }));
  return done({ text, understood, document: applied.document, after, told: applied.told });
}

function faultOfApplying(
  base: LegalDocument,
  { instructions }: UnderstoodBill,
  profile: Profile,
): Problem {
  const { report } = applyInstructions(base, instructions, { profile });
  const failed = report.instructions.find(({ outcome }) => outcome !== "applied");
  if (failed !== undefined) {
    const { item, label, outcome } = failed;
    const code = failed.problem?.code ?? "";
    return problem("proof/not-applied", { item: label, outcome, code }, placeOf(item));
  }
  const { item, eid } = report.undeclared[0] ?? { item: "", eid: "" };
  const label = instructions.find((one) => one.item === item)?.label ?? item;
  return problem("proof/undeclared", { item: label, clause: eid }, placeOf(item));
}

function placeOf(eid: string): Problem["at"] {
  return eid === "" ? null : { kind: "clause", eid };
}
