/** What is known of a text's own time: its making, clauses that another act has changed, clauses that one has ended. */
import type { Facts } from "../../../schemas/facts.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";
import type { Clause } from "../../document/index.ts";
import { findReferences } from "../../reference/index.ts";
import { addressAttribute, textAttribute } from "../characters.ts";
import { element, type XmlElement } from "../xml.ts";
import type { WriteState } from "./state.ts";

/** A clause that is no longer in force. */
interface EndedClause {
  readonly eid: string;
  /** The act that ended it. */
  readonly work: string;
  /** The place in that act, as the facts spell it. */
  readonly by: string;
  readonly since: string;
}

/** A unit of the text that another act changed, as a consolidation tells it. */
export interface ChangedByAct {
  readonly eid: string;
  /** The act that changed it, and the unit there that says so. */
  readonly work: string;
  readonly item: string;
  readonly change: "reworded" | "inserted" | "deleted";
  /** The day since which the text reads so, as YYYY-MM-DD, where it is known. */
  readonly since?: string;
}

interface Passive {
  readonly events: readonly XmlElement[];
  readonly changes: readonly XmlElement[];
  readonly groups: readonly XmlElement[];
  /** Entries of `references`. */
  readonly references: readonly XmlElement[];
}

/** The clauses of a text that its facts call revoked, where the act that did it has a known address. */
export function endedClauses({
  clauses,
  facts,
  profile,
}: {
  readonly clauses: readonly Clause[];
  readonly facts: Facts | null;
  readonly profile: Profile;
}): readonly EndedClause[] {
  const given = new Set<string>(clauses.map(({ eid }) => eid));
  return Object.entries(facts?.status ?? {}).flatMap(([eid, { is, by, since }]) => {
    const [reference] = findReferences(by, profile);
    const isAll = reference?.from === 0 && reference.to === by.length;
    const works = reference?.act?.works ?? [];
    const [work] = works;
    if (is !== "revoked" || !given.has(eid) || !isAll || work === undefined || works.length > 1)
      return [];
    return [{ eid, work, by, since }];
  });
}

/** The parts of `passive` together. */
export function joinPassive(parts: readonly Passive[]): Passive {
  return {
    events: parts.flatMap(({ events }) => events),
    changes: parts.flatMap(({ changes }) => changes),
    groups: parts.flatMap(({ groups }) => groups),
    references: parts.flatMap(({ references }) => references),
  };
}

/** The making of an enacted text as an event on the day of its expression. Other texts have no such event. */
export function writeMaking(facts: Facts | null, { claim }: WriteState): Passive {
  if (facts?.state !== "enacted") return NOTHING;
  const event = writeEvent(claim("eref_making"), "generation", facts.date, "original");
  return { ...NOTHING, events: [event] };
}

const CHANGES: { readonly [change in ChangedByAct["change"]]: string } = {
  reworded: "substitution",
  inserted: "insertion",
  deleted: "repeal",
};

/** Units that other acts changed: each act an entry of `references`, each day of it an event. */
export function writeChanged(changed: readonly ChangedByAct[], { claim }: WriteState): Passive {
  const works = [...new Set(changed.map(({ work }) => work))];
  const named = works.map((work, index) => ({
    work,
    reference: claim(`pref_act_${index + 1}`),
    days: [...new Set(changed.flatMap((one) => (one.work === work ? (one.since ?? []) : [])))],
  }));
  return {
    events: named.flatMap(({ reference, days }) =>
      days.map((day) => writeEvent(claim(`eref_${reference}_${day}`), "amendment", day, reference)),
    ),
    changes: changed.map(({ eid, work, item, change }, index) =>
      element(
        "textualMod",
        { type: CHANGES[change], eId: claim(`pm_${index + 1}`) },
        element("source", addressAttribute("href", `${work}/~${item}`)),
        element("destination", { href: `#${eid}` }),
      ),
    ),
    groups: [],
    references: named.map(({ work, reference }) => writeReference(reference, work, work)),
  };
}

/** Clauses that are no longer in force, with the event and the time since it. */
export function writeEnded(ended: readonly EndedClause[], { claim }: WriteState): Passive {
  const named = ended.map((clause, index) => ({
    ...clause,
    event: claim(`eref_end_${index + 1}`),
    reference: claim(`pref_end_${index + 1}`),
    period: claim(`tmpg_${index + 1}`),
    change: claim(`pm_end_${index + 1}`),
  }));
  return {
    events: named.map(({ event, since, reference }) =>
      writeEvent(event, "repeal", since, reference),
    ),
    changes: named.map(({ eid, work, period, change }) =>
      element(
        "forceMod",
        { type: "endOfEnactment", eId: change },
        element("source", addressAttribute("href", work)),
        element("destination", { href: `#${eid}` }),
        element("force", { period: `#${period}` }),
      ),
    ),
    groups: named.map(({ event, period }) =>
      element(
        "temporalGroup",
        { eId: period },
        element("timeInterval", { start: `#${event}`, refersTo: `#${ENDED}` }),
      ),
    ),
    references: [
      ...named.map(({ reference, work, by }) => writeReference(reference, work, by)),
      ...(named.length > 0 ? [concept] : []),
    ],
  };
}

const NOTHING: Passive = { events: [], changes: [], groups: [], references: [] };

function writeReference(eId: string, work: string, shown: string): XmlElement {
  return element("passiveRef", {
    eId,
    ...addressAttribute("href", work),
    ...textAttribute("showAs", shown),
  });
}

/** The entry of `references` for the time after the end. */
const ENDED = "repealed";
const concept = element("TLCConcept", {
  eId: ENDED,
  href: `/akn/ontology/concept/${ENDED}`,
  showAs: ENDED,
});

function writeEvent(eId: string, type: string, date: string, source: string): XmlElement {
  return element("eventRef", { eId, type, date, source: `#${source}` });
}
