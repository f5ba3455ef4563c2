/** The front matter of a consolidated text: its day, and which act changed what. */
import { type Applied, baseAct } from "../../engine/amend/index.ts";
import type { LegalDocument } from "../../schemas/document.ts";
import type { AmendmentFact, Facts } from "../../schemas/facts.ts";

/** A text with what is known of it. */
interface KnownText {
  readonly document: LegalDocument;
  readonly facts: Facts | null;
}

interface Consolidation {
  readonly base: KnownText;
  readonly bills: readonly KnownText[];
  readonly applied: Applied;
  /** The day that the person names. */
  readonly date: string | undefined;
}

/** The facts of the result; null where the base has none, since a work without an address has no front matter. */
export function consolidatedFacts({ base, bills, applied, date }: Consolidation): Facts | null {
  const { facts } = base;
  if (facts === null) return null;
  const dated = bills.findLast((bill) => bill.facts !== null)?.facts?.date;
  const amendments = bills.map((bill, index) => amendmentFact(bill, index, applied));
  const sources = bills.flatMap((bill) => bill.facts?.sources ?? []);
  return {
    ...facts,
    state: "consolidated",
    date: date ?? dated ?? facts.date,
    ...(facts.sources === undefined && sources.length === 0
      ? {}
      : { sources: [...(facts.sources ?? []), ...sources] }),
    amendments: [...(facts.amendments ?? []), ...amendments],
  };
}

function amendmentFact(bill: KnownText, index: number, { report }: Applied): AmendmentFact {
  const { title, number } = baseAct(bill.document);
  const work = bill.facts?.work;
  const day = bill.facts?.date;
  const provisions = report.provisions
    .filter((provision) => provision.bill === index)
    .map(({ label, text }) => ({ label, text }));
  const changed = report.changed.filter((change) => change.bill === index).map(({ eid }) => eid);
  return {
    cite:
      bill.facts?.cite ??
      (number === undefined ? title : `${title.split(/\s+NOMOR\s/iu)[0] ?? ""} ${number}`),
    ...(work === undefined ? {} : { work }),
    ...(day === undefined ? {} : { date: day }),
    clauses: [...new Set(changed)],
    ...(provisions.length === 0 ? {} : { provisions }),
  };
}
