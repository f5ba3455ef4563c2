/** `rancang apply`: an act as it reads when amending acts are applied to it. */
import type { Applied, Choice } from "../../engine/amend/index.ts";
import { itemAt } from "../../engine/text/index.ts";
import type { KnownFacts } from "../../schemas/facts.ts";
import { isError, type Problem, problem } from "../../schemas/problem.ts";
import type { Call, Command } from "./command.ts";
import { frontMatterFindings, knownFacts } from "./known-facts.ts";
import { openSources } from "./open-sources.ts";
import { type Finding, failed, findingOf, type Result } from "./report.ts";
import { type OpenedSource, placeOf } from "./source.ts";
import { EXIT, type System } from "./system.ts";

/** Applies amending acts to their base, in order. */
export const apply: Command = {
  usage: `rancang apply BASE BILL… [--date D] [--report FILE] [--partial] [--holds ACTS]
                   [--choose ITEM=ADDRESS,…] [--same-work CITATION] [--profile P]

  --date D            the day of the consolidated text, YYYY-MM-DD (else that of the last bill, where its front matter has one)
  --report FILE       write there, as JSON (rancang/apply@1), what became of each instruction
  --partial           write the text although some instructions were refused
  --holds ACTS        amendments that BASE holds though its front matter does not say so: 19/2016,1/2024
  --choose ITEM=ADDRESS   the unit that an item means where it can be several: 3=art_2__para_1__list_1__point_a; the addresses are the
                      candidates of the report, or the unit as the message names it: "3=Pasal 2 ayat (1) huruf a"
  --same-work CITATION  another citation of BASE, which the bills use: "Nomor 11/PER/M.KOMINFO/04/2007"; number and year are needed, and
                      the front matter of the result records it
  --profile P         forms of a country (else as the front matter says); amending acts are read in the forms of id

Exit 3 where an instruction is refused or needs a choice; then, without --partial, nothing is written but the reasons and the
report. What the base does not hold (its explanation, an annex, what an excerpt leaves out) is said and does not stop the rest.`,
  options: {
    date: { type: "string" },
    report: { type: "string" },
    partial: { type: "boolean" },
    holds: { type: "string" },
    choose: { type: "string" },
    "same-work": { type: "string" },
    profile: { type: "string" },
  },
  files: { least: 2, most: 100 },
  run: runApply,
};

async function runApply(call: Call, system: System): Promise<Result> {
  const date = call.text("date");
  if (date !== undefined && !isDate(date)) {
    const reason = `"${date}" is no day; a day is written YYYY-MM-DD`;
    return failed(findingOf(problem("cli/usage", { command: "apply", reason })));
  }
  const choices = choicesIn(call.text("choose"));
  if (choices === undefined) {
    const reason = "a choice is written ITEM=ADDRESS, several with commas between them";
    return failed(findingOf(problem("cli/usage", { command: "apply", reason })));
  }
  const sameWork = call.text("same-work");
  if (sameWork !== undefined && !CITATION.test(sameWork)) {
    const reason = `"${sameWork}" is no citation with a number and a year`;
    return failed(findingOf(problem("cli/usage", { command: "apply", reason })));
  }
  const opened = await openSources(call, system);
  if (!opened.ok) return opened.result;
  return applySources(
    {
      base: itemAt(opened.sources, 0),
      bills: opened.sources.slice(1),
      date,
      report: call.text("report"),
      isPartial: call.flag("partial"),
      holds: call.text("holds") ?? "",
      choices,
      sameWork,
    },
    system,
  );
}

/** A number, and a year behind it. */
const CITATION = /^\D*\d.*\D(?:1[89]|20)\d{2}(?!\d)/su;

function choicesIn(text: string | undefined): readonly Choice[] | undefined {
  if (text === undefined) return [];
  const choices = text.split(",").map((choice) => {
    const [item = "", unit = "", ...rest] = choice.split("=").map((part) => part.trim());
    return { item, unit, isChoice: item !== "" && unit !== "" && rest.length === 0 };
  });
  return choices.every(({ isChoice }) => isChoice)
    ? choices.map(({ item, unit }) => ({ item, unit }))
    : undefined;
}

function isDate(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

interface Order {
  readonly base: OpenedSource;
  readonly bills: readonly OpenedSource[];
  readonly date: string | undefined;
  readonly report: string | undefined;
  readonly isPartial: boolean;
  readonly holds: string;
  readonly choices: readonly Choice[];
  readonly sameWork: string | undefined;
}

async function applySources(order: Order, system: System): Promise<Result> {
  const { base, bills } = order;
  const { applyBills, heldAmendments } = await import("../../engine/amend/index.ts");
  const known = knownFacts(base);
  const fronts = [base, ...bills].flatMap(frontMatterFindings);
  if (fronts.some(({ problem: found }) => isError(found)))
    return { exit: EXIT.refused, output: "", findings: fronts };
  const work = known.facts?.work;
  const applied = applyBills(
    base.document,
    bills.map(({ document }) => document),
    {
      profile: base.profile,
      choices: order.choices,
      citedAs: known.facts?.citedAs ?? [],
      sameWork: order.sameWork,
      ...heldAmendments(
        known.facts,
        order.holds.split(",").map((act) => act.trim()),
      ),
      ...(work === undefined ? {} : { work }),
    },
  );
  if (order.report !== undefined) {
    const text = `${JSON.stringify(applied.report, null, 2)}\n`;
    const written = await system.writeFile(order.report, text);
    if (written.kind === "unwritable") {
      const { reason } = written;
      return failed(
        findingOf(problem("cli/unwritable", { file: order.report, reason }), order.report),
      );
    }
  }
  const findings = applied.problems.map((found) => findingIn(found, bills[found.bill] ?? base));
  return writeApplied(order, applied, known.facts, [...fronts, ...findings]);
}

/** The consolidated text with its front matter, or the reasons why it is not written. */
async function writeApplied(
  { base, bills, ...order }: Order,
  applied: Applied,
  known: KnownFacts | null,
  findings: readonly Finding[],
): Promise<Result> {
  const { consolidatedDate, consolidatedFacts } = await import("../../engine/amend/index.ts");
  const { writeProven, writeFacts } = await import("../../engine/dialect/index.ts");
  const { count, isStopped } = refusalsIn(applied);
  const of = applied.report.instructions.length;
  const summary = problem("amend/instructions-refused", { count, of });
  const told = count > 0 ? [...findings, findingOf(summary, base.file)] : findings;
  const refuse = (...more: readonly Problem[]): Result => ({
    exit: EXIT.refused,
    output: "",
    value: applied.report,
    findings: [...told, ...more.map((found) => findingOf(found, base.file))],
  });
  const isWritten = !isStopped || (order.isPartial && isAnyApplied(applied));
  if (!isWritten) return refuse();
  const body = writeProven(applied.document, base.profile);
  if (!body.ok) return refuse(body.problem);
  const dated = bills.map((bill) => ({ ...bill, facts: knownFacts(bill).facts }));
  const asked = { base: { facts: known }, bills: dated, applied, date: order.date };
  const day = consolidatedDate(asked);
  if (!day.ok) return refuse(day.problem);
  const { date, told: ofDate } = day.value;
  const text = {
    document: base.document,
    facts: withCitation(known ?? {}, order.sameWork, applied),
  };
  const facts = consolidatedFacts({ base: text, bills: dated, applied, date });
  const head = known === null ? "" : `${writeFacts(facts).trimEnd()}\n\n`;
  return {
    exit: EXIT.done,
    output: `${head}${body.value}`,
    value: applied.report,
    findings: [...told, ...ofDate.map((found) => findingOf(found, base.file))],
  };
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

function findingIn(found: Problem, bill: OpenedSource): Finding {
  return placeOf(found, bill.file, bill);
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
