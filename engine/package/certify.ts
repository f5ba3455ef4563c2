/** The certificate of a bill that a person has finished. */
import type { Certificate } from "../../schemas/certificate.ts";
import { isError, type Problem } from "../../schemas/problem.ts";
import { billBaseOf } from "../amend/index.ts";
import { waitingClauses } from "../currency/index.ts";
import { certifyBill } from "../proof/index.ts";
import { factsProblems, knownFacts, type LawText } from "./text.ts";

/** The three texts that a certificate is about. */
export interface CertifiedTexts {
  readonly before: LawText;
  readonly after: LawText;
  readonly bill: LawText;
}

/** What became of a bill. */
export interface Certification {
  /** Null where the bill is refused. */
  readonly certificate: Certificate | null;
  /** The reasons of a refusal, and what a person has to know of a bill that is certified. */
  readonly problems: readonly {
    readonly side: keyof CertifiedTexts;
    readonly problem: Problem;
  }[];
}

/**
 * The certificate of a bill that, applied to `before`, gives `after` to the letter, but for stubs of what was removed outright.
 * Never throws; a bill that is not understood in each of its parts is refused.
 */
export function certify(
  { before, after, bill }: CertifiedTexts,
  { engine }: { readonly engine: string },
): Certification {
  const { profile } = before;
  const { facts } = knownFacts(before);
  const unread = [
    ...sided("before", factsProblems(before).filter(isError)),
    ...sided("after", after.problems.filter(isUnread)),
    ...sided("bill", bill.problems.filter(isUnread)),
  ];
  if (unread.length > 0) return { certificate: null, problems: unread };
  const { base, problems: ofBase } = billBaseOf(before.document, facts);
  const certified = certifyBill({
    before: before.document,
    after: after.document,
    bill: bill.document,
    profile,
    base,
    waiting: waitingClauses(facts),
    engine,
  });
  if (!certified.ok) return { certificate: null, problems: sided("bill", [certified.problem]) };
  const { certificate, remarks } = certified.value;
  return { certificate, problems: [...sided("before", ofBase), ...sided("bill", remarks)] };
}

function isUnread(found: Problem): boolean {
  return found.code === "dialect/unknown-heading" || isError(found);
}

function sided(
  side: keyof CertifiedTexts,
  problems: readonly Problem[],
): Certification["problems"] {
  return problems.map((problem) => ({ side, problem }));
}
