/** The front matter of a consolidated text: its day, and which act changed what. */

import type { InstructionResult } from "../../../schemas/amendment.ts";
import type { LegalDocument } from "../../../schemas/document.ts";
import {
  type AmendedClause,
  type AmendmentFact,
  heldClauses,
  type KnownFacts,
} from "../../../schemas/facts.ts";
import { actNumber, isAround } from "../../currency/index.ts";
import { articleOf } from "../../path/index.ts";
import { titleCase } from "../../wording/print/index.ts";
import type { Applied } from "../apply/apply.ts";
import { aboutOf, baseAct } from "../apply/base-act.ts";
import { forceDay } from "./date.ts";
import { shortCitation } from "./short-citation.ts";

/** A text with what is known of it. */
interface KnownText<Known> {
  readonly document: LegalDocument;
  readonly facts: Known;
}

interface Consolidation<Known> {
  readonly base: KnownText<Known>;
  readonly bills: readonly KnownText<KnownFacts | null>[];
  readonly applied: Applied;
  /** The day of the result; undefined where nothing names one. */
  readonly date: string | undefined;
}

/** The facts of the result, made from those of the base. */
export function consolidatedFacts<Known extends KnownFacts>({
  base,
  bills,
  applied,
  date,
}: Consolidation<Known>): Known {
  const { facts } = base;
  const amendments = bills.map((bill, index) => amendmentFact(bill, index, applied));
  const sources = bills.flatMap((bill) => bill.facts?.sources ?? []);
  return {
    ...facts,
    state: "consolidated",
    ...(date === undefined ? {} : { date }),
    ...(facts.sources === undefined && sources.length === 0
      ? {}
      : { sources: [...(facts.sources ?? []), ...sources] }),
    amendments: amendments.reduce(withAmendment, facts.amendments ?? []),
  };
}

// An act that was held in part and is applied again stays one record.
function withAmendment(
  known: readonly AmendmentFact[],
  amendment: AmendmentFact,
): readonly AmendmentFact[] {
  const number = actNumber(amendment);
  const at = known.findIndex((one) => number !== undefined && actNumber(one) === number);
  const before = known[at];
  if (before === undefined) return [...known, amendment];
  const held = [...heldClauses(before), ...heldClauses(amendment)];
  const own = held.filter(
    ({ at: eid }, index) => held.findIndex((one) => one.at === eid) === index,
  );
  const isHeld = ({ at: eid }: AmendedClause): boolean => own.some((one) => one.at === eid);
  const { clauses: _, ...rest } = before;
  const told = [...(amendment.pending ?? []), ...(amendment.refused ?? [])];
  // What waits and is not in the bill as it was applied now waits on.
  const waiting = (before.pending ?? []).filter(({ at: eid }) =>
    [...own, ...told].every((one) => !isAround(one.at, eid) && !isAround(eid, one.at)),
  );
  const { title = amendment.title } = before;
  const joined: AmendmentFact = {
    ...rest,
    ...amendment,
    ...(title === undefined ? {} : { title }),
    held: own.map((clause) => dated(clause, before.pending ?? [])),
    pending: [...waiting, ...(amendment.pending ?? []).filter((clause) => !isHeld(clause))],
    refused: (amendment.refused ?? []).filter((clause) => !isHeld(clause)),
  };
  return known.map((one, index) => (index === at ? joined : one));
}

/** A clause since when it was recorded to wait, where the bill does not say since when it holds. */
function dated(clause: AmendedClause, waited: readonly AmendedClause[]): AmendedClause {
  const { since = waited.find(({ at }) => at === clause.at)?.since } = clause;
  return since === undefined ? clause : { ...clause, since };
}

function amendmentFact(
  bill: KnownText<KnownFacts | null>,
  index: number,
  { report }: Applied,
): AmendmentFact {
  const { title, number } = baseAct(bill.document);
  const { work, date: day, gazette, cite } = bill.facts ?? {};
  const provisions = report.provisions
    .filter((provision) => provision.bill === index)
    .map(({ label, text }) => ({ label, text }));
  const force = forceDay(day, provisions.map(({ text }) => text).join(" "));
  const since = force === undefined ? {} : { since: force };
  const clause = (at: string): AmendedClause => ({ at, ...since });
  const changed = report.changed.filter((change) => change.bill === index).map(({ eid }) => eid);
  const held = [...new Set<string>(changed)];
  const left = (outcome: InstructionResult["outcome"]): AmendedClause[] => {
    const of = report.instructions.filter((one) => one.bill === index && one.outcome === outcome);
    const reads = new Map(of.flatMap(wordsOfRow));
    return [...new Set(of.flatMap(clausesNamed))].map((at) => {
      const words = reads.get(at);
      return words === undefined ? clause(at) : { ...clause(at), reads: words };
    });
  };
  return {
    cite: cite ?? (number === undefined ? title : shortCitation(title, number)),
    ...ownTitle(title, bill.facts),
    ...(work === undefined ? {} : { work }),
    ...(day === undefined ? {} : { date: day }),
    ...(gazette === undefined ? {} : { gazette }),
    held: held.map(clause),
    // What a person has to choose can be worked in; what was refused needs another bill or another base.
    pending: left("choose"),
    refused: left("refused"),
    ...(provisions.length === 0 ? {} : { provisions }),
  };
}

/** What an act is about that is not named after the act that it changes; nothing of one that is, since it can be said from that. */
function ownTitle(title: string, facts: KnownFacts | null): Pick<AmendmentFact, "title"> {
  const about = aboutOf(title.replaceAll(/\s+/gu, " "))?.trim() ?? "";
  if (about === "" || AMENDS.test(about)) return {};
  // The title in capitals does not say which of its words have one in running text.
  const isSame = facts?.title?.toUpperCase() === about.toUpperCase();
  return { title: isSame ? (facts?.title ?? about) : titleCase(about) };
}

const AMENDS = /^PERUBAHAN(?!\p{L}).* ATAS /iu;

/** The clauses that an instruction is about: where the text has them, else the articles that it names, else its own address. */
function clausesNamed({ operations, item, row }: InstructionResult): readonly string[] {
  if (row !== undefined) return [clauseOfRow(row)];
  const targets = operations.flatMap((operation) =>
    operation.kind === "insert" ? operation.units : [operation.target],
  );
  const named = targets.flatMap(({ eid, path }) => {
    const article = articleOf(path);
    return eid ?? (article === undefined ? [] : [`art_${article.number}`]);
  });
  return named.length === 0 ? [item] : named;
}

type Row = NonNullable<InstructionResult["row"]>;

function clauseOfRow({ eid, path }: Row): string {
  const article = articleOf(path);
  // Which clause a damaged row means is not known: one of the body.
  return eid ?? (article === undefined ? "body" : `art_${article.number}`);
}

/** The words of a row beside the clause that they are for: a fact, where they could not be put into the text. */
function wordsOfRow({ row }: InstructionResult): readonly (readonly [string, string])[] {
  return row === undefined || row.words === null ? [] : [[clauseOfRow(row), row.words]];
}
