/** `rancang apply`: an act as it reads when amending acts are applied to it. */
import type { Choice } from "../../engine/amend/index.ts";
import { itemAt } from "../../engine/text/index.ts";
import { problem } from "../../schemas/problem.ts";
import type { Call, Command } from "./command.ts";
import { openSources } from "./open-sources.ts";
import { failed, findingOf, type Result } from "./report.ts";
import { finderIn, type OpenedSource, textOf } from "./source.ts";
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
  return applySources({
    base: itemAt(opened.sources, 0),
    bills: opened.sources.slice(1),
    date,
    report: call.text("report"),
    isPartial: call.flag("partial"),
    holds: call.text("holds") ?? "",
    choices,
    sameWork,
  });
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

async function applySources(order: Order): Promise<Result> {
  const { base, bills } = order;
  const { apply: applyTexts } = await import("../../engine/package/apply.ts");
  const { text, report, problems } = applyTexts(textOf(base), bills.map(textOf), {
    ...order,
    holds: order.holds.split(",").map((act) => act.trim()),
  });
  const files =
    order.report === undefined || report === null
      ? []
      : [{ file: order.report, text: `${JSON.stringify(report, null, 2)}\n` }];
  const place = { base: finderIn(base), bills: bills.map(finderIn) };
  const findings = problems.map(({ bill, problem: found }) =>
    (bill === null ? place.base : itemAt(place.bills, bill))(found),
  );
  return {
    exit: text === null ? EXIT.refused : EXIT.done,
    output: text ?? "",
    ...(report === null ? {} : { value: report }),
    findings,
    files,
  };
}
