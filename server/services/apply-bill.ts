/** An amending act of the library applied to a version of the act that it amends. */
import {
  type Applied,
  applyBill as applyTo,
  consolidatedDate,
  consolidatedFacts,
  heldAmendments,
} from "../../engine/amend/index.ts";
import type { AppliedAnswer, BillOrder } from "../../schemas/api/amendment.ts";
import type { Facts } from "../../schemas/facts.ts";
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { isError, type Problem, problem } from "../../schemas/problem.ts";
import type { ApplicationReport, Said, VersionRow } from "../../schemas/records/index.ts";
import type { Dependencies, Person } from "../dependencies.ts";
import type { Store } from "../ports/index.ts";
import type { ComposedText } from "../texts/compose.ts";
import { addReadText } from "./add-text.ts";
import { readText } from "./read-text.ts";

type Text = Extract<Awaited<ReturnType<typeof readText>>, { readonly ok: true }>["value"];

/**
 * What the bill does to the version, and the consolidated version where it is to be saved.
 *
 * Saved only where every instruction was applied or is on something that the base leaves out; otherwise refused, and
 * nothing is stored.
 */
export async function applyBill(
  dependencies: Dependencies,
  person: Person,
  order: BillOrder & { readonly id: string },
): Promise<Outcome<AppliedAnswer>> {
  const base = await readText(dependencies, order.id);
  if (!base.ok) return base;
  const bill = await readText(dependencies, order.billVersionId);
  if (!bill.ok) return bill;
  const { profile, document, work, version: held } = base.value;
  const applied = applyTo(document, bill.value.document, {
    profile,
    work: work.iri,
    citedAs: held.facts?.citedAs ?? [],
    ...heldAmendments(held.facts),
  });
  const isComplete = isWhole(applied);
  const answer = { ...described(applied), isComplete };
  if (!order.save) return done({ ...answer, version: null });
  if (!isComplete) {
    const { instructions } = applied.report;
    const count = instructions.filter(({ outcome }) => STOPS.has(outcome)).length;
    return refused(problem("amend/instructions-refused", { count, of: instructions.length }));
  }
  const sides = { base: base.value, bill: bill.value };
  const version = await saveConsolidated(dependencies, person, sides, applied, order);
  return version.ok ? done({ ...answer, version: version.value }) : version;
}

const STOPS: ReadonlySet<string> = new Set(["refused", "choose"]);

function isWhole({ report, problems }: Applied): boolean {
  const { instructions } = report;
  return (
    instructions.length > 0 &&
    !instructions.some(({ outcome }) => STOPS.has(outcome)) &&
    !problems.some((found) => isError(found) && found.code !== "amend/not-held")
  );
}

function described({ report, problems }: Applied): ApplicationReport {
  return {
    items: report.instructions.map(({ item, label, text, outcome, problem: why, remarks }) => ({
      item,
      label,
      text,
      outcome,
      problem: why === null ? null : said(why),
      remarks: remarks.map(said),
      changed: report.changed.filter((change) => change.item === item).map(({ eid }) => eid),
    })),
    problems: problems.map(said),
    undeclared: report.undeclared.length,
  };
}

function said({ code, facts }: Pick<Problem, "code" | "facts">): Said {
  return { code, facts: { ...facts } };
}

async function saveConsolidated(
  dependencies: Dependencies,
  person: Person,
  { base, bill }: { readonly base: Text; readonly bill: Text },
  applied: Applied,
  { date, message }: BillOrder,
): Promise<Outcome<VersionRow>> {
  const known = base.version.facts;
  if (known === null) return refused(problem("text/facts-missing", {}));
  const bills = [{ document: bill.document, facts: bill.version.facts }];
  const day = consolidatedDate({ base: { facts: known }, bills, applied, date });
  if (!day.ok) return day;
  const facts = consolidatedFacts({
    base: { document: base.document, facts: known },
    bills,
    applied,
    date: day.value.date,
  });
  const read = { facts, document: applied.document, profile: base.profile };
  const { cite } = bill.work;
  const report = described(applied);
  const told = {
    kind: base.work.kind,
    message: message ?? cite,
    author: person.name,
    application: {
      ...report,
      problems: [...report.problems, ...day.value.told.map(said)],
      baseVersionId: base.version.id,
      billVersionId: bill.version.id,
      cite,
    },
  };
  return addReadText(dependencies, told, read, {
    refuse: async (store, text) =>
      (await isOtherText(store, base, facts, text))
        ? refused(problem("amend/day-held", { cite: base.work.cite, date: facts.date }))
        : done(undefined),
  });
}

// What was applied to one text is no newer version of another, which may be fuller: only a person can say that it is.
async function isOtherText(
  store: Store,
  { work, version: base }: Text,
  { date, state }: Pick<Facts, "date" | "state">,
  { hash }: ComposedText,
): Promise<boolean> {
  const held = (await store.works.expressions(work.id)).find(
    (one) => one.targetId === null && one.date === date && one.state === state,
  );
  const newest = held === undefined ? undefined : await store.versions.newest(held.id);
  // Of the base itself, where two bills are in force since one day, the result is the next version.
  return newest !== undefined && newest.id !== base.id && newest.hash !== hash;
}
