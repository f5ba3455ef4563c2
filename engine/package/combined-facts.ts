/** What a proposal made of several says of itself, and of the clauses that they change. */
import type { LegalDocument } from "../../schemas/document.ts";
import type { Eid } from "../../schemas/eid.ts";
import {
  type CombinedProposal,
  type Facts,
  type Localized,
  type SaidOfClause,
  saidOfClause,
} from "../../schemas/facts.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { alignClauses } from "../align/index.ts";
import { writeDialect } from "../dialect/index.ts";
import { addressClauses, hashBody } from "../document/index.ts";
import type { LawText } from "./text.ts";

/** A proposal as its file has it. */
export interface ProposalText extends LawText {
  /** The file to the letter. */
  readonly source: string;
  /** A short name that no other of the proposals has. */
  readonly name: string;
  readonly title: Localized;
}

interface CombinedFacts {
  readonly facts: Facts | null;
  /** The fields that several proposals changed, each differently. */
  readonly conflicts: readonly string[];
}

/** Fields that are computed for the whole, and are no matter of one side or the other. */
const COMPUTED: ReadonlySet<string> = new Set([
  "state",
  "date",
  "base",
  "proposal",
  "illustrative",
  "note",
  "clauses",
  "combines",
]);

/**
 * The facts of a base with what its proposals say of themselves. Where several changed a field differently, the words of
 * the proposal at `chosen` stand, if it changed the field. Null where no text has facts.
 */
export function combineFacts(
  base: LawText,
  proposals: readonly ProposalText[],
  { document, chosen }: { readonly document: LegalDocument; readonly chosen: number },
): CombinedFacts {
  const known = proposals.flatMap(({ facts }, at) => (facts === null ? [] : [{ facts, at }]));
  const frame = base.facts ?? known[0]?.facts ?? null;
  if (frame === null) return { facts: null, conflicts: [] };
  const { fields, conflicts } = changedFields(frame, known, chosen);
  const { clauses: _clauses, combines: _combines, ...own } = fields;
  const all = known.map(({ facts }) => facts);
  const clauses = clausesOf(proposals, document, base.profile);
  const based = all.find(({ base: path }) => path !== undefined)?.base;
  return {
    facts: {
      ...own,
      state: "proposal",
      date: [...all.map(({ date }) => date)].sort().at(-1) ?? frame.date,
      ...(based === undefined ? {} : { base: based }),
      ...(all.some(({ illustrative }) => illustrative === true) ? { illustrative: true } : {}),
      combines: withoutDoubles(proposals.flatMap((proposal) => entriesOf(proposal, frame))),
      ...(Object.keys(clauses).length === 0 ? {} : { clauses }),
    },
    conflicts,
  };
}

interface ChangedFields {
  readonly fields: Facts;
  readonly conflicts: readonly string[];
}

function changedFields(
  frame: Facts,
  known: readonly { readonly facts: Facts; readonly at: number }[],
  chosen: number,
): ChangedFields {
  const fields: Record<string, unknown> = { ...frame };
  const conflicts: string[] = [];
  const fieldOf = (facts: Facts, name: string): string =>
    JSON.stringify((facts as Record<string, unknown>)[name] ?? null);
  const names = new Set([frame, ...known.map(({ facts }) => facts)].flatMap(Object.keys));
  for (const name of names) {
    if (COMPUTED.has(name)) continue;
    const changed = known.filter(({ facts }) => fieldOf(facts, name) !== fieldOf(frame, name));
    const taken = changed.find(({ at }) => at === chosen) ?? changed[0];
    if (taken === undefined) continue;
    if (new Set(changed.map(({ facts }) => fieldOf(facts, name))).size > 1) conflicts.push(name);
    const value = (taken.facts as Record<string, unknown>)[name];
    if (value === undefined) delete fields[name];
    else fields[name] = value;
  }
  delete fields["proposal"];
  return { fields: fields as Facts, conflicts };
}

/** A proposal, behind those of which it was made itself. */
function entriesOf(
  { name, title, document, profile, facts }: ProposalText,
  frame: Facts,
): readonly CombinedProposal[] {
  const note = facts?.note;
  const isOwn = note !== undefined && JSON.stringify(note) !== JSON.stringify(frame.note);
  const hash = hashBody(writeDialect(document, profile));
  return [...(facts?.combines ?? []), { name, title, hash, ...(isOwn ? { note } : {}) }];
}

/** What each proposal says of its clauses, at the addresses that they have in the whole, in the order of the whole. */
function clausesOf(
  proposals: readonly ProposalText[],
  document: LegalDocument,
  profile: Profile,
): NonNullable<Facts["clauses"]> {
  const order = new Map(
    addressClauses(document, profile).map(({ eid }, at) => [eid as string, at] as const),
  );
  const said = new Map<string, SaidOfClause[]>();
  for (const proposal of proposals) {
    const { facts, name } = proposal;
    if (facts?.clauses === undefined) continue;
    const placeOf = placesIn(proposal, document);
    for (const [eid, clause] of Object.entries(facts.clauses)) {
      const place = placeOf(eid);
      const sayings = saidOfClause(clause).map(({ from = name, ...rest }) => ({ from, ...rest }));
      said.set(place, withoutDoubles([...(said.get(place) ?? []), ...sayings]));
    }
  }
  const placed = [...said].sort(
    ([one], [other]) => (order.get(one) ?? order.size) - (order.get(other) ?? order.size),
  );
  return Object.fromEntries(
    placed.flatMap(([eid, [first, ...also]]) =>
      first === undefined ? [] : [[eid, also.length === 0 ? first : { ...first, also }]],
    ),
  );
}

/** Where the clause of a proposal is in the whole; one that it deletes has the address that it has in the base. */
function placesIn(
  { document: own, profile }: ProposalText,
  document: LegalDocument,
): (eid: string) => string {
  const [before, after] = [own, document].map((one) => addressClauses(one, profile));
  const { pairs } = alignClauses(before ?? [], after ?? [], {
    profiles: { before: profile, after: profile },
  });
  const places = new Map<string, Eid | undefined>(
    pairs.map((pair) => [pair.before[0] ?? "", pair.after[0]]),
  );
  return (eid) => places.get(eid) ?? eid;
}

/** A proposal and a combination that it is part of say the same of its clauses: once is enough. */
function withoutDoubles<Value>(values: readonly Value[]): Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
