/** An act as it reads when amending acts are applied to it. */
import type { ApplyReport } from "../../schemas/amendment.ts";
import type { KnownFacts } from "../../schemas/facts.ts";
import { isError, type Problem, problem } from "../../schemas/problem.ts";
import {
  type Applied,
  applyBills,
  type Choice,
  consolidatedDate,
  consolidatedFacts,
  heldAmendments,
} from "../amend/index.ts";
import { writeFacts, writeProven } from "../dialect/index.ts";
import { factsProblems, knownFacts, type LawText } from "./text.ts";

export interface ApplyOptions {
  /** The day of the result, YYYY-MM-DD; without it that since which the last bill is in force, where that can be read. */
  readonly date?: string | undefined;
  /** Whether the result is given although some instructions were refused. */
  readonly isPartial?: boolean;
  /** Amendments that the base holds though its front matter does not say so: "19/2016". */
  readonly holds?: readonly string[];
  /** The unit that an item means where it can be several. */
  readonly choices?: readonly Choice[];
  /** Another citation of the base, which the bills use. */
  readonly sameWork?: string | undefined;
}

/** What became of the bills. */
export interface Application {
  /** The act as amended, as canonical Markdown with its front matter; null where it is refused. */
  readonly text: string | null;
  /** What became of each instruction (rancang/apply@1); null where the base cannot be named. */
  readonly report: ApplyReport | null;
  /** What was told, with the bill (from 0) that it is about, or null where it is about the base. */
  readonly problems: readonly BilledProblem[];
}

export interface BilledProblem {
  readonly bill: number | null;
  readonly problem: Problem;
}

/**
 * Applies amending acts to their base, in order. Where an instruction is refused or needs a choice, no text is given without
 * `isPartial`; what the base does not hold (its explanation, an annex) is told and does not stop the rest. Never throws.
 */
export function apply(
  base: LawText,
  bills: readonly LawText[],
  options: ApplyOptions = {},
): Application {
  const known = knownFacts(base);
  const fronts = [
    ...ofText(null, factsProblems(base)),
    ...bills.flatMap((text, bill) => ofText(bill, factsProblems(text))),
  ];
  if (fronts.some(({ problem: found }) => isError(found)))
    return { text: null, report: null, problems: fronts };
  const work = known.facts?.work;
  const applied = applyBills(
    base.document,
    bills.map(({ document }) => document),
    {
      profile: base.profile,
      choices: options.choices ?? [],
      citedAs: known.facts?.citedAs ?? [],
      sameWork: options.sameWork,
      ...heldAmendments(known.facts, options.holds),
      ...(work === undefined ? {} : { work }),
    },
  );
  const { report } = applied;
  const { count, isStopped } = refusalsIn(applied);
  const summary = problem("amend/instructions-refused", { count, of: report.instructions.length });
  const told = [
    ...fronts,
    ...applied.problems.map((found) => ({ bill: found.bill, problem: found })),
    ...(count > 0 ? ofText(null, [summary]) : []),
  ];
  if (isStopped && !(options.isPartial === true && isAnyApplied(applied)))
    return { text: null, report, problems: told };
  const written = writeConsolidated({ base, bills, applied, known: known.facts }, options);
  return { text: written.text, report, problems: [...told, ...ofText(null, written.problems)] };
}

function ofText(bill: number | null, problems: readonly Problem[]): readonly BilledProblem[] {
  return problems.map((found) => ({ bill, problem: found }));
}

interface Consolidated {
  readonly base: LawText;
  readonly bills: readonly LawText[];
  readonly applied: Applied;
  readonly known: KnownFacts | null;
}

/** The consolidated text with its front matter, or the reason why it is not written. */
function writeConsolidated(
  { base, bills, applied, known }: Consolidated,
  { date, sameWork }: ApplyOptions,
): { readonly text: string | null; readonly problems: readonly Problem[] } {
  const body = writeProven(applied.document, base.profile);
  if (!body.ok) return { text: null, problems: [body.problem] };
  const dated = bills.map((bill) => ({ ...bill, facts: knownFacts(bill).facts }));
  const day = consolidatedDate({ base: { facts: known }, bills: dated, applied, date });
  if (!day.ok) return { text: null, problems: [day.problem] };
  const facts = consolidatedFacts({
    base: { document: base.document, facts: withCitation(known ?? {}, sameWork, applied) },
    bills: dated,
    applied,
    date: day.value.date,
  });
  const head = known === null ? "" : `${writeFacts(facts).trimEnd()}\n\n`;
  return { text: `${head}${body.value}`, problems: day.value.told };
}

function withCitation(
  known: KnownFacts,
  citation: string | undefined,
  { problems }: Applied,
): KnownFacts {
  const { citedAs = [] } = known;
  const isUnused = problems.some(({ code }) => code === "amend/same-work-unused");
  if (citation === undefined || isUnused || citedAs.includes(citation)) return known;
  return { ...known, citedAs: [...citedAs, citation] };
}

/** How many instructions were not carried out, and whether that or a bill as a whole stops the result. */
function refusalsIn({ report, problems }: Applied): {
  readonly count: number;
  readonly isStopped: boolean;
} {
  const count = report.instructions.filter(
    ({ outcome }) => outcome === "refused" || outcome === "choose",
  ).length;
  return { count, isStopped: count > 0 || problems.some(isError) };
}

function isAnyApplied({ report }: Applied): boolean {
  return report.instructions.some(({ outcome }) => outcome === "applied");
}
